//! The SIP responses in a message, a log or a trace.

use std::io::{self, BufRead};

use memchr::memmem::Finder;
use sip_phrases::Response;

use super::lines::Lines;

/// The start of a status line.
const VERSION: &[u8] = b"SIP/2.0 ";
/// The farthest byte of a line where a status line may start. A timestamp may precede it, or the IP
/// and TCP headers that `tcpdump -A` prints as text.
const MAX_OFFSET: usize = 256;
/// What tcpdump writes before the status line in the summary of a packet. The message follows on
/// the next line.
const TCPDUMP: &[u8] = b"SIP: ";
const SIPFRAG: &[u8] = b"message/sipfrag";

/// The head of a response: the status line and the header fields.
pub struct Head {
    /// The number of the line where it starts, from 1.
    pub line: u64,
    pub bytes: Vec<u8>,
    /// What precedes the status line, and perhaps all other lines.
    prefix: Vec<u8>,
}

/// The responses in an input, in order.
pub struct Responses<R> {
    lines: Lines<R>,
    version: Finder<'static>,
    /// The response whose head is being read.
    pending: Option<Head>,
    sipfrag: Sipfrag,
}

/// Whether the next status line is the body of a NOTIFY (message/sipfrag, RFC 3420), which is not a
/// response itself.
#[derive(Clone, Copy, PartialEq)]
enum Sipfrag {
    None,
    /// A Content-Type header field announced it.
    Announced,
    /// The head of the request has ended.
    Next,
}

enum LineKind {
    /// The line contains a status line, which starts at this byte.
    StatusLine(usize),
    Request,
    Empty,
    Other,
}

impl<R: BufRead> Responses<R> {
    pub fn new(input: R) -> Responses<R> {
        Responses {
            lines: Lines::new(input),
            version: Finder::new(VERSION),
            pending: None,
            sipfrag: Sipfrag::None,
        }
    }

    /// Returns the next response, or `None` at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<Head>> {
        loop {
            let Some((number, line)) = self.lines.next()? else {
                return Ok(self.pending.take().map(Head::without_full_stops));
            };
            if self.pending.as_mut().is_some_and(|head| head.append(line)) {
                continue;
            }
            let kind = line_kind(line, &self.version);
            let is_fragment = self.sipfrag.advance(line, &kind);
            let new = match kind {
                LineKind::StatusLine(offset) if !is_fragment => {
                    Some(Head::new(number, line, offset))
                }
                _ => None,
            };
            let old = std::mem::replace(&mut self.pending, new);
            match (old, &self.pending) {
                (Some(old), Some(new)) if old.is_summary_of(new) => {}
                (Some(old), _) => return Ok(Some(old.without_full_stops())),
                (None, _) => {}
            }
        }
    }
}

impl Head {
    fn new(number: u64, line: &[u8], offset: usize) -> Head {
        let (prefix, status_line) = line.split_at(offset);
        Head {
            line: number,
            bytes: status_line.to_vec(),
            prefix: prefix.to_vec(),
        }
    }

    /// Appends a line if it is a header field and there is room for it.
    fn append(&mut self, line: &[u8]) -> bool {
        let field = line.strip_prefix(&self.prefix[..]).unwrap_or(line);
        let is_full = self.bytes.len() + field.len() >= Response::MAX_LENGTH;
        if is_full || !is_header_field(field) {
            return false;
        }
        self.bytes.push(b'\n');
        self.bytes.extend_from_slice(field);
        true
    }

    /// Returns whether this is the status line in tcpdump's summary of the packet, which the
    /// message repeats.
    fn is_summary_of(&self, next: &Head) -> bool {
        self.prefix.ends_with(TCPDUMP)
            && !next.prefix.ends_with(TCPDUMP)
            && self.line + 1 == next.line
            && self.bytes == next.bytes
    }

    /// Removes the full stops that `ngrep -W byline` prints for carriage returns.
    fn without_full_stops(mut self) -> Head {
        let lines = self.bytes.split(|&byte| byte == b'\n');
        let lines: Option<Vec<&[u8]>> = lines.map(|line| line.strip_suffix(b".")).collect();
        // If there is only one line, its full stop may belong to the phrase.
        if let Some(lines) = lines.filter(|lines| lines.len() > 1) {
            self.bytes = lines.join(&b'\n');
        }
        self
    }
}

impl Sipfrag {
    /// Advances by a line, and returns whether it is the first of a fragment.
    fn advance(&mut self, line: &[u8], kind: &LineKind) -> bool {
        let is_fragment = *self == Sipfrag::Next && matches!(kind, LineKind::StatusLine(_));
        *self = match (*self, kind) {
            (_, LineKind::Other) if announces_sipfrag(line) => Sipfrag::Announced,
            (Sipfrag::Announced, LineKind::Other) => Sipfrag::Announced,
            (Sipfrag::Announced | Sipfrag::Next, LineKind::Empty) => Sipfrag::Next,
            _ => Sipfrag::None,
        };
        is_fragment
    }
}

fn line_kind(line: &[u8], version: &Finder<'_>) -> LineKind {
    let text = line.trim_ascii();
    // `ngrep -W byline` prints a full stop for the carriage return.
    if matches!(text, b"" | b".") {
        return LineKind::Empty;
    }
    let start = &line[..line.len().min(MAX_OFFSET + VERSION.len())];
    match version.find(start) {
        Some(offset) if starts_with_code(&line[offset + VERSION.len()..]) => {
            LineKind::StatusLine(offset)
        }
        _ if text.ends_with(b" SIP/2.0") || text.ends_with(b" SIP/2.0.") => LineKind::Request,
        _ => LineKind::Other,
    }
}

fn starts_with_code(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits == 3 && text.get(3).is_none_or(|byte| byte.is_ascii_whitespace())
}

/// Returns whether a line is a header field, or the continuation of one.
fn is_header_field(line: &[u8]) -> bool {
    let is_continuation = line
        .first()
        .is_some_and(|byte| matches!(byte, b' ' | b'\t'));
    if is_continuation {
        let has_version = line.windows(VERSION.len()).any(|part| part == VERSION);
        return !line.trim_ascii().is_empty() && !has_version;
    }
    let is_name_byte = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let name_length = line.iter().take_while(is_name_byte).count();
    line.first().is_some_and(u8::is_ascii_alphabetic)
        && line[name_length..].trim_ascii_start().starts_with(b":")
}

/// Returns whether a line is a Content-Type header field with message/sipfrag.
fn announces_sipfrag(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    // `c` is also the compact form of the name.
    let has_name = line
        .first()
        .is_some_and(|byte| byte.eq_ignore_ascii_case(&b'c'));
    has_name
        && line
            .to_ascii_lowercase()
            .windows(SIPFRAG.len())
            .any(|part| part == SIPFRAG)
}

#[cfg(test)]
mod tests;
