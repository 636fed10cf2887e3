//! Tests of the notes with the English text of a translation.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::{LOCALES, export, po, run_ok};

/// A stale note is no obstacle: it gets the English text of today once a translator has seen all
/// texts of its message. Until then it stays, and so do the texts.
#[test]
fn stale_notes() {
    let folder = TempDir::new().unwrap();
    let de = folder.path().join("mine/de");
    fs::create_dir_all(&de).unwrap();
    let own = fs::read_to_string(Path::new(LOCALES).join("de/status.ftl")).unwrap();
    let english = fs::read_to_string(Path::new(LOCALES).join("en/status.ftl")).unwrap();
    let message = |file: &str| {
        let (_, rest) = file.split_once("\nstatus-486 = ").unwrap();
        let (phrase, rest) = rest.split_once("\n    .description = ").unwrap();
        let description = rest.lines().next().unwrap();
        (phrase.to_owned(), description.to_owned())
    };
    let (own_phrase, description) = message(&own);
    let (english_phrase, english_description) = message(&english);
    let note = |phrase: &str| {
        format!(
            "# en: status-486 = {phrase}\n# en:     .description = {english_description}\n\
             status-486 = "
        )
    };
    let (stale, updated) = (note("Engaged"), note(&english_phrase));
    let old = own.replace("\nstatus-486 = ", &format!("\n{stale}"));
    let entry = |name: &str, english: &str, own: &str, flags: &str| {
        format!("{flags}msgctxt \"{name}\"\nmsgid \"{english}\"\nmsgstr \"{own}\"\n\n")
    };
    let phrase = |own: &str, flags: &str| entry("status-486", &english_phrase, own, flags);
    let description = |flags: &str| {
        entry(
            "status-486.description",
            &english_description,
            &description,
            flags,
        )
    };
    let other = entry("status-404", "Not Found", "Unbekannt", "");
    let left_out = "warning: left out status-486: its English text has changed\n";
    let fuzzy = "warning: 1 fuzzy text was left out\n";
    let path = "mine/de/status.ftl\n";
    for (entries, note, printed, why) in [
        (
            phrase(&own_phrase, "") + &description(""),
            &updated,
            path.to_owned(),
            "the same translation is confirmed",
        ),
        (
            phrase("Belegt", "") + &description(""),
            &updated,
            path.to_owned(),
            "a new translation",
        ),
        (
            phrase(&own_phrase, "#, fuzzy\n") + &description("") + &other,
            &stale,
            format!("{path}{fuzzy}{left_out}"),
            "msgmerge has marked the text, another one is new",
        ),
        (
            phrase("", "") + &description("") + &other,
            &stale,
            format!("{path}{left_out}"),
            "the text is not translated",
        ),
        (
            phrase("Belegt", "") + &description("#, fuzzy\n"),
            &stale,
            format!("{path}{fuzzy}"),
            "the note is also about the description",
        ),
    ] {
        fs::write(de.join("status.ftl"), &old).unwrap();
        fs::write(folder.path().join("de.po"), po(&entries)).unwrap();
        let text = run_ok(folder.path(), &["import", "de.po", "mine"]);
        assert_eq!(text, printed, "{why}");
        let new = fs::read_to_string(de.join("status.ftl")).unwrap();
        assert!(new.contains(note.as_str()), "{why}");
    }
}

