//! Files of Qt Linguist, read as XML, and as Qt reads them after lrelease.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use intl_pluralrules::{PluralRuleType, PluralRules};
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

use crate::expected::{self, Text};
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("qt");
    assert_same(
        &texts(&export, &expected),
        &of_integers(&expected),
        Text::name_of_form,
    );
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("qt");
    assert_same(
        &texts(&export, &expected),
        &of_integers(&expected),
        Text::name_of_form,
    );
    assert_eq!(export.warnings, "");
}

#[test]
fn a_percent_sign_that_qt_would_replace_is_omitted() {
    let locales = tempfile::TempDir::new().unwrap();
    fs::create_dir(locales.path().join("en")).unwrap();
    let facts = "a = %1 of { $list }\nb = %L2 of { $list }\nc = %1 alone\nd = 5 % of { $list }\n";
    fs::write(locales.path().join("en/facts.ftl"), facts).unwrap();
    let export = run::export("qt", &["--locales", locales.path().to_str().unwrap()]);
    let reason = "Qt would take a percent sign for an argument";
    let warnings =
        ["a", "b"].map(|id| format!("warning: omitted sip-phrases_en.ts {id}: {reason}\n"));
    assert_eq!(export.warnings, warnings.concat());
}

#[test]
fn languages_have_the_names_of_qt() {
    let locales = tempfile::TempDir::new().unwrap();
    let names = [
        ("pt-BR", "pt_BR", "an underscore"),
        ("zh-Hant", "zh_TW", "the region of the script"),
        ("zh-Hans", "zh_CN", "the region of the script"),
        ("zh", "zh", "the language alone"),
    ];
    for (language, ..) in names {
        fs::create_dir(locales.path().join(language)).unwrap();
        let file = locales.path().join(language).join("status.ftl");
        fs::write(file, "status-200 = OK\n").unwrap();
    }
    let export = run::export("qt", &["--locales", locales.path().to_str().unwrap()]);
    for (_, name, why) in names {
        let ts = read(&export.path(&format!("sip-phrases_{name}.ts")));
        assert!(ts.contains(&format!("language=\"{name}\"")), "{why}");
    }
}

/// Every text is what Qt says after lrelease, and the plural form of each number is that of ICU.
#[test]
#[ignore = "needs lrelease (Debian: qt6-l10n-tools), python3-pyside2.qtcore and node"]
fn qt_says_the_texts() {
    let (export, expected) = run::export_bundled("qt");
    let arguments = arguments(&expected);
    for language in expected::languages(&expected) {
        let (ts, qm) = (file(&export, &language), export.path("texts.qm"));
        let lrelease = Command::new("/usr/lib/qt6/bin/lrelease")
            .arg(&ts)
            .arg("-qm")
            .arg(&qm)
            .output()
            .unwrap();
        assert!(lrelease.status.success(), "{language}");
        let report = String::from_utf8_lossy(&lrelease.stdout).into_owned()
            + &String::from_utf8_lossy(&lrelease.stderr);
        let is_fine = report.contains("0 unfinished") && !report.contains("Removed");
        assert!(is_fine, "{language}: {report}");

        let texts = expected.iter().filter(|text| text.language == language);
        let texts: Vec<&Text> = texts.collect();
        let names = texts
            .iter()
            .map(|text| (text.name(), text.plural.is_some()));
        let names: Vec<(String, bool)> = names.collect();
        fs::write(
            export.path("names.json"),
            serde_json::to_vec(&names).unwrap(),
        )
        .unwrap();
        let said = Command::new("/usr/bin/python3")
            .args(["-c", READER])
            .args([qm, export.path("names.json")])
            .output()
            .unwrap();
        assert!(
            said.status.success(),
            "{}",
            String::from_utf8_lossy(&said.stderr)
        );
        let said: Value = serde_json::from_slice(&said.stdout).unwrap();
        let categories = run::icu_categories(&language);
        for text in texts {
            let said = said[text.name()].as_array().unwrap();
            for (number, said) in said.iter().enumerate() {
                if text.plural.is_none() || categories[number] == text.plural() {
                    let said = said.as_str().unwrap();
                    let arguments = &arguments[&text.name()];
                    let said = with_names(said, arguments);
                    let shown = format!("⟨{}⟩", arguments.number);
                    let want = text.text.replace(&shown, &number.to_string());
                    assert_eq!(said, want, "{language} {} for {number}", text.name());
                }
            }
        }
    }
}

