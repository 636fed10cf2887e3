//! The facts of a response, one sentence each.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

use super::subject::Source;
use crate::catalog::{Catalog, Sentences};
use crate::code::{
    AlertMsgErrorCode, GeolocationErrorCode, Q850Cause, StatusCode, WarnCode, same_words,
};
use crate::header::{Cause, MAX_SHOWN, Reason, Uri, clean};
use crate::response::Response;

/// How many elements of a list, warnings or reasons are shown.
const MAX_ELEMENTS: usize = 8;

/// Header fields shown as lists, by status code.
const LISTS: &[(&[u16], &str, &str)] = &[
    (&[420], "Unsupported", "unsupported-extensions"),
    (&[421, 494], "Require", "required-extensions"),
    (&[421, 494], "Security-Server", "security-mechanisms"),
    (&[405, 501], "Allow", "allowed-methods"),
    (&[406, 415], "Accept", "accepted-formats"),
    (&[406, 415], "Accept-Encoding", "accepted-encodings"),
    (&[406, 415], "Accept-Language", "accepted-languages"),
    (&[417], "Accept-Resource-Priority", "accepted-priorities"),
    (&[469], "Recv-Info", "accepted-packages"),
    (&[489], "Allow-Events", "accepted-events"),
];

/// Header fields shown as a minimum time in seconds, by status code.
const TIMES: &[(u16, &str, &str)] = &[
    (422, "Min-SE", "shortest-interval"),
    (423, "Min-Expires", "shortest-validity"),
];

/// The longest time that is shown, in seconds.
const MAX_SECONDS: u32 = 999_999;

/// Returns the sentences, those that come from people first. `source` is what the explanation
/// is about: it is not repeated.
pub(super) fn detail_lines(catalog: &Catalog, response: &Response, source: Source) -> Vec<String> {
    let Some(sentences) = catalog.sentences() else {
        return Vec::new();
    };
    let mut writer = Writer {
        catalog,
        sentences,
        response,
        source,
        lines: Vec::new(),
    };
    writer.server_phrase();
    writer.retry_after();
    writer.warnings();
    writer.reasons();
    writer.request_errors();
    writer.lists();
    writer.times();
    writer.addresses();
    writer.realm();
    writer.lines
}

struct Writer<'a> {
    catalog: &'a Catalog,
    sentences: &'a Sentences,
    response: &'a Response,
    source: Source,
    lines: Vec<String>,
}

