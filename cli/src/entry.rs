//! What a catalog has for a code.

use serde::Serialize;
use sip_phrases::code::Standing;
use sip_phrases::{AnyCode, Catalog, Family, Response, StatusCode, Text};

/// The texts of one code in one language.
#[derive(Serialize)]
pub struct Entry {
    pub family: &'static str,
    pub code: String,
    pub language: String,
    pub phrase: String,
    pub description: String,
    /// Whether the texts are those of the code itself. Otherwise they are those of its class.
    pub own_text: bool,
    /// Whether the library knows the code, even if the language has no text for it.
    #[serde(skip)]
    pub is_known: bool,
    /// The registered English text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered_text: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusDetails>,
}

/// What only status codes have.
#[derive(Serialize)]
pub struct StatusDetails {
    #[serde(skip)]
    pub code: StatusCode,
    pub standing: Standing,
    /// The RFC and the section that define the code: `RFC 3261 §21.4.24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub title: String,
    pub meaning: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

impl Entry {
    pub fn new(code: AnyCode, catalog: &Catalog) -> Entry {
        let name = code.to_string();
        let status_code = match code.family() {
            Family::Status => name.parse().ok(),
            _ => None,
        };
        Entry {
            family: code.family().name(),
            code: name,
            language: catalog.language().to_string(),
            phrase: catalog.phrase(code).to_owned(),
            description: catalog.description(code).to_owned(),
            own_text: catalog.get(code).is_some(),
            is_known: code.is_known(),
            registered_text: code.registered_text(),
            status: status_code.map(|code| StatusDetails::new(code, catalog)),
        }
    }

    /// Creates the entry of a reason phrase that servers in the field send.
    pub fn vendor(code: StatusCode, phrase: &str, text: Text<'_>, catalog: &Catalog) -> Entry {
        Entry {
            family: Family::Vendor.name(),
            code: format!("{} \"{phrase}\"", code.as_u16()),
            language: catalog.language().to_string(),
            phrase: text.phrase().to_owned(),
            description: text.description().to_owned(),
            own_text: true,
            is_known: true,
            registered_text: None,
            status: None,
        }
    }

    /// Returns the arguments that show this entry: `486`, `q850 17`.
    pub fn command(&self) -> String {
        match self.status {
            Some(_) => self.code.clone(),
            None => format!("{} {}", self.family, self.code),
        }
    }
}

impl StatusDetails {
    fn new(code: StatusCode, catalog: &Catalog) -> StatusDetails {
        let explanation = catalog.explain(&Response::new(code));
        let source = code.rfc().map(|rfc| match code.section() {
            Some(section) => format!("{rfc} §{section}"),
            None => rfc.to_owned(),
        });
        StatusDetails {
            code,
            standing: code.standing(),
            source,
            title: explanation.title().to_owned(),
            meaning: explanation.meaning().to_owned(),
            advice: explanation.advice().map(str::to_owned),
        }
    }
}
