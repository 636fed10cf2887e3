//! An entry of the phrasebook: a code or a sentence in all languages side by side.

use std::fmt::Write;

use sip_phrases::unic_langid::LanguageIdentifier;
use sip_phrases::{Standing, StatusCode};

use super::language_attributes;
use super::words::Words;
use crate::export::book::{Book, Family, Message, Text};
use crate::export::markup::escape;
use crate::export::sentence::{Piece, Sentence, spell};

pub struct Entry<'b> {
    pub family: &'b Family,
    pub message: &'b Message,
    /// What a dialog says of the same code.
    pub people: Option<&'b Message>,
}

/// The codes that a class text stands for, as an entry is headed.
const CLASSES: &[(&str, &str)] = &[
    ("class-provisional", "1xx"),
    ("class-success", "2xx"),
    ("class-redirection", "3xx"),
    ("class-client-error", "4xx"),
    ("class-server-error", "5xx"),
    ("class-global-failure", "6xx"),
    ("class-other", "7xx–9xx"),
    ("q850-class-normal", "0–31"),
    ("q850-class-resource-unavailable", "32–47"),
    ("q850-class-service-unavailable", "48–63"),
    ("q850-class-service-not-implemented", "64–79"),
    ("q850-class-invalid-message", "80–95"),
    ("q850-class-protocol-error", "96–111"),
    ("q850-class-interworking", "112–127"),
];

impl Entry<'_> {
    pub fn write(&self, book: &Book, words: &Words, page: &mut String) {
        let id = escape(&self.message.id);
        let _ = writeln!(page, "<article id=\"{id}\"{}>", self.color());
        self.head(book, words, page);
        self.cells(self.message, book, words, page);
        if let Some(people) = self.people {
            let caption = escape(words.say(&book.languages[0], "people"));
            let _ = writeln!(
                page,
                "<div class=\"people\" id=\"{}\"><p class=\"caption\" data-ui=\"people\">{caption}</p>",
                escape(&people.id)
            );
            self.cells(people, book, words, page);
            page.push_str("</div>\n");
        }
        page.push_str("</article>\n");
    }

    fn head(&self, book: &Book, words: &Words, page: &mut String) {
        let say = |id: &str| format!("<span data-ui=\"{id}\">{}</span>", escape(words.say(&book.languages[0], id)));
        let id = &self.message.id;
        let rest = self.family.rest(id);
        let class = CLASSES.iter().find(|(class, _)| class == id || self.family.name == "explain" && *class == rest);
        let name = match class {
            Some((_, codes)) => (*codes).to_owned(),
            None if rest == "class" || rest == "class-other" => say("any-other"),
            None if self.family.name == "method" => escape(&rest.to_uppercase()),
            None => escape(rest),
        };
        let is_number = class.is_some() || rest.starts_with(|first: char| first.is_ascii_digit());
        let looks = if is_number { "" } else { " class=\"word\"" };
        let _ = write!(page, "<div class=\"head\"><h4{looks}><a href=\"#{}\">{name}</a></h4>", escape(id));
        if let Some(code) = self.status() {
            let standing = match code.standing() {
                Standing::Deprecated => Some("deprecated"),
                Standing::Obsolete => Some("obsolete"),
                Standing::Nonstandard => Some("nonstandard"),
                _ => None,
            };
            page.push_str("<p class=\"origin\">");
            if let (Some(rfc), Some(section)) = (code.rfc(), code.section()) {
                let number = rfc.trim_start_matches("RFC ");
                let address = format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}");
                let address = escape(&address);
                let _ = write!(page, "<a class=\"rfc\" href=\"{address}\">{rfc}</a>, {section} ");
            }
            if let Some(standing) = standing {
                let _ = write!(page, "<i>{}</i>", say(standing));
            }
            page.push_str("</p>");
        }
        // The note of a vendor's text names the answers that it stands for.
        if self.family.name == "vendor" && !self.message.note.is_empty() {
            let _ = write!(page, "<p class=\"origin note\" lang=\"en\">{}</p>", escape(&self.message.note));
        }
        page.push_str("</div>\n");
    }

    fn status(&self) -> Option<StatusCode> {
        matches!(self.family.name.as_str(), "status" | "explain").then_some(())?;
        self.family.rest(&self.message.id).parse().ok()
    }

    /// Each class of response has its color.
    fn color(&self) -> String {
        let rest = self.family.rest(&self.message.id);
        let class = CLASSES[..6].iter().position(|(class, _)| *class == rest).map(|class| class + 1);
        let class = class.or(self.status().map(|code| usize::from(code.as_u16() / 100))).filter(|class| *class < 7);
        class.map(|class| format!(" class=\"c{class}\"")).unwrap_or_default()
    }

    fn cells(&self, message: &Message, book: &Book, words: &Words, page: &mut String) {
        // The name of the language stands above its texts.
        let _ = writeln!(page, "<div class=\"cells\" style=\"--rows:{}\">", message.texts.len() + 1);
        for (column, language) in book.languages.iter().enumerate() {
            let _ = write!(
                page,
                "<div class=\"cell\" {}><p class=\"tongue\" aria-hidden=\"true\">{language}</p>",
                language_attributes(language)
            );
            let mut variant = None;
            for text in &message.texts {
                let (part, own) = split(message, text, self.family);
                let label = own.filter(|_| own != variant).map(|own| label(words, language, own));
                variant = own;
                let (class, label) = match &label {
                    Some(label) => (format!("{part} variant"), label.as_str()),
                    None => (part.to_owned(), ""),
                };
                // What a parser looks for when it reads a text back.
                let name = escape(text.attribute.as_deref().unwrap_or_default());
                let value = text.sentences[column].as_ref().map(value);
                let value = value.unwrap_or_else(|| "<p class=\"none\">—</p>".to_owned());
                let _ = write!(
                    page,
                    "<div class=\"{}\">{label}<div data-text=\"{name}\">{value}</div></div>",
                    escape(&class)
                );
            }
            page.push_str("</div>\n");
        }
        page.push_str("</div>\n");
    }
}

