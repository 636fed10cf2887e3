//! What a user asks for.

use sip_phrases::code::VendorPhrase;
use sip_phrases::{AnyCode, Catalog, Family, StatusCode};

use crate::entry::Entry;
use crate::error::Error;

/// A code to look up.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// A code that the library knows, or that belongs to one of its classes.
    Code(AnyCode),
    /// A reason phrase, which may be known only to an overlay.
    Vendor(StatusCode, String),
}

impl Lookup {
    /// Parses a code of a family.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] if the text is not a code of the family.
    pub fn parse(family: Family, text: &str) -> Result<Lookup, Error> {
        if family == Family::Vendor {
            let (code, phrase) = text.split_once(' ').unwrap_or((text, ""));
            let code = code.parse().map_err(Error::input)?;
            return Ok(Lookup::Vendor(code, phrase.to_owned()));
        }
        family.parse(text).map(Lookup::Code).map_err(Error::input)
    }

    /// Returns the codes of a family that may have a text of their own.
    pub fn candidates(family: Family) -> Vec<Lookup> {
        if family == Family::Vendor {
            let phrases = VendorPhrase::KNOWN
                .iter()
                .flat_map(|vendor| vendor.phrases());
            return phrases
                .map(|(code, phrase)| Lookup::Vendor(code, phrase.to_owned()))
                .collect();
        }
        // An overlay may have texts for unregistered numbers.
        let numbers = (0..1000).filter_map(|number: u16| family.parse(&number.to_string()).ok());
        let numbers: Vec<Lookup> = numbers.map(Lookup::Code).collect();
        match numbers.is_empty() {
            true => family.known().map(Lookup::Code).collect(),
            false => numbers,
        }
    }

    /// Returns what a catalog has for the code.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the catalog has no text for a reason phrase. Every other code has at
    /// least the text of its class.
    pub fn entry(&self, catalog: &Catalog) -> Result<Entry, Error> {
        match self {
            Lookup::Code(code) => Ok(Entry::new(*code, catalog)),
            Lookup::Vendor(code, phrase) => match catalog.vendor(*code, phrase) {
                Some(text) => Ok(Entry::vendor(*code, phrase, text, catalog)),
                None => Err(Error::NotFound(missing_phrase(*code, phrase, catalog))),
            },
        }
    }
}

/// Returns the error message for a reason phrase without a text.
fn missing_phrase(code: StatusCode, phrase: &str, catalog: &Catalog) -> String {
    let name = format!("{} {phrase}", code.as_u16());
    match VendorPhrase::find(code, phrase) {
        Some(_) => format!(
            "no text in {} for vendor phrase {name:?}",
            catalog.language()
        ),
        None => format!("unknown vendor phrase {name:?}"),
    }
}

#[cfg(test)]
mod tests {
    use sip_phrases::code::VendorPhrase;
    use sip_phrases::{Family, Localizer};

    use super::Lookup;

    #[test]
    fn every_vendor_phrase_has_an_english_text() {
        let english = Localizer::bundled().default_catalog();
        let lookups = Lookup::candidates(Family::Vendor);
        assert!(lookups.len() >= VendorPhrase::KNOWN.len());
        for lookup in lookups {
            assert!(lookup.entry(english).is_ok(), "{lookup:?}");
        }
    }

    #[test]
    fn every_family_has_candidates_and_an_example() {
        for &family in Family::ALL {
            assert!(!Lookup::candidates(family).is_empty(), "{family}");
            assert!(Lookup::parse(family, family.example()).is_ok(), "{family}");
        }
    }
}