/// A text whose English text has changed is exported as fuzzy, so the round trip does not confirm it.
#[test]
fn stale_texts_are_exported_as_fuzzy() {
    let folder = TempDir::new().unwrap();
    let de = folder.path().join("mine/de");
    fs::create_dir_all(&de).unwrap();
    let own = fs::read_to_string(Path::new(LOCALES).join("de/status.ftl")).unwrap();
    let stale = own.replace(
        "\nstatus-486 = ",
        "\n# en: status-486 = Engaged\nstatus-486 = ",
    );
    fs::write(de.join("status.ftl"), &stale).unwrap();
    export(folder.path(), "mine", "po");
    let po = fs::read_to_string(folder.path().join("po/de.po")).unwrap();
    let fuzzy: Vec<&str> = po
        .split("\n\n")
        .filter(|entry| entry.contains("fuzzy"))
        .collect();
    assert_eq!(fuzzy.len(), 1, "{fuzzy:?}");
    assert!(fuzzy[0].contains("\n#, fuzzy, max-length:"), "{}", fuzzy[0]);
    assert!(
        fuzzy[0].contains("\nmsgctxt \"status-486\"\n"),
        "{}",
        fuzzy[0]
    );
    let printed = run_ok(folder.path(), &["import", "po/de.po", "mine"]);
    let left_out = "warning: left out status-486: its English text has changed\n";
    assert_eq!(
        printed,
        format!("warning: 1 fuzzy text was left out\n{left_out}")
    );
    assert_eq!(fs::read_to_string(de.join("status.ftl")).unwrap(), stale);
}

/// An English overlay changes some texts, and the others still have an English text.
#[test]
fn a_partial_english_overlay() {
    let folder = TempDir::new().unwrap();
    let en = folder.path().join("mine/en");
    fs::create_dir_all(&en).unwrap();
    fs::write(en.join("status.ftl"), "status-486 = Line Busy\n").unwrap();
    let entry = |name: &str, english: &str, own: &str| {
        format!("msgctxt \"{name}\"\nmsgid \"{english}\"\nmsgstr \"{own}\"\n\n")
    };
    let entries = entry("status-486", "Line Busy", "Leitung belegt")
        + &entry("status-404", "Not Found", "Nichts gefunden");
    fs::write(folder.path().join("de.po"), po(&entries)).unwrap();
    let text = run_ok(folder.path(), &["import", "de.po", "mine"]);
    assert_eq!(text, "mine/de/status.ftl\n");
    let new = fs::read_to_string(folder.path().join("mine/de/status.ftl")).unwrap();
    let texts: Vec<&str> = new.lines().filter(|line| line.contains(" = ")).collect();
    assert_eq!(
        texts,
        [
            "status-404 = Nichts gefunden",
            "status-486 = Leitung belegt"
        ]
    );
}

/// The workflow of `docs/translating-with-weblate-and-pontoon.md` after a change of English texts.
#[test]
#[ignore = "needs msgmerge (Debian: gettext)"]
fn english_texts_change() {
    let folder = TempDir::new().unwrap();
    let path = |file: &str| folder.path().join(file);
    for language in ["en", "de"] {
        fs::create_dir_all(path("mine").join(language)).unwrap();
        let file = format!("{language}/status.ftl");
        fs::copy(Path::new(LOCALES).join(&file), path("mine").join(&file)).unwrap();
    }
    let edit = |file: &str, old: &str, new: &str| {
        let text = fs::read_to_string(path(file)).unwrap();
        assert!(text.contains(old), "{old}");
        fs::write(path(file), text.replace(old, new)).unwrap();
    };
    export(folder.path(), "mine", "po");
    edit("po/de.po", "\"Anschluss besetzt\"", "\"Leitung besetzt\"");
    edit("mine/en/status.ftl", "= Not Found\n", "= Not Found Here\n");
    edit(
        "mine/en/status.ftl",
        "= Gone\n",
        "= The Address Is Invalid\n",
    );
    export(folder.path(), "mine", "new");
    let mut msgmerge = Command::new("msgmerge");
    let args = ["-q", "--update", "po/de.po", "new/sip-phrases.pot"];
    let status = msgmerge.args(args).current_dir(folder.path()).status();
    assert!(status.unwrap().success());
    let text = run_ok(folder.path(), &["import", "po/de.po", "mine"]);
    assert_eq!(
        text,
        "mine/de/status.ftl\nwarning: 1 fuzzy text was left out\n"
    );
    let new = fs::read_to_string(path("mine/de/status.ftl")).unwrap();
    for (line, why) in [
        (
            "status-486 = Leitung besetzt\n",
            "translated before the change",
        ),
        ("status-404 = Teilnehmer nicht gefunden\n", "fuzzy"),
        ("status-410 = Adresse nicht mehr gültig\n", "empty"),
    ] {
        assert!(new.contains(line), "{why}: {line}");
    }
}
