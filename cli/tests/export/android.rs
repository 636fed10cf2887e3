//! Resources as aapt2, Android's resource compiler, reads them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use roxmltree::{Document, Node};
use tempfile::TempDir;

use crate::expected::{self, Text};
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

const XLIFF: &str = "urn:oasis:names:tc:xliff:document:1.2";

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("android");
    assert_same(&texts(&export, &expected), &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("android");
    assert_same(&texts(&export, &expected), &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn syntax_of_android_is_escaped() {
    let (export, _) = run::export_tricky("android");
    let xml = read(&export.path("values/strings.xml"));
    let table = [
        (
            r#"It\'s \"quoted\", \'twice\' and \\ back"#,
            "apostrophes, quotes and backslashes",
        ),
        (r"\@string/app_name", "not a reference to a resource"),
        (
            r"\?attr/colour, \'tis",
            "not a reference to an attribute of the theme",
        ),
        (
            r#"formatted="false">100 % of 50 %s and %1$s"#,
            "not arguments",
        ),
        (
            r#""  spaces  inside, at the end  ""#,
            "spaces are kept only in quotes",
        ),
        (
            r#"<xliff:g id="list">%2$s</xliff:g>\'s"#,
            "an argument with its name",
        ),
        (r"100 %% of ", "a percent sign beside arguments is doubled"),
        (r"first line\nsecond line", "a line break"),
        (
            "&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt; &lt;!-- --&gt;",
            "not markup",
        ),
        (
            "<!-- facts: Marks - - and more -->",
            "two hyphens would end the comment",
        ),
    ];
    for (text, why) in table {
        assert!(xml.contains(text), "{why}: {text}");
    }
}

#[test]
fn languages_have_the_folders_of_android() {
    let locales = TempDir::new().unwrap();
    let folders = [
        ("en", "values", "the fallback"),
        ("pt-BR", "values-pt-rBR", "a language and a region"),
        (
            "zh-Hant",
            "values-b+zh+Hant",
            "a script needs the form of BCP 47",
        ),
        ("he", "values-iw", "the first code of Java"),
        ("fil", "values-fil", "three letters"),
    ];
    for (language, ..) in folders {
        let folder = locales.path().join(language);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("status.ftl"), "status-200 = OK\n").unwrap();
    }
    let export = run::export("android", &["--locales", locales.path().to_str().unwrap()]);
    for (_, folder, why) in folders {
        assert!(
            export.path(folder).join("strings.xml").is_file(),
            "{folder}: {why}"
        );
    }
}

/// The compiler of Android reads every text as it was.
#[test]
#[ignore = "needs aapt2 (Debian: aapt)"]
fn aapt2_reads_the_texts() {
    for (export, expected) in [
        run::export_bundled("android"),
        run::export_tricky("android"),
    ] {
        let manifest = export.path("AndroidManifest.xml");
        fs::write(&manifest, "<manifest package=\"com.example\"/>").unwrap();
        let (archive, app) = (export.path("res.zip"), export.path("app.apk"));
        for language in expected::languages(&expected) {
            let folder = export.path("res").join(folder(&language));
            fs::create_dir_all(folder.parent().unwrap()).unwrap();
            fs::rename(
                export.path(folder.file_name().unwrap().to_str().unwrap()),
                folder,
            )
            .unwrap();
        }
        aapt2(&[
            "compile",
            "--dir",
            path(&export.path("res")),
            "-o",
            path(&archive),
        ]);
        aapt2(&[
            "link",
            "--manifest",
            path(&manifest),
            "-o",
            path(&app),
            path(&archive),
        ]);
        let resources = aapt2(&["dump", "resources", path(&app)]);
        let compiled = compiled(&resources);
        for text in &expected {
            let qualifier = folder(&text.language);
            let qualifier = qualifier
                .trim_start_matches("values")
                .trim_start_matches('-');
            let name = name(text);
            let [_, resource, quantity] = &name.split('/').collect::<Vec<_>>()[..] else {
                panic!("{name}");
            };
            let key = [resource, qualifier, quantity].map(str::to_owned);
            let found = compiled.get(&key);
            let found = found.unwrap_or_else(|| panic!("{resource} ({qualifier}) is missing"));
            assert_eq!(
                without_arguments(found),
                without_arguments(&text.text),
                "{resource}"
            );
        }
    }
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn aapt2(args: &[&str]) -> String {
    let output = Command::new("aapt2").args(args).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Reads the dump of a compiled app: texts by resource, language and quantity.
fn compiled(dump: &str) -> BTreeMap<[String; 3], String> {
    let mut texts = BTreeMap::new();
    let (mut resource, mut language) = (String::new(), String::new());
    let mut lines = dump.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        if let Some(rest) = trimmed.strip_prefix("resource ") {
            resource = rest.split('/').next_back().unwrap().to_owned();
            continue;
        }
        let mut rest = trimmed;
        if let Some((tag, value)) = trimmed
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(") "))
        {
            language = tag.to_owned();
            rest = value;
        }
        let Some((quantity, value)) = rest.split_once('"') else {
            continue;
        };
        let mut value = value.to_owned();
        // A text may have several lines.
        while !value.ends_with('"') {
            let line = lines.next().unwrap();
            // The dump indents them.
            let line = line.strip_prefix("      ").unwrap_or(line);
            value = format!("{value}\n{line}");
        }
        value.pop();
        let quantity = quantity.trim_end_matches('=').to_owned();
        texts.insert([resource.clone(), language.clone(), quantity], value);
    }
    texts
}

/// Replaces `⟨minutes⟩` and `%1$d`, whose numbers another test compares, and single percent signs.
fn without_arguments(text: &str) -> String {
    let mut text = text.replace("%%", "%");
    for specifier in ["d", "s"] {
        for index in 1..=9 {
            text = text.replace(&format!("%{index}${specifier}"), "⟨⟩");
        }
    }
    let mut parts = text.split('⟨');
    let start = parts.next().unwrap().to_owned();
    parts.fold(start, |text, part| {
        let (_, rest) = part.split_once('⟩').unwrap();
        format!("{text}⟨⟩{rest}")
    })
}

fn name(text: &Text) -> String {
    let name = Text::path(&["sip", &text.family, text.local_id(), text.part()], "_");
    format!(
        "{}/{}/{}",
        text.language,
        name.replace('-', "_"),
        text.plural()
    )
}

/// The folder of a language, for tags of a language, a region or a script.
fn folder(language: &str) -> String {
    match language.split_once('-') {
        None if language == "en" => "values".to_owned(),
        None => format!("values-{language}"),
        Some((language, region)) if region.len() == 2 => format!("values-{language}-r{region}"),
        Some((language, script)) => format!("values-b+{language}+{script}"),
    }
}

fn texts(export: &Export, expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    let mut arguments = BTreeMap::new();
    for language in expected::languages(expected) {
        let folder = folder(&language);
        let xml = read(&export.path(&folder).join("strings.xml"));
        let document = Document::parse(&xml).unwrap();
        for resource in document.root_element().children().filter(Node::is_element) {
            let name = resource.attribute("name").unwrap();
            let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            assert!(name.bytes().all(is_name_byte), "{name} is not a Java name");
            for (quantity, item) in items(resource) {
                let raw = raw_text(name, item, &mut arguments);
                let text = unescape(&raw).unwrap_or_else(|why| panic!("{name}: {why}: {raw}"));
                let key = format!("{language}/{name}/{quantity}");
                let old = texts.insert(key.clone(), text);
                assert!(old.is_none(), "{key} is there twice");
            }
        }
    }
    texts
}

/// Returns the plural forms of a resource.
fn items<'a, 'x>(resource: Node<'a, 'x>) -> Vec<(&'a str, Node<'a, 'x>)> {
    match resource.tag_name().name() {
        "string" => vec![("", resource)],
        "plurals" => {
            let items = resource.children().filter(Node::is_element);
            items
                .map(|item| (item.attribute("quantity").unwrap(), item))
                .collect()
        }
        other => panic!("unexpected resource {other}"),
    }
}

/// Returns the text of an element. An argument must have the same number in every language.
fn raw_text(
    name: &str,
    item: Node<'_, '_>,
    arguments: &mut BTreeMap<(String, String), String>,
) -> String {
    let is_formatted = item.children().any(|node| node.is_element());
    let mut raw = String::new();
    for node in item.children() {
        match node.text() {
            Some(text) if node.is_text() && is_formatted => {
                let has_percent = text.replace("%%", "").contains('%');
                assert!(
                    !has_percent,
                    "{name}: String.format takes % for an argument"
                );
                raw.push_str(&text.replace("%%", "%"));
            }
            Some(text) if node.is_text() => {
                let has_percent = text.contains('%');
                let is_unformatted = item.attribute("formatted") == Some("false");
                assert!(
                    !has_percent || is_unformatted,
                    "{name}: aapt2 takes % for an argument"
                );
                raw.push_str(text);
            }
            Some(argument) => {
                assert!(node.has_tag_name((XLIFF, "g")), "{node:?}");
                let id = node.attribute("id").unwrap();
                let key = (name.to_owned(), id.to_owned());
                let known = arguments.entry(key).or_insert(argument.to_owned());
                assert_eq!(known, argument, "{name}: {id} has another number");
                raw.push_str(&format!("⟨{id}⟩"));
            }
            None => {}
        }
    }
    raw
}

/// Unescapes a text as aapt2 does (`StringBuilder::AppendText` in `ResourceUtils.cpp`). Quotes keep
/// white space. Otherwise it is collapsed to one space, and removed at both ends. A backslash
/// escapes. `@` and `?` at the start make a reference.
fn unescape(raw: &str) -> Result<String, String> {
    if raw.starts_with(['@', '?']) {
        return Err("a reference".to_owned());
    }
    let mut text = String::new();
    // The end of the part that is not trimmed.
    let mut kept = 0;
    let mut is_quoted = false;
    let mut characters = raw.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => {
                is_quoted = !is_quoted;
                kept = text.len();
                continue;
            }
            '\\' => text.push(match characters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('u') => {
                    let digits: String = characters.by_ref().take(4).collect();
                    let number = u32::from_str_radix(&digits, 16);
                    let number = number.map_err(|error| error.to_string())?;
                    char::from_u32(number).ok_or("not a character")?
                }
                Some(other @ ('\'' | '"' | '\\' | '@' | '?' | '#')) => other,
                other => return Err(format!("{other:?} after a backslash")),
            }),
            '\'' if !is_quoted => return Err("an unescaped apostrophe".to_owned()),
            space if space.is_whitespace() && !is_quoted => {
                if !text[kept..].ends_with(' ') && !text.is_empty() {
                    text.push(' ');
                }
                continue;
            }
            other => text.push(other),
        }
        kept = text.len();
    }
    text.truncate(kept);
    if is_quoted {
        return Err("an unterminated quote".to_owned());
    }
    Ok(text)
}
