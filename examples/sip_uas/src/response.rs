//! Writes responses.

use std::net::SocketAddr;

use ezk_sip_types::Name;
use ezk_sip_types::header::typed::Contact;
use ezk_sip_types::print::AppendCtx;
use sip_phrases::{Localizer, StatusCode};

use crate::request::Request;

const ALLOW: &str = "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER";

/// Writes the response with this code, from a server at this address (RFC 3261 section 8.2.6).
pub fn write(
    localizer: &Localizer,
    request: &Request,
    code: StatusCode,
    address: SocketAddr,
) -> Vec<u8> {
    // This is all that a server needs to answer in the language of its client. It cannot fail.
    let catalog = localizer.negotiate(&request.accept_language());
    let status_line = catalog.status_line(code);

    let mut lines = vec![status_line.to_string()];
    lines.extend(request.vias().map(|via| format!("Via: {via}")));
    let field = |name| request.field(name);
    lines.extend(field(Name::FROM).map(|from| format!("From: {from}")));
    lines.extend(field(Name::TO).map(|to| to_with_tag(request, to, code)));
    lines.extend(field(Name::CALL_ID).map(|id| format!("Call-ID: {id}")));
    lines.extend(field(Name::CSEQ).map(|cseq| format!("CSeq: {cseq}")));
    lines.push(format!("Content-Language: {}", catalog.language()));
    lines.extend(field_of_code(request, code, address));
    let mut body = String::new();
    match request.method.as_str() {
        "INVITE" if code.is_success() => {
            lines.extend(dialog_fields(request, address));
            lines.push(ALLOW.to_owned());
            lines.push("Content-Type: application/sdp".to_owned());
            body = session_description(request, address);
        }
        "INVITE" if code.is_provisional() && code != StatusCode::TRYING => {
            lines.extend(dialog_fields(request, address))
        }
        "OPTIONS" if code.is_success() => lines.extend(capabilities(localizer)),
        "REGISTER" if code.is_success() => lines.extend(bindings(request)),
        _ => {}
    }
    lines.push(format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    lines.join("\r\n").into_bytes()
}

/// Returns the To header field. Every response except 100 has our tag (RFC 3261 section 8.2.6.2).
fn to_with_tag(request: &Request, to: &str, code: StatusCode) -> String {
    match request.to_tag() {
        None if code != StatusCode::TRYING => format!("To: {to};tag={}", request.our_tag()),
        _ => format!("To: {to}"),
    }
}

/// Returns the header field that a response with this code must or should have.
fn field_of_code(request: &Request, code: StatusCode, address: SocketAddr) -> Option<String> {
    let nonce = request.our_tag();
    let digest = format!("Digest realm=\"sip_uas\", nonce=\"{nonce}\", algorithm=MD5");
    Some(match code.as_u16() {
        // The client measures the delay with it (RFC 3261 section 8.2.6.1).
        100 => format!("Timestamp: {}", request.field(Name::TIMESTAMP)?),
        199 => "Reason: SIP;cause=486".to_owned(),
        // A client that follows the redirection gets a 200.
        300..=302 | 305 | 380 | 485 => format!("Contact: <sip:200@{address}>"),
        401 => format!("WWW-Authenticate: {digest}"),
        407 => format!("Proxy-Authenticate: {digest}"),
        405 | 501 => ALLOW.to_owned(),
        415 => "Accept: application/sdp".to_owned(),
        420 => format!(
            "Unsupported: {}",
            request.field(Name::REQUIRE).unwrap_or("100rel")
        ),
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

/// Returns the header fields that establish a dialog (RFC 3261 section 12.1.1).
fn dialog_fields(request: &Request, address: SocketAddr) -> Vec<String> {
    let routes = request.headers.get_raw(&Name::RECORD_ROUTE);
    routes
        .map(|route| format!("Record-Route: {route}"))
        .chain([format!("Contact: <sip:{address}>")])
        .collect()
}

/// Returns the header fields for OPTIONS (RFC 3261 section 11.2), with the languages of the texts.
fn capabilities(localizer: &Localizer) -> [String; 3] {
    let languages: Vec<String> = localizer.languages().map(ToString::to_string).collect();
    [
        ALLOW.to_owned(),
        "Accept: application/sdp".to_owned(),
        format!("Accept-Language: {}", languages.join(", ")),
    ]
}

/// Returns the bindings of a REGISTER request (RFC 3261 section 10.3 step 8). A real registrar
/// would store them and list those of earlier requests too.
fn bindings(request: &Request) -> Vec<String> {
    let expires = |text: &str| text.trim().parse::<u32>().ok();
    let default = request.field(Name::EXPIRES).and_then(expires);
    let contacts = request.headers.get_named::<Vec<Contact>>();
    let mut bindings = Vec::new();
    for mut contact in contacts.unwrap_or_default() {
        let own = contact.params.get_val("expires");
        let seconds = own
            .and_then(|text| expires(text))
            .or(default)
            .unwrap_or(3600);
        contact.params.push_or_edit("expires", seconds.to_string());
        if seconds > 0 {
            bindings.push(format!("Contact: {}", contact.default_print_ctx()));
        }
    }
    bindings
}

/// Returns the SDP answer (RFC 3264 section 6). It accepts each RTP stream as inactive, since
/// nobody is there to talk, and refuses the others. If the INVITE has no offer, it is an offer.
fn session_description(request: &Request, address: SocketAddr) -> String {
    let ip = address.ip();
    let session = u32::from_str_radix(&request.our_tag()[..7], 16).unwrap_or_default();
    let mut text =
        format!("v=0\r\no=- {session} 1 IN IP4 {ip}\r\ns=-\r\nc=IN IP4 {ip}\r\nt=0 0\r\n");
    let lines = request.body.lines();
    let mut streams: Vec<&str> = lines.filter_map(|line| line.strip_prefix("m=")).collect();
    if streams.is_empty() {
        streams.push("audio 9 RTP/AVP 0");
    }
    for stream in streams {
        let words: Vec<&str> = stream.splitn(4, ' ').collect();
        let [media, _port, protocol, formats] = words[..] else {
            continue;
        };
        let port = if protocol == "RTP/AVP" { 9 } else { 0 };
        text += &format!("m={media} {port} {protocol} {formats}\r\na=inactive\r\n");
    }
    text
}
