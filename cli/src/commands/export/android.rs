//! Android resources: `values/strings.xml` for English, `values-ru/strings.xml` and so on.
//!
//! All resources of an app share one namespace, so the names start with `sip_`:
//! `sip_status_486_phrase`. Arguments are numbered in the order of the English text and named by
//! `xliff:g`. A text with plural forms is a `<plurals>` in every language, because a `<string>`
//! would not replace it.

use sip_phrases::LanguageIdentifier;

use super::Files;
use super::book::{Book, Entry, Text};
use super::markup::escape;
use super::sentence::{Category, Piece, Sentence, format_pieces};
use super::source::ENGLISH;

const START: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!-- Written by sip-phrases. -->
<resources xmlns:xliff=\"urn:oasis:names:tc:xliff:document:1.2\">
";

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        let mut xml = START.to_owned();
        let mut last_heading = String::new();
        for entry in book.entries() {
            let Some(sentence) = entry.sentence(column) else {
                continue;
            };
            // A comment must not contain two hyphens.
            let heading = format!("{}: {}", entry.chapter.name, entry.group.title);
            let heading = heading.replace("--", "- -");
            if heading != last_heading {
                xml.push_str(&format!("\n    <!-- {heading} -->\n"));
                last_heading = heading;
            }
            xml.push_str(&resource(&resource_name(&entry), entry.text, sentence));
        }
        xml.push_str("</resources>\n");
        files.push(format!("{}/strings.xml", folder(language)), xml);
    }
    files
}

/// Returns the name of a resource, which must be an identifier of Java.
fn resource_name(entry: &Entry<'_>) -> String {
    format!("sip_{}", entry.path().join("_")).replace('-', "_")
}

fn resource(name: &str, text: &Text, sentence: &Sentence) -> String {
    let arguments = text.arguments();
    let value = |pieces: &[Piece]| value(pieces, &arguments, text.number());
    if text.number().is_none() {
        let pieces = sentence.form(Category::Other);
        let has_percent = |piece: &Piece| matches!(piece, Piece::Text(text) if text.contains('%'));
        // Otherwise the build takes two percent signs for arguments without numbers.
        let is_unformatted = arguments.is_empty() && pieces.iter().any(has_percent);
        let attribute = if is_unformatted {
            " formatted=\"false\""
        } else {
            ""
        };
        return format!(
            "    <string name=\"{name}\"{attribute}>{}</string>\n",
            value(pieces)
        );
    }
    let item = |(category, pieces): &(Category, Vec<Piece>)| {
        let (category, value) = (category.name(), value(pieces));
        format!("        <item quantity=\"{category}\">{value}</item>\n")
    };
    let items: String = sentence.forms.iter().map(item).collect();
    format!("    <plurals name=\"{name}\">\n{items}    </plurals>\n")
}

fn value(pieces: &[Piece], arguments: &[&str], number: Option<&str>) -> String {
    let argument = |name: &str| {
        let index = arguments
            .iter()
            .position(|known| *known == name)
            .unwrap_or_default()
            + 1;
        let conversion = if number == Some(name) { 'd' } else { 's' };
        format!(
            "<xliff:g id=\"{}\">%{index}${conversion}</xliff:g>",
            escape(name)
        )
    };
    let text = |text: &str| match arguments.is_empty() {
        true => escape_text(text),
        false => escape_text(&text.replace('%', "%%")),
    };
    let mut value = format_pieces(pieces, text, argument);
    // At the start of a text, these mark references to resources and to attributes of the theme.
    if matches!(pieces.first(), Some(Piece::Text(text)) if text.starts_with(['@', '?'])) {
        value.insert(0, '\\');
    }
    let plain = format_pieces(pieces, str::to_owned, str::to_owned);
    if keeps_spaces(&plain) {
        value
    } else {
        format!("\"{value}\"")
    }
}

/// Escapes what has a meaning in resources or in XML.
fn escape_text(text: &str) -> String {
    let text = text
        .replace('\\', "\\\\")
        .replace('\'', "\\'")
        .replace('"', "\\\"");
    let text = text
        .replace('\n', "\\n")
        .replace('\r', "\\u000D")
        .replace('\t', "\\t");
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Returns whether Android leaves the spaces of a text as they are. It collapses repeated ones and
/// removes those at both ends.
fn keeps_spaces(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    let is_double = |pair: &[char]| pair[0].is_whitespace() && pair[1].is_whitespace();
    let is_other_space = |character: &char| character.is_whitespace() && *character != ' ';
    text.trim() == text
        && !characters.windows(2).any(is_double)
        && !characters.iter().any(is_other_space)
}

/// Returns the folder of a language. The one for English is the fallback for all other languages.
fn folder(language: &LanguageIdentifier) -> String {
    if *language == ENGLISH {
        return "values".to_owned();
    }
    let tag = language.to_string();
    let own = language.language.as_str();
    let name = match (tag.as_str(), &language.region) {
        // Android still uses the first codes of Java.
        ("he", _) => "iw".to_owned(),
        ("id", _) => "in".to_owned(),
        ("yi", _) => "ji".to_owned(),
        (tag, _) if tag == own => tag.to_owned(),
        (tag, Some(region)) if own.len() == 2 && tag == format!("{own}-{region}") => {
            format!("{own}-r{region}")
        }
        (tag, _) => format!("b+{}", tag.replace('-', "+")),
    };
    format!("values-{name}")
}
