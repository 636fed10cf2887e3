//! An article of the phrasebook: a code or a sentence in all languages side by side.

use std::fmt::Write;

use sip_phrases::code::{Standing, VendorPhrase};
use sip_phrases::{Family, LanguageIdentifier, StatusCode};
use unic_langid::CharacterDirection;

use super::words::Words;
use crate::commands::export::book::{Book, Chapter, EXPLAIN, Message, Text};
use crate::commands::export::markup::escape;
use crate::commands::export::sentence::{Piece, Sentence, format_pieces};
use crate::commands::export::source::ENGLISH;

pub struct Article<'b> {
    pub chapter: &'b Chapter,
    pub message: &'b Message,
    /// The dialog about the same code.
    pub dialog: Option<&'b Message>,
}

/// The headings of the class texts: the codes of the class.
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
/// How many of them are classes of SIP. Each has a color.
const COLORS: usize = 6;

// Writing to a string cannot fail, so the results of `write!` are ignored.
impl Article<'_> {
    pub fn push_to(&self, page: &mut String, book: &Book, words: &Words) {
        let id = escape(&self.message.id);
        let _ = writeln!(page, "<article id=\"{id}\"{}>", self.color());
        self.push_head(page, &book.languages[0], words);
        push_cells(page, self.message, self.chapter, book, words);
        if let Some(dialog) = self.dialog {
            let id = escape(&dialog.id);
            let caption = escape(words.get(&book.languages[0], "people"));
            let _ = writeln!(
                page,
                "<div class=\"people\" id=\"{id}\">\
                <p class=\"caption\" data-ui=\"people\">{caption}</p>"
            );
            push_cells(page, dialog, self.chapter, book, words);
            page.push_str("</div>\n");
        }
        page.push_str("</article>\n");
    }

    fn push_head(&self, page: &mut String, language: &LanguageIdentifier, words: &Words) {
        let id = escape(&self.message.id);
        let heading = self.heading(language, words);
        let class = if heading.is_number {
            ""
        } else {
            " class=\"word\""
        };
        let html = heading.html;
        let _ = write!(
            page,
            "<div class=\"head\"><h4{class}><a href=\"#{id}\">{html}</a></h4>"
        );
        if let Some(code) = self.status_code() {
            page.push_str("<p class=\"origin\">");
            if let (Some(rfc), Some(section)) = (code.rfc(), code.section()) {
                let number = rfc.trim_start_matches("RFC ");
                let url = format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}");
                let url = escape(&url);
                let _ = write!(
                    page,
                    "<a class=\"rfc\" href=\"{url}\">{rfc}</a>, {section} "
                );
            }
            let standing = code.standing();
            if !matches!(standing, Standing::Registered | Standing::Unknown) {
                let _ = write!(page, "<i>{}</i>", span(words, language, standing.name()));
            }
            page.push_str("</p>");
        }
        let is_class = self.chapter.local_id(&self.message.id) == "class";
        if self.is_of(Family::Vendor) && !is_class {
            let phrases = escape(&self.vendor_phrases());
            let _ = write!(page, "<p class=\"origin note\" lang=\"en\">{phrases}</p>");
        }
        page.push_str("</div>\n");
    }

    /// Returns the heading: the code, the codes of a class, or the id without its prefix.
    fn heading(&self, language: &LanguageIdentifier, words: &Words) -> Heading {
        let id = &self.message.id;
        let local_id = self.chapter.local_id(id);
        let is_dialog = self.chapter.name == EXPLAIN;
        let is_class = |class: &str| class == id || is_dialog && class == local_id;
        let class = CLASSES.iter().find(|(class, _)| is_class(class));
        let html = match class {
            Some((_, codes)) => (*codes).to_owned(),
            None if matches!(local_id, "class" | "class-other") => {
                span(words, language, "any-other")
            }
            None => escape(&self.code_name().unwrap_or_else(|| local_id.to_owned())),
        };
        let is_number = class.is_some() || local_id.starts_with(|c: char| c.is_ascii_digit());
        Heading { html, is_number }
    }

    /// Returns the code in its registered spelling. Ids are in lower case and have no punctuation.
    fn code_name(&self) -> Option<String> {
        let fold = |name: &str| {
            let letters = name.chars().filter(char::is_ascii_alphanumeric);
            letters.collect::<String>().to_ascii_lowercase()
        };
        let id = fold(self.chapter.local_id(&self.message.id));
        let mut codes = self
            .chapter
            .name
            .parse::<Family>()
            .ok()?
            .known()
            .map(|code| code.to_string());
        codes.find(|code| fold(code) == id)
    }

    fn is_of(&self, family: Family) -> bool {
        self.chapter.name == family.name()
    }

    fn status_code(&self) -> Option<StatusCode> {
        let has_code = self.is_of(Family::Status) || self.chapter.name == EXPLAIN;
        let local_id = self.chapter.local_id(&self.message.id);
        local_id.parse().ok().filter(|_| has_code)
    }

    /// Returns the reason phrases that a vendor text is about. Those of an overlay may be in its
    /// note.
    fn vendor_phrases(&self) -> String {
        let name = self.chapter.local_id(&self.message.id);
        let Ok(vendor) = name.parse::<VendorPhrase>() else {
            return self.message.note.clone();
        };
        let phrases = vendor.phrases();
        let phrases: Vec<String> = phrases
            .map(|(code, phrase)| format!("{} “{phrase}”", code.as_u16()))
            .collect();
        phrases.join("; ")
    }

    fn color(&self) -> String {
        let local_id = self.chapter.local_id(&self.message.id);
        let class = CLASSES[..COLORS]
            .iter()
            .position(|(class, _)| *class == local_id);
        let digit = self
            .status_code()
            .map(|code| usize::from(code.as_u16() / 100));
        let color = class.map(|index| index + 1).or(digit);
        match color.filter(|color| *color <= COLORS) {
            Some(color) => format!(" class=\"c{color}\""),
            None => String::new(),
        }
    }
}

