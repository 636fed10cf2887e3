//! PO files as gettext reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::expected::Text;
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("po");
    let files = read_all(&export, &bundled_languages());
    assert_same(&texts(&files), &without_fractions(&expected), name);
    let german_name = |text: &Text| name(text).replace("en/", "de/");
    assert_same(&originals(&files["de"]), &english(&expected), german_name);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("po");
    let mut files = read_all(&export, &["en", "ru"]);
    // The English texts of the program stand for those that the folder does not have.
    let names: BTreeSet<String> = expected.iter().map(Text::name).collect();
    for entries in files.values_mut() {
        entries.retain(|entry| {
            let (name, _) = entry
                .context
                .split_once('[')
                .unwrap_or((&entry.context, ""));
            names.contains(name)
        });
    }
    assert_same(&texts(&files), &without_fractions(&expected), name);
    assert_eq!(export.warnings, "");
}

#[test]
fn the_header_has_the_plural_forms() {
    let (export, _) = run::export_bundled("po");
    let table = [
        ("en", "nplurals=2; plural=(n != 1);"),
        ("de", "nplurals=2; plural=(n != 1);"),
        (
            "ru",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 \
            : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        ),
        ("zh", "nplurals=1; plural=0;"),
    ];
    for (language, forms) in table {
        let po = read(&export.path(&format!("{language}.po")));
        let header = parse(&po).remove(0).texts[0].clone();
        assert!(
            header.contains(&format!("\nPlural-Forms: {forms}\n")),
            "{header}"
        );
        assert!(
            header.contains(&format!("\nLanguage: {language}\n")),
            "{header}"
        );
    }
}

#[test]
fn translators_see_the_notes() {
    let (export, _) = run::export_bundled("po");
    let entries = parse(&read(&export.path("zh.po"))).into_iter();
    let seconds = entries
        .into_iter()
        .find(|entry| entry.context == "retry-seconds");
    let comments = seconds.unwrap().comments;
    let note = "$seconds is 1 to 50";
    assert!(
        comments.iter().any(|comment| comment.contains(note)),
        "{comments:?}"
    );
    let format = ", python-brace-format";
    let has_format = comments.iter().any(|comment| comment.starts_with(format));
    assert!(has_format, "msgfmt compares the arguments");
}

#[test]
#[ignore = "needs msgfmt (Debian: gettext)"]
fn msgfmt_finds_no_mistakes() {
    for (export, languages) in [
        (run::export_bundled("po").0, bundled_languages()),
        (run::export_tricky("po").0, vec!["en", "ru"]),
    ] {
        for language in languages {
            let file = export.path(&file_name(language));
            let mut msgfmt = Command::new("msgfmt");
            let output = msgfmt
                .args(["--check", "-o", "/dev/null"])
                .arg(&file)
                .output()
                .unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{language}");
            assert!(output.status.success(), "{language}");
        }
    }
}

/// Tests every rule: Python's gettext reads what msgfmt makes, and the browser knows the rules of
/// CLDR.
#[test]
#[ignore = "needs msgfmt (Debian: gettext), python3 and chromium"]
fn gettext_selects_the_plural_form_of_cldr() {
    let languages = [
        "zh", "de", "fr", "ru", "sr", "pl", "cs", "lt", "lv", "ro", "sl", "ar", "pt-PT", "pt",
        "hi", "uk", "ja", "sk",
    ];
    let names = ["zero", "one", "two", "few", "many"];
    let locales = TempDir::new().unwrap();
    for language in languages.iter().chain(&["en"]) {
        let forms = names
            .map(|name| format!("        [{name}] {name}\n"))
            .concat();
        let text =
            format!("tries-left =\n    {{ $count ->\n{forms}       *[other] other\n    }}\n");
        let folder = locales.path().join(language);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("facts.ftl"), text).unwrap();
    }
    let export = run::export("po", &["--locales", locales.path().to_str().unwrap()]);
    for language in languages {
        let (mo, page) = (export.path("x.mo"), export.path("rules.html"));
        let po = export.path(&file_name(language));
        let mut msgfmt = Command::new("msgfmt");
        assert!(
            msgfmt
                .arg("-o")
                .arg(&mo)
                .arg(po)
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(
            gettext_forms(&mo),
            cldr_forms(&page, language),
            "{language}"
        );
    }
}

/// Returns the plural forms that gettext selects for the numbers below 250.
fn gettext_forms(mo: &Path) -> Vec<String> {
    let script = "import gettext, sys\n\
        t = gettext.GNUTranslations(open(sys.argv[1], 'rb'))\n\
        for n in range(250): print(t.npgettext('tries-left', 'one', 'other', n))";
    let mut python = Command::new("python3");
    let output = python.args(["-c", script]).arg(mo).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let forms = String::from_utf8(output.stdout).unwrap();
    forms.lines().map(str::to_owned).collect()
}

/// Returns the plural categories that a browser selects for the numbers below 250.
fn cldr_forms(page: &Path, language: &str) -> Vec<String> {
    let script = format!(
        "const rules = new Intl.PluralRules('{language}');\n\
        const forms = Array.from({{ length: 250 }}, (_, n) => rules.select(n));\n\
        document.body.textContent = forms.join(' ');"
    );
    fs::write(page, format!("<body><script>{script}</script></body>")).unwrap();
    let html = run::browse(page, "");
    let (_, body) = html.split_once("<body>").unwrap();
    let (body, _) = body.split_once("</body>").unwrap();
    body.split_whitespace().map(str::to_owned).collect()
}

