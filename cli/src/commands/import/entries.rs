//! The translations in the entries of a PO file.

use std::collections::HashMap;

use sip_phrases_cli::lint::Rule;

use super::{Import, pattern, plural_header};
use crate::commands::check::Problem;
use crate::commands::export::gettext_plural::PluralForms;
use crate::commands::export::po::{Original, TEMPLATE_PLURAL_FORMS};
use crate::commands::export::sentence::{Category, Piece, Sentence};
use crate::po::Entry;

impl Import<'_> {
    /// Reads the translations.
    pub fn read(&mut self, entries: &[Entry]) {
        let header = entries.iter().find(|entry| entry.is_header());
        if let Some(header) = header {
            self.check_plural_forms(header);
        }
        let mut fractions = Vec::new();
        let mut seen = HashMap::new();
        for entry in entries.iter().filter(|entry| !entry.is_header()) {
            let name = &entry.context;
            if name.is_empty() {
                let problem = format!("entry \"{}\" has no msgctxt", entry.original);
                self.report_entry(entry, Rule::E01, problem);
                continue;
            }
            if let Some(line) = seen.insert(name, entry.line) {
                let problem =
                    format!("{name} is defined twice: keep this one or the one on line {line}");
                self.report_entry(entry, Rule::E00, problem);
                continue;
            }
            match entry
                .context
                .strip_suffix(']')
                .and_then(|rest| rest.split_once('['))
            {
                Some((name, category)) => fractions.push((entry, name, category)),
                None => self.read_entry(entry),
            }
        }
        for (entry, name, category) in fractions {
            self.read_fraction(entry, name, category);
        }
    }

    /// Reports plural forms in another order than ours, which would become those of other numbers.
    fn check_plural_forms(&mut self, header: &Entry) {
        let field = header.field("Plural-Forms").unwrap_or_default();
        let is_unset = field.is_empty() || field == TEMPLATE_PLURAL_FORMS;
        let Some(forms) = PluralForms::of(self.language).filter(|_| !is_unset) else {
            return;
        };
        if !plural_header::is_same(field, forms.header) {
            let (language, expected) = (self.language, forms.header);
            let problem =
                format!("unexpected Plural-Forms \"{field}\" of {language}: expected {expected}");
            self.report_entry(header, Rule::E18, problem);
        }
    }

    fn read_entry(&mut self, entry: &Entry) {
        let name = entry.context.as_str();
        self.lines.insert(name.to_owned(), entry.line);
        self.fuzzy += usize::from(entry.is_fuzzy());
        let original = self.originals.iter().find(|original| original.name == name);
        let Some(original) = original else {
            let problem = format!("{name} is not an English text: remove it");
            self.report_entry(entry, Rule::E01, problem);
            return;
        };
        if !entry.is_translated() {
            return;
        }
        if original.strings() != (entry.original.clone(), entry.plural.clone()) {
            let (old, new) = (&entry.original, original.strings().0);
            let problem = format!(
                "{name}: text is stale, the English one was \"{old}\" and now is \"{new}\": \
                 update the file with msgmerge"
            );
            self.report_entry(entry, Rule::E22, problem);
            return;
        }
        match self.sentence(entry, original) {
            Ok(sentence) => {
                self.translations.insert(name.to_owned(), sentence);
            }
            Err((rule, problem)) => self.report_entry(entry, rule, format!("{name}: {problem}")),
        }
    }

    /// Converts the strings of an entry.
    fn sentence(&self, entry: &Entry, original: &Original) -> Result<Sentence, (Rule, String)> {
        let pieces = |string: &String| pieces(string, original);
        let strings = entry.strings.iter().map(pieces);
        let mut strings = strings.collect::<Result<Vec<Vec<Piece>>, _>>()?;
        let Some(number) = &original.text.sentence.number else {
            let forms = vec![(Category::Other, strings.remove(0))];
            return Ok(Sentence {
                number: None,
                forms,
            });
        };
        let Some(PluralForms { categories, .. }) = PluralForms::of(self.language) else {
            let (language, file) = (self.language, &original.file);
            let problem =
                format!("unknown plural forms of {language}: translate this text in {file}.ftl");
            return Err((Rule::E18, problem));
        };
        if categories.len() != strings.len() {
            let names: Vec<&str> = categories.iter().map(|category| category.name()).collect();
            let (count, names) = (strings.len(), names.join(", "));
            let problem = format!("{count} plural forms: the plural categories are {names}");
            return Err((Rule::E18, problem));
        }
        let mut forms: Vec<_> = categories.iter().copied().zip(strings).collect();
        if let [(Category::Other, _)] = forms[..] {
            return Ok(Sentence {
                number: None,
                forms,
            });
        }
        self.add_fractions(original, &mut forms);
        Ok(Sentence {
            number: Some(number.clone()),
            forms,
        })
    }

    /// Adds the forms that gettext does not have, until `read_fraction` finds one: those of the folder
    /// if the others are the same, because `msgmerge` drops the entries of fractions. Otherwise the
    /// form that fractions mostly have.
    fn add_fractions(&self, original: &Original, forms: &mut Vec<(Category, Vec<Piece>)>) {
        let Some(plural_forms) = PluralForms::of(self.language) else {
            return;
        };
        let is_same = |old: &&Sentence| {
            let mut forms = forms.iter();
            forms.all(|(category, pieces)| old.form(*category) == pieces)
        };
        let old = self.old_text(original).filter(is_same);
        for category in Category::of(self.language) {
            let find = |wanted: Category| forms.iter().find(|(own, _)| *own == wanted);
            let stand_in = find(plural_forms.stand_in(category)).or(forms.last());
            let form = old.map(|old| old.form(category));
            let form = form.or(stand_in.map(|(_, pieces)| pieces.as_slice()));
            if let (None, Some(pieces)) = (find(category), form) {
                forms.push((category, pieces.to_vec()));
            }
        }
        forms.sort_by_key(|(category, _)| *category);
    }

    /// Reads the form of a text for fractions: `retry-days[other]`.
    fn read_fraction(&mut self, entry: &Entry, name: &str, category: &str) {
        if !entry.is_translated() {
            return;
        }
        let mut originals = self.originals.iter();
        let has_category = |original: &&Original| {
            let mut categories = Category::of(self.language).into_iter();
            original.text.sentence.number.is_some() && categories.any(|own| own.name() == category)
        };
        let original = originals.find(|original| original.name == name);
        let Some(original) = original.filter(has_category) else {
            let context = &entry.context;
            let problem = format!("{context} is not a plural form of a text: remove it");
            self.report_entry(entry, Rule::E01, problem);
            return;
        };
        let pieces = match pieces(&entry.strings[0], original) {
            Ok(pieces) => pieces,
            Err((rule, problem)) => {
                self.report_entry(entry, rule, format!("{name}: {problem}"));
                return;
            }
        };
        // Without the other forms, the text stays as it is.
        let forms = self.translations.get_mut(name);
        let mut forms = forms.into_iter().flat_map(|sentence| &mut sentence.forms);
        if let Some(form) = forms.find(|(own, _)| own.name() == category) {
            form.1 = pieces;
        }
    }

    fn report_entry(&mut self, entry: &Entry, rule: Rule, message: String) {
        let file = self.file.display().to_string();
        self.problems
            .push(Problem::of_rule(file, entry.line, rule, message));
    }
}

/// Converts a string of an entry.
fn pieces(string: &str, original: &Original) -> Result<Vec<Piece>, (Rule, String)> {
    if string.contains(['\n', '\r']) {
        let problem = "line break: write the text on one line";
        return Err((Rule::E04, problem.to_owned()));
    }
    let english = original.strings().0;
    let place = if string.starts_with(' ') && !english.starts_with(' ') {
        Some("start")
    } else if string.ends_with(' ') && !english.ends_with(' ') {
        Some("end")
    } else {
        None
    };
    if let Some(place) = place {
        return Err((Rule::E04, format!("space at the {place}: remove it")));
    }
    match original.has_arguments() {
        true => pattern::parse_braces(string).map_err(|problem| (Rule::E02, problem)),
        false => Ok(vec![Piece::Text(string.to_owned())]),
    }
}
