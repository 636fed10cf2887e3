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
    let written = "mine/pl/facts.ftl\n";
    for (po, printed, form, why) in [
        (without.clone(), "", day, "msgmerge has dropped the form"),
        (
            edit(&po, "retry-days[other]", mark_fuzzy),
            "",
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
    ] {
        let pl = folder.path().join("mine/pl");
        fs::create_dir_all(&pl).unwrap();
        for (name, text) in crate::files(&Path::new(LOCALES).join("pl")) {
            fs::write(pl.join(name), text).unwrap();
        }
        fs::write(folder.path().join("pl.po"), po).unwrap();
        let (is_success, text) = run(folder.path(), &["import", "pl.po", "mine"]);
        assert_eq!((is_success, text.as_str()), (true, printed), "{why}");
        let new = fs::read_to_string(pl.join("facts.ftl")).unwrap();
        assert!(new.contains(form), "{why}");
    }
}
