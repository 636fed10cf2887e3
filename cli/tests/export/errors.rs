//! What the program refuses, and its errors and warnings.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use crate::{expected, run};

#[test]
fn a_file_with_other_contents_is_kept() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("ru.json");
    fs::write(&own, "somebody's work").unwrap();
    let output = run::run("json", folder.path(), &[]);
    let error = format!(
        "error: {} exists with other contents: nothing was written, use --force to overwrite it\n",
        own.display()
    );
    assert_eq!((output.status.code(), stderr(&output)), (Some(2), error));
    let files = fs::read_dir(folder.path()).unwrap();
    assert_eq!(files.count(), 1, "nothing was written");

    assert!(
        run::run("json", folder.path(), &["--force"])
            .status
            .success()
    );
    assert!(fs::read_to_string(&own).unwrap().contains("Абонент занят"));
    let again = run::run("json", folder.path(), &[]);
    assert!(
        again.status.success(),
        "equal contents may be written again"
    );
}

#[test]
fn the_folder_is_created_and_the_files_are_printed() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("res/of/the app");
    let output = run::run("android", &inner, &["--language", "ru"]);
    let file = inner.join("values-ru").join("strings.xml");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(stdout, format!("{}\n", file.display()));
    assert!(file.is_file());
}

/// The option is written as for the other commands.
#[test]
fn languages_are_selected() {
    for (args, expected, why) in [
        (["--language", "ru,de"], "ru.json, de.json", "a list"),
        (
            ["--language", "de, en "],
            "de.json, en.json",
            "spaces around the tags",
        ),
        (["-l", "pt-BR"], "pt-BR.json", "the short form"),
    ] {
        let folder = TempDir::new().unwrap();
        let output = run::run("json", folder.path(), &args);
        let stdout = String::from_utf8(output.stdout.clone()).unwrap();
        let files = stdout.lines().map(|line| line.rsplit('/').next().unwrap());
        let files: Vec<&str> = files.filter(|file| *file != "rules.json").collect();
        assert_eq!(files.join(", "), expected, "{why}: {}", stderr(&output));
    }
}

#[test]
fn invalid_input_is_an_error() {
    let folder = TempDir::new().unwrap();
    let broken = write_locales(folder.path(), "broken", &[("en", "status-486 Busy\n")]);
    let empty = write_locales(folder.path(), "empty", &[]);
    let known = expected::languages(&expected::bundled()).join(", ");
    let unknown = format!("error: unknown language tlh: expected {known}");
    let table = [
        (
            vec!["--language", "tlh"],
            unknown.as_str(),
            "an unknown language",
        ),
        (
            vec!["--language", "x"],
            "error: invalid value 'x' for '--language <LANGUAGE>': \
            expected a language tag such as fr or pt-BR",
            "not a language tag",
        ),
        (
            vec!["--locales", &broken],
            "broken/en/status.ftl:1:",
            "a file that is not Fluent, with its line",
        ),
        (
            vec!["--locales", &empty],
            "contains no texts: expected a folder for each language, such as es/status.ftl",
            "an empty folder",
        ),
        (
            vec!["--locales", "/no/such/folder"],
            "/no/such/folder",
            "a missing folder",
        ),
    ];
    for (args, error, why) in table {
        let output = run::run("po", &folder.path().join("out"), &args);
        assert_eq!(output.status.code(), Some(2), "{why}");
        assert!(
            stderr(&output).contains(error),
            "{why}: {}",
            stderr(&output)
        );
    }
    assert!(!folder.path().join("out").exists(), "nothing was written");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let stderr = stderr(&run::run("csv", &file, &[]));
    let error = format!("error: cannot create {}: ", file.display());
    assert!(stderr.starts_with(&error), "{stderr}");
}

const ENGLISH: &str = "\
choice =
    { $sort ->
        [phone] A phone
       *[other] A thing
    }
fractions =
    { $n ->
        [one] one
       *[other] more
    }
";
const RUSSIAN: &str = "\
fractions =
    { $n ->
        [one] один
        [few] два
        [many] пять
       *[other] полтора
    }
";
const KLINGON: &str = "\
fractions =
    { $n ->
       *[other] wa
    }
