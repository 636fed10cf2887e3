//! The facts of a response as sentences: what stands below the text of a dialog.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

use crate::catalog::{Catalog, Facts};
use crate::explain::Explained;
use crate::q850::Q850Cause;
use crate::reason::{Cause, Reason};
use crate::response::{Response, Uri};
use crate::status::StatusCode;
use crate::text::{LONG, same_words, tidy};

/// How many elements of a list, and how many warnings and reasons, are said.
const MANY: usize = 8;

/// Which header field of which codes is a list that is worth saying, and the sentence for it.
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

/// Which header field of which code is a shortest time in seconds, and the sentence for it.
const TIMES: &[(u16, &str, &str)] = &[(422, "Min-SE", "shortest-interval"), (423, "Min-Expires", "shortest-validity")];

/// The longest time that is said in seconds.
const LONGEST: u32 = 999_999;

pub(crate) struct Details<'a> {
    catalog: &'a Catalog,
    response: &'a Response,
    explained: Explained,
    lines: Vec<String>,
}

impl<'a> Details<'a> {
    pub(crate) fn of(catalog: &'a Catalog, response: &'a Response, explained: Explained) -> Details<'a> {
        Details { catalog, response, explained, lines: Vec::new() }
    }

    /// The sentences, the ones that come from people first.
    pub(crate) fn lines(mut self) -> Vec<String> {
        if let Some(facts) = self.catalog.facts() {
            self.server_phrase(facts);
            self.retry_after(facts);
            self.warnings(facts);
            self.reasons(facts);
            self.errors(facts);
            self.lists(facts);
            self.times(facts);
            self.addresses(facts);
            self.realm(facts);
        }
        self.lines
    }

    fn say(&mut self, facts: &Facts, id: &str, arguments: &[(&'static str, Argument<'_>)]) {
        let mut all = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => all.set(*name, isolated(text)),
                Argument::Number(number) => all.set(*name, FluentValue::from(*number)),
            }
        }
        self.lines.extend(facts.say(id, &all).filter(|line| !self.lines.contains(line)));
    }

    /// The server's own phrase, unless it says no more than we do.
    fn server_phrase(&mut self, facts: &Facts) {
        let phrase = tidy(self.response.reason_phrase(), LONG);
        let code = self.response.code();
        let is_ours = || same_words(&phrase, self.catalog.phrase(code));
        if !phrase.is_empty() && !code.is_canonical_phrase(&phrase) && !is_ours() && self.explained != Explained::Phrase
        {
            self.say(facts, "server-phrase", &[("text", Argument::text(&phrase))]);
        }
    }

    fn retry_after(&mut self, facts: &Facts) {
        let Some(retry_after) = self.response.retry_after() else { return };
        if let Some(comment) = retry_after.comment().filter(|comment| is_text(comment)) {
            self.say(facts, "retry-comment", &[("text", Argument::text(comment))]);
        }
        let duration = retry_after.duration().filter(|_| !retry_after.delay().is_zero());
        match duration.map(|duration| duration.as_secs().div_ceil(60)) {
            Some(60) => self.say(facts, "reachable-hours", &[("hours", Argument::Number(1))]),
            Some(minutes @ 1..=90) => self.say(facts, "reachable-minutes", &[("minutes", Argument::Number(minutes))]),
            Some(minutes @ 91..=59_940) => {
                self.say(facts, "reachable-hours", &[("hours", Argument::Number(minutes.div_ceil(60)))]);
            }
            _ => {}
        }
    }

    fn warnings(&mut self, facts: &Facts) {
        for warning in self.response.warnings().take(MANY) {
            let code = warning.code();
            let known = self.catalog.get(code).filter(|_| code != crate::warn_code::WarnCode::MISCELLANEOUS_WARNING);
            if let (Some(text), false) = (known, self.explained == Explained::Warning(code)) {
                let number = code.value().to_string();
                self.say(
                    facts,
                    "warning",
                    &[("text", Argument::text(text.phrase())), ("code", Argument::text(&number))],
                );
            }
            let says_more = !code.registered_text().is_some_and(|text| same_words(text, warning.text()));
            let is_ours = known.is_some_and(|text| same_words(text.phrase(), warning.text()));
            if says_more && !is_ours && is_text(warning.text()) {
                let (agent, text) = (Argument::text(warning.agent()), Argument::text(warning.text()));
                self.say(facts, "warning-own", &[("agent", agent), ("text", text)]);
            }
        }
    }

    fn reasons(&mut self, facts: &Facts) {
        for reason in self.response.reasons().take(MANY) {
            self.reason(facts, &reason);
        }
    }

    fn reason(&mut self, facts: &Facts, reason: &Reason<'_>) {
        let cause = reason.cause();
        let code = self.response.code();
        // What a gateway makes of the cause is the code, which has been explained.
        let same = Q850Cause::from_status(code).filter(|&cause| cause != Q850Cause::NORMAL_UNSPECIFIED);
        let is_said = [Cause::Status(code), Cause::Stir(code)].contains(&cause)
            || same.is_some_and(|same| cause == Cause::Q850(same))
            || self.explained == Explained::Cause(cause);
        let ours = self.catalog.phrase(cause);
        let protocol = Argument::text(reason.protocol());
        match reason.value().map(|value| value.to_string()) {
            _ if is_said => {}
            Some(value) => {
                let cause = Argument::text(&value);
                self.say(facts, "reason", &[("text", Argument::text(ours)), ("protocol", protocol), ("cause", cause)]);
            }
            None => self.say(facts, "reason-protocol", &[("text", Argument::text(ours)), ("protocol", protocol)]),
        }
        let text = reason.text().unwrap_or_default();
        if is_text(text) && !same_words(text, ours) && !same_words(text, cause.registered_text()) {
            self.say(facts, "reason-own", &[("text", Argument::text(text))]);
        }
        if let Some(location) = reason.location() {
            let location = self.catalog.phrase(location);
            self.say(facts, "reason-location", &[("location", Argument::text(location))]);
        }
    }

    /// What was wrong with the location or the alert that came with the request.
    fn errors(&mut self, facts: &Facts) {
        let code = |field: &str| self.response.number(field).and_then(|code| u16::try_from(code).ok());
        let geolocation = code("Geolocation-Error").and_then(crate::geolocation::GeolocationError::new);
        let alert = code("AlertMsg-Error").and_then(crate::alert::AlertMsgError::new);
        let found = [
            geolocation.map(|code| (code.value(), self.catalog.phrase(code))),
            alert.map(|code| (code.value(), self.catalog.phrase(code))),
        ];
        for (code, text) in found.into_iter().flatten() {
            let code = code.to_string();
            self.say(facts, "request-error", &[("text", Argument::text(text)), ("code", Argument::text(&code))]);
        }
    }

    fn lists(&mut self, facts: &Facts) {
        let code = self.response.code().as_u16();
        for (_, field, id) in LISTS.iter().filter(|(codes, ..)| codes.contains(&code)) {
            let elements: Vec<&str> = self.response.list(field).collect();
            self.list(facts, id, &elements);
        }
        let missing: Vec<Uri> = self.response.addresses("Permission-Missing").collect();
        if code == StatusCode::CONSENT_NEEDED {
            self.list(facts, "no-consent", &missing.iter().map(Uri::as_str).collect::<Vec<_>>());
        }
    }

    fn list(&mut self, facts: &Facts, id: &str, elements: &[&str]) {
        if elements.is_empty() {
            return;
        }
        let separator = facts.say("list-separator", &FluentArgs::new()).unwrap_or_else(|| ", ".to_owned());
        let mut said: Vec<Cow<'_, str>> = elements.iter().take(MANY).map(|element| tidy(element, LONG)).collect();
        said.extend((elements.len() > MANY).then_some("…".into()));
        let list = said.join(&separator);
        let count = Argument::Number(elements.len() as u64);
        self.say(facts, id, &[("list", Argument::Text(list.into())), ("count", count)]);
    }

    fn times(&mut self, facts: &Facts) {
        for (_, field, id) in TIMES.iter().filter(|(code, ..)| self.response.code() == *code) {
            if let Some(seconds) = self.response.number(field).filter(|seconds| (1..=LONGEST).contains(seconds)) {
                self.say(facts, id, &[("seconds", Argument::Number(seconds.into()))]);
            }
        }
    }

    fn addresses(&mut self, facts: &Facts) {
        let contacts = self.response.contacts();
        let one = match self.response.code().as_u16() {
            301 => Some("new-address"),
            302 => Some("other-address"),
            305 => Some("proxy-address"),
            _ => None,
        };
        match (one, &contacts[..]) {
            (Some(id), [address]) => self.say(facts, id, &[("address", Argument::text(address.as_str()))]),
            _ if matches!(self.response.code().as_u16(), 300..=399 | 485) => {
                let addresses: Vec<&str> = contacts.iter().map(Uri::as_str).collect();
                self.list(facts, "possible-addresses", &addresses);
            }
            _ => {}
        }
        if let Some(card) = self.response.contact_card().filter(|_| self.response.code() == StatusCode::REJECTED) {
            self.say(facts, "objection-address", &[("address", Argument::text(card.as_str()))]);
        }
        if self.response.code().is_failure() {
            for address in self.response.error_info().iter().take(MANY) {
                self.say(facts, "more-information", &[("address", Argument::text(address.as_str()))]);
            }
        }
    }

    fn realm(&mut self, facts: &Facts) {
        let realm = self.response.realm().filter(|realm| is_text(realm));
        if let (401 | 407 | 494, Some(realm)) = (self.response.code().as_u16(), realm) {
            self.say(facts, "sign-in-realm", &[("realm", Argument::text(&realm))]);
        }
    }
}

/// What a sentence says: a text, tidied, or a number.
enum Argument<'a> {
    Text(Cow<'a, str>),
    Number(u64),
}

impl<'a> Argument<'a> {
    fn text(text: &'a str) -> Argument<'a> {
        Argument::Text(tidy(text, LONG))
    }
}

/// Whether there is anything to be seen in a text from outside.
fn is_text(text: &str) -> bool {
    !tidy(text, LONG).is_empty()
}

/// A text that holds right-to-left letters, between marks that keep it from turning the sentence round it.
fn isolated(text: &str) -> Cow<'_, str> {
    let is_right_to_left = |character: char| matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if text.contains(is_right_to_left) { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
}
