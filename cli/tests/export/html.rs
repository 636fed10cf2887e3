//! The phrasebook, read back as the XML that it also is, and in a browser.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};

use crate::expected::Text;
use crate::tool::{self, Exported};
use crate::{Texts, assert_same, read};

#[test]
fn the_bundled_texts_come_back() {
    let (exported, expected) = tool::bundled("html");
    assert_same(&texts(&exported), &once(&expected), name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn tricky_texts_come_back() {
    let (exported, expected) = tool::tricky("html");
    assert_same(&texts(&exported), &once(&expected), name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn the_page_needs_nothing_else_and_its_links_lead_somewhere() {
    let page = read(&tool::bundled("html").0.path("index.html"));
    let document = document(&page);
    let mut ids = BTreeSet::new();
    for id in document.descendants().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "#{id} stands twice");
    }
    assert!(ids.contains("status-486") && ids.contains("explain-486") && ids.contains("q850-17"));
    for node in document.descendants() {
        assert_eq!(node.attribute("src"), None, "{node:?}");
        match node.attribute("href") {
            Some(link) if link.starts_with('#') => assert!(ids.contains(&link[1..]), "{link}"),
            Some("data:,") | None => {}
            Some(link) => assert!(link.starts_with("https://www.rfc-editor.org/rfc/rfc"), "{link}"),
        }
        for label in ["for", "aria-labelledby"].iter().filter_map(|name| node.attribute(*name)) {
            assert!(ids.contains(label), "{label}");
        }
    }
    for outside in ["@import", "url(", "fetch(", "import("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_page_has_its_words_in_every_language() {
    let page = read(&tool::bundled("html").0.path("index.html"));
    let document = document(&page);
    let words = document.descendants().find(|node| node.attribute("id") == Some("ui-words")).unwrap();
    let words: serde_json::Value = serde_json::from_str(words.text().unwrap()).unwrap();
    let keys = |language: &str| words[language].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    for language in ["de", "ru", "zh"] {
        assert_eq!(keys(language), keys("en"), "{language}");
    }
    let headings = document.descendants().filter(|node| matches!(node.tag_name().name(), "h1" | "h2" | "h3"));
    let without: Vec<_> =
        headings.filter(|node| node.attribute("data-ui").is_none()).filter_map(|node| node.text()).collect();
    assert_eq!(without, Vec::<&str>::new(), "headings that are not in the language of the reader");
}

#[test]
#[ignore = "needs chromium"]
fn a_browser_finds_words_of_any_language() {
    let (exported, _) = tool::bundled("html");
    let table = [
        ("q=486", "status-486", "status-487", "a code"),
        ("q=%D0%B7%D0%B0%D0%BD%D1%8F%D1%82", "status-486", "status-404", "занят"),
        ("q=besetzt", "q850-17", "status-404", "German"),
        ("q=%E5%BF%99", "status-486", "status-404", "忙"),
        ("q=EVERYWHERE%20busy", "status-600", "status-486", "two words, whatever their case and order"),
        ("q=gultig", "status-410", "status-486", "gültig without its umlaut"),
        ("q=17", "q850-17", "status-423", "the section 21.4.17 is no number to look for"),
        ("q=86", "q850-86", "status-486", "a number is found from its beginning"),
        ("q=no%20money%20left", "vendor-no-money", "status-486", "a server's own words"),
        ("lang=ru", "status-486", "", "the page in Russian"),
    ];
    for (query, shown, hidden, why) in table {
        let page = browse(&exported, query);
        let article = |id: &str| {
            let (_, after) = page.split_once(&format!("<article id=\"{id}\"")).unwrap();
            after.split_once('>').unwrap().0.contains("hidden")
        };
        assert!(!article(shown), "{why}: {shown} is hidden");
        assert!(hidden.is_empty() || article(hidden), "{why}: {hidden} is shown");
    }
    assert!(browse(&exported, "lang=ru").contains("<title>Разговорник SIP</title>"), "the words of the page");
    assert!(
        browse(&exported, "q=zzzz").contains("id=\"ui-nothing\" class=\"nothing\" role=\"status\">"),
        "nothing found"
    );
}

fn browse(exported: &Exported, query: &str) -> String {
    tool::browse(&exported.path("index.html"), query)
}

fn name(text: &Text) -> String {
    format!("{}/#{}/{}/{}", text.language, text.id, text.attribute.as_deref().unwrap_or_default(), text.plural())
}

/// Plural forms that are all the same are shown once.
fn once(expected: &[Text]) -> Vec<Text> {
    let same = |one: &Text, other: &Text| {
        (&one.language, &one.id, &one.attribute) == (&other.language, &other.id, &other.attribute)
    };
    let mut texts = Vec::new();
    for forms in expected.chunk_by(same) {
        match forms.iter().all(|form| form.text == forms[0].text) {
            true => texts.push(Text { plural: None, ..forms[0].clone() }),
            false => texts.extend_from_slice(forms),
        }
    }
    texts
}

fn document(page: &str) -> Document<'_> {
    Document::parse_with_options(page, ParsingOptions { allow_dtd: true, ..Default::default() }).unwrap()
}

fn texts(exported: &Exported) -> Texts {
    let page = read(&exported.path("index.html"));
    let document = document(&page);
    let mut texts = Texts::new();
    for node in document.descendants().filter(|node| node.has_attribute("data-text")) {
        let above = |name: &str| node.ancestors().find_map(|node| node.attribute(name)).unwrap();
        let language = above("lang");
        let front = format!("{language}/#{}/{}", above("id"), node.attribute("data-text").unwrap());
        let child = node.first_element_child().unwrap();
        match (child.tag_name().name(), child.attribute("class")) {
            (_, Some("none")) => {}
            ("ul", _) => {
                for item in child.children().filter(Node::is_element) {
                    let categories = item.first_element_child().unwrap();
                    for category in categories.text().unwrap().split(", ") {
                        texts.insert(format!("{front}/{category}"), text(item.last_element_child().unwrap()));
                    }
                }
            }
            _ => {
                texts.insert(format!("{front}/"), text(child));
            }
        }
    }
    texts
}

fn text(node: Node<'_, '_>) -> String {
    let piece = |node: Node<'_, '_>| match node.tag_name().name() {
        "var" => format!("⟨{}⟩", node.text().unwrap()),
        _ => node.text().unwrap_or_default().to_owned(),
    };
    node.children().map(piece).collect()
}
