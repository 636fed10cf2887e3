//! SIP responses in a text: a message, a log, a trace.

use std::io::{self, BufRead};

use memchr::memmem::Finder;
use sip_phrases::Response;

use super::lines::Lines;

/// What a response begins with, before its code.
const VERSION: &[u8] = b"SIP/2.0 ";
/// How far from the start of its line a response may begin: behind a time, or behind the IP and TCP headers that
/// `tcpdump -A` shows as text.
const FARTHEST: usize = 256;
/// What tcpdump writes before the status line in the line of the packet; the message follows in the next one.
const TCPDUMP: &[u8] = b"SIP: ";

/// The head of a response: the status line and the header fields.
pub struct Found {
    /// The line that it begins in, from 1.
    pub line: u64,
    pub head: Vec<u8>,
    /// What stands before the status line, and may stand before every other line.
    prefix: Vec<u8>,
}

/// The responses in a text, one after the other.
pub struct Messages<R> {
    lines: Lines<R>,
    version: Finder<'static>,
    pending: Option<Found>,
    body: Body,
}

/// Whether a status line may be the body of a NOTIFY (message/sipfrag, RFC 3420), which is no response of its own.
#[derive(Clone, Copy, PartialEq)]
enum Body {
    Any,
    /// The header field was seen.
    Announced,
    /// The head is over: the next line is the fragment.
    Next,
}

/// What a line is.
enum Kind {
    /// It begins a response, at this place.
    Response(usize),
    Request,
    Empty,
    Other,
}

impl<R: BufRead> Messages<R> {
    pub fn new(input: R) -> Messages<R> {
        Messages { lines: Lines::new(input), version: Finder::new(VERSION), pending: None, body: Body::Any }
    }

    /// The next response; `None` at the end.
    pub fn next(&mut self) -> io::Result<Option<Found>> {
        loop {
            let Some((number, line)) = self.lines.next()? else {
                return Ok(self.pending.take().map(Found::without_points));
            };
            if let Some(found) = &mut self.pending {
                let rest = line.strip_prefix(&found.prefix[..]).unwrap_or(line);
                let is_full = found.head.len() + rest.len() >= Response::MAX_LENGTH;
                if is_field(rest) && !is_full {
                    found.head.push(b'\n');
                    found.head.extend_from_slice(rest);
                    continue;
                }
            }
            let kind = kind(line, &self.version);
            let is_fragment = self.body.is_fragment(line, &kind);
            let new = match kind {
                Kind::Response(at) if !is_fragment => {
                    let (prefix, head) = line.split_at(at);
                    Some(Found { line: number, head: head.to_vec(), prefix: prefix.to_vec() })
                }
                _ => None,
            };
            let old = std::mem::replace(&mut self.pending, new);
            match (old, &self.pending) {
                (Some(old), Some(new)) if old.is_said_again_by(new) => {}
                (Some(old), _) => return Ok(Some(old.without_points())),
                (None, _) => {}
            }
        }
    }
}

impl Found {
    /// Whether this is the status line in the packet's line of tcpdump, which comes once more with the message.
    fn is_said_again_by(&self, next: &Found) -> bool {
        let is_packet = |found: &Found| found.prefix.ends_with(TCPDUMP);
        is_packet(self) && !is_packet(next) && self.line + 1 == next.line && self.head == next.head
    }

    /// ngrep -W byline has a point for the carriage return that ends every line.
    fn without_points(mut self) -> Found {
        let lines: Option<Vec<&[u8]>> =
            self.head.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b".")).collect();
        // A phrase alone may well end in a point.
        if let Some(lines) = lines.filter(|lines| lines.len() > 1) {
            self.head = lines.join(&b'\n');
        }
        self
    }
}

impl Body {
    /// Goes on by a line, and says whether it is the first of a fragment.
    fn is_fragment(&mut self, line: &[u8], kind: &Kind) -> bool {
        let is_fragment = *self == Body::Next && matches!(kind, Kind::Response(_));
        *self = match (*self, kind) {
            (_, Kind::Other) if is_sipfrag(line) => Body::Announced,
            (Body::Announced, Kind::Other) => Body::Announced,
            (Body::Announced | Body::Next, Kind::Empty) => Body::Next,
            _ => Body::Any,
        };
        is_fragment
    }
}

fn kind(line: &[u8], version: &Finder<'_>) -> Kind {
    let text = line.trim_ascii();
    // ngrep -W byline has a point at the end of each.
    if matches!(text, b"" | b".") {
        return Kind::Empty;
    }
    let front = &line[..line.len().min(FARTHEST + VERSION.len())];
    match version.find(front) {
        Some(at) if is_code(&line[at + VERSION.len()..]) => Kind::Response(at),
        _ if text.ends_with(b" SIP/2.0") || text.ends_with(b" SIP/2.0.") => Kind::Request,
        _ => Kind::Other,
    }
}

/// Whether a status code stands here, and nothing that runs on.
fn is_code(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits == 3 && text.get(3).is_none_or(|byte| byte.is_ascii_whitespace())
}

/// Whether a line is a header field, or goes on with one.
fn is_field(line: &[u8]) -> bool {
    if line.first().is_some_and(|byte| matches!(byte, b' ' | b'\t')) {
        return !line.trim_ascii().is_empty() && !line.windows(VERSION.len()).any(|part| part == VERSION);
    }
    let name = line.iter().take_while(|&&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    line.first().is_some_and(u8::is_ascii_alphabetic) && line[name..].trim_ascii_start().starts_with(b":")
}

fn is_sipfrag(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    let names = [&b"content-type"[..], b"c"];
    names.iter().any(|name| line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)))
        && line.to_ascii_lowercase().windows(15).any(|part| part == b"message/sipfrag")
}

#[cfg(test)]
mod tests;
