//! GNU gettext: one PO file a language. The id is the context, the English text the msgid.
//!
//! Arguments are those of Python's `str.format`, `{minutes}`, which `msgfmt --check` compares: of the formats that
//! gettext knows, the plainest with names. There is no date in the header, so that the same texts make the same file.

use super::Files;
use super::book::{Book, Text, name};
use super::gettext_plural::PluralForms;
use super::sentence::{Category, Sentence, in_braces};

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        // gettext writes a region behind an underscore.
        let locale = language.to_string().replace('-', "_");
        let file = format!("{locale}.po");
        let mut po = Po { column, forms: PluralForms::of(language), text: String::new() };
        po.header(&locale);
        for family in &book.families {
            for group in &family.groups {
                for message in &group.messages {
                    for text in &message.texts {
                        let name = name(&message.id, text.attribute.as_deref());
                        let before = po.text.len();
                        po.comment(&[&format!("{}: {}", family.name, group.title), &message.note]);
                        if let Err(why) = po.entry(&name, text) {
                            po.text.truncate(before);
                            files.left_out.push(format!("{file} {name}: {why}"));
                        } else if po.loses_a_form(text) {
                            let why = "gettext counts in whole numbers, so its form for others, [other], is not there";
                            files.left_out.push(format!("{file} {name}: {why}"));
                        }
                    }
                }
            }
        }
        files.files.push((file, po.text.into_bytes()));
    }
    files
}

struct Po {
    column: usize,
    forms: Option<&'static PluralForms>,
    text: String,
}

impl Po {
    fn header(&mut self, locale: &str) {
        let mut fields = vec![
            concat!("Project-Id-Version: sip-phrases ", env!("CARGO_PKG_VERSION")).to_owned(),
            "PO-Revision-Date: ".to_owned(),
            "Last-Translator: ".to_owned(),
            "Language-Team: ".to_owned(),
            format!("Language: {locale}"),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=UTF-8".to_owned(),
            "Content-Transfer-Encoding: 8bit".to_owned(),
        ];
        fields.extend(self.forms.map(|forms| format!("Plural-Forms: {}", forms.header)));
        self.text.push_str("msgid \"\"\nmsgstr \"\"\n");
        for field in fields {
            self.text.push_str(&format!("{}\n", quoted(&format!("{field}\n"))));
        }
    }

    fn comment(&mut self, lines: &[&str]) {
        self.text.push('\n');
        for line in lines.iter().filter(|line| !line.is_empty()) {
            self.text.push_str(&format!("#. {line}\n"));
        }
    }

    fn entry(&mut self, name: &str, text: &Text) -> Result<(), String> {
        let english = text.english.as_ref().ok_or("there is no English text, which would be its msgid")?;
        let has_arguments = !text.arguments().is_empty();
        let form = |sentence: Option<&Sentence>, category: Category| {
            sentence.map(|sentence| in_braces(sentence.form(category), has_arguments)).unwrap_or_default()
        };
        let sentence = text.sentences[self.column].as_ref();
        if has_arguments {
            self.text.push_str("#, python-brace-format\n");
        }
        self.line("msgctxt", name);
        if text.number().is_none() {
            self.line("msgid", &form(Some(english), Category::Other));
            self.line("msgstr", &form(sentence, Category::Other));
            return Ok(());
        }
        let forms = self.forms.ok_or("the plural forms of the language are not known to this program")?;
        self.line("msgid", &form(Some(english), Category::One));
        self.line("msgid_plural", &form(Some(english), Category::Other));
        for (index, &category) in forms.categories.iter().enumerate() {
            self.line(&format!("msgstr[{index}]"), &form(sentence, category));
        }
        Ok(())
    }

    fn line(&mut self, keyword: &str, text: &str) {
        self.text.push_str(&format!("{keyword} {}\n", quoted(text)));
    }

    /// Whether the text has a form for numbers that are not whole, and it is none of the others.
    fn loses_a_form(&self, text: &Text) -> bool {
        let (Some(_), Some(forms), Some(sentence)) = (text.number(), self.forms, &text.sentences[self.column]) else {
            return false;
        };
        let written = |pieces| forms.categories.iter().any(|&category| sentence.form(category) == pieces);
        sentence.forms.iter().any(|(_, pieces)| !written(&pieces[..]))
    }
}

fn quoted(text: &str) -> String {
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
