//! Reading a response as it comes from the network.

use std::fmt;

use super::Response;
use crate::code::{Quoted, quotable};
use crate::status::{ParseStatusCodeError, StatusCode};

impl Response {
    /// Reads a SIP response as it comes from the network (RFC 3261 section 7.2). It is lenient: lines may end in LF,
    /// header fields may be folded, compact or repeated, the phrase may be empty or no UTF-8, the space before it may
    /// be missing, and the body is not looked at.
    ///
    /// # Errors
    ///
    /// [`ParseResponseError`] for what is no SIP response: an empty text, a request, `HTTP/1.1 404 Not Found`, a
    /// status code that is not one (`SIP/2.0 4294967301 OK`).
    ///
    /// ```
    /// use sip_phrases::Response;
    ///
    /// let response = Response::parse(b"SIP/2.0 486\nCSeq: 7 INVITE\n\n")?;
    /// assert_eq!((response.code().as_u16(), response.reason_phrase()), (486, ""));
    ///
    /// let error = Response::parse("INVITE sip:bob@example.com SIP/2.0").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     r#""INVITE sip:bob@example.com SIP/2" (cut here) is not the status line of a SIP response"#,
    /// );
    /// # Ok::<(), sip_phrases::ParseResponseError>(())
    /// ```
    pub fn parse(message: impl AsRef<[u8]>) -> Result<Response, ParseResponseError> {
        let message = message.as_ref();
        let text = String::from_utf8_lossy(readable(message));
        let text = text.trim_start_matches(['\u{feff}', '\r', '\n', ' ', '\t']);
        let (status_line, head) = text.split_once('\n').unwrap_or((text, ""));
        let mut response = read_status_line(status_line.trim_end_matches('\r'))?;
        let mut field: Option<String> = None;
        for line in head.split('\n').map(|line| line.trim_end_matches('\r')) {
            let is_folded = line.starts_with([' ', '\t']) && !line.trim().is_empty();
            match &mut field {
                Some(field) if is_folded => {
                    field.push(' ');
                    field.push_str(line.trim());
                }
                _ => {
                    response.add_line(field.replace(line.to_owned()));
                    if line.trim().is_empty() {
                        field = None;
                        break;
                    }
                }
            }
        }
        response.add_line(field);
        Ok(response)
    }

    fn add_line(&mut self, line: Option<String>) {
        if let Some((name, value)) = line.as_deref().and_then(|line| line.split_once(':')) {
            self.add(name.trim_end(), value.trim().to_owned());
        }
    }
}

/// As much of a message as is read: all of it, or the whole lines at its front.
fn readable(message: &[u8]) -> &[u8] {
    let Some((front, _)) = message.split_at_checked(Response::MAX_LENGTH) else { return message };
    front.iter().rposition(|&byte| byte == b'\n').map_or(front, |end| &front[..end])
}

fn read_status_line(line: &str) -> Result<Response, ParseResponseError> {
    let not_a_response = || ParseResponseError(Kind::NotAStatusLine(quotable(line)));
    let (version, rest) = line.trim_end().split_once([' ', '\t']).ok_or_else(not_a_response)?;
    let is_sip = version.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("SIP/"));
    if !is_sip || !version[4..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return Err(not_a_response());
    }
    let rest = rest.trim_start();
    let (code, phrase) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    let code: StatusCode = code.parse().map_err(|error| ParseResponseError(Kind::Code(error)))?;
    Ok(Response::new(code).phrase(phrase.trim_start()))
}

/// A message that is no SIP response: a request, an empty text, a status code that is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseResponseError(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    NotAStatusLine(Box<str>),
    Code(ParseStatusCodeError),
}

impl fmt::Display for ParseResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::NotAStatusLine(line) => write!(f, "{} is not the status line of a SIP response", Quoted(line)),
            Kind::Code(error) => write!(f, "the status line of the response: {error}"),
        }
    }
}

impl std::error::Error for ParseResponseError {}
