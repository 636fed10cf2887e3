//! The explanation of a message.

use std::borrow::Cow;
use std::rc::Rc;

use serde::Serialize;
use sip_phrases::header::Reason;
use sip_phrases::internal::{MAX_SHOWN, clean};
use sip_phrases::{CallEnd, Explanation, Method, Response};

use super::calls::MAX_CALL_ID;
use super::message::{Message, Position};
use super::stamp::Stamp;

/// The most reasons that are shown.
const MAX_REASONS: usize = 8;

/// A response or the end of a call, in the reader's language.
pub struct Entry {
    pub file: Rc<str>,
    pub position: Position,
    pub time: Option<Stamp>,
    /// The Call-ID as the network sent it: [`Entry::shown_call_id`] is safe to show.
    pub call_id: Option<String>,
    pub explanation: Explanation,
    /// What ended the call, if the entry is about that.
    pub end: Option<End>,
}

/// The end of a call, from the Reason header field of a request.
#[derive(Serialize)]
pub struct End {
    pub method: &'static str,
    /// The reasons as the library writes them, without private parameters.
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
            reason: shown_reasons(&reason),
            call_end,
            missed: call_end.is_missed(),
        })
    }
}

fn shown_reasons(value: &str) -> String {
    let reasons = Reason::parse_all(value).take(MAX_REASONS);
    let shown = reasons.map(|reason| clean(&reason.to_string(), MAX_SHOWN).into_owned());
    shown.collect::<Vec<_>>().join(", ")
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
            Some(end) if end.reason.is_empty() => end.method.to_owned(),
            Some(end) => format!("{}; Reason: {}", end.method, end.reason),
            None => self.explanation.technical().to_owned(),
        }
    }

    /// Returns the Call-ID for people.
    pub fn shown_call_id(&self) -> Option<Cow<'_, str>> {
        let call_id = self.call_id.as_deref()?;
        Some(clean(call_id, MAX_CALL_ID))
    }

    /// Returns whether the entry is about a failed attempt, or a call that broke off.
    pub fn is_failure(&self) -> bool {
        let code = self.explanation.code();
        code.is_none_or(|code| code.as_u16() >= 300) && self.explanation.needs_attention()
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
