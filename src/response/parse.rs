//! Parsing of a response from the network.

use std::fmt;

use super::Response;
use crate::code::{Excerpt, InvalidCode, StatusCode};

impl Response {
    /// Parses a SIP response (RFC 3261 section 7.2).
    ///
    /// Parsing is lenient. Lines may end in LF. Header fields may be folded, compact or repeated.
    /// The phrase may be empty, with or without the space before it, and need not be UTF-8. The
    /// body is ignored, except in a 380. If the first header field is indented, as in a copied log,
    /// the indent is removed from all lines.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidResponse`] if the message is not a SIP response: an empty text, a request,
    /// `HTTP/1.1 404 Not Found`, another version (`SIP/2.1 200 OK`), an invalid status code
    /// (`SIP/2.0 4294967301 OK`).
    ///
    /// ```
    /// use sip_phrases::Response;
    ///
    /// let response = Response::parse(b"SIP/2.0 486\nCSeq: 7 INVITE\n\n")?;
    /// assert_eq!((response.code().as_u16(), response.phrase()), (486, ""));
    ///
    /// let error = Response::parse("OPTIONS sip:bob SIP/2.0").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     r#"invalid SIP response: expected a status line, found "OPTIONS sip:bob SIP/2.0""#,
    /// );
    /// # Ok::<(), sip_phrases::InvalidResponse>(())
    /// ```
    pub fn parse(message: impl AsRef<[u8]>) -> Result<Response, InvalidResponse> {
        let text = String::from_utf8_lossy(bounded(message.as_ref()));
        let text = text.trim_start_matches(['\u{feff}', '\r', '\n', ' ', '\t']);
        let (status_line, head) = text.split_once('\n').unwrap_or((text, ""));
        let mut response = parse_status_line(status_line.trim_end_matches('\r'))?;
        // A folded line cannot follow the status line, so an indent here is that of all lines.
        let indent = &head[..head.len() - head.trim_start_matches([' ', '\t']).len()];
        let mut field: Option<String> = None;
        let mut rest = head;
        loop {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            rest = after;
            let line = line.trim_end_matches('\r');
            let line = line.strip_prefix(indent).unwrap_or(line);
            if line.trim().is_empty() {
                break;
            }
            match &mut field {
                Some(field) if line.starts_with([' ', '\t']) => {
                    field.push(' ');
                    field.push_str(line.trim());
                }
                _ => response.add_line(field.replace(line.to_owned())),
            }
        }
        response.add_line(field);
        response.read_body(rest.as_bytes());
        Ok(response)
    }

    fn add_line(&mut self, line: Option<String>) {
        if let Some((name, value)) = line.as_deref().and_then(|line| line.split_once(':')) {
            self.add(name.trim(), value.trim().to_owned());
        }
    }
}

/// Returns the part of a message that is parsed: all of it, or as many whole lines as the limit
/// allows.
fn bounded(message: &[u8]) -> &[u8] {
    if message.len() <= Response::MAX_LENGTH {
        return message;
    }
    let front = &message[..Response::MAX_LENGTH];
    front
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(front, |end| &front[..end])
}

fn parse_status_line(line: &str) -> Result<Response, InvalidResponse> {
    let no_status_line = || InvalidResponse(Problem::NoStatusLine(Excerpt::new(line)));
    let (version, rest) = line
        .trim_end()
        .split_once([' ', '\t'])
        .ok_or_else(no_status_line)?;
    match version.get(..4) {
        Some(name) if name.eq_ignore_ascii_case("SIP/") => {}
        _ => return Err(no_status_line()),
    }
    if &version[4..] != "2.0" {
        return Err(InvalidResponse(Problem::Version(Excerpt::new(version))));
    }
    let rest = rest.trim_start();
    let (code, phrase) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    let code: StatusCode = code
        .parse()
        .map_err(|error| InvalidResponse(Problem::Code(error)))?;
    Ok(Response::new(code).with_phrase(phrase.trim_start()))
}

/// The error returned when a message is not a SIP response, such as `HTTP/1.1 404 Not Found`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidResponse(Problem);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NoStatusLine(Excerpt),
    Version(Excerpt),
    Code(InvalidCode),
}

impl fmt::Display for InvalidResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid SIP response: ")?;
        match &self.0 {
            Problem::NoStatusLine(line) => write!(f, "expected a status line, found {line}"),
            Problem::Version(version) => {
                write!(f, "unsupported version {version}: expected SIP/2.0")
            }
            Problem::Code(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for InvalidResponse {}
