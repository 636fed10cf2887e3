//! The plural forms for fractions, which gettext does not have.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::{LOCALES, export, run};

const FRACTION: &str = "msgctxt \"retry-days[other]\"\n";
const FEW: &str = "msgstr[1] \"Spróbuj ponownie mniej więcej za {days} dni.\"";

/// The Polish PO file after an edit.
fn edit(po: &str, name: &str, edit: impl Fn(&str) -> String) -> String {
    let context = format!("msgctxt \"{name}\"\n");
    let entries = po
        .split("\n\n")
        .map(|entry| match entry.contains(&context) {
            true => edit(entry),
            false => entry.to_owned(),
        });
    entries.collect::<Vec<String>>().join("\n\n")
}

fn remove(_: &str) -> String {
    String::new()
}

fn mark_fuzzy(entry: &str) -> String {
    entry.replace("#, ", "#, fuzzy, ")
}

#[test]
fn forms_for_fractions() {
    let folder = TempDir::new().unwrap();
    export(folder.path(), LOCALES, "po");
    let po = fs::read_to_string(folder.path().join("po/pl.po")).unwrap();
    let own = fs::read_to_string(Path::new(LOCALES).join("pl/facts.ftl")).unwrap();
    let day = "*[other] Spróbuj ponownie mniej więcej za { $days } dnia.";
    assert!(po.contains(FRACTION) && po.contains(FEW) && own.contains(day));
    let without = edit(&po, "retry-days[other]", remove);
    let rename = |new: &str| po.replace(FRACTION, &format!("msgctxt \"{new}\"\n"));
    let written = Ok("mine/pl/facts.ftl\n");
    for (po, verdict, form, why) in [
        (
            without.clone(),
            Ok(""),
            day,
            "msgmerge has dropped the form",
        ),
        (
            edit(&po, "retry-days[other]", mark_fuzzy),
            Ok(""),
            day,
            "the form is fuzzy",
        ),
        (
            without.replace(FEW, "msgstr[1] \"Za {days} dni.\""),
            written,
            "*[other] Za { $days } dni.",
            "the other forms are new: the old one does not fit",
        ),
        (
            po.replace("{days} dnia.", "{days} doby."),
            written,
            "*[other] Spróbuj ponownie mniej więcej za { $days } doby.",
            "a new form",
        ),
        (
            edit(&po, "retry-days", mark_fuzzy),
            Ok("warning: 1 fuzzy text was left out\n"),
            day,
            "the other forms are fuzzy",
        ),
        (
            po.replace(FEW, "msgstr[1] \"\""),
            Ok(""),
            day,
            "the other forms are not complete",
        ),
        (
            edit(&po, "retry-days", remove),
            Ok(""),
            day,
            "the other forms are gone",
        ),
        (
            rename("retry-days[two]"),
            Err(": E01: retry-days[two] is not a plural form of a text: remove it\n"),
            day,
            "a category that the language does not have",
        ),
        (
            rename("retry-weeks[other]"),
            Err(": E01: retry-weeks[other] is not a plural form of a text: remove it\n"),
            day,
            "a form of an unknown text",
        ),
    ] {
        let pl = folder.path().join("mine/pl");
        fs::create_dir_all(&pl).unwrap();
        for (name, text) in crate::files(&Path::new(LOCALES).join("pl")) {
            fs::write(pl.join(name), text).unwrap();
        }
        fs::write(folder.path().join("pl.po"), po).unwrap();
        let (is_success, text) = run(folder.path(), &["import", "pl.po", "mine"]);
        match verdict {
            Ok(printed) => assert_eq!((is_success, text.as_str()), (true, printed), "{why}"),
            Err(problem) => assert!(!is_success && text.contains(problem), "{why}: {text}"),
        }
        let new = fs::read_to_string(pl.join("facts.ftl")).unwrap();
        assert!(new.contains(form), "{why}");
    }
}
