//! Prints a list of calls from the messages that ended them, and what the call screen of each
//! platform would be told:
//!
//!     cargo run --example call_list -- tests/data/calls.sip ru
//!
//! The file has received messages one after another: BYE and CANCEL requests, and responses to
//! INVITE requests.

use std::collections::HashSet;
use std::process::ExitCode;
use std::{env, fs};

use sip_phrases::platform::{CallEndedReason, DisconnectCause};
use sip_phrases::{CallEnd, Localizer, Method, Response};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [path, languages] = &arguments[..] else {
        eprintln!("usage: call_list FILE ACCEPT-LANGUAGE");
        return ExitCode::from(2);
    };
    let text = match fs::read_to_string(path) {
        Ok(text) => text.replace("\r\n", "\n"),
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::from(2);
        }
    };
    let catalog = Localizer::bundled().negotiate(languages);
    let mut ringing = HashSet::new();
    for message in text.split("\n\n") {
        let Some((end, party)) = end_of(message, &mut ringing) else {
            continue;
        };
        let missed = if end.is_missed() { "!" } else { " " };
        println!("{missed} {party}: {}", catalog.phrase(end));
        println!("  {}", catalog.description(end));
        println!(
            "  DisconnectCause.{}, CallControl {}, CXCallEndedReason {}\n",
            DisconnectCause::of(end),
            DisconnectCause::of_call_control(end),
            CallEndedReason::of(end).map_or("-", CallEndedReason::name),
        );
    }
    ExitCode::SUCCESS
}

/// Returns why a message ended a call, and the other party. Remembers which calls have rung.
fn end_of<'m>(message: &'m str, ringing: &mut HashSet<&'m str>) -> Option<(CallEnd, &'m str)> {
    let field = |name: &str| {
        let mut lines = message.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.trim())
    };
    if let Ok(response) = Response::parse(message) {
        if response.code() == 180 {
            ringing.insert(field("Call-ID"));
        }
        let rang = ringing.contains(field("Call-ID"));
        let end = CallEnd::of_response(&response.with_ringing_seen(rang))?;
        return Some((end, party(field("To"))));
    }
    let method = match message.split_once(' ')?.0 {
        "BYE" => Method::BYE,
        "CANCEL" => Method::CANCEL,
        _ => return None,
    };
    let lines = message.lines().filter_map(|line| line.split_once(':'));
    let reasons = lines.filter(|(name, _)| name.eq_ignore_ascii_case("Reason"));
    let reasons: Vec<&str> = reasons.map(|(_, value)| value.trim()).collect();
    let end = CallEnd::of_request(method, &reasons.join(", "));
    Some((end, party(field("From"))))
}

/// Returns the name of `"Alice" <sip:alice@example.com>`, or else the address.
fn party(field: &str) -> &str {
    let (name, address) = field.split_once('<').unwrap_or(("", field));
    match name.trim_matches(['"', ' ']) {
        "" => address.split(['>', ';']).next().unwrap_or(address),
        name => name,
    }
}
