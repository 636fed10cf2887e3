//! Tests that translations come back from PO files unharmed, and that mistakes do not.

#[path = "../common/mod.rs"]
mod common;
mod fractions;
mod mistakes;
mod notes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use tempfile::TempDir;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

/// Runs the program in a folder. It prints to both outputs, as to a terminal.
fn run(folder: &Path, args: &[&str]) -> (bool, String) {
    let mut program = Command::new(common::PROGRAM);
    program.args(args).current_dir(folder);
    let Output {
        status,
        stdout,
        stderr,
    } = common::clear_environment(&mut program).output().unwrap();
    let text = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
    (status.success(), text)
}

/// Runs a command that must succeed.
fn run_ok(folder: &Path, args: &[&str]) -> String {
    let (is_success, text) = run(folder, args);
    assert!(is_success, "{args:?}:\n{text}");
    text
}

fn export(folder: &Path, locales: &str, output: &str) {
    let args = [
        "export",
        "--format",
        "po",
        "--locales",
        locales,
        "-o",
        output,
    ];
    run_ok(folder, &args);
}

/// The languages that are translated, with their folders and the names of their PO files.
fn languages() -> Vec<(String, PathBuf, String)> {
    let entries = fs::read_dir(LOCALES).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut languages: Vec<_> = paths
        .filter(|path| path.is_dir() && !path.ends_with("en"))
        .map(|path| {
            let tag = path.file_name().unwrap().to_str().unwrap().to_owned();
            let po = format!("po/{}.po", tag.replace('-', "_"));
            (tag, path, po)
        })
        .collect();
    languages.sort();
    assert!(languages.len() >= 3, "{languages:?}");
    languages
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Every text of a copy is changed before the import, which must set all of them again and leave
/// every comment as it is.
#[test]
fn fluent_to_po_to_fluent_changes_no_byte() {
    let folder = TempDir::new().unwrap();
    export(folder.path(), LOCALES, "po");
    for (tag, own, po) in languages() {
        let changed = folder.path().join("changed").join(&tag);
        fs::create_dir_all(&changed).unwrap();
        for (name, text) in files(&own) {
            let garbled = garble(&text);
            assert_ne!(garbled, text, "{tag}/{name}");
            fs::write(changed.join(name), garbled).unwrap();
        }
        run_ok(folder.path(), &["import", &po, "changed"]);
        assert_same(&files(&own), &files(&changed), &tag);
    }
}

/// Without files, only the comments about whole files are missing: they are not in the PO file. The
/// new files make the same PO files.
#[test]
fn fluent_to_po_to_a_new_folder_to_po() {
    let folder = TempDir::new().unwrap();
    export(folder.path(), LOCALES, "po");
    for (tag, own, po) in languages() {
        run_ok(folder.path(), &["import", &po, "new"]);
        let new = files(&folder.path().join("new").join(&tag));
        let own: Vec<(String, String)> = files(&own)
            .into_iter()
            .map(|(name, text)| (name, without_file_comment(&text)))
            .collect();
        assert_same(&own, &new, &tag);
    }
    export(folder.path(), "new", "again");
    let mut again = files(&folder.path().join("again"));
    let mut first = files(&folder.path().join("po"));
    first.retain(|(name, _)| name != "en.po");
    again.retain(|(name, _)| name != "en.po");
    assert_same(&first, &again, "po");
}

fn assert_same(own: &[(String, String)], new: &[(String, String)], tag: &str) {
    let names = |files: &[(String, String)]| -> BTreeSet<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(own), names(new), "{tag}");
    for ((name, own), (_, new)) in own.iter().zip(new) {
        let lines = own.lines().zip(new.lines());
        let difference = lines.clone().find(|(own, new)| own != new);
        assert_eq!(difference, None, "{tag}/{name}");
        assert!(own == new, "{tag}/{name} has another end");
    }
}

/// Appends a letter to every text.
fn garble(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(garble_pattern);
            let attributes = message.attributes.iter_mut();
            attributes.for_each(|attribute| garble_pattern(&mut attribute.value));
        }
    }
    serializer::serialize(&resource)
}

fn garble_pattern(pattern: &mut Pattern<String>) {
    if let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = &mut pattern.elements[..]
    {
        let variants = variants.iter_mut();
        variants.for_each(|variant| garble_pattern(&mut variant.value));
    } else {
        let value = "x".to_owned();
        pattern.elements.push(PatternElement::TextElement { value });
    }
}

fn without_file_comment(text: &str) -> String {
    let Resource { mut body } = parser::parse(text.to_owned()).unwrap();
    body.retain(|entry| !matches!(entry, Entry::ResourceComment(_)));
    serializer::serialize(&Resource { body })
}

const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\n";

/// A PO file that has these entries.
fn po(entries: &str) -> String {
    format!("{HEADER}{entries}")
}

const BUSY: &str = "msgctxt \"status-486\"\nmsgid \"Busy Here\"\nmsgstr \"Anschluss besetzt\"\n";

#[test]
fn languages_of_files() {
    let cases = [
        ("de", &[][..], Ok("de")),
        ("de_AT", &[], Err("de-AT/status.ftl:1: load: ")),
        (
            "sr@latin",
            &[],
            Err("unknown language \"sr@latin\": pass the tag with --language"),
        ),
        (
            "",
            &[],
            Err("no language in the header: pass the tag with --language"),
        ),
        ("", &["--language", "de"], Ok("de")),
        ("", &["-l", "de"], Ok("de")),
    ];
    for (locale, options, expected) in cases {
        let folder = TempDir::new().unwrap();
        let file = po(BUSY).replace("Language: de", &format!("Language: {locale}"));
        fs::write(folder.path().join("x.po"), file).unwrap();
        let args: Vec<&str> = ["import", "x.po", "mine"]
            .iter()
            .chain(options)
            .copied()
            .collect();
        let (_, text) = run(folder.path(), &args);
        match expected {
            Ok(tag) => assert!(
                text.contains(&format!("mine/{tag}/status.ftl")),
                "{locale}: {text}"
            ),
            Err(problem) => assert!(text.contains(problem), "{locale}: {text}"),
        }
    }
}

