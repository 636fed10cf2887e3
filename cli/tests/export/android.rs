//! The resources as aapt2, Android's compiler of resources, reads them.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use crate::expected::Text;
use crate::tool::{self, Exported};
use crate::{Texts, assert_same, read};

const FOLDERS: [(&str, &str); 4] = [("en", "values"), ("de", "values-de"), ("ru", "values-ru"), ("zh", "values-zh")];
const XLIFF: &str = "urn:oasis:names:tc:xliff:document:1.2";

#[test]
fn the_bundled_texts_come_back() {
    let (exported, expected) = tool::bundled("android");
    assert_same(&texts(&exported, &FOLDERS), &expected, name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn tricky_texts_come_back() {
    let (exported, expected) = tool::tricky("android");
    assert_same(&texts(&exported, &[("en", "values"), ("ru", "values-ru")]), &expected, name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn what_android_reads_as_its_own_is_escaped() {
    let (exported, _) = tool::tricky("android");
    let xml = read(&exported.path("values/strings.xml"));
    let table = [
        (r#"It\'s \"quoted\", \'twice\' and \\ back"#, "apostrophes, quotes and backslashes"),
        (r"\@string/app_name", "no reference to a resource"),
        (r"\?attr/colour, \'tis", "no reference to an attribute of the theme"),
        (r#"formatted="false">100 % of 50 %s and %1$s"#, "no arguments"),
        (r#""  spaces  inside, at the end  ""#, "spaces are kept in quotes only"),
        (r#"<xliff:g id="list">%2$s</xliff:g>\'s"#, "an argument with its name"),
        (r"100 %% of ", "a percent sign beside arguments is doubled"),
        (r"first line\nsecond line", "a line end"),
        ("&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt; &lt;!-- --&gt;", "no markup"),
        ("<!-- status: Marks - - and more -->", "two hyphens would end the comment"),
    ];
    for (text, why) in table {
        assert!(xml.contains(text), "{why}: {text}");
    }
}

#[test]
fn a_language_stands_where_android_looks_for_it() {
    let locales = tempfile::TempDir::new().unwrap();
    let folders = [
        ("en", "values", "for all readers"),
        ("pt-BR", "values-pt-rBR", "language and region"),
        ("zh-Hant", "values-b+zh+Hant", "a script needs the form of BCP 47"),
        ("he", "values-iw", "the code that Java began with"),
        ("fil", "values-fil", "three letters"),
    ];
    for (language, ..) in folders {
        std::fs::create_dir(locales.path().join(language)).unwrap();
        std::fs::write(locales.path().join(language).join("status.ftl"), "status-200 = OK\n").unwrap();
    }
    let exported = tool::export("android", &["--locales", locales.path().to_str().unwrap()]);
    for (_, folder, why) in folders {
        assert!(exported.path(folder).join("strings.xml").is_file(), "{folder}: {why}");
    }
}

fn name(text: &Text) -> String {
    let name = Text::path(&["sip", &text.family, text.rest(), text.part()], "_").replace('-', "_");
    format!("{}/{name}/{}", text.language, text.plural())
}

fn texts(exported: &Exported, folders: &[(&str, &str)]) -> Texts {
    let mut texts = Texts::new();
    let mut places = BTreeMap::new();
    for (language, folder) in folders {
        let xml = read(&exported.path(folder).join("strings.xml"));
        let document = Document::parse(&xml).unwrap();
        for resource in document.root_element().children().filter(Node::is_element) {
            let name = resource.attribute("name").unwrap();
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'), "{name} is no Java name");
            let items: Vec<(&str, Node<'_, '_>)> = match resource.tag_name().name() {
                "string" => vec![("", resource)],
                "plurals" => {
                    let items = resource.children().filter(Node::is_element);
                    items.map(|item| (item.attribute("quantity").unwrap(), item)).collect()
                }
                other => panic!("{other} is no resource of texts"),
            };
            for (quantity, item) in items {
                let raw = raw(name, item, &mut places);
                let text = unescaped(&raw).unwrap_or_else(|why| panic!("{name}: {why}: {raw}"));
                let key = format!("{language}/{name}/{quantity}");
                assert!(texts.insert(key.clone(), text).is_none(), "{key} stands twice");
            }
        }
    }
    texts
}

/// The text of an element. An argument must have the same number in every language.
fn raw(name: &str, item: Node<'_, '_>, places: &mut BTreeMap<(String, String), String>) -> String {
    let is_formatted = item.children().any(|node| node.is_element());
    let mut raw = String::new();
    for node in item.children() {
        match node.text() {
            Some(text) if node.is_text() && is_formatted => {
                assert!(!text.replace("%%", "").contains('%'), "{name}: String.format takes % for an argument");
                raw.push_str(&text.replace("%%", "%"));
            }
            Some(text) if node.is_text() => {
                let arguments = text.matches('%').count();
                let is_plain = item.attribute("formatted") == Some("false");
                assert!(arguments == 0 || is_plain, "{name}: aapt2 takes % for an argument");
                raw.push_str(text);
            }
            Some(argument) => {
                assert!(node.has_tag_name((XLIFF, "g")), "{node:?}");
                let id = node.attribute("id").unwrap();
                let place = places.entry((name.to_owned(), id.to_owned())).or_insert(argument.to_owned());
                assert_eq!(place, argument, "{name}: {id} has another number");
                raw.push_str(&format!("⟨{id}⟩"));
            }
            None => {}
        }
    }
    raw
}

/// What aapt2 makes of a raw text (`ResourceUtils.cpp`, `StringBuilder::AppendText`): quotes keep white space, else it
/// becomes one space and none at the ends; a backslash escapes; `@` and `?` in front are references.
fn unescaped(raw: &str) -> Result<String, String> {
    if raw.starts_with(['@', '?']) {
        return Err("a reference".to_owned());
    }
    let mut text = String::new();
    // The end of what no trimming touches.
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
                    let number = u32::from_str_radix(&digits, 16).map_err(|error| error.to_string())?;
                    char::from_u32(number).ok_or("no character")?
                }
                Some(other @ ('\'' | '"' | '\\' | '@' | '?' | '#')) => other,
                other => return Err(format!("{other:?} after a backslash")),
            }),
            '\'' if !is_quoted => return Err("an apostrophe by itself".to_owned()),
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
    if is_quoted { Err("a quote that never ends".to_owned()) } else { Ok(text) }
}
