//! The catalogs as gettext reads them.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::expected::Text;
use crate::tool::{self, Exported};
use crate::{Texts, assert_same, read};

#[test]
fn the_bundled_texts_come_back() {
    let (exported, expected) = tool::bundled("po");
    let catalogs = read_all(&exported, &["en", "de", "ru", "zh"]);
    assert_same(&texts(&catalogs), &whole_numbers(&expected), name);
    assert_same(&originals(&catalogs["de"]), &english(&expected), |text| name(text).replace("en/", "de/"));
    assert_eq!(exported.left_out, "");
}

#[test]
fn tricky_texts_come_back() {
    let (exported, expected) = tool::tricky("po");
    assert_same(&texts(&read_all(&exported, &["en", "ru"])), &whole_numbers(&expected), name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn the_header_says_the_plural_forms() {
    let (exported, _) = tool::bundled("po");
    let table = [
        ("en", "nplurals=2; plural=(n != 1);"),
        ("de", "nplurals=2; plural=(n != 1);"),
        (
            "ru",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        ),
        ("zh", "nplurals=1; plural=0;"),
    ];
    for (language, forms) in table {
        let header = parse(&read(&exported.path(&format!("{language}.po")))).remove(0).texts[0].clone();
        assert!(header.contains(&format!("\nPlural-Forms: {forms}\n")), "{header}");
        assert!(header.contains(&format!("\nLanguage: {language}\n")), "{header}");
    }
}

#[test]
fn a_translator_sees_the_notes() {
    let (exported, _) = tool::bundled("po");
    let busy = parse(&read(&exported.path("zh.po"))).into_iter().find(|entry| entry.context == "retry-seconds");
    let busy = busy.unwrap();
    assert!(busy.comments.iter().any(|comment| comment.contains("$seconds is 1 to 90")), "{:?}", busy.comments);
    assert!(busy.comments.contains(&", python-brace-format".to_owned()), "msgfmt compares the arguments");
}

#[test]
#[ignore = "needs msgfmt (Debian: gettext)"]
fn msgfmt_finds_nothing_wrong() {
    for (exported, languages) in
        [(tool::bundled("po").0, &["en", "de", "ru", "zh"][..]), (tool::tricky("po").0, &["en", "ru"])]
    {
        for language in languages {
            let file = exported.path(&format!("{language}.po"));
            let output = Command::new("msgfmt").args(["--check", "-o", "/dev/null"]).arg(&file).output().unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{language}");
            assert!(output.status.success(), "{language}");
        }
    }
}

/// Every rule is put to the test: Python's gettext reads what msgfmt made, the browser knows the rules of CLDR.
#[test]
#[ignore = "needs msgfmt (Debian: gettext), python3 and chromium"]
fn gettext_chooses_the_plural_form_of_cldr() {
    let languages =
        ["zh", "de", "fr", "ru", "sr", "pl", "cs", "lt", "lv", "ro", "sl", "ar", "pt-PT", "pt", "hi", "uk", "ja", "sk"];
    let names = ["zero", "one", "two", "few", "many"];
    let locales = TempDir::new().unwrap();
    for language in languages.iter().chain(&["en"]) {
        let forms: String = names.iter().map(|name| format!("        [{name}] {name}\n")).collect();
        let text = format!("tries-left =\n    {{ $count ->\n{forms}       *[other] other\n    }}\n");
        fs::create_dir(locales.path().join(language)).unwrap();
        fs::write(locales.path().join(language).join("facts.ftl"), text).unwrap();
    }
    let exported = tool::export("po", &["--locales", locales.path().to_str().unwrap()]);
    for language in languages {
        let (po, mo) = (exported.path(&format!("{}.po", language.replace('-', "_"))), exported.path("x.mo"));
        assert!(Command::new("msgfmt").arg("-o").arg(&mo).arg(po).status().unwrap().success());
        let script = "import gettext, sys\nt = gettext.GNUTranslations(open(sys.argv[1], 'rb'))\n\
            for n in range(250): print(t.npgettext('tries-left', 'one', 'other', n))";
        let output = Command::new("python3").args(["-c", script]).arg(&mo).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let chosen = String::from_utf8(output.stdout).unwrap();
        let page = exported.path("rules.html");
        let script = format!(
            "const rules = new Intl.PluralRules('{language}');\n\
            document.body.textContent = Array.from({{ length: 250 }}, (_, n) => rules.select(n)).join(' ');"
        );
        fs::write(&page, format!("<body><script>{script}</script></body>")).unwrap();
        let right = tool::browse(&page, "");
        let right = right.split_once("<body>").unwrap().1.split_once("</body>").unwrap().0;
        assert_eq!(chosen.lines().collect::<Vec<_>>(), right.split_whitespace().collect::<Vec<_>>(), "{language}");
    }
}

/// An entry: the msgid, the msgid_plural and the msgstr of each index.
struct Entry {
    comments: Vec<String>,
    context: String,
    originals: Vec<String>,
    texts: Vec<String>,
}

fn parse(po: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    for block in po.split("\n\n") {
        let mut entry =
            Entry { comments: Vec::new(), context: String::new(), originals: Vec::new(), texts: Vec::new() };
        for line in block.trim_end().lines() {
            if let Some(comment) = line.strip_prefix('#') {
                entry.comments.push(comment.to_owned());
                continue;
            }
            let (keyword, string) = line.split_once('"').unwrap_or_else(|| panic!("{line}"));
            let string = unquoted(string);
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
        entries.push(entry);
    }
    entries
}

fn unquoted(string: &str) -> String {
    let mut text = String::new();
    let mut characters = string.strip_suffix('"').unwrap_or_else(|| panic!("{string}")).chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(match characters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other @ ('"' | '\\')) => other,
                other => panic!("{other:?} after a backslash in {string}"),
            }),
            '"' => panic!("a quote that ends {string}"),
            _ => text.push(character),
        }
    }
    text
}