only-here = nuq
";
/// Selects by another variable.
const GERMAN: &str = "\
fractions =
    { $m ->
        [one] eins
       *[other] mehr
    }
";

#[test]
fn omitted_texts_are_listed() {
    let folder = TempDir::new().unwrap();
    let languages = [
        ("en", ENGLISH),
        ("ru", RUSSIAN),
        ("tlh", KLINGON),
        ("de", GERMAN),
    ];
    for (language, text) in languages {
        fs::create_dir_all(folder.path().join(language)).unwrap();
        fs::write(folder.path().join(language).join("facts.ftl"), text).unwrap();
    }
    let status = "status-400 = { \"{{\" }x\n";
    fs::write(folder.path().join("en/status.ftl"), status).unwrap();
    let table = [
        ("csv", "en choice: [phone] is not a plural category"),
        (
            "csv",
            "de fractions: selects by $m, but other languages select by $n",
        ),
        (
            "kamailio",
            "phrases status-400 (en): invalid reason phrase: '{' is not allowed (byte 0)",
        ),
        (
            "qt",
            "sip-phrases_tlh.ts fractions: Qt has other plural forms of this language",
        ),
        (
            "po",
            "tlh.po fractions: unknown plural forms of this language",
        ),
        (
            "po",
            "tlh.po only-here: there is no English text for the msgid",
        ),
    ];
    for (format, text) in table {
        let export = run::export(format, &["--locales", folder.path().to_str().unwrap()]);
        let warning = format!("warning: omitted {text}");
        let is_listed = export.warnings.lines().any(|line| line == warning);
        assert!(is_listed, "{warning}: {}", export.warnings);
    }
}

#[test]
fn a_new_language_is_compared_with_the_english_of_the_program() {
    let folder = TempDir::new().unwrap();
    let text = "status-486 = Occupé\nstatus-404 = Introuvable\n";
    let own = write_locales(folder.path(), "own", &[("fr", text)]);
    let export = run::export("po", &["--locales", &own]);
    let po = fs::read_to_string(export.path("fr.po")).unwrap();
    let busy = "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \"Occupé\"\n";
    assert!(po.contains(busy), "{po}");
    let is_ordered = po.find("Introuvable") < po.find("Occupé");
    assert!(is_ordered, "in the order of the English file");
    let untranslated = "msgctxt \"status-603\"\nmsgid \"Decline\"\nmsgstr \"\"\n";
    assert!(
        po.contains(untranslated),
        "the others are there to translate"
    );
}

/// An English overlay replaces texts of the program one by one: the others are there to translate.
#[test]
fn an_english_overlay_keeps_the_other_texts() {
    let folder = TempDir::new().unwrap();
    let english = "status-486 = Line Busy\nstatus-404 =\n    .description = Nobody is here.\n\
        status-799 = Own Code\n    .description = An own code.\n";
    let german = "status-486 = Leitung belegt\nstatus-404 = Nichts gefunden\n";
    let own = write_locales(folder.path(), "own", &[("en", english), ("de", german)]);
    let export = run::export("po", &["--locales", &own]);
    assert_eq!(export.warnings, "");
    let po = fs::read_to_string(export.path("de.po")).unwrap();
    let bundled = fs::read_to_string(run::export("po", &[]).path("de.po")).unwrap();
    assert_eq!(
        po.matches("msgctxt ").count(),
        bundled.matches("msgctxt ").count() + 2
    );
    for (name, original, text, why) in [
        (
            "status-486",
            "Line Busy",
            "Leitung belegt",
            "a text of the overlay",
        ),
        (
            "status-404",
            "Not Found",
            "Nichts gefunden",
            "an attribute of the overlay",
        ),
        (
            "status-404.description",
            "Nobody is here.",
            "",
            "the attribute",
        ),
        ("status-603", "Decline", "", "another text"),
        ("status-799", "Own Code", "", "an own text"),
    ] {
        let entry = format!("msgctxt \"{name}\"\nmsgid \"{original}\"\nmsgstr \"{text}\"\n");
        assert!(po.contains(&entry), "{why}: {entry}");
    }
}

/// Writes a `status.ftl` for each language to a new folder, and returns its path.
fn write_locales(folder: &Path, name: &str, files: &[(&str, &str)]) -> String {
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