/// Prints what Qt says for each name, and for each number from 0 to 200 if it has plural forms.
const READER: &str = "
import json, sys
from PySide2.QtCore import QCoreApplication, QTranslator
app, translator = QCoreApplication([]), QTranslator()
assert translator.load(sys.argv[1]) and app.installTranslator(translator)
say = lambda name, n: QCoreApplication.translate('sip-phrases', name, None, n)
names = json.load(open(sys.argv[2]))
print(json.dumps({name: [say(name, n) for n in (range(201) if plural else [-1])]
    for name, plural in names}))
";

/// The numbers of the sentences. In Qt they have no index.
const NUMBERS: [&str; 5] = ["seconds", "minutes", "hours", "days", "count"];

/// The number and the other arguments of a text, in the order of the English text.
#[derive(Default)]
struct Arguments {
    number: String,
    others: Vec<String>,
}

/// Returns the arguments of each text.
fn arguments(expected: &[Text]) -> BTreeMap<String, Arguments> {
    let mut all: Vec<&Text> = expected.iter().collect();
    all.sort_by_key(|text| text.language != "en");
    let mut arguments: BTreeMap<String, Arguments> = BTreeMap::new();
    for text in all {
        let own = arguments.entry(text.name()).or_default();
        for part in text.text.split('⟨').skip(1) {
            let name = part.split_once('⟩').unwrap().0.to_owned();
            if text.plural.is_some() && NUMBERS.contains(&name.as_str()) {
                own.number = name;
            } else if !own.others.contains(&name) {
                own.others.push(name);
            }
        }
    }
    arguments
}

fn with_names(text: &str, arguments: &Arguments) -> String {
    let named = |text: String, (index, name): (usize, &String)| {
        text.replace(&format!("%{}", index + 1), &format!("⟨{name}⟩"))
    };
    let others = arguments.others.iter().enumerate();
    others.fold(text.to_owned(), named)
}

/// Returns the plural categories of whole numbers in the order of CLDR.
fn categories(language: &str) -> Vec<String> {
    // The rules are those of the language, whatever its region and script.
    let language = language.split('-').next().unwrap_or_default();
    let id: sip_phrases::LanguageIdentifier = language.parse().unwrap();
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL).unwrap();
    let mut found: Vec<_> = (0..=200).map(|n: usize| rules.select(n).unwrap()).collect();
    let order = ["zero", "one", "two", "few", "many", "other"];
    let name = |category: &intl_pluralrules::PluralCategory| format!("{category:?}").to_lowercase();
    found.dedup();
    let found: Vec<String> = found.iter().map(name).collect();
    let used = order
        .iter()
        .filter(|name| found.iter().any(|it| it == *name));
    used.map(|name| (*name).to_owned()).collect()
}

/// Removes the forms for fractions, which Qt does not have.
fn of_integers(expected: &[Text]) -> Vec<Text> {
    let is_used = |text: &&Text| {
        text.plural.is_none()
            || categories(&text.language)
                .iter()
                .any(|it| it == text.plural())
    };
    expected.iter().filter(is_used).cloned().collect()
}

fn file(export: &Export, language: &str) -> std::path::PathBuf {
    let locale = match language {
        "zh-Hant" => "zh_TW".to_owned(),
        _ => language.replace('-', "_"),
    };
    export.path(&format!("sip-phrases_{locale}.ts"))
}

fn texts(export: &Export, expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    let arguments = arguments(expected);
    for language in expected::languages(expected) {
        let categories = categories(&language);
        let ts = read(&file(export, &language));
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(&ts, options).unwrap();
        let messages = document
            .descendants()
            .filter(|node| node.has_tag_name("message"));
        for message in messages {
            let child = |name: &str| {
                message
                    .children()
                    .find(|node| node.has_tag_name(name))
                    .unwrap()
            };
            let name = child("source").text().unwrap();
            let translation = child("translation");
            let arguments = &arguments[name];
            let mut insert = |category: &str, node: Node<'_, '_>| {
                let text = with_names(node.text().unwrap_or_default(), arguments);
                let text = text.replace("%n", &format!("⟨{}⟩", arguments.number));
                let key = format!("{language}/{name}/{category}");
                assert!(texts.insert(key, text).is_none(), "{name} is there twice");
            };
            if message.attribute("numerus") != Some("yes") {
                insert("", translation);
                continue;
            }
            let forms = translation.children().filter(Node::is_element);
            let forms: Vec<Node<'_, '_>> = forms.collect();
            assert_eq!(forms.len(), categories.len(), "{language} {name}");
            for (category, form) in categories.iter().zip(forms) {
                insert(category, form);
            }
        }
    }
    texts
}