/// Python's braces, with the arguments as in the expected texts.
pub fn from_braces(text: &str) -> String {
    let text = text.replace("{{", "\u{1}").replace("}}", "\u{2}").replace('{', "⟨").replace('}', "⟩");
    text.replace('\u{1}', "{").replace('\u{2}', "}")
}

fn read_all(exported: &Exported, languages: &[&str]) -> BTreeMap<String, Vec<Entry>> {
    let read = |language: &&str| {
        let mut entries = parse(&read(&exported.path(&format!("{language}.po"))));
        entries.remove(0);
        ((*language).to_owned(), entries)
    };
    languages.iter().map(read).collect()
}

fn texts(catalogs: &BTreeMap<String, Vec<Entry>>) -> Texts {
    let mut texts = Texts::new();
    for (language, entries) in catalogs {
        for entry in entries {
            let index = if entry.originals.len() == 2 { "[]" } else { "" };
            for (number, text) in entry.texts.iter().enumerate() {
                let index = index.replace("[]", &format!("[{number}]"));
                let name = format!("{language}/{}{index}", entry.context);
                assert!(texts.insert(name.clone(), decoded(entry, text)).is_none(), "{name} stands twice");
            }
        }
    }
    texts
}

fn originals(entries: &[Entry]) -> Texts {
    let texts = |entry: &Entry| -> Vec<(String, String)> {
        let index = |number: usize| if entry.originals.len() == 2 { format!("[{number}]") } else { String::new() };
        let named =
            |(number, text): (usize, &String)| (format!("de/{}{}", entry.context, index(number)), decoded(entry, text));
        entry.originals.iter().enumerate().map(named).collect()
    };
    entries.iter().flat_map(texts).collect()
}

fn decoded(entry: &Entry, text: &str) -> String {
    let has_arguments = entry.comments.contains(&", python-brace-format".to_owned());
    if has_arguments { from_braces(text) } else { text.to_owned() }
}

fn name(text: &Text) -> String {
    let index = match (text.language.as_str(), text.plural()) {
        (_, "") => "",
        ("zh", _) | (_, "one") => "[0]",
        (_, "few") | ("en" | "de", "other") => "[1]",
        _ => "[2]",
    };
    let id = Text::path(&[&text.id, text.attribute.as_deref().unwrap_or_default()], ".");
    format!("{}/{id}{index}", text.language)
}

/// gettext has no form for numbers that are not whole, which is all that `other` is for in Russian.
fn whole_numbers(expected: &[Text]) -> Vec<Text> {
    let is_for_fractions = |text: &&Text| text.language == "ru" && text.plural() == "other";
    expected.iter().filter(|text| !is_for_fractions(text)).cloned().collect()
}

fn english(expected: &[Text]) -> Vec<Text> {
    expected.iter().filter(|text| text.language == "en").cloned().collect()
}
