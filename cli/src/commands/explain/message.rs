//! A message without its dressing.

use sip_phrases::Method;

use super::stamp::Stamp;

/// Where a message starts in its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// The number of a line, from 1.
    Line(u64),
    /// The number of a packet, from 1, as in Wireshark.
    Packet(u64),
}

impl Position {
    pub fn number(self) -> u64 {
        match self {
            Position::Line(number) | Position::Packet(number) => number,
        }
    }
}

/// The head of a message: the start line, and the header fields, one a line.
#[derive(Clone, Debug)]
pub struct Message {
    pub position: Position,
    /// When it was sent or logged.
    pub time: Option<Stamp>,
    pub head: String,
}

impl Message {
    pub fn start_line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    pub fn is_response(&self) -> bool {
        self.head.starts_with("SIP/")
    }

    /// Returns the values of a header field, by its name and its compact form, which may be empty.
    pub fn values<'a>(&'a self, name: &'a str, compact: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.head.lines().skip(1);
        fields.filter_map(move |line| {
            let (found, value) = line.split_once(':')?;
            let found = found.trim_end();
            let is_wanted = found.eq_ignore_ascii_case(name)
                || (!compact.is_empty() && found.eq_ignore_ascii_case(compact));
            is_wanted.then(|| value.trim())
        })
    }

    pub fn call_id(&self) -> Option<&str> {
        self.values("Call-ID", "i").find(|id| !id.is_empty())
    }

    /// Returns the number and the method of the CSeq header field.
    pub fn cseq(&self) -> Option<(&str, &str)> {
        self.values("CSeq", "").next()?.split_once([' ', '\t'])
    }

    /// Returns the method of a request. The start line may have other characters glued to it.
    pub fn method(&self) -> Option<Method> {
        let word = match self.cseq() {
            Some((_, method)) => method.trim(),
            None => self.start_line().split(' ').next()?,
        };
        Method::from_token(word)
    }

    /// Returns whether the body of the message is the start of another message (RFC 3420).
    pub fn has_sipfrag(&self) -> bool {
        let mut types = self.values("Content-Type", "c");
        types.any(|value| value.to_ascii_lowercase().contains("message/sipfrag"))
    }
}