/// The table of plural forms does not have every language.
#[test]
fn unknown_plural_forms() {
    let folder = TempDir::new().unwrap();
    let entry = "msgctxt \"retry-hours\"\nmsgid \"Try again in about an hour.\"\n\
        msgid_plural \"Try again in about {hours} hours.\"\n\
        msgstr[0] \"{hours} awr.\"\nmsgstr[1] \"{hours} awr.\"\n";
    let file = po(entry).replace("Language: de", "Language: cy");
    fs::write(folder.path().join("cy.po"), file).unwrap();
    let (is_success, text) = run(folder.path(), &["import", "cy.po", "mine"]);
    assert!(!is_success, "{text}");
    let expected = "cy.po:5: E18: retry-hours: unknown plural forms of cy: translate this text in \
        facts.ftl\n";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn plural_forms_in_another_order() {
    let folder = TempDir::new().unwrap();
    let field = "\"Plural-Forms: nplurals=2; plural=n == 1;\\n\"\n\n";
    let file = po(BUSY).replacen("\n\n", &format!("\n{field}"), 1);
    fs::write(folder.path().join("de.po"), file).unwrap();
    let (is_success, text) = run(folder.path(), &["import", "de.po", "mine"]);
    assert!(!is_success, "{text}");
    let expected = "de.po:1: E18: unexpected Plural-Forms \"nplurals=2; plural=n == 1;\" of de: \
        expected nplurals=2; plural=(n != 1);\n";
    assert!(text.starts_with(expected), "{text}");
}

/// The library rejects a new language without its class texts, so `check` does, too.
#[test]
fn a_new_language_needs_its_class_texts() {
    let folder = TempDir::new().unwrap();
    run_ok(folder.path(), &["export", "--format", "po", "-o", "po"]);
    let template = fs::read_to_string(folder.path().join("po/sip-phrases.pot")).unwrap();
    let (before, after) = template
        .split_once("msgid \"Busy Here\"\nmsgstr \"\"")
        .unwrap();
    let line = before.lines().count();
    let file = format!("{before}msgid \"Busy Here\"\nmsgstr \"Occupato\"{after}");
    fs::write(folder.path().join("it.po"), file).unwrap();
    let args = ["import", "it.po", "mine", "--language", "it"];
    let (is_success, text) = run(folder.path(), &args);
    assert!(!is_success);
    let expected = format!("it.po:{line}: load: status-486 has no .description\n");
    assert!(text.contains(&expected), "{text}");
    assert!(
        text.contains(": load: class-success is missing\n"),
        "{text}"
    );
}

/// What is in the folder stays there: comments, own texts, texts without a translation. A prepared
/// message becomes a message, and its note gets the English text of today.
#[test]
fn existing_files_are_kept() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("mine/de/status.ftl");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let old = "### Meine Datei.\n\n\n## Classes\n\n\n## 4xx Client error\n\n\
        # Hinweis.\nstatus-404 = Adresse nicht gefunden\n\n\
        # The note.\n# en: status-486 = Busy\n# status-486 =\n#     .description =\n\n\
        status-600 = Überall besetzt\n";
    fs::write(&path, old).unwrap();
    let fuzzy = "#, fuzzy\nmsgctxt \"status-404\"\nmsgid \"Not Found\"\nmsgstr \"Unbekannt\"\n";
    let untranslated = "msgctxt \"status-600\"\nmsgid \"Busy Everywhere\"\nmsgstr \"\"\n";
    let incomplete = "msgctxt \"status-503.description\"\nmsgid \"{}\"\nmsgstr \"Der Server.\"\n";
    let english = fs::read_to_string(Path::new(LOCALES).join("en/status.ftl")).unwrap();
    let (_, rest) = english.split_once("status-503 = ").unwrap();
    let (_, rest) = rest.split_once(".description = ").unwrap();
    let description = rest.lines().next().unwrap();
    let incomplete = incomplete.replace("{}", description);
    let entries = [BUSY, fuzzy, untranslated, &incomplete].join("\n");
    fs::write(folder.path().join("de.po"), po(&entries)).unwrap();
    let text = run_ok(folder.path(), &["import", "de.po", "mine"]);
    assert_eq!(
        text,
        "mine/de/status.ftl\n\
         warning: 1 fuzzy text was left out\n\
         warning: left out status-503.description: status-503 itself is not translated\n"
    );
    let new = fs::read_to_string(&path).unwrap();
    let (_, english) = english.split_once("\nstatus-486 = ").unwrap();
    let mut lines = english.lines();
    let note: String = [
        format!("# en: status-486 = {}\n", lines.next().unwrap()),
        format!("# en: {}\n", lines.next().unwrap()),
    ]
    .concat();
    let expected = "### Meine Datei.\n\n\n## Classes\n\n\n## 4xx Client error\n\n\
        # Hinweis.\nstatus-404 = Adresse nicht gefunden\n\
        # The note.\n{note}status-486 = Anschluss besetzt\n\
        status-600 = Überall besetzt\n";
    assert_eq!(new, expected.replace("{note}", &note));
}
