//! GNU gettext: one PO file per language, and the template `sip-phrases.pot`. `sip-phrases import`
//! reads the files back.
//!
//! The id is the context, the English text is the msgid. Arguments are those of Python's
//! `str.format`, `{minutes}`: the simplest format with names that `msgfmt --check` compares. The
//! header has no date, so that the same texts make the same file.
//!
//! gettext has no plural form for fractions. Where a language has one that differs from those for
//! whole numbers, it is an entry of its own: `retry-days[other]`.

use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::length_limits;

use super::Files;
use super::book::text_name;
use super::book_builder::{self, Position};
use super::gettext_plural::PluralForms;
use super::sentence::{Category, Sentence, format_with_braces};
use super::source::{self, ENGLISH, Source};
use crate::po::{self, Entry};

/// The name of the template.
const TEMPLATE: &str = "sip-phrases.pot";
/// The value of the header field `Plural-Forms` in the template.
pub const TEMPLATE_PLURAL_FORMS: &str = "nplurals=INTEGER; plural=EXPRESSION;";
/// The flag of texts with arguments.
const BRACES: &str = "python-brace-format";

pub fn files(sources: &[Source], languages: &[LanguageIdentifier]) -> Files {
    let originals = originals(sources);
    let mut files = Files::default();
    let mut template = vec![header("", TEMPLATE_PLURAL_FORMS)];
    template.extend(originals.iter().map(|original| {
        let mut entry = original.entry(None);
        entry.strings = vec![String::new(); 1 + usize::from(entry.plural.is_some())];
        entry
    }));
    files
        .files
        .push((TEMPLATE.to_owned(), po::write(&template).into_bytes()));
    for language in languages {
        // The locales of gettext have an underscore before the script or the region.
        let locale = language.to_string().replace('-', "_");
        let forms = PluralForms::of(language);
        let own = texts(sources, language);
        let mut entries = vec![header(&locale, forms.map_or("", |forms| forms.header))];
        let mut omitted = Vec::new();
        for original in &originals {
            let own = own.iter().find(|text| text.name == original.name);
            let sentence = own.map(|text| &text.sentence);
            match original.entries(language, forms, sentence) {
                Ok(new) if is_stale(sources, language, &original.name) => {
                    entries.extend(new.into_iter().map(Entry::into_fuzzy));
                }
                Ok(new) => entries.extend(new),
                Err(reason) => omitted.push(format!("{}: {reason}", original.name)),
            }
        }
        omitted.extend(own.iter().filter_map(|text| {
            let is_known = originals.iter().any(|original| original.name == text.name);
            let reason = "there is no English text for the msgid";
            (!is_known).then(|| format!("{}: {reason}", text.name))
        }));
        let file = format!("{locale}.po");
        let omitted = omitted.iter().map(|text| format!("{file} {text}"));
        files.omitted.extend(omitted);
        files.files.push((file, po::write(&entries).into_bytes()));
    }
    files
}

/// Returns the header of a file.
fn header(locale: &str, plural_forms: &str) -> Entry {
    let version = env!("CARGO_PKG_VERSION");
    let mut fields = format!(
        "Project-Id-Version: sip-phrases {version}\n\
         PO-Revision-Date: \n\
         Last-Translator: \n\
         Language-Team: \n\
         Language: {locale}\n\
         MIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\n"
    );
    if !plural_forms.is_empty() {
        fields += &format!("Plural-Forms: {plural_forms}\n");
    }
    Entry {
        strings: vec![fields],
        ..Entry::default()
    }
}

/// A text of a file.
pub struct NamedText {
    /// The name, such as `status-486.description`.
    pub name: String,
    pub id: String,
    pub attribute: Option<String>,
    pub sentence: Sentence,
}

/// An English text, from which the others are translated.
pub struct Original {
    pub text: NamedText,
    /// The name of the text.
    pub name: String,
    /// The name of the file without `.ftl`.
    pub file: String,
    group: String,
    note: String,
}

/// Returns the English texts in the order of the exports: those of the sources on top of
/// those of the program.
pub fn originals(sources: &[Source]) -> Vec<Original> {
    let bundled = source::bundled();
    let mut originals = Vec::new();
    for file in book_builder::names(&bundled) {
        book_builder::for_each_text(
            &source::english(sources, file),
            |position, note, pattern| {
                if let Ok(sentence) = Sentence::new(pattern) {
                    originals.push(Original {
                        name: text_name(position.id, position.attribute),
                        text: NamedText::new(position, sentence),
                        file: file.to_owned(),
                        group: position.group.to_owned(),
                        note,
                    });
                }
            },
        );
    }
    originals
}

