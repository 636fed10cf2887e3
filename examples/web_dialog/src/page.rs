//! The page: its texts are put in here, in the reader's language.

use axum::extract::Query;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse};
use serde::Deserialize;
use sip_phrases::{Catalog, Localizer, StatusCode};

use crate::labels::Labels;
use crate::reader;

const PAGE: &str = include_str!("../page/page.html");

/// The rest of the query is for the script.
#[derive(Deserialize)]
pub struct Chosen {
    language: Option<String>,
}

pub async fn page(headers: HeaderMap, Query(chosen): Query<Chosen>) -> impl IntoResponse {
    let catalog = reader::catalog(&headers, chosen.language.as_deref());
    (reader::language_headers(catalog), Html(write(catalog, chosen.language.is_some())))
}

/// The form keeps a language that was chosen, also where no script runs.
fn write(catalog: &Catalog, is_chosen: bool) -> String {
    let labels = Labels::of(catalog.language());
    let tag = catalog.language().to_string();
    let page = PAGE
        .replace("{{tag}}", &tag)
        .replace("{{chosen}}", if is_chosen { &tag } else { "" })
        .replace("{{languages}}", &languages(catalog))
        .replace("{{codes}}", &codes(catalog));
    labels.iter().fold(page, |page, (name, text)| page.replace(&format!("{{{{{name}}}}}"), &escape(text)))
}

/// A link for every language, in its own name.
fn languages(catalog: &Catalog) -> String {
    let link = |language| {
        let name = escape(&Labels::name(language));
        let current = if language == catalog.language() { r#" aria-current="true""# } else { "" };
        format!(r#"<a href="?language={language}" hreflang="{language}" lang="{language}"{current}>{name}</a>"#)
    };
    Localizer::bundled().languages().map(link).collect()
}

/// Every code, with its phrase.
fn codes(catalog: &Catalog) -> String {
    let option = |&code: &StatusCode| {
        format!(r#"<option value="{}" label="{}"></option>"#, code.as_u16(), escape(catalog.phrase(code)))
    };
    StatusCode::KNOWN.iter().map(option).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("../page/page.css"))
}

pub async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("../page/page.js"))
}

pub async fn icon() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml")], include_str!("../page/icon.svg"))
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::{PAGE, write};
    use crate::labels::Labels;

    #[test]
    fn every_label_is_put_in() {
        let catalog = Localizer::bundled().default_catalog();
        let page = write(catalog, false);
        assert_eq!(page.find("{{").map(|at| &page[at..page.len().min(at + 30)]), None);
        for (name, _) in Labels::of(catalog.language()).iter().filter(|(name, _)| *name != "language-name") {
            assert!(PAGE.contains(&format!("{{{{{name}}}}}")), "nobody reads the label {name}");
        }
    }
}
