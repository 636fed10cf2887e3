//! The phrasebook, read as XML and in a browser.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};
use sip_phrases::Family;

use crate::expected::Text;
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("html");
    assert_same(&texts(&export), &merge_forms(&expected), name);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("html");
    assert_same(&texts(&export), &merge_forms(&expected), name);
    assert_eq!(export.warnings, "");
}

#[test]
fn the_page_needs_no_other_files_and_its_links_work() {
    let page = read(&run::export_bundled("html").0.path("index.html"));
    let document = document(&page);
    let mut ids = BTreeSet::new();
    for id in document
        .descendants()
        .filter_map(|node| node.attribute("id"))
    {
        assert!(ids.insert(id), "#{id} is there twice");
    }
    for id in ["status-486", "explain-486", "q850-17"] {
        assert!(ids.contains(id), "{id}");
    }
    for node in document.descendants() {
        assert_eq!(node.attribute("src"), None, "{node:?}");
        match node.attribute("href") {
            Some(link) if link.starts_with('#') => assert!(ids.contains(&link[1..]), "{link}"),
            Some("data:,") | None => {}
            Some(link) => {
                let is_rfc = link.starts_with("https://www.rfc-editor.org/rfc/rfc");
                assert!(is_rfc, "{link}");
            }
        }
        let labels = ["for", "aria-labelledby"];
        for label in labels.iter().filter_map(|name| node.attribute(*name)) {
            assert!(ids.contains(label), "{label}");
        }
    }
    for loader in ["@import", "url(", "fetch(", "import("] {
        assert!(!page.contains(loader), "{loader}");
    }
}

#[test]
fn the_page_has_its_words_in_every_language() {
    let page = read(&run::export_bundled("html").0.path("index.html"));
    let document = document(&page);
    let is_words = |node: &Node<'_, '_>| node.attribute("id") == Some("ui-words");
    let words = document.descendants().find(is_words).unwrap();
    let words: serde_json::Value = serde_json::from_str(words.text().unwrap()).unwrap();
    let keys = |language: &str| {
        let words = words[language].as_object().unwrap();
        words.keys().cloned().collect::<BTreeSet<_>>()
    };
    // English words stand in for a language without words of its own.
    for language in words.as_object().unwrap().keys() {
        assert_eq!(keys(language), keys("en"), "{language}");
    }
    let is_heading = |node: &Node<'_, '_>| matches!(node.tag_name().name(), "h1" | "h2" | "h3");
    let headings = document.descendants().filter(is_heading);
    let english_only: Vec<&str> = headings
        .filter(|node| node.attribute("data-ui").is_none() && !is_in_new_chapter(*node))
        .filter_map(|node| node.text())
        .collect();
    assert_eq!(english_only, Vec::<&str>::new(), "untranslated headings");
}

/// Returns whether a heading is in the chapter of a family for which the page has no words yet. The
/// heading of that chapter is the description of the family.
fn is_in_new_chapter(heading: Node<'_, '_>) -> bool {
    let section = heading
        .ancestors()
        .find(|node| node.has_tag_name("section"));
    section.is_some_and(|section| {
        let mut headings = section.descendants();
        let title = headings
            .find(|node| node.tag_name().name() == "h2")
            .unwrap();
        Family::ALL
            .iter()
            .any(|family| title.text() == Some(family.description()))
    })
}

#[test]
#[ignore = "needs chromium"]
fn a_browser_finds_words_in_any_language() {
    let (export, _) = run::export_bundled("html");
    let table = [
        ("q=486", "status-486", "status-487", "a code"),
        (
            "q=%D0%B7%D0%B0%D0%BD%D1%8F%D1%82",
            "status-486",
            "status-404",
            "занят",
        ),
        ("q=besetzt", "q850-17", "status-404", "German"),
        ("q=%E5%BF%99", "status-486", "status-404", "忙"),
        (
            "q=EVERYWHERE%20busy",
            "status-600",
            "status-486",
            "two words, whatever their case and order",
        ),
        (
            "q=gultig",
            "status-410",
            "status-486",
            "gültig without its umlaut",
        ),
        (
            "q=17",
            "q850-17",
            "status-423",
            "a section such as 21.4.17 does not match",
        ),
        (
            "q=86",
            "q850-86",
            "status-486",
            "a number matches from its start",
        ),
        (
            "q=no%20money%20left",
            "vendor-no-money",
            "status-486",
            "a vendor phrase",
        ),
        ("lang=ru", "status-486", "", "the page in Russian"),
    ];
    for (query, shown, hidden, why) in table {
        let page = browse(&export, query);
        let is_hidden = |id: &str| {
            let (_, after) = page.split_once(&format!("<article id=\"{id}\"")).unwrap();
            after.split_once('>').unwrap().0.contains("hidden")
        };
        assert!(!is_hidden(shown), "{why}: {shown} is hidden");
        assert!(
            hidden.is_empty() || is_hidden(hidden),
            "{why}: {hidden} is shown"
        );
    }
    let russian = browse(&export, "lang=ru");
    assert!(
        russian.contains("<title>Разговорник SIP</title>"),
        "the words of the page"
    );
    let nothing = browse(&export, "q=zzzz");
    let message = "id=\"ui-nothing\" class=\"nothing\" role=\"status\">";
    assert!(nothing.contains(message), "nothing found");
}

fn browse(export: &Export, query: &str) -> String {
    run::browse(&export.path("index.html"), query)
}

fn name(text: &Text) -> String {
    let attribute = text.attribute.as_deref().unwrap_or_default();
    format!(
        "{}/#{}/{attribute}/{}",
        text.language,
        text.id,
        text.plural()
    )
}

/// Merges plural forms that are all equal, as the page does.
fn merge_forms(expected: &[Text]) -> Vec<Text> {
    let name = |text: &Text| {
        (
            text.language.clone(),
            text.id.clone(),
            text.attribute.clone(),
        )
    };
    let mut texts = Vec::new();
    for forms in expected.chunk_by(|a, b| name(a) == name(b)) {
        match forms.iter().all(|form| form.text == forms[0].text) {
            true => texts.push(Text {
                plural: None,
                ..forms[0].clone()
            }),
            false => texts.extend_from_slice(forms),
        }
    }
    texts
}

fn document(page: &str) -> Document<'_> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(page, options).unwrap()
}

fn texts(export: &Export) -> Texts {
    let page = read(&export.path("index.html"));
    let document = document(&page);
    let mut texts = Texts::new();
    for node in document
        .descendants()
        .filter(|node| node.has_attribute("data-text"))
    {
        let inherited = |name| {
            node.ancestors()
                .find_map(|node| node.attribute(name))
                .unwrap()
        };
        let attribute = node.attribute("data-text").unwrap();
        let name = format!("{}/#{}/{attribute}", inherited("lang"), inherited("id"));
        let child = node.first_element_child().unwrap();
        match (child.tag_name().name(), child.attribute("class")) {
            (_, Some("none")) => {}
            ("ul", _) => {
                for item in child.children().filter(Node::is_element) {
                    let categories = item.first_element_child().unwrap().text().unwrap();
                    let text = text(item.last_element_child().unwrap());
                    for category in categories.split(", ") {
                        texts.insert(format!("{name}/{category}"), text.clone());
                    }
                }
            }
            _ => {
                texts.insert(format!("{name}/"), text(child));
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
