//! What a catalog says of a code.

use serde::Serialize;
use sip_phrases::{Catalog, Code, Response, Standing, StatusCode};

use crate::family::Family;

/// What one catalog says of one code.
#[derive(Serialize)]
pub struct Entry {
    pub family: &'static str,
    pub code: String,
    pub language: String,
    pub phrase: String,
    pub description: String,
    /// Whether the texts are those of this very code, not of its class.
    pub own_text: bool,
    /// Whether the code itself is known, whatever the language has for it.
    #[serde(skip)]
    pub is_known: bool,
    /// The registered text, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered_text: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

/// What there is to say of status codes only.
#[derive(Serialize)]
pub struct Status {
    #[serde(skip)]
    pub code: StatusCode,
    pub standing: &'static str,
    /// Where it is defined, as `RFC 3261 §21.4.24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub title: String,
    pub meaning: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

impl Entry {
    pub fn new(family: &'static Family, catalog: &Catalog, name: String, code: impl Code) -> Entry {
        Entry {
            family: family.name,
            code: name,
            language: catalog.language().to_string(),
            phrase: catalog.phrase(code).to_owned(),
            description: catalog.description(code).to_owned(),
            own_text: catalog.get(code).is_some(),
            is_known: false,
            registered_text: None,
            status: None,
        }
    }

    pub fn registered(self, registered_text: Option<&'static str>) -> Entry {
        Entry { registered_text, is_known: registered_text.is_some(), ..self }
    }

    pub fn status(self, catalog: &Catalog, code: StatusCode) -> Entry {
        let explanation = catalog.explain(&Response::new(code));
        let source = code.rfc().map(|rfc| match code.section() {
            Some(section) => format!("{rfc} §{section}"),
            None => rfc.to_owned(),
        });
        let status = Status {
            code,
            standing: match code.standing() {
                Standing::Registered => "registered",
                Standing::Deprecated => "deprecated",
                Standing::Obsolete => "obsolete",
                Standing::Nonstandard => "nonstandard",
                _ => "unknown",
            },
            source,
            title: explanation.title().to_owned(),
            meaning: explanation.meaning().to_owned(),
            advice: explanation.advice().map(str::to_owned),
        };
        let is_known = StatusCode::KNOWN.contains(&code);
        Entry { status: Some(status), registered_text: code.canonical_phrase(), is_known, ..self }
    }

    /// What to type to see the entry: `486`, `q850 17`.
    pub fn command(&self) -> String {
        match self.family {
            "status" => self.code.clone(),
            family => format!("{family} {}", self.code),
        }
    }
}
