//! Who reads: the language of the browser, or the one that was chosen in its place.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, HeaderName, VARY};
use sip_phrases::{Catalog, Localizer};

/// The catalog for a request. Several header fields count as one.
pub fn catalog(headers: &HeaderMap, chosen: Option<&str>) -> &'static Catalog {
    let sent: Vec<&str> = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok()).collect();
    let chosen = chosen.filter(|language| !language.trim().is_empty());
    Localizer::bundled().negotiate(&chosen.map_or_else(|| sent.join(","), str::to_owned))
}

/// What an answer in this language says of itself (RFC 9110 sections 8.5 and 12.5.5).
pub fn language_headers(catalog: &Catalog) -> [(HeaderName, String); 2] {
    [(CONTENT_LANGUAGE, catalog.language().to_string()), (VARY, ACCEPT_LANGUAGE.to_string())]
}