/// The part that a text is, and what was tried when it is shown: `advice` and `register`.
fn split<'t>(message: &Message, text: &'t Text, family: &Family) -> (&'t str, Option<&'t str>) {
    let is_people = message.id.starts_with("explain-");
    match &text.attribute {
        None if is_people => ("title", None),
        None if family.is_flat() => ("sentence", None),
        None => ("phrase", None),
        Some(attribute) => match attribute.split_once('-') {
            Some((part, variant)) if is_people => (part, Some(variant)),
            _ => (attribute, None),
        },
    }
}

fn label(words: &Words, language: &LanguageIdentifier, variant: &str) -> String {
    let id = format!("variant-{variant}");
    let (label, other) = words.say_within(language, &id);
    let label = if label.is_empty() { variant } else { label };
    let other = other.map(|other| format!(" lang=\"{other}\"")).unwrap_or_default();
    format!("<small{other}>{}</small>", escape(label))
}

/// The text, with each plural form that differs.
fn value(sentence: &Sentence) -> String {
    let html = |pieces: &[Piece]| spell(pieces, escape, |name| format!("<var>{}</var>", escape(name)));
    let mut forms: Vec<(Vec<&str>, String)> = Vec::new();
    for (category, pieces) in &sentence.forms {
        let html = html(pieces);
        match forms.iter_mut().find(|(_, known)| *known == html) {
            Some((categories, _)) => categories.push(category.name()),
            None => forms.push((vec![category.name()], html)),
        }
    }
    match &forms[..] {
        [(_, only)] => format!("<p>{only}</p>"),
        _ => {
            let item = |(categories, html): &(Vec<&str>, String)| {
                format!("<li><small lang=\"en\">{}</small><p>{html}</p></li>", categories.join(", "))
            };
            format!("<ul class=\"forms\">{}</ul>", forms.iter().map(item).collect::<String>())
        }
    }
}
