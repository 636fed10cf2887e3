//! The details of a response, one sentence each.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

use super::names;
use super::next_step::NextStep;
use super::subject::Source;
use super::table::freeswitch_cause;
use super::time;
use crate::catalog::{Catalog, Sentences};
use crate::code::{
    AlertMsgErrorCode, Attempt, GeolocationErrorCode, Q850Cause, StatusCode, WarnCode, same_words,
};
use crate::header::{Cause, MAX_SHOWN, Reason, clean};
use crate::response::Response;

/// The largest number of elements of a list, warnings or reasons that are shown.
pub(super) const MAX_ELEMENTS: usize = 8;

/// Returns the details, the server's own phrase and comments first. `source` is the part of the
/// response that the dialog explains; it is not repeated. Unless the attempt `has_failed`, the
/// reasons are left out, because nothing is wrong. `step` is what the person can do next.
pub(super) fn detail_lines(
    catalog: &Catalog,
    response: &Response,
    source: Source,
    has_failed: bool,
    step: &NextStep,
) -> Vec<String> {
    let Some(sentences) = catalog.sentences() else {
        return Vec::new();
    };
    let mut writer = Writer {
        catalog,
        sentences,
        response,
        source,
        step,
        lines: Vec::new(),
    };
    writer.made_locally();
    writer.server_phrase();
    writer.dispute();
    writer.retry_after();
    writer.warnings();
    if has_failed {
        writer.reasons();
    }
    writer.request_errors();
    writer.lists();
    writer.times();
    writer.addresses();
    writer.realm();
    writer.lines
}

pub(super) struct Writer<'a> {
    catalog: &'a Catalog,
    pub(super) sentences: &'a Sentences,
    pub(super) response: &'a Response,
    source: Source,
    pub(super) step: &'a NextStep,
    lines: Vec<String>,
}

