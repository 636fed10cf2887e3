//! The reader: the language of the browser, or the one chosen on the page.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, HeaderName, VARY};
use axum::http::request::Parts;
use serde::Deserialize;
use sip_phrases::{Catalog, Localizer};

/// The reader of an answer.
pub struct Reader {
    pub catalog: &'static Catalog,
    /// Whether the parameter `language` selected the catalog.
    pub has_chosen: bool,
}

/// The other parameters are not for the choice of a language.
#[derive(Deserialize)]
struct Chosen {
    language: Option<String>,
}

impl Reader {
    /// Returns the header fields of an answer in the reader's language (RFC 9110 sections 8.5 and
    /// 12.5.5).
    pub fn language_headers(&self) -> [(HeaderName, String); 2] {
        [
            (CONTENT_LANGUAGE, self.catalog.language().to_string()),
            (VARY, ACCEPT_LANGUAGE.to_string()),
        ]
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Reader, Infallible> {
        let chosen = Query::<Chosen>::try_from_uri(&parts.uri)
            .ok()
            .and_then(|Query(chosen)| chosen.language)
            .filter(|language| !language.trim().is_empty());
        let has_chosen = chosen.is_some();
        let languages = chosen.unwrap_or_else(|| {
            // Several header fields are one list.
            let values = parts.headers.get_all(ACCEPT_LANGUAGE).iter();
            let values: Vec<&str> = values.filter_map(|value| value.to_str().ok()).collect();
            values.join(",")
        });
        Ok(Reader {
            catalog: Localizer::bundled().negotiate(&languages),
            has_chosen,
        })
    }
}