#[derive(Default)]
struct Entry {
    comments: Vec<String>,
    context: String,
    /// The msgid, and the msgid_plural if there is one.
    originals: Vec<String>,
    /// The msgstr for each index.
    texts: Vec<String>,
}

fn parse(po: &str) -> Vec<Entry> {
    po.split("\n\n").map(parse_entry).collect()
}

fn parse_entry(block: &str) -> Entry {
    let mut entry = Entry::default();
    for line in block.trim_end().lines() {
        if let Some(comment) = line.strip_prefix('#') {
            entry.comments.push(comment.to_owned());
            continue;
        }
        let (keyword, string) = line.split_once('"').unwrap_or_else(|| panic!("{line}"));
        let string = unquote(string);
        match keyword.trim_end() {
            "msgctxt" => entry.context = string,
            "msgid" | "msgid_plural" => entry.originals.push(string),
            "msgstr" => entry.texts.push(string),
            "" => entry.texts.last_mut().unwrap().push_str(&string),
            keyword => {
                assert_eq!(keyword, format!("msgstr[{}]", entry.texts.len()));
                entry.texts.push(string);
            }
        }
    }
    entry
}

/// Unquotes a string from after its first quote.
fn unquote(string: &str) -> String {
    let string = string
        .strip_suffix('"')
        .unwrap_or_else(|| panic!("{string}"));
    let mut text = String::new();
    let mut characters = string.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(match characters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other @ ('"' | '\\')) => other,
                other => panic!("{other:?} after a backslash in {string}"),
            }),
            '"' => panic!("unescaped quote in {string}"),
            _ => text.push(character),
        }
    }
    text
}

/// Converts braces of Python to arguments as in the expected texts.
pub fn from_braces(text: &str) -> String {
    let text = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let text = text.replace('{', "⟨").replace('}', "⟩");
    text.replace('\u{1}', "{").replace('\u{2}', "}")
}

fn bundled_languages() -> Vec<&'static str> {
    let mut languages: Vec<&str> = sip_phrases::bundled_files()
        .map(|(language, ..)| language)
        .collect();
    languages.dedup();
    languages
}

fn file_name(language: &str) -> String {
    format!("{}.po", language.replace('-', "_"))
}

fn read_all(export: &Export, languages: &[&str]) -> BTreeMap<String, Vec<Entry>> {
    let read = |language: &&str| {
        let mut entries = parse(&read(&export.path(&file_name(language))));
        entries.remove(0);
        // The labels of the program are not texts of SIP, so no other format has them.
        entries.retain(|entry| !entry.comments.contains(&": en/labels.ftl".to_owned()));
        ((*language).to_owned(), entries)
    };
    languages.iter().map(read).collect()
}

fn texts(files: &BTreeMap<String, Vec<Entry>>) -> Texts {
    let mut texts = Texts::new();
    for (language, entries) in files {
        for entry in entries {
            for (index, text) in entry.texts.iter().enumerate() {
                let name = format!("{language}/{}{}", entry.context, entry.suffix(index));
                let old = texts.insert(name.clone(), entry.decode(text));
                assert!(old.is_none(), "{name} is there twice");
            }
        }
    }
    texts
}

/// Returns the English texts in a German file.
fn originals(entries: &[Entry]) -> Texts {
    let mut texts = Texts::new();
    for entry in entries {
        for (index, text) in entry.originals.iter().enumerate() {
            let name = format!("de/{}{}", entry.context, entry.suffix(index));
            texts.insert(name, entry.decode(text));
        }
    }
    texts
}

impl Entry {
    /// The index of a plural form as in the name of a text.
    fn suffix(&self, index: usize) -> String {
        match self.originals.len() {
            2 => format!("[{index}]"),
            _ => String::new(),
        }
    }

    fn decode(&self, text: &str) -> String {
        let mut comments = self.comments.iter();
        let has_arguments = comments.any(|comment| comment.starts_with(", python-brace-format"));
        match has_arguments {
            true => from_braces(text),
            false => text.to_owned(),
        }
    }
}

/// The name of a text in a file, with the index of its plural form. The form for fractions has an
/// entry of its own.
fn name(text: &Text) -> String {
    let index = match (text.language.as_str(), text.plural()) {
        (_, "") => "",
        ("zh" | "zh-Hant", _) | (_, "one") => "[0]",
        ("ru" | "pl" | "uk", "other") => "[other]",
        (_, "few" | "other") => "[1]",
        _ => "[2]",
    };
    format!("{}/{}{index}", text.language, text.name())
}

/// Removes the forms for fractions that are those of 2.
fn without_fractions(expected: &[Text]) -> Vec<Text> {
    let is_few = |fraction: &Text, text: &Text| {
        let key = |text: &Text| {
            (
                text.language.clone(),
                text.id.clone(),
                text.attribute.clone(),
            )
        };
        text.plural() == "few" && text.text == fraction.text && key(text) == key(fraction)
    };
    let is_same = |text: &&Text| {
        name(text).ends_with("[other]") && expected.iter().any(|few| is_few(text, few))
    };
    let texts = expected.iter().filter(|text| !is_same(text));
    texts.cloned().collect()
}

fn english(expected: &[Text]) -> Vec<Text> {
    let texts = expected.iter().filter(|text| text.language == "en");
    texts.cloned().collect()
}