impl Writer<'_> {
    /// Adds a sentence, unless the details already have it.
    pub(super) fn add(&mut self, id: &str, arguments: &[(&'static str, Argument<'_>)]) {
        let mut all = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => all.set(*name, isolated(text)),
                Argument::Number(number) => all.set(*name, FluentValue::from(*number)),
            }
        }
        self.add_formatted(id, &all);
    }

    pub(super) fn add_formatted(&mut self, id: &str, arguments: &FluentArgs<'_>) {
        let line = self.sentences.format(id, arguments);
        self.lines
            .extend(line.filter(|line| !self.lines.contains(line)));
    }

    /// Adds that no server sent the response.
    fn made_locally(&mut self) {
        if self.response.is_local() {
            self.add("made-locally", &[]);
        }
    }

    /// Adds the server's own phrase, unless it is a registered phrase or that of the catalog.
    fn server_phrase(&mut self) {
        let phrase = clean(self.response.phrase(), MAX_SHOWN);
        let code = self.response.code();
        let is_ours = || same_words(&phrase, self.catalog.phrase(code));
        if !phrase.is_empty()
            && !code.is_registered_text(&phrase)
            && !is_ours()
            && self.source != Source::Phrase
        {
            self.add("server-phrase", &[("text", Argument::text(&phrase))]);
        }
    }

    fn retry_after(&mut self) {
        let Some(retry_after) = self.response.retry_after() else {
            return;
        };
        if let Some(comment) = retry_after.comment().filter(|comment| is_visible(comment)) {
            self.add("retry-comment", &[("text", Argument::text(comment))]);
        }
        // The sentence is about the time after the delay, and about a person.
        let is_said = self.step.retry_after.is_some() && self.response.attempt() == Attempt::Call;
        let duration = retry_after.duration().filter(|_| is_said);
        if let Some((id, arguments)) = duration.and_then(time::reachable_sentence) {
            self.add_formatted(id, &arguments);
        }
    }

    /// Adds the warnings that the catalog has texts for. Their own texts, with the hosts that added
    /// them, are for engineers and are in the technical line.
    fn warnings(&mut self) {
        for warning in self.response.warnings().take(MAX_ELEMENTS) {
            let code = warning.code();
            let is_explained = self.source == Source::Warning(code);
            if code == WarnCode::MISCELLANEOUS_WARNING || is_explained {
                continue;
            }
            if let Some(text) = self.catalog.get(code) {
                let number = code.as_u16().to_string();
                let text = Argument::text(text.phrase());
                self.add(
                    "warning",
                    &[("text", text), ("code", Argument::text(&number))],
                );
            }
        }
    }

    /// Adds where to dispute a block by the network: the contact in the Reason of `603 Network
    /// Blocked` (ATIS-1000099).
    fn dispute(&mut self) {
        let contacts: Vec<String> = self
            .response
            .reasons()
            .filter_map(|reason| reason.text().map(names::dispute_contacts))
            .find(|contacts| !contacts.is_empty())
            .unwrap_or_default();
        let contacts: Vec<&str> = contacts.iter().map(String::as_str).collect();
        if let Some(list) = self.joined(&contacts) {
            self.add("dispute-block", &[("contact", Argument::Text(list.into()))]);
        }
    }

    fn reasons(&mut self) {
        for reason in self.response.reasons().take(MAX_ELEMENTS) {
            self.reason(&reason);
        }
    }

    fn reason(&mut self, reason: &Reason<'_>) {
        let text = reason.text().unwrap_or_default();
        // The number of a named cause means something else in SIP.
        if freeswitch_cause(text).is_some() {
            return;
        }
        let cause = reason.cause();
        let code = self.response.code();
        // The causes of the telephone network are about calls.
        let is_of_calls = matches!(cause, Some(Cause::Q850(_)));
        let is_call = !matches!(
            self.response.attempt(),
            Attempt::SignIn | Attempt::Message | Attempt::Subscription
        );
        let is_explained = self.source == Source::Cause(cause)
            || cause.is_some_and(|cause| says_the_same(cause, code))
            || is_of_calls && !is_call;
        let ours = self.catalog.phrase(cause);
        let protocol = Argument::text(reason.protocol());
        match reason.value().map(|value| value.to_string()) {
            _ if is_explained => {}
            Some(value) => {
                let cause = Argument::text(&value);
                self.add(
                    "reason",
                    &[
                        ("text", Argument::text(ours)),
                        ("protocol", protocol),
                        ("cause", cause),
                    ],
                );
            }
            None => self.add(
                "reason-protocol",
                &[("text", Argument::text(ours)), ("protocol", protocol)],
            ),
        }
        let registered = cause.and_then(Cause::registered_text).unwrap_or_default();
        let is_known = same_words(text, ours) || same_words(text, registered);
        if is_visible(text) && !is_known && !names::is_machine_word(text) {
            self.add("reason-own", &[("text", Argument::text(text))]);
        }
        if let Some(location) = reason.location() {
            let location = self.catalog.phrase(location);
            self.add("reason-location", &[("location", Argument::text(location))]);
        }
    }

    /// Adds what was wrong with the location or the alert of the request.
    fn request_errors(&mut self) {
        let number = |field: &str| u16::try_from(self.response.number(field)?).ok();
        let geolocation = number("Geolocation-Error")
            .and_then(|number| GeolocationErrorCode::from_u16(number).ok());
        let alert =
            number("AlertMsg-Error").and_then(|number| AlertMsgErrorCode::from_u16(number).ok());
        let found = [
            geolocation.map(|code| (code.as_u16(), self.catalog.phrase(code))),
            alert.map(|code| (code.as_u16(), self.catalog.phrase(code))),
        ];
        for (code, text) in found.into_iter().flatten() {
            let code = code.to_string();
            self.add(
                "request-error",
                &[
                    ("text", Argument::text(text)),
                    ("code", Argument::text(&code)),
                ],
            );
        }
    }

    pub(super) fn list(&mut self, id: &str, elements: &[&str]) {
        if let Some(list) = self.joined(elements) {
            let count = Argument::Number(elements.len() as u64);
            self.add(
                id,
                &[("list", Argument::Text(list.into())), ("count", count)],
            );
        }
    }

    pub(super) fn joined(&self, elements: &[&str]) -> Option<String> {
        if elements.is_empty() {
            return None;
        }
        let separator = self.sentences.format("list-separator", &FluentArgs::new());
        let shown = elements.iter().take(MAX_ELEMENTS);
        let mut shown: Vec<Cow<'_, str>> = shown.map(|element| clean(element, MAX_SHOWN)).collect();
        shown.extend((elements.len() > MAX_ELEMENTS).then_some("…".into()));
        Some(shown.join(separator.as_deref().unwrap_or(", ")))
    }
}

/// The argument of a sentence: a clean text or a number.
pub(super) enum Argument<'a> {
    Text(Cow<'a, str>),
    Number(u64),
}

impl<'a> Argument<'a> {
    pub(super) fn text(text: &'a str) -> Argument<'a> {
        Argument::Text(clean(text, MAX_SHOWN))
    }
}

/// Returns whether a cause says no more than the status code: it is the status code itself, or a
/// gateway maps exactly this cause to the code.
fn says_the_same(cause: Cause, code: StatusCode) -> bool {
    match cause {
        Cause::Status(cause) | Cause::Stir(cause) => cause == code,
        Cause::Q850(cause) => {
            let is_own = matches!(code.as_u16(), 484 | 486 | 488 | 600 | 603);
            is_own && Q850Cause::from_status(code) == Some(cause)
        }
        _ => false,
    }
}

/// Returns whether a text from the network has visible characters.
pub(super) fn is_visible(text: &str) -> bool {
    !clean(text, MAX_SHOWN).is_empty()
}

/// Puts a text with right-to-left letters between marks that isolate it from the sentence (U+2068,
/// U+2069).
fn isolated(text: &str) -> Cow<'_, str> {
    let is_right_to_left = |character: char| {
        matches!(
            character,
            '\u{590}'..='\u{8ff}'
                | '\u{fb1d}'..='\u{fdff}'
                | '\u{fe70}'..='\u{fefc}'
                | '\u{10800}'..='\u{10fff}'
                | '\u{1e800}'..='\u{1efff}'
        )
    };
    match text.contains(is_right_to_left) {
        true => format!("\u{2068}{text}\u{2069}").into(),
        false => text.into(),
    }
}
