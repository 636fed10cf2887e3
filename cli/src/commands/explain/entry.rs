//! The explanation of a message.

use std::rc::Rc;

use serde::Serialize;
use sip_phrases::{CallEnd, Explanation, Method, Response};

use super::message::{Message, Position};
use super::stamp::Stamp;

/// A response or the end of a call, in the reader's language.
pub struct Entry {
    pub file: Rc<str>,
    pub position: Position,
    pub time: Option<Stamp>,
    pub call_id: Option<String>,
    pub explanation: Explanation,
    /// What ended the call, if the entry is about that.
    pub end: Option<End>,
}

/// The end of a call, from the Reason header field of a request.
#[derive(Serialize)]
pub struct End {
    pub method: &'static str,
    reason: String,
    #[serde(rename = "end")]
    pub call_end: CallEnd,
    missed: bool,
}

impl End {
    /// Returns the end of a call from the request that ends it: a BYE or CANCEL with a Reason.
    pub fn of_request(message: &Message) -> Option<End> {
        let method = message.method()?;
        let reasons: Vec<&str> = message.values("Reason", "").collect();
        let ends_call = method == Method::BYE || method == Method::CANCEL;
        if message.is_response() || !ends_call || reasons.is_empty() {
            return None;
        }
        let reason = reasons.join(", ");
        let call_end = CallEnd::of_request(method, &reason);
        Some(End {
            method: method.token(),
            reason,
            call_end,
            missed: call_end.is_missed(),
        })
    }
}

/// Returns the response in a message, or `None` if it is not one.
pub fn response(message: &Message) -> Option<Response> {
    let response = Response::parse(&message.head).ok()?;
    // tcpdump and ngrep print every byte that is not ASCII as a full stop.
    if response.phrase().contains(char::is_alphanumeric) {
        return Some(response);
    }
    Some(response.with_phrase(""))
}

impl Entry {
    /// Returns the status code, or the method of the request that ended the call.
    pub fn label(&self) -> String {
        match (&self.end, self.explanation.code()) {
            (Some(end), _) => end.method.to_owned(),
            (None, code) => code.map_or(String::new(), |code| code.as_u16().to_string()),
        }
    }

    /// Returns the line for a support engineer.
    pub fn technical(&self) -> String {
        match &self.end {
            Some(end) => format!("{}; Reason: {}", end.method, end.reason),
            None => self.explanation.technical().to_owned(),
        }
    }

    /// Returns whether the entry is about a failed attempt.
    pub fn is_failure(&self) -> bool {
        let code = self.explanation.code();
        code.is_some_and(|code| code.as_u16() >= 300) && self.explanation.needs_attention()
    }

    /// Returns the file and the line or packet.
    pub fn location(&self) -> String {
        format!("{}:{}", self.file, self.position.number())
    }

    pub fn json(&self) -> impl Serialize + '_ {
        let (line, packet) = match self.position {
            Position::Line(line) => (Some(line), None),
            Position::Packet(packet) => (None, Some(packet)),
        };
        JsonEntry {
            file: &self.file,
            line,
            packet,
            time: self.time.as_ref().map(Stamp::to_string),
            call_id: self.call_id.as_deref(),
            explanation: &self.explanation,
            end: self.end.as_ref(),
        }
    }
}

/// An entry as one line of JSON.
#[derive(Serialize)]
struct JsonEntry<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    packet: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    call_id: Option<&'a str>,
    #[serde(flatten)]
    explanation: &'a Explanation,
    #[serde(flatten)]
    end: Option<&'a End>,
}
