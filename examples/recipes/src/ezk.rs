//! With ezk-sip-types.

use ezk_sip_types::Headers;
use ezk_sip_types::msg::StatusLine;
use sip_phrases::{Catalog, Explanation, InvalidStatusCode, Response, StatusCode};

/// What a softphone shows of a response that it received.
pub fn explain(catalog: &Catalog, line: &StatusLine, headers: &Headers) -> Result<Explanation, InvalidStatusCode> {
    let code = StatusCode::from_u16(line.code.into_u16())?;
    let facts = Response::new(code).phrase(line.reason.as_deref().unwrap_or_default());
    let facts = headers.iter().fold(facts, |facts, (name, value)| facts.header(name.as_print_str(), value.as_str()));
    Ok(catalog.explain(&facts))
}

/// The status line of a response that a server sends.
pub fn status_line(catalog: &Catalog, code: StatusCode) -> StatusLine {
    StatusLine { code: code.as_u16().into(), reason: Some(catalog.phrase(code).into()) }
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_ways() {
        let mut headers = Headers::new();
        headers.insert("Retry-After", "120");
        let line = StatusLine { code: 503.into(), reason: Some("Maintenance".into()) };
        let explanation = explain(Localizer::bundled().negotiate("en"), &line, &headers).unwrap();
        assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
        assert_eq!(explanation.technical(), "503 Maintenance");

        let line = status_line(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        assert_eq!(line.to_string(), "SIP/2.0 486 Абонент занят");
    }
}