impl Writer<'_> {
    /// Adds a sentence, unless it is there already.
    fn add(&mut self, id: &str, arguments: &[(&'static str, Argument<'_>)]) {
        let mut all = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => all.set(*name, isolated(text)),
                Argument::Number(number) => all.set(*name, FluentValue::from(*number)),
            }
        }
        let line = self.sentences.format(id, &all);
        self.lines
            .extend(line.filter(|line| !self.lines.contains(line)));
    }

    /// The server's own phrase, unless it says no more than ours.
    fn server_phrase(&mut self) {
        let phrase = clean(self.response.reason_phrase(), MAX_SHOWN);
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
        let duration = retry_after
            .duration()
            .filter(|_| !retry_after.delay().is_zero());
        match duration.map(|duration| duration.as_secs().div_ceil(60)) {
            Some(60) => self.add("reachable-hours", &[("hours", Argument::Number(1))]),
            Some(minutes @ 1..=90) => self.add(
                "reachable-minutes",
                &[("minutes", Argument::Number(minutes))],
            ),
            Some(minutes @ 91..=59_940) => {
                self.add(
                    "reachable-hours",
                    &[("hours", Argument::Number(minutes.div_ceil(60)))],
                );
            }
            _ => {}
        }
    }

    fn warnings(&mut self) {
        for warning in self.response.warnings().take(MAX_ELEMENTS) {
            let code = warning.code();
            let known = self
                .catalog
                .get(code)
                .filter(|_| code != WarnCode::MISCELLANEOUS_WARNING);
            if let (Some(text), false) = (known, self.source == Source::Warning(code)) {
                let number = code.as_u16().to_string();
                self.add(
                    "warning",
                    &[
                        ("text", Argument::text(text.phrase())),
                        ("code", Argument::text(&number)),
                    ],
                );
            }
            let says_more = !code
                .registered_text()
                .is_some_and(|text| same_words(text, warning.text()));
            let is_ours = known.is_some_and(|text| same_words(text.phrase(), warning.text()));
            if says_more && !is_ours && is_visible(warning.text()) {
                let (agent, text) = (
                    Argument::text(warning.agent()),
                    Argument::text(warning.text()),
                );
                self.add("warning-own", &[("agent", agent), ("text", text)]);
            }
        }
    }

    fn reasons(&mut self) {
        for reason in self.response.reasons().take(MAX_ELEMENTS) {
            self.reason(&reason);
        }
    }

    fn reason(&mut self, reason: &Reason<'_>) {
        let cause = reason.cause();
        let code = self.response.code();
        // A gateway has turned this cause into the status code, which is explained.
        let same =
            Q850Cause::from_status(code).filter(|&cause| cause != Q850Cause::NORMAL_UNSPECIFIED);
        let is_explained = cause.is_some_and(|cause| {
            [Cause::Status(code), Cause::Stir(code)].contains(&cause)
                || same.is_some_and(|same| cause == Cause::Q850(same))
                || self.source == Source::Cause(cause)
        });
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
        let text = reason.text().unwrap_or_default();
        let registered = cause.and_then(Cause::registered_text).unwrap_or_default();
        if is_visible(text) && !same_words(text, ours) && !same_words(text, registered) {
            self.add("reason-own", &[("text", Argument::text(text))]);
        }
        if let Some(location) = reason.location() {
            let location = self.catalog.phrase(location);
            self.add("reason-location", &[("location", Argument::text(location))]);
        }
    }

    /// What was wrong with the location or the alert of the request.
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

    fn lists(&mut self) {
        let code = self.response.code().as_u16();
        for (_, field, id) in LISTS.iter().filter(|(codes, ..)| codes.contains(&code)) {
            let elements: Vec<&str> = self.response.list(field).collect();
            self.list(id, &elements);
        }
        let missing: Vec<Uri> = self.response.addresses("Permission-Missing").collect();
        if code == StatusCode::CONSENT_NEEDED {
            self.list(
                "no-consent",
                &missing.iter().map(Uri::as_str).collect::<Vec<_>>(),
            );
        }
    }

    fn list(&mut self, id: &str, elements: &[&str]) {
        if elements.is_empty() {
            return;
        }
        let separator = self
            .sentences
            .format("list-separator", &FluentArgs::new())
            .unwrap_or_else(|| ", ".to_owned());
        let shown = elements.iter().take(MAX_ELEMENTS);
        let mut shown: Vec<Cow<'_, str>> = shown.map(|element| clean(element, MAX_SHOWN)).collect();
        shown.extend((elements.len() > MAX_ELEMENTS).then_some("…".into()));
        let list = shown.join(&separator);
        let count = Argument::Number(elements.len() as u64);
        self.add(
            id,
            &[("list", Argument::Text(list.into())), ("count", count)],
        );
    }

    fn times(&mut self) {
        for (_, field, id) in TIMES
            .iter()
            .filter(|(code, ..)| self.response.code() == *code)
        {
            if let Some(seconds) = self
                .response
                .number(field)
                .filter(|seconds| (1..=MAX_SECONDS).contains(seconds))
            {
                self.add(id, &[("seconds", Argument::Number(seconds.into()))]);
            }
        }
    }

    fn addresses(&mut self) {
        let contacts = self.response.contacts();
        let one = match self.response.code().as_u16() {
            301 => Some("new-address"),
            302 => Some("other-address"),
            305 => Some("proxy-address"),
            _ => None,
        };
        match (one, &contacts[..]) {
            (Some(id), [address]) => self.add(id, &[("address", Argument::text(address.as_str()))]),
            _ if matches!(self.response.code().as_u16(), 300..=399 | 485) => {
                let addresses: Vec<&str> = contacts.iter().map(Uri::as_str).collect();
                self.list("possible-addresses", &addresses);
            }
            _ => {}
        }
        if let Some(card) = self
            .response
            .contact_card()
            .filter(|_| self.response.code() == StatusCode::REJECTED)
        {
            self.add(
                "objection-address",
                &[("address", Argument::text(card.as_str()))],
            );
        }
        if self.response.code().is_failure() {
            for address in self.response.error_info().iter().take(MAX_ELEMENTS) {
                self.add(
                    "more-information",
                    &[("address", Argument::text(address.as_str()))],
                );
            }
        }
    }

    fn realm(&mut self) {
        let realm = self.response.realm().filter(|realm| is_visible(realm));
        if let (401 | 407 | 494, Some(realm)) = (self.response.code().as_u16(), realm) {
            self.add("sign-in-realm", &[("realm", Argument::text(&realm))]);
        }
    }
}

/// The argument of a sentence: a clean text or a number.
enum Argument<'a> {
    Text(Cow<'a, str>),
    Number(u64),
}

impl<'a> Argument<'a> {
    fn text(text: &'a str) -> Argument<'a> {
        Argument::Text(clean(text, MAX_SHOWN))
    }
}

/// Returns whether a foreign text has anything to show.
fn is_visible(text: &str) -> bool {
    !clean(text, MAX_SHOWN).is_empty()
}

/// Puts a text with right-to-left letters between marks that isolate it from the sentence.
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
