//! Start lines of messages, and how a line that only mentions one differs.

use memchr::memmem::Finder;
use sip_phrases::{Method, StatusCode};

use super::names;
use crate::commands::explain::stamp::Stamp;

const VERSION: &str = "SIP/2.0";
/// The farthest byte of a line where a message may start, after a time or the headers of a packet.
pub const MAX_OFFSET: usize = 256;

/// Words after a phrase that make a sentence of it.
const VERBS: [&str; 10] = [
    "is",
    "are",
    "means",
    "when",
    "if",
    "indicates",
    "because",
    "which",
    "and",
    "or",
];

/// Finds start lines.
pub struct StartLines(Finder<'static>);

impl StartLines {
    pub fn new() -> StartLines {
        StartLines(Finder::new(VERSION))
    }

    /// Returns where the first start line of a line starts.
    pub fn find(&self, line: &str) -> Option<usize> {
        self.0.find_iter(line.as_bytes()).find_map(|at| {
            let after = &line[at + VERSION.len()..];
            if is_code(after) {
                Some(at)
            } else {
                request(&line[..at], after)
            }
        })
    }
}

/// Returns whether a text is the code after the version.
fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_code = bytes.len() >= 4
        && bytes[0] == b' '
        && bytes[1..4].iter().all(u8::is_ascii_digit)
        && bytes[1] != b'0';
    is_code
        && bytes
            .get(4)
            .is_none_or(|byte| byte.is_ascii_whitespace() || b"\\#\"<^".contains(byte))
}

/// Returns where the method of a request starts, from the texts before and after its version.
fn request(before: &str, after: &str) -> Option<usize> {
    let before = before.strip_suffix(' ')?;
    let joins = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-".contains(byte);
    if after.as_bytes().first().is_some_and(joins) {
        return None;
    }
    let (rest, uri) = before.rsplit_once(' ')?;
    // tcpdump prints the headers of the packet as text directly before the method.
    let is_upper = |byte: &&u8| byte.is_ascii_uppercase();
    let length = rest
        .bytes()
        .rev()
        .take_while(|byte| is_upper(&byte))
        .count();
    let word = rest.len() - length;
    let starts = word..rest.len();
    let method = starts
        .into_iter()
        .find(|&start| Method::from_token(&rest[start..]).is_some());
    uri.contains(':').then_some(method?)
}

/// Cuts what a log adds after the phrase of a status line without header fields: a text that no
/// phrase contains, or that belongs to the log.
pub fn clean(status_line: &str) -> String {
    let Some((head, phrase)) = status_line.get(..11).zip(status_line.get(11..)) else {
        return status_line.to_owned();
    };
    let is_separator = |character: char| "\"#<>[]{}|\\^`\t".contains(character);
    let mut end = phrase.find(is_separator).unwrap_or(phrase.len());
    end = end.min(
        phrase
            .find("  ")
            .filter(|at| !phrase[..*at].trim().is_empty())
            .unwrap_or(end),
    );
    if let Some(at) = names::positions(&phrase[..end]).first() {
        end = *at;
    }
    let mut at = 0;
    for word in phrase[..end].split(' ') {
        let has_value = word.split_once('=').is_some_and(|(key, _)| !key.is_empty());
        let next = phrase[..end].get(at + word.len() + 1..).unwrap_or_default();
        let is_source = matches!(word, "from" | "to" | "via" | "for" | "at")
            && next.split(' ').next().is_some_and(is_address);
        if has_value || is_source {
            end = at;
            break;
        }
        at += word.len() + 1;
    }
    let phrase = phrase[..end].trim_end_matches([' ', ',', ';', ':', '(', '-', '\'']);
    format!("{head}{phrase}").trim_end().to_owned()
}

fn is_address(word: &str) -> bool {
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && word.contains(['.', ':']) || word.starts_with("sip:")
}

/// The lines around a status line that has no header fields.
pub struct Context<'a> {
    pub prefix: &'a str,
    pub line_before: &'a str,
    /// The line after it, which is not a header field.
    pub line_after: &'a str,
}

impl Context<'_> {
    /// Returns whether a status line without header fields is a line of a log. A document, a
    /// drawing, a table or a program may have such lines, too.
    pub fn is_log(&self, status_line: &str) -> bool {
        let prefix = self.prefix.trim();
        let phrase = status_line.get(11..).unwrap_or_default().trim();
        if is_drawing(prefix, phrase) || is_code_text(prefix) {
            return false;
        }
        if Stamp::find(self.prefix).is_some() {
            return true;
        }
        let words = prefix.split(' ').filter(|word| is_plain_word(word)).count();
        let is_label = prefix.ends_with([':', '>', ']', '}', '=', '<', '→', '←', '-', '|']);
        let is_prefix = match prefix {
            "" => !phrase.contains("  ") && !phrase.contains('\t'),
            _ => words <= 1 || is_label && words <= 4,
        };
        is_prefix
            && !is_sentence(status_line, phrase)
            && !is_prose(self.line_before)
            && !is_prose(self.line_after)
    }
}

/// Returns whether the line is part of a ladder or a table.
fn is_drawing(prefix: &str, phrase: &str) -> bool {
    prefix.starts_with(['|', '│', '┃', '║', '+'])
        || phrase.ends_with(['|', '│', '┃', '║', '─', '→', '←', '►'])
        || phrase.ends_with("--")
        || phrase.ends_with("->")
}

/// Returns whether the prefix belongs to a comment or a string of a program.
fn is_code_text(prefix: &str) -> bool {
    prefix.ends_with(['"', '\'', '`', '(', '*', '#', '^', '/'])
}

fn is_plain_word(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Returns whether the registered phrase is the start of a sentence.
fn is_sentence(status_line: &str, phrase: &str) -> bool {
    let code = status_line
        .get(8..11)
        .and_then(|code| code.parse::<StatusCode>().ok());
    let registered = code.and_then(StatusCode::registered_text);
    let rest = registered.and_then(|text| phrase.strip_prefix(text));
    let next = rest.and_then(|rest| rest.split_ascii_whitespace().next());
    next.is_some_and(|word| VERBS.contains(&word)) || phrase.split(' ').count() > 12
}

/// Returns whether a line directly before or after is prose, or part of a program.
fn is_prose(line: &str) -> bool {
    let text = line.trim();
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_field = names::split(text).is_some();
    has_letter && !has_digit && !is_field && !text.ends_with([':', '>', '-', '=', '|'])
}
