//! With rsip.

use sip_phrases::{Catalog, Explanation, InvalidResponse, Response, StatusCode};

/// Explains a received response. rsip keeps the reason phrase only of a code that it does not know,
/// so private phrases of servers are not recognized: `480 No money left` is explained as a 480.
pub fn explain(
    catalog: &Catalog,
    response: &rsip::Response,
) -> Result<Explanation, InvalidResponse> {
    let status = &response.status_code;
    let phrase = match status {
        rsip::StatusCode::Other(_, phrase) => phrase,
        _ => "",
    };
    let head = format!("SIP/2.0 {} {phrase}\r\n{}", status.code(), response.headers);
    Ok(catalog.explain(&Response::parse(head)?))
}

/// Returns the status of a response to send.
pub fn status(catalog: &Catalog, code: StatusCode) -> rsip::StatusCode {
    rsip::StatusCode::Other(code.as_u16(), catalog.phrase(code).to_owned())
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_directions() {
        let text = "SIP/2.0 503 Service Unavailable\r\nRetry-After: 120\r\n\
                    CSeq: 1 REGISTER\r\n\r\n";
        let response = rsip::Response::try_from(text).unwrap();
        let explanation = explain(Localizer::bundled().negotiate("en"), &response).unwrap();
        assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
        assert!(explanation.technical().contains("REGISTER"));

        let response = rsip::Response::try_from("SIP/2.0 499 Gone fishing\r\n\r\n").unwrap();
        let explanation = explain(Localizer::bundled().negotiate("en"), &response).unwrap();
        assert_eq!(explanation.technical(), "499 Gone fishing");

        let status = status(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        let response = rsip::Response {
            status_code: status,
            ..Default::default()
        };
        let text = response.to_string();
        assert!(text.starts_with("SIP/2.0 486 Абонент занят\r\n"), "{text}");
    }
}
