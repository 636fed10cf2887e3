//! The page, in the reader's language.

use axum::http::header;
use axum::response::{Html, IntoResponse};
use sip_phrases::{Attempt, Catalog, Localizer, StatusCode};

use crate::explain::MAX_BODY;
use crate::labels::Labels;
use crate::reader::Reader;

const PAGE: &str = include_str!("../page/page.html");

pub async fn page(reader: Reader) -> impl IntoResponse {
    (reader.language_headers(), Html(write(&reader)))
}

/// Fills in the page. The form keeps a language that was chosen, even without a script.
fn write(reader: &Reader) -> String {
    let catalog = reader.catalog;
    let tag = catalog.language().to_string();
    let chosen = if reader.has_chosen { &tag } else { "" };
    let mut page = PAGE
        .replace("{{tag}}", &tag)
        .replace("{{chosen}}", chosen)
        .replace("{{languages}}", &languages(catalog))
        .replace("{{codes}}", &codes(catalog))
        .replace("{{attempts}}", &attempts())
        .replace("{{max-body}}", &MAX_BODY.to_string());
    for (name, text) in Labels::of(catalog.language()).iter() {
        page = page.replace(&format!("{{{{{name}}}}}"), &escape(text));
    }
    page
}

/// Returns a link for every language, with its own name.
fn languages(catalog: &Catalog) -> String {
    let mut links = String::new();
    for language in Localizer::bundled().languages() {
        let name = escape(&Labels::name(language));
        let current = match language == catalog.language() {
            true => r#" aria-current="true""#,
            false => "",
        };
        let attributes =
            format!(r#"href="?language={language}" hreflang="{language}" lang="{language}""#);
        links += &format!("<a {attributes}{current}>{name}</a>");
    }
    links
}

/// Returns an option for every code, with its phrase.
fn codes(catalog: &Catalog) -> String {
    let mut options = String::new();
    for &code in StatusCode::KNOWN {
        let (number, phrase) = (code.as_u16(), escape(catalog.phrase(code)));
        options += &format!(r#"<option value="{number}" label="{phrase}"></option>"#);
    }
    options
}

fn attempts() -> String {
    let names: Vec<String> = Attempt::ALL.iter().map(ToString::to_string).collect();
    names.join(" ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

pub async fn style() -> impl IntoResponse {
    let content_type = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    (content_type, include_str!("../page/page.css"))
}

pub async fn script() -> impl IntoResponse {
    let content_type = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")];
    (content_type, include_str!("../page/page.js"))
}

pub async fn icon() -> impl IntoResponse {
    let content_type = [(header::CONTENT_TYPE, "image/svg+xml")];
    (content_type, include_str!("../page/icon.svg"))
}

#[cfg(test)]
mod tests {
    use sip_phrases::{Action, Attempt, Localizer};

    use super::{PAGE, write};
    use crate::explain::Problem;
    use crate::labels::Labels;
    use crate::reader::Reader;

    #[test]
    fn every_attempt_has_a_choice_and_every_action_a_sign() {
        for attempt in Attempt::ALL {
            let choice = format!(r#"name="attempt" value="{attempt}""#);
            assert!(PAGE.contains(&choice), "no choice for {attempt}");
        }
        for action in Action::ALL {
            let script = include_str!("../page/page.js");
            let (_, sign) = script
                .split_once(&format!(r#""{action}": ""#))
                .unwrap_or_else(|| panic!("no sign for {action}"));
            let (sign, _) = sign.split_once('"').unwrap();
            let symbol = format!(r#"<symbol id="sign-{sign}""#);
            assert!(PAGE.contains(&symbol), "no symbol {sign} for {action}");
        }
    }

    #[test]
    fn every_label_is_used() {
        let catalog = Localizer::bundled().default_catalog();
        let page = write(&Reader {
            catalog,
            has_chosen: false,
        });
        let rest = page.find("{{").map(|start| &page[start..]);
        assert_eq!(rest, None, "an unknown label");
        let labels = Labels::of(catalog.language());
        let errors = Problem::ALL.map(Problem::label);
        for (name, _) in labels.iter().filter(|(name, _)| *name != "language-name") {
            let is_used = PAGE.contains(&format!("{{{{{name}}}}}")) || errors.contains(&name);
            assert!(is_used, "unused label {name}");
        }
        for name in errors {
            assert!(!labels.text(name).is_empty(), "missing label {name}");
        }
    }
}
