//! What the program does not do, and what it says then.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use crate::tool;

#[test]
fn a_file_with_other_contents_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("ru.json");
    fs::write(&own, "somebody's work").unwrap();
    let output = tool::run("json", folder.path(), &[]);
    let sentence = format!(
        "{} is there already with other contents; nothing was written. With --force it is written over\n",
        own.display()
    );
    assert_eq!((output.status.code(), stderr(&output)), (Some(2), sentence));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing was written");

    assert!(tool::run("json", folder.path(), &["--force"]).status.success());
    assert!(fs::read_to_string(&own).unwrap().contains("Абонент занят"));
    assert!(tool::run("json", folder.path(), &[]).status.success(), "the same contents again are no harm");
}

#[test]
fn the_folder_is_made_and_the_files_are_named() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("res/of/the app");
    let output = tool::run("android", &inner, &["--language", "ru"]);
    let file = inner.join("values-ru").join("strings.xml");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("{}\n", file.display()));
    assert!(file.is_file());
}

#[test]
fn what_cannot_be_exported_is_said_in_a_sentence() {
    let folder = TempDir::new().unwrap();
    let broken = locales(folder.path(), "broken", &[("en", "status-486 Busy\n")]);
    let empty = locales(folder.path(), "empty", &[]);
    let table = [
        (vec!["--language", "fr"], "the program has no texts in fr; it has en, de, ru, zh", "no such language"),
        (vec!["--language", "x"], "“x” is no language tag; right are names such as fr or pt-BR", "no tag"),
        (vec!["--locales", &broken], "broken/en/status.ftl:1:", "a file that is no Fluent, with its line"),
        (vec!["--locales", &empty], "has no texts: they stand in files such as en/status.ftl", "an empty folder"),
        (vec!["--locales", "/no/such/folder"], "/no/such/folder", "no folder"),
    ];
    for (arguments, sentence, why) in table {
        let output = tool::run("po", &folder.path().join("out"), &arguments);
        assert_eq!(output.status.code(), Some(2), "{why}");
        assert!(stderr(&output).contains(sentence), "{why}: {}", stderr(&output));
    }
    assert!(!folder.path().join("out").exists(), "nothing was written");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let output = tool::run("csv", &file, &[]);
    assert!(stderr(&output).starts_with(&format!("{} cannot be made: ", file.display())), "{}", stderr(&output));
}

#[test]
fn what_a_format_cannot_say_is_listed() {
    let folder = TempDir::new().unwrap();
    let english = "choice =\n    { $sort ->\n        [phone] A phone\n       *[other] A thing\n    }\n\
        fractions =\n    { $n ->\n        [one] one\n       *[other] more\n    }\n";
    let russian = "fractions =\n    { $n ->\n        [one] один\n        [few] два\n        [many] пять\n       *[other] полтора\n    }\n";
    let klingon = "fractions =\n    { $n ->\n       *[other] wa\n    }\nonly-here = nuq\n";
    let mixed = "fractions =\n    { $m ->\n        [one] eins\n       *[other] mehr\n    }\n";
    let files = [("en", english), ("ru", russian), ("tlh", klingon), ("de", mixed)];
    for (language, text) in files {
        fs::create_dir_all(folder.path().join(language)).unwrap();
        fs::write(folder.path().join(language).join("facts.ftl"), text).unwrap();
    }
    fs::write(folder.path().join("en/status.ftl"), "status-400 = { \"{{\" }x\nstatus-401 = $t(y)\n").unwrap();
    let table = [
        ("csv", "en choice: [phone] is no plural category"),
        ("csv", "de fractions: it chooses by $m, and other languages by $n"),
        ("json", "en.json status-400: i18next reads {{ and $t( in it as its own"),
        ("json", "en.json status-401: i18next reads {{ and $t( in it as its own"),
        ("po", "ru.po fractions: gettext counts in whole numbers, so its form for others, [other], is not there"),
        ("po", "tlh.po fractions: the plural forms of the language are not known to this program"),
        ("po", "tlh.po only-here: there is no English text, which would be its msgid"),
    ];
    for (format, sentence) in table {
        let exported = tool::export(format, &["--locales", folder.path().to_str().unwrap()]);
        let listed = exported.left_out.lines().any(|line| line == format!("left out: {sentence}"));
        assert!(listed, "{sentence}: {}", exported.left_out);
    }
}

/// A folder with one language only: its English is that of the program.
#[test]
fn a_new_language_alone_is_held_against_the_english_of_the_program() {
    let folder = TempDir::new().unwrap();
    let text = "status-486 = Occupé\nstatus-404 = Introuvable\n";
    let own = locales(folder.path(), "own", &[("fr", text)]);
    let exported = tool::export("po", &["--locales", &own]);
    let po = fs::read_to_string(exported.path("fr.po")).unwrap();
    assert!(po.contains("msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \"Occupé\"\n"), "{po}");
    assert!(po.find("Introuvable") < po.find("Occupé"), "in the order of the English file");
    assert_eq!(po.matches("msgctxt").count(), 2, "and nothing that it has not");
}

fn locales(folder: &Path, name: &str, files: &[(&str, &str)]) -> String {
    let locales = folder.join(name);
    fs::create_dir(&locales).unwrap();
    for (language, text) in files {
        fs::create_dir(locales.join(language)).unwrap();
        fs::write(locales.join(language).join("status.ftl"), text).unwrap();
    }
    locales.to_str().unwrap().to_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
