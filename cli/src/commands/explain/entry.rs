//! What is told of a message.

use std::rc::Rc;

use serde::Serialize;
use sip_phrases::{CallEnd, Catalog, Explanation, Method, Response};

use super::message::{Message, Position};
use super::stamp::Stamp;

/// A response or the end of a call, in the reader's language.
pub struct Entry {
    pub file: Rc<str>,
    pub position: Position,
    pub time: Option<Stamp>,
    pub call_id: Option<String>,
    pub told: Told,
}

pub enum Told {
    Response(Box<Explanation>),
    End(End),
}

/// The end of a call, from the Reason header field of a request.
#[derive(Serialize)]
pub struct End {
    pub method: String,
    end: String,
    language: String,
    pub title: String,
    pub meaning: String,
    pub technical: String,
    missed: bool,
}

impl End {
    /// Returns the end of the call that a request tells of: a BYE or CANCEL with a Reason.
    pub fn of_request(message: &Message, catalog: &Catalog) -> Option<End> {
        let method = message.method()?;
        let reasons: Vec<&str> = message.values("Reason", "").collect();
        let ends_call = method == Method::BYE || method == Method::CANCEL;
        if message.is_response() || !ends_call || reasons.is_empty() {
            return None;
        }
        let reasons = reasons.join(", ");
        let end = CallEnd::of_request(method, &reasons);
        Some(End {
            method: method.token().to_owned(),
            end: end.to_string(),
            language: catalog.language().to_string(),
            title: catalog.phrase(end).to_owned(),
            meaning: catalog.description(end).to_owned(),
            technical: format!("{}; Reason: {reasons}", method.token()),
            missed: end.is_missed(),
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
    /// The status code, or the method of the request that ended the call.
    pub fn label(&self) -> String {
        match &self.told {
            Told::Response(explanation) => explanation
                .code()
                .map_or(String::new(), |code| code.as_u16().to_string()),
            Told::End(end) => end.method.clone(),
        }
    }

    pub fn title(&self) -> &str {
        match &self.told {
            Told::Response(explanation) => explanation.title(),
            Told::End(end) => &end.title,
        }
    }

    /// Returns whether a call failed, or another attempt.
    pub fn is_failure(&self) -> bool {
        match &self.told {
            Told::Response(explanation) => {
                let is_failure = explanation.code().is_some_and(|code| code.as_u16() >= 300);
                is_failure && explanation.needs_attention()
            }
            Told::End(_) => false,
        }
    }

    /// The file and the line or packet.
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
            told: match &self.told {
                Told::Response(explanation) => JsonTold::Response(explanation),
                Told::End(end) => JsonTold::End(end),
            },
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
    told: JsonTold<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum JsonTold<'a> {
    Response(&'a Explanation),
    End(&'a End),
}
