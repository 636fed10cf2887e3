//! Android resources: `values/strings.xml` for English, `values-ru/strings.xml` and so on.
//!
//! All names of an app's resources stand in one space, so ours begin with `sip_`: `sip_status_486_phrase`. Arguments
//! are numbered in the order of the English text and named by `xliff:g`; a text that depends on a number is a
//! `<plurals>` in every language, since a `<string>` would not take its place.

use sip_phrases::unic_langid::LanguageIdentifier;

use super::Files;
use super::book::{Book, ENGLISH, Family, Message, Text};
use super::markup::escape;
use super::sentence::{Category, Piece, Sentence, spell};

const FRONT: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!-- Written by sip-phrases. -->
<resources xmlns:xliff=\"urn:oasis:names:tc:xliff:document:1.2\">
";

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        let mut xml = FRONT.to_owned();
        for family in &book.families {
            for group in &family.groups {
                let mut has_heading = false;
                for message in &group.messages {
                    for text in &message.texts {
                        let Some(sentence) = &text.sentences[column] else { continue };
                        if !has_heading {
                            // Two hyphens would end the comment.
                            let heading = format!("{}: {}", family.name, group.title).replace("--", "- -");
                            xml.push_str(&format!("\n    <!-- {heading} -->\n"));
                            has_heading = true;
                        }
                        xml.push_str(&resource(&resource_name(family, message, text), text, sentence));
                    }
                }
            }
        }
        xml.push_str("</resources>\n");
        files.files.push((format!("{}/strings.xml", folder(language)), xml.into_bytes()));
    }
    files
}

fn resource(name: &str, text: &Text, sentence: &Sentence) -> String {
    let value = |pieces: &[Piece]| value(pieces, &text.arguments(), text.number());
    if text.number().is_none() {
        let pieces = sentence.forms.first().map_or(&[][..], |(_, pieces)| pieces);
        // Without this the build takes two percent signs of a text for arguments without numbers.
        let has_percent = |piece: &Piece| matches!(piece, Piece::Text(text) if text.contains('%'));
        let is_plain = text.arguments().is_empty() && pieces.iter().any(has_percent);
        let formatted = if is_plain { " formatted=\"false\"" } else { "" };
        return format!("    <string name=\"{name}\"{formatted}>{}</string>\n", value(pieces));
    }
    let item = |(category, pieces): &(Category, Vec<Piece>)| {
        format!("        <item quantity=\"{}\">{}</item>\n", category.name(), value(pieces))
    };
    let items: String = sentence.forms.iter().map(item).collect();
    format!("    <plurals name=\"{name}\">\n{items}    </plurals>\n")
}

/// A name as Java wants it.
fn resource_name(family: &Family, message: &Message, text: &Text) -> String {
    let mut parts = vec!["sip", &family.name, family.rest(&message.id)];
    if !family.is_flat() {
        parts.push(family.part(text));
    }
    parts.join("_").replace('-', "_")
}

fn value(pieces: &[Piece], arguments: &[&str], number: Option<&str>) -> String {
    let argument = |name: &str| {
        let index = arguments.iter().position(|known| *known == name).unwrap_or_default() + 1;
        let kind = if number == Some(name) { 'd' } else { 's' };
        format!("<xliff:g id=\"{}\">%{index}${kind}</xliff:g>", escape(name))
    };
    let text = |text: &str| match arguments.is_empty() {
        true => escaped(text),
        false => escaped(&text.replace('%', "%%")),
    };
    let spelled = spell(pieces, text, argument);
    let plain = spell(pieces, str::to_owned, str::to_owned);
    let spelled = match plain.chars().next() {
        Some('@' | '?') if matches!(pieces.first(), Some(Piece::Text(_))) => format!("\\{spelled}"),
        _ => spelled,
    };
    if keeps_its_spaces(&plain) { spelled } else { format!("\"{spelled}\"") }
}

/// What Android and XML read as their own, escaped.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\'', "\\'").replace('"', "\\\"");
    let text = text.replace('\n', "\\n").replace('\r', "\\u000D").replace('\t', "\\t");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether Android, which makes one space of many and takes those at the ends away, leaves the text as it is.
fn keeps_its_spaces(text: &str) -> bool {
    let is_single = |pair: &[char]| !(pair[0].is_whitespace() && pair[1].is_whitespace());
    let characters: Vec<char> = text.chars().collect();
    text.trim() == text
        && characters.windows(2).all(is_single)
        && !characters.iter().any(|character| character.is_whitespace() && *character != ' ')
}

/// The folder of a language. English is for all readers that no other language is for.
fn folder(language: &LanguageIdentifier) -> String {
    if *language == ENGLISH {
        return "values".to_owned();
    }
    let tag = language.to_string();
    let name = match language.language.as_str() {
        // Android still has the codes that Java began with.
        "he" if tag == "he" => "iw",
        "id" if tag == "id" => "in",
        "yi" if tag == "yi" => "ji",
        own if tag == own => own,
        own => match &language.region {
            Some(region) if tag == format!("{own}-{region}") && own.len() == 2 => {
                return format!("values-{own}-r{region}");
            }
            _ => return format!("values-b+{}", tag.replace('-', "+")),
        },
    };
    format!("values-{name}")
}
