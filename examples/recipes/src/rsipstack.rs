//! With rsipstack.

use sip_phrases::{Catalog, Explanation, InvalidResponse, Response, StatusCode};

/// Explains a received response.
pub fn explain(
    catalog: &Catalog,
    response: &rsipstack::sip::Response,
) -> Result<Explanation, InvalidResponse> {
    let status = &response.status_code;
    let phrase = response.wire_reason.as_deref().unwrap_or(status.text());
    let head = format!("SIP/2.0 {} {phrase}\r\n{}", status.code(), response.headers);
    Ok(catalog.explain(&Response::parse(head)?))
}

/// Returns the status of a response to send.
pub fn status(catalog: &Catalog, code: StatusCode) -> rsipstack::sip::StatusCode {
    rsipstack::sip::StatusCode::Other(code.as_u16(), catalog.phrase(code).to_owned())
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_directions() {
        let text = "SIP/2.0 480 No money left\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\n\
                    CSeq: 1 INVITE\r\n\r\n";
        let response = rsipstack::sip::Response::try_from(text.as_bytes()).unwrap();
        let explanation = explain(Localizer::bundled().negotiate("en"), &response).unwrap();
        assert_eq!(explanation.title(), "Not enough credit");

        let status = status(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        assert_eq!(status.to_string(), "486 Абонент занят");
    }

    /// The phrase that rsipstack has for a code is not taken for the server's own words.
    #[test]
    fn standard_phrases() {
        let catalog = Localizer::bundled().negotiate("en");
        for &code in StatusCode::KNOWN {
            let text = format!("SIP/2.0 {code}\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\n\r\n");
            let response = rsipstack::sip::Response::try_from(text.as_bytes()).unwrap();
            let explanation = explain(catalog, &response).unwrap();
            assert_eq!(explanation.details(), [] as [&str; 0], "{code}");
        }
    }
}
