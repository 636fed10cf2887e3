//! With rsipstack.

use sip_phrases::{Catalog, Explanation, InvalidStatusCode, Response, StatusCode};

/// What a softphone shows of a response that it received.
pub fn explain(catalog: &Catalog, response: &rsipstack::sip::Response) -> Result<Explanation, InvalidStatusCode> {
    let code = StatusCode::from_u16(response.status_code.code())?;
    let facts = Response::new(code).phrase(response.wire_reason.as_deref().unwrap_or_default());
    let facts = response.headers.iter().fold(facts, |facts, header| facts.header(header.name(), header.value()));
    Ok(catalog.explain(&facts))
}

/// The status of a response that a server sends.
pub fn status(catalog: &Catalog, code: StatusCode) -> rsipstack::sip::StatusCode {
    rsipstack::sip::StatusCode::Other(code.as_u16(), catalog.phrase(code).to_owned())
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::*;

    #[test]
    fn both_ways() {
        let text = "SIP/2.0 480 No money left\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\nCSeq: 1 INVITE\r\n\r\n";
        let response = rsipstack::sip::Response::try_from(text.as_bytes()).unwrap();
        let explanation = explain(Localizer::bundled().negotiate("en"), &response).unwrap();
        assert_eq!(explanation.title(), "Not enough money on the account");

        let status = status(Localizer::bundled().negotiate("ru"), StatusCode::BUSY_HERE);
        assert_eq!(status.to_string(), "486 Абонент занят");
    }
}
