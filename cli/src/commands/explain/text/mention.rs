//! Lines that mention a response without its message.

use sip_phrases::StatusCode;

/// Returns the head of the response that a line mentions.
///
/// The lists of packets of Wireshark and tshark have `Status: 486 Busy Here | `, and Asterisk
/// writes `Got SIP response 603 "Declined" back from 192.0.2.1:5060`.
pub fn find(line: &str) -> Option<String> {
    let text = match (line.find("Status: "), line.find("Got SIP response ")) {
        (Some(at), _) if line[..at].contains(" SIP") => &line[at + "Status: ".len()..],
        (_, Some(at)) => &line[at + "Got SIP response ".len()..],
        _ => return None,
    };
    let (code, rest) = text.split_at_checked(3)?;
    let code: StatusCode = code.parse().ok()?;
    let rest = rest.strip_prefix(' ')?;
    if let Some(quoted) = rest.strip_prefix('"') {
        let phrase = quoted.split('"').next()?;
        return Some(format!("SIP/2.0 {} {phrase}", code.as_u16()));
    }
    let phrase = rest.split(" |").next()?.trim_end();
    // The method of the request: `Status: 200 OK (INVITE)`.
    let (phrase, method) = match phrase
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once(" ("))
    {
        Some((phrase, method)) if method.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            (phrase, Some(method))
        }
        _ => (phrase, None),
    };
    let cseq = method.map_or(String::new(), |method| format!("\nCSeq: 0 {method}"));
    Some(format!(
        "SIP/2.0 {} {}{cseq}",
        code.as_u16(),
        phrase.trim_end()
    ))
}

#[cfg(test)]
mod tests {
    #[test]
    fn lines() {
        for (line, head) in [
            (
                "  8 0.0 a → b SIP 369 Status: 486 Абонент занят | ",
                Some("SIP/2.0 486 Абонент занят"),
            ),
            (
                "  9 0.0 a → b SIP/SDP 9 Status: 200 OK (INVITE) | ",
                Some("SIP/2.0 200 OK\nCSeq: 0 INVITE"),
            ),
            (
                "-- Got SIP response 603 \"Declined\" back from a:5060",
                Some("SIP/2.0 603 Declined"),
            ),
            ("HTTP Status: 404 Not Found", None),
            ("Got SIP response %d \"%s\"", None),
        ] {
            assert_eq!(super::find(line).as_deref(), head, "{line}");
        }
    }
}
