//! The names of header fields.

/// Names that prove that a text is a SIP message. A log has lines such as `Reason: …` as well, so
/// only names of SIP alone are in this list, with those that every message has.
const PROOF: &[&str] = &[
    "Via",
    "From",
    "To",
    "Call-ID",
    "CSeq",
    "Max-Forwards",
    "Contact",
    "Record-Route",
    "Content-Length",
    "WWW-Authenticate",
    "Proxy-Authenticate",
    "Retry-After",
    "Warning",
    "User-Agent",
    "Reason",
];

/// Returns whether a name proves that a text is a SIP message. The compact forms of the mandatory
/// header fields do as well.
pub fn is_proof(name: &str) -> bool {
    matches!(name, "v" | "f" | "t" | "i" | "l" | "m" | "c")
        || PROOF.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Splits a header field into its name and its value.
pub fn split(line: &str) -> Option<(&str, &str)> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let end = line.bytes().position(|byte| !is_token(byte))?;
    let (name, rest) = line.split_at(end);
    let value = rest.trim_start_matches([' ', '\t']).strip_prefix(':')?;
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic());
    // `https://example.com` is not a header field.
    (is_name && !value.starts_with("//")).then_some((name, value))
}

/// Returns where the known names start in a text of several header fields. The text before a name
/// may be glued to it.
pub fn positions(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for colon in memchr::memchr_iter(b':', text.as_bytes()) {
        let before = text[..colon].trim_end_matches(' ').as_bytes();
        let name = PROOF.iter().filter(|name| {
            let start = before.len().checked_sub(name.len());
            start.is_some_and(|start| {
                before[start..].eq_ignore_ascii_case(name.as_bytes())
                    && before[start].is_ascii_uppercase()
                    && !before[..start].ends_with(b"-")
            })
        });
        if let Some(name) = name.max_by_key(|name| name.len()) {
            found.push(before.len() - name.len());
        } else if before.ends_with(b"v") && text[colon + 1..].trim_start().starts_with("SIP/2.0/") {
            // The compact form of Via.
            found.push(before.len() - 1);
        }
    }
    found
}
