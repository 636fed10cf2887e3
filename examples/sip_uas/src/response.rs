//! Responses.

use std::net::SocketAddr;

use ezk_sip_types::header::typed::Contact;
use ezk_sip_types::print::AppendCtx;
use ezk_sip_types::{Headers, Name};
use sip_phrases::{Class, Localizer, StatusCode};

use crate::request::Request;

const ALLOW: &str = "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER";

/// Writes the response with this code, for a server at this address (RFC 3261 section 8.2.6).
pub fn write(request: &Request, code: StatusCode, address: SocketAddr) -> Vec<u8> {
    // This is all that a server needs for phrases in the language of its client. Neither line can fail.
    let catalog = Localizer::bundled().negotiate(&request.accept_language());
    let status_line = catalog.status_line(code);

    let mut lines = vec![status_line.to_string()];
    lines.extend(request.vias().map(|via| format!("Via: {via}")));
    lines.extend(first_of(&request.headers, Name::FROM).map(|from| format!("From: {from}")));
    lines.extend(first_of(&request.headers, Name::TO).map(|to| to_with_tag(request, to, code)));
    lines.extend(first_of(&request.headers, Name::CALL_ID).map(|id| format!("Call-ID: {id}")));
    lines.extend(first_of(&request.headers, Name::CSEQ).map(|cseq| format!("CSeq: {cseq}")));
    lines.push(format!("Content-Language: {}", catalog.language()));
    lines.extend(fields_of_code(request, code, address));
    let mut body = String::new();
    match (request.method.as_str(), code.class()) {
        ("INVITE", Class::Success) => {
            lines.extend(dialog_fields(request, address));
            lines.push(ALLOW.to_owned());
            lines.push("Content-Type: application/sdp".to_owned());
            body = session_description(request, address);
        }
        ("INVITE", Class::Provisional) if code != StatusCode::TRYING => lines.extend(dialog_fields(request, address)),
        ("OPTIONS", Class::Success) => lines.extend(capabilities()),
        ("REGISTER", Class::Success) => lines.extend(bindings(request)),
        _ => {}
    }
    lines.push(format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    lines.join("\r\n").into_bytes()
}

fn first_of(headers: &Headers, name: Name) -> Option<&str> {
    headers.get_raw(&name).next().map(|value| value.as_str())
}

/// Every response but 100 has our tag (RFC 3261 section 8.2.6.2).
fn to_with_tag(request: &Request, to: &str, code: StatusCode) -> String {
    match request.to_tag() {
        None if code != StatusCode::TRYING => format!("To: {to};tag={}", request.our_tag()),
        _ => format!("To: {to}"),
    }
}

/// The header fields without which a response of this code is not valid or of no use.
fn fields_of_code(request: &Request, code: StatusCode, address: SocketAddr) -> Option<String> {
    let digest = || format!("Digest realm=\"sip_uas\", nonce=\"{}\", algorithm=MD5", request.our_tag());
    Some(match code.as_u16() {
        // So that a client can measure the delay (RFC 3261 section 8.2.6.1).
        100 => format!("Timestamp: {}", first_of(&request.headers, Name::TIMESTAMP)?),
        199 => "Reason: SIP;cause=486".to_owned(),
        // The user 200 of this server: a client that follows is answered.
        300..=302 | 305 | 380 | 485 => format!("Contact: <sip:200@{address}>"),
        401 => format!("WWW-Authenticate: {}", digest()),
        407 => format!("Proxy-Authenticate: {}", digest()),
        405 | 501 => ALLOW.to_owned(),
        415 => "Accept: application/sdp".to_owned(),
        420 => format!("Unsupported: {}", first_of(&request.headers, Name::REQUIRE).unwrap_or("100rel")),
        421 => "Require: 100rel".to_owned(),
        422 => "Min-SE: 90".to_owned(),
        423 => "Min-Expires: 3600".to_owned(),
        424 => "Geolocation-Error: 100;code=\"Cannot Process Location\"".to_owned(),
        425 => "AlertMsg-Error: 100;message=\"Cannot process the alert payload\"".to_owned(),
        469 => "Recv-Info: dtmf".to_owned(),
        489 => "Allow-Events: presence".to_owned(),
        494 => "Security-Server: tls;q=0.1".to_owned(),
        503 => "Retry-After: 5".to_owned(),
        _ => return None,
    })
}

/// What makes a dialog (RFC 3261 section 12.1.1).
fn dialog_fields(request: &Request, address: SocketAddr) -> Vec<String> {
    let routes = request.headers.get_raw(&Name::RECORD_ROUTE).map(|route| format!("Record-Route: {route}"));
    routes.chain([format!("Contact: <sip:{address}>")]).collect()
}

/// What OPTIONS asks for (RFC 3261 section 11.2), with the languages that there are texts in.
fn capabilities() -> [String; 3] {
    let languages: Vec<String> = Localizer::bundled().languages().map(ToString::to_string).collect();
    [ALLOW.to_owned(), "Accept: application/sdp".to_owned(), format!("Accept-Language: {}", languages.join(", "))]
}

/// The bindings that a REGISTER has made (RFC 3261 section 10.3 step 8). This registrar forgets them at once; a real
/// one would list those of earlier requests as well.
fn bindings(request: &Request) -> Vec<String> {
    let expires = |text: &str| text.trim().parse::<u32>().ok();
    let default = first_of(&request.headers, Name::EXPIRES).and_then(expires).unwrap_or(3600);
    let contacts = request.headers.get_named::<Vec<Contact>>().unwrap_or_default();
    contacts
        .into_iter()
        .filter_map(|mut contact| {
            let expires = contact.params.get_val("expires").and_then(|value| expires(value)).unwrap_or(default);
            contact.params.push_or_edit("expires", expires.to_string());
            (expires > 0).then(|| format!("Contact: {}", contact.default_print_ctx()))
        })
        .collect()
}

/// The answer to the offer of the INVITE (RFC 3264 section 6): each stream of RTP as it is offered, but inactive, since
/// nobody is there to talk; others refused. Without an offer, one of our own.
fn session_description(request: &Request, address: SocketAddr) -> String {
    let (ip, session) = (address.ip(), u32::from_str_radix(&request.our_tag()[..7], 16).unwrap_or_default());
    let mut text = format!("v=0\r\no=- {session} 1 IN IP4 {ip}\r\ns=-\r\nc=IN IP4 {ip}\r\nt=0 0\r\n");
    let offered: Vec<&str> = request.body.lines().filter_map(|line| line.strip_prefix("m=")).collect();
    for stream in if offered.is_empty() { vec!["audio 9 RTP/AVP 0"] } else { offered } {
        let mut words = stream.splitn(4, ' ');
        let (media, _, protocol, formats) = (words.next(), words.next(), words.next(), words.next());
        let (Some(media), Some(protocol), Some(formats)) = (media, protocol, formats) else { continue };
        let port = if protocol == "RTP/AVP" { 9 } else { 0 };
        text += &format!("m={media} {port} {protocol} {formats}\r\na=inactive\r\n");
    }
    text
}
