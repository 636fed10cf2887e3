//! With rsip.

use sip_phrases::{Catalog, Explanation, InvalidStatusCode, Response, StatusCode};

/// What a softphone shows of a response that it received.
pub fn explain(catalog: &Catalog, response: &rsip::Response) -> Result<Explanation, InvalidStatusCode> {
    let code = StatusCode::from_u16(response.status_code.code())?;
    let facts = response.headers.iter().fold(Response::new(code), |facts, header| {
        let header = header.to_string();
        let (name, value) = header.split_once(':').unwrap_or_default();
        facts.header(name, value.trim())
    });
    Ok(catalog.explain(&facts))
}

/// The status of a response that a server sends.
pub fn status(catalog: &Catalog, code: StatusCode) -> rsip::StatusCode {
    rsip::StatusCode::Other(code.as_u16(), catalog.phrase(code).to_owned())
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_ways() {
        let text = "SIP/2.0 503 Service Unavailable\r\nRetry-After: 120\r\nCSeq: 1 REGISTER\r\n\r\n";
        let response = rsip::Response::try_from(text).unwrap();
        let explanation = explain(Localizer::bundled().negotiate("en"), &response).unwrap();
        assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
        assert!(explanation.technical().contains("REGISTER"));

        let status = status(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        let response = rsip::Response { status_code: status, ..Default::default() };
        assert!(response.to_string().starts_with("SIP/2.0 486 Абонент занят\r\n"), "{response}");
    }
}
