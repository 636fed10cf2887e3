//! What requests and earlier responses say about a response.

use std::collections::{HashMap, VecDeque};

use sip_phrases::{Attempt, Method, Response};

use super::message::Message;

/// The most calls that are remembered. The oldest is forgotten first.
const MAX_CALLS: usize = 10_000;
/// The longest Call-ID that is remembered, in bytes, and the longest one that is shown, in characters.
pub const MAX_CALL_ID: usize = 256;

/// The calls, by Call-ID.
#[derive(Default)]
pub struct Calls {
    calls: HashMap<String, Call>,
    order: VecDeque<String>,
}

/// What is known about a call, or a registration. The numbers are those of CSeq.
#[derive(Default)]
struct Call {
    /// The last request with credentials for a server (401).
    authorized: Option<String>,
    /// The last request with credentials for a proxy (407).
    proxy_authorized: Option<String>,
    /// The request that a device answered by ringing.
    ringing: Option<String>,
    /// The last re-INVITE.
    reinvite: Option<String>,
}

impl Calls {
    /// Remembers what a message says about the responses that follow it.
    pub fn remember(&mut self, message: &Message) {
        let has = |name| !message.is_response() && message.values(name, "").next().is_some();
        let is_ringing = message.head.starts_with("SIP/2.0 180");
        let (server, proxy) = (has("Authorization"), has("Proxy-Authorization"));
        let is_reinvite = is_reinvite(message);
        if !(is_ringing || is_reinvite || server || proxy) {
            return;
        }
        let (Some(id), Some((number, _))) = (message.call_id(), message.cseq()) else {
            return;
        };
        // CSeq is a number of 32 bits.
        if id.len() > MAX_CALL_ID || number.len() > 10 {
            return;
        }
        if !self.calls.contains_key(id) {
            if self.order.len() >= MAX_CALLS {
                let oldest = self.order.pop_front();
                self.calls.remove(&oldest.unwrap_or_default());
            }
            self.order.push_back(id.to_owned());
        }
        let call = self.calls.entry(id.to_owned()).or_default();
        for (is_set, field) in [
            (server, &mut call.authorized),
            (proxy, &mut call.proxy_authorized),
            (is_ringing, &mut call.ringing),
            (is_reinvite, &mut call.reinvite),
        ] {
            if is_set {
                *field = Some(number.to_owned());
            }
        }
    }

    /// Adds what is known to a response.
    pub fn complete(&self, message: &Message, response: Response) -> Response {
        let call = message.call_id().and_then(|id| self.calls.get(id));
        let (Some(call), Some((number, _))) = (call, message.cseq()) else {
            return response;
        };
        let is_set = |field: &Option<String>| field.as_deref() == Some(number);
        let credentials = match response.code().as_u16() {
            407 => &call.proxy_authorized,
            _ => &call.authorized,
        };
        let credentials = is_set(credentials);
        let is_invite = message.method() == Some(Method::INVITE);
        let response = match is_invite && is_set(&call.reinvite) {
            true => response.with_attempt(Attempt::Update),
            false => response,
        };
        response
            .with_credentials_sent(credentials)
            .with_ringing_seen(is_set(&call.ringing))
    }
}

/// Returns whether a message is an INVITE that changes a call: in a dialog, To has a tag (RFC 3261
/// section 12.2.1.1).
fn is_reinvite(message: &Message) -> bool {
    let is_invite = !message.is_response() && message.method() == Some(Method::INVITE);
    is_invite && message.values("To", "t").any(has_tag)
}

fn has_tag(address: &str) -> bool {
    // A semicolon within the brackets belongs to the URI.
    let parameters = address.rsplit('>').next().unwrap_or_default();
    let names = parameters.split(';').skip(1);
    names
        .filter_map(|parameter| parameter.split_once('='))
        .any(|(name, _)| name.trim().eq_ignore_ascii_case("tag"))
}
