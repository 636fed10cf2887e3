//! GNU gettext: one PO file per language. The id is the context, the English text is the msgid.
//!
//! Arguments are those of Python's `str.format`, `{minutes}`: the simplest format with names that
//! `msgfmt --check` compares. The header has no date, so that the same texts make the same file.

use super::Files;
use super::book::{Book, Message, Text, text_name};
use super::gettext_plural::PluralForms;
use super::sentence::{Category, Sentence, format_with_braces};

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        // The locales of gettext have an underscore before the region.
        let locale = language.to_string().replace('-', "_");
        let file = format!("{locale}.po");
        let mut po = Po {
            column,
            plural_forms: PluralForms::of(language),
            content: String::new(),
            omitted: Vec::new(),
        };
        po.push_header(&locale);
        for chapter in &book.chapters {
            for group in &chapter.groups {
                let heading = format!("{}: {}", chapter.name, group.title);
                for message in &group.messages {
                    po.push_message(&heading, message);
                }
            }
        }
        files
            .omitted
            .extend(po.omitted.iter().map(|text| format!("{file} {text}")));
        files.files.push((file, po.content.into_bytes()));
    }
    files
}

struct Po {
    column: usize,
    plural_forms: Option<&'static PluralForms>,
    content: String,
    omitted: Vec<String>,
}

impl Po {
    fn push_header(&mut self, locale: &str) {
        let mut fields = vec![
            concat!(
                "Project-Id-Version: sip-phrases ",
                env!("CARGO_PKG_VERSION")
            )
            .to_owned(),
            "PO-Revision-Date: ".to_owned(),
            "Last-Translator: ".to_owned(),
            "Language-Team: ".to_owned(),
            format!("Language: {locale}"),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=UTF-8".to_owned(),
            "Content-Transfer-Encoding: 8bit".to_owned(),
        ];
        fields.extend(
            self.plural_forms
                .map(|forms| format!("Plural-Forms: {}", forms.header)),
        );
        self.content.push_str("msgid \"\"\nmsgstr \"\"\n");
        for field in fields {
            self.content
                .push_str(&format!("{}\n", quote(&format!("{field}\n"))));
        }
    }

    fn push_message(&mut self, heading: &str, message: &Message) {
        for text in &message.texts {
            let name = text_name(&message.id, text.attribute.as_deref());
            let length = self.content.len();
            self.push_comment(heading, &message.note);
            if let Err(reason) = self.push_entry(&name, text) {
                self.content.truncate(length);
                self.omitted.push(format!("{name}: {reason}"));
            } else if self.lacks_form(text) {
                let reason = "gettext has plural forms for whole numbers only";
                self.omitted.push(format!("{name} [other]: {reason}"));
            }
        }
    }

    fn push_comment(&mut self, heading: &str, note: &str) {
        self.content.push('\n');
        for line in std::iter::once(heading).chain(note.lines()) {
            self.content.push_str(&format!("#. {line}\n"));
        }
    }

    fn push_entry(&mut self, name: &str, text: &Text) -> Result<(), String> {
        let english = text.english.as_ref();
        let english = english.ok_or("there is no English text for the msgid")?;
        let sentence = text.sentences[self.column].as_ref();
        let has_arguments = !text.arguments().is_empty();
        let form = |sentence: Option<&Sentence>, category: Category| {
            let form = sentence.map(|sentence| sentence.form(category));
            form.map(|pieces| format_with_braces(pieces, has_arguments))
                .unwrap_or_default()
        };
        if has_arguments {
            self.content.push_str("#, python-brace-format\n");
        }
        self.push_line("msgctxt", name);
        if text.number().is_none() {
            self.push_line("msgid", &form(Some(english), Category::Other));
            self.push_line("msgstr", &form(sentence, Category::Other));
            return Ok(());
        }
        let plural_forms = self
            .plural_forms
            .ok_or("unknown plural forms of this language")?;
        self.push_line("msgid", &form(Some(english), Category::One));
        self.push_line("msgid_plural", &form(Some(english), Category::Other));
        for (index, &category) in plural_forms.categories.iter().enumerate() {
            self.push_line(&format!("msgstr[{index}]"), &form(sentence, category));
        }
        Ok(())
    }

    fn push_line(&mut self, keyword: &str, text: &str) {
        self.content
            .push_str(&format!("{keyword} {}\n", quote(text)));
    }

    /// Returns whether the text has a form of its own for fractions, which gettext cannot express.
    fn lacks_form(&self, text: &Text) -> bool {
        let (Some(_), Some(plural_forms), Some(sentence)) = (
            text.number(),
            self.plural_forms,
            &text.sentences[self.column],
        ) else {
            return false;
        };
        let is_written = |form| {
            let mut categories = plural_forms.categories.iter();
            categories.any(|&category| sentence.form(category) == form)
        };
        sentence
            .forms
            .iter()
            .any(|(_, form)| !is_written(&form[..]))
    }
}

/// Writes a string of PO with its quotes.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