struct Heading {
    html: String,
    is_number: bool,
}

/// Words of the page, which the script replaces with those in the reader's language.
fn span(words: &Words, language: &LanguageIdentifier, id: &str) -> String {
    format!(
        "<span data-ui=\"{id}\">{}</span>",
        escape(words.get(language, id))
    )
}

fn push_cells(page: &mut String, message: &Message, chapter: &Chapter, book: &Book, words: &Words) {
    // The name of the language is above its texts.
    let _ = writeln!(
        page,
        "<div class=\"cells\" style=\"--rows:{}\">",
        message.texts.len() + 1
    );
    for (column, language) in book.languages.iter().enumerate() {
        let attributes = language_attributes(language);
        let _ = write!(
            page,
            "<div class=\"cell\" {attributes}>\
            <p class=\"tongue\" aria-hidden=\"true\">{language}</p>"
        );
        let mut last_variant = None;
        for text in &message.texts {
            let (part, variant) = part_and_variant(message, text, chapter);
            let is_new = variant != last_variant;
            last_variant = variant;
            let label = variant
                .filter(|_| is_new)
                .map(|variant| label(words, language, variant));
            let class = if label.is_some() {
                format!("{part} variant")
            } else {
                part.to_owned()
            };
            let class = escape(&class);
            let label = label.unwrap_or_default();
            // Parsers find the text by this attribute.
            let name = escape(text.attribute.as_deref().unwrap_or_default());
            let value = text.sentences[column].as_ref().map(value);
            let value = value.unwrap_or_else(|| "<p class=\"none\">—</p>".to_owned());
            let _ = write!(
                page,
                "<div class=\"{class}\">{label}<div data-text=\"{name}\">{value}</div></div>"
            );
        }
        page.push_str("</div>\n");
    }
    page.push_str("</div>\n");
}

/// Splits the name of a text into its part and the attempt that it is for: `advice` and `register`.
fn part_and_variant<'t>(
    message: &Message,
    text: &'t Text,
    chapter: &Chapter,
) -> (&'t str, Option<&'t str>) {
    let is_dialog = message.id.starts_with("explain-");
    match &text.attribute {
        None if is_dialog => ("title", None),
        None if chapter.is_flat() => ("sentence", None),
        None => ("phrase", None),
        Some(attribute) => match attribute.split_once('-') {
            Some((part, variant)) if is_dialog => (part, Some(variant)),
            _ => (attribute, None),
        },
    }
}

fn label(words: &Words, language: &LanguageIdentifier, variant: &str) -> String {
    let label = words.get_with_language(language, &format!("variant-{variant}"));
    let (label, other_language) = label.unwrap_or((variant, Some(ENGLISH)));
    let lang = other_language
        .map(|tag| format!(" lang=\"{tag}\""))
        .unwrap_or_default();
    format!("<small{lang}>{}</small>", escape(label))
}

/// Returns the HTML of a text. Equal plural forms are shown once.
fn value(sentence: &Sentence) -> String {
    let html = |pieces: &[Piece]| {
        format_pieces(pieces, escape, |name| {
            format!("<var>{}</var>", escape(name))
        })
    };
    let mut forms: Vec<(Vec<&str>, String)> = Vec::new();
    for (category, pieces) in &sentence.forms {
        let html = html(pieces);
        match forms.iter_mut().find(|(_, known)| *known == html) {
            Some((categories, _)) => categories.push(category.name()),
            None => forms.push((vec![category.name()], html)),
        }
    }
    if let [(_, html)] = &forms[..] {
        return format!("<p>{html}</p>");
    }
    let item = |(categories, html): &(Vec<&str>, String)| {
        format!(
            "<li><small lang=\"en\">{}</small><p>{html}</p></li>",
            categories.join(", ")
        )
    };
    let items: String = forms.iter().map(item).collect();
    format!("<ul class=\"forms\">{items}</ul>")
}

/// Returns the attributes of an element in a language.
fn language_attributes(language: &LanguageIdentifier) -> String {
    match language.character_direction() {
        CharacterDirection::RTL => format!("lang=\"{language}\" dir=\"rtl\""),
        _ => format!("lang=\"{language}\""),
    }
}
