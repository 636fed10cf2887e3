//! With ezk-sip-types.

use ezk_sip_types::Headers;
use ezk_sip_types::msg::StatusLine;
use sip_phrases::{Catalog, Explanation, InvalidResponse, Response, StatusCode};

/// Explains a received response.
pub fn explain(
    catalog: &Catalog,
    line: &StatusLine,
    headers: &Headers,
) -> Result<Explanation, InvalidResponse> {
    let response = Response::parse(format!("{line}\r\n{headers}"))?;
    Ok(catalog.explain(&response))
}

/// Returns the status line of a response to send.
pub fn status_line(catalog: &Catalog, code: StatusCode) -> StatusLine {
    StatusLine {
        code: code.as_u16().into(),
        reason: Some(catalog.phrase(code).into()),
    }
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_directions() {
        let mut headers = Headers::new();
        headers.insert("Retry-After", "120");
        let line = StatusLine {
            code: 503.into(),
            reason: Some("Maintenance".into()),
        };
        let english = Localizer::bundled().negotiate("en");
        let explanation = explain(english, &line, &headers).unwrap();
        assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
        assert_eq!(explanation.technical(), "503 Maintenance");

        let line = status_line(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        assert_eq!(line.to_string(), "SIP/2.0 486 Абонент занят");
    }
}
