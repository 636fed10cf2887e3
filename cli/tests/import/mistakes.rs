//! What is refused, with the line of the PO file.

use std::fs;

use tempfile::TempDir;

use crate::{BUSY, po, run};

#[test]
fn mistakes_are_refused() {
    let cases = [
        (
            "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \"Anschluss besetzt.\"\n",
            "de.po:5: E09: status-486: phrase ends with \".\": remove the final punctuation\n",
            "as check does",
        ),
        (
            "msgctxt \"status-486\"\nmsgid \"Busy\"\nmsgstr \"Anschluss besetzt\"\n",
            "de.po:5: E22: status-486: text is stale, the English one was \"Busy\" and now is \
             \"Busy Here\": update the file with msgmerge\n",
            "an old file",
        ),
        (
            "msgctxt \"status-999\"\nmsgid \"Busy\"\nmsgstr \"Besetzt\"\n",
            "de.po:5: E01: status-999 is not an English text: remove it\n",
            "an unknown text",
        ),
        (
            "msgctxt \"retry-hours\"\nmsgid \"Try again in about an hour.\"\n\
             msgid_plural \"Try again in about {hours} hours.\"\n\
             msgstr[0] \"In {hours} Stunden.\"\n",
            "de.po:5: E18: retry-hours: 1 plural forms: the plural categories are one, other\n",
            "a plural form is missing",
        ),
        (
            "msgctxt \"retry-hours\"\nmsgid \"Try again in about an hour.\"\n\
             msgid_plural \"Try again in about {hours} hours.\"\n\
             msgstr[0] \"In {hours Stunde.\"\nmsgstr[1] \"In {hours} Stunden.\"\n",
            "de.po:5: E02: retry-hours: single `{`: write `{{`\n",
            "a brace is missing",
        ),
        (
            "msgctxt \"retry-hours\"\nmsgid \"Try again in about an hour.\"\n\
             msgid_plural \"Try again in about {hours} hours.\"\n\
             msgstr[0] \"In {hour} Stunde.\"\nmsgstr[1] \"In {hours} Stunden.\"\n",
            "de.po:5: E02: retry-hours: unknown variable $hour: the English text has $hours\n",
            "another variable",
        ),
        (
            "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \"Anschluss\\nbesetzt\"\n",
            "de.po:5: E04: status-486: line break: write the text on one line\n",
            "two lines",
        ),
        (
            "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \" Anschluss besetzt\"\n",
            "de.po:5: E04: status-486: space at the start: remove it\n",
            "the English text has no space there",
        ),
        (
            "msgctxt \"retry-hours\"\nmsgid \"Try again in about an hour.\"\n\
             msgid_plural \"Try again in about {hours} hours.\"\n\
             msgstr[0] \"In einer Stunde.\"\nmsgstr[1] \"In {hours} Stunden. \"\n",
            "de.po:5: E04: retry-hours: space at the end: remove it\n",
            "the English text has no space there",
        ),
        (
            "msgctxt \"status-486[few]\"\nmsgid \"Busy Here\"\nmsgstr \"Anschluss besetzt\"\n",
            "de.po:5: E01: status-486[few] is not a plural form of a text: remove it\n",
            "a form of a text that has none",
        ),
        (
            "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr Besetzt\n",
            "error: de.po:7: no string in quotes\n",
            "not a PO file",
        ),
        (
            "msgid \"Busy Here\"\nmsgstr \"Anschluss besetzt\"\n",
            "de.po:5: E01: entry \"Busy Here\" has no msgctxt\n",
            "a file without contexts",
        ),
        (
            &format!("{BUSY}\n{BUSY}"),
            "de.po:9: E00: status-486 is defined twice: keep this one or the one on line 5\n",
            "files put together",
        ),
        (
            "msgctxt \"status-486\"\nmsgid \"Busy Here\"\n",
            "error: de.po:5: entry has no msgstr\n",
            "a file that is cut off",
        ),
    ];
    for (entries, expected, why) in cases {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("de.po"), po(entries)).unwrap();
        let (is_success, text) = run(folder.path(), &["import", "de.po", "mine"]);
        assert!(!is_success, "{why}: {text}");
        assert!(text.starts_with(expected), "{why}:\n{text}");
        assert!(
            !folder.path().join("mine").exists(),
            "{why}: nothing is written"
        );
    }
}