/// Returns the texts of a language.
fn texts(sources: &[Source], language: &LanguageIdentifier) -> Vec<NamedText> {
    let mut texts = Vec::new();
    let own = sources.iter().filter(|source| source.language == *language);
    for source in own {
        book_builder::for_each_text(&source.text, |position, _, pattern| {
            if let Ok(sentence) = Sentence::new(pattern) {
                texts.push(NamedText::new(position, sentence));
            }
        });
    }
    texts
}

/// Returns whether the English text has changed since the text was translated.
fn is_stale(sources: &[Source], language: &LanguageIdentifier, name: &str) -> bool {
    let mut own = sources.iter().filter(|source| source.language == *language);
    own.any(|source| source.stale.iter().any(|stale| stale == name))
}

impl NamedText {
    fn new(position: Position<'_>, sentence: Sentence) -> NamedText {
        NamedText {
            name: text_name(position.id, position.attribute),
            id: position.id.to_owned(),
            attribute: position.attribute.map(str::to_owned),
            sentence,
        }
    }
}

impl Original {
    pub fn has_arguments(&self) -> bool {
        self.text.sentence.arguments().next().is_some()
    }

    /// Returns the msgid, and the msgid_plural if the text has plural forms.
    pub fn strings(&self) -> (String, Option<String>) {
        let form = |category| {
            let pieces = self.text.sentence.form(category);
            format_with_braces(pieces, self.has_arguments())
        };
        match self.text.sentence.number {
            Some(_) => (form(Category::One), Some(form(Category::Other))),
            None => (form(Category::Other), None),
        }
    }

    /// Returns the entry without a translation. Its note has the limits of a language, or those of
    /// most.
    fn entry(&self, language: Option<&LanguageIdentifier>) -> Entry {
        let (original, plural) = self.strings();
        let mut notes = vec![format!("{}: {}", self.file, self.group)];
        notes.extend(self.note.lines().map(str::to_owned));
        let (id, attribute) = (&self.text.id, self.text.attribute.as_deref());
        let mut flags = Vec::new();
        flags.extend(self.has_arguments().then(|| BRACES.to_owned()));
        if let Some((soft, hard)) = length_limits(language, &self.file, id, attribute) {
            notes.push(format!(
                "At most {soft} characters, {hard} if there is no shorter way."
            ));
        }
        // Programs such as Weblate check it. They do not count a Latin word in Chinese as one.
        let most = length_limits(None, &self.file, id, attribute);
        flags.extend(most.map(|(_, hard)| format!("max-length:{hard}")));
        Entry {
            notes,
            flags,
            reference: format!("{ENGLISH}/{}.ftl", self.file),
            context: self.name.clone(),
            original,
            plural,
            ..Entry::default()
        }
    }

    /// Returns the entries with the translation. Without one, its strings are empty.
    fn entries(
        &self,
        language: &LanguageIdentifier,
        forms: Option<&PluralForms>,
        sentence: Option<&Sentence>,
    ) -> Result<Vec<Entry>, String> {
        let string = |category| {
            let pieces = sentence.map(|sentence| sentence.form(category));
            pieces.map_or(String::new(), |pieces| {
                format_with_braces(pieces, self.has_arguments())
            })
        };
        let mut entry = self.entry(Some(language));
        if entry.plural.is_none() {
            if sentence.is_some_and(|sentence| sentence.number.is_some()) {
                return Err("has plural forms, unlike the English text".to_owned());
            }
            entry.strings = vec![string(Category::Other)];
            return Ok(vec![entry]);
        }
        let forms = forms.ok_or("unknown plural forms of this language")?;
        let categories = forms.categories.iter();
        entry.strings = categories.map(|&category| string(category)).collect();
        let mut entries = vec![entry];
        for (category, _) in sentence.iter().flat_map(|sentence| &sentence.forms) {
            let is_same = string(*category) == string(forms.stand_in(*category));
            if !forms.categories.contains(category) && !is_same {
                entries.push(self.fraction(*category, string(*category)));
            }
        }
        Ok(entries)
    }

    /// Returns the entry of a plural form for fractions.
    fn fraction(&self, category: Category, string: String) -> Entry {
        Entry {
            notes: vec!["The form for fractions, such as 1.5.".to_owned()],
            reference: format!("{ENGLISH}/{}.ftl", self.file),
            flags: vec![BRACES.to_owned()],
            context: format!("{}[{}]", self.name, category.name()),
            original: self.strings().1.unwrap_or_default(),
            strings: vec![string],
            ..Entry::default()
        }
    }
}
