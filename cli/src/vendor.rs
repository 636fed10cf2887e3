//! Phrases of vendors.

use sip_phrases::{Catalog, StatusCode, bundled_files};

use crate::entry::Entry;
use crate::failure::Failure;
use crate::family::{Family, word};

pub fn entry(family: &'static Family, catalog: &Catalog, words: &[String]) -> Result<Entry, Failure> {
    let (code, phrase) = (word(words), words.get(1).map_or("", String::as_str));
    let code: StatusCode = code.parse().map_err(|error| Failure::Input(format!("{error}")))?;
    let text = catalog.vendor(code, phrase).ok_or_else(|| {
        Failure::Nothing(format!("{} “{phrase}” is not known as the phrase of a vendor", code.as_u16()))
    })?;
    Ok(Entry {
        family: family.name,
        code: format!("{} \"{phrase}\"", code.as_u16()),
        language: catalog.language().to_string(),
        phrase: text.phrase().to_owned(),
        description: text.description().to_owned(),
        own_text: true,
        is_known: true,
        registered_text: None,
        status: None,
    })
}

/// The codes and phrases that are known: the notes of the English file name them, as 480 “No money left”.
pub fn codes() -> Vec<Vec<String>> {
    let text = bundled_files().find(|(language, file, _)| (*language, *file) == ("en", "vendor.ftl"));
    let notes = text.iter().flat_map(|(.., text)| text.lines()).filter(|line| line.starts_with("# "));
    notes.flat_map(|note| note.split(';')).filter_map(code_and_phrase).collect()
}

fn code_and_phrase(note: &str) -> Option<Vec<String>> {
    let (code, rest) = note.trim_start_matches("# ").trim_start().split_once(" “")?;
    let (phrase, _) = rest.split_once('”')?;
    code.parse::<StatusCode>().ok()?;
    Some(vec![code.to_owned(), phrase.to_owned()])
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::codes;

    #[test]
    fn notes_name_what_is_known() {
        let english = Localizer::bundled().default_catalog();
        let file = include_str!("../../../locales/en/vendor.ftl");
        let messages = file.lines().filter(|line| line.starts_with("vendor-")).count();
        let codes = codes();
        assert!(codes.len() >= messages, "{} of {messages}", codes.len());
        for words in codes {
            assert!(english.vendor(words[0].parse().unwrap(), &words[1]).is_some(), "{words:?}");
        }
    }
}
