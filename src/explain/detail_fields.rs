//! Details from header fields that depend on the status code: lists, times, addresses.

use std::borrow::Cow;

use fluent::FluentArgs;

use super::detail_lines::{Argument, MAX_ELEMENTS, Writer, is_visible};
use super::names;
use super::time::ExactTime;
use crate::code::Attempt;

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

/// Header fields shown as a minimum time, by status code.
const TIMES: &[(u16, &str, ExactTime)] = &[
    (
        422,
        "Min-SE",
        ExactTime {
            seconds: "shortest-interval",
            minutes: "shortest-interval-minutes",
            hours: "shortest-interval-hours",
            days: None,
        },
    ),
    (
        423,
        "Min-Expires",
        ExactTime {
            seconds: "shortest-validity",
            minutes: "shortest-validity-minutes",
            hours: "shortest-validity-hours",
            days: Some("shortest-validity-days"),
        },
    ),
];

/// The longest time that is shown, in seconds.
const MAX_SECONDS: u32 = 999_999;

impl Writer<'_> {
    pub(super) fn lists(&mut self) {
        let code = self.response.code().as_u16();
        // Somebody in a call does not need to hear that calls are possible.
        let in_call = matches!(self.response.attempt(), Attempt::Update | Attempt::Transfer);
        for (_, field, id) in LISTS.iter().filter(|(codes, ..)| codes.contains(&code)) {
            if in_call && *id == "allowed-methods" {
                continue;
            }
            let elements: Vec<Cow<'_, str>> = self
                .response
                .list(field)
                .filter_map(|element| self.element(id, element))
                .collect();
            let elements: Vec<&str> = elements.iter().map(|element| &**element).collect();
            self.list(id, &elements);
        }
        if code == 470 {
            let missing: Vec<String> = self
                .response
                .named_addresses("Permission-Missing")
                .into_iter()
                .map(names::address)
                .collect();
            self.list(
                "no-consent",
                &missing.iter().map(String::as_str).collect::<Vec<_>>(),
            );
        }
    }

    /// Returns an element of a list in words for people. Returns `None` for a method that means
    /// nothing to people.
    fn element<'e>(&self, list: &str, element: &'e str) -> Option<Cow<'e, str>> {
        let none = FluentArgs::new();
        match list {
            "allowed-methods" => self
                .sentences
                .format(names::method_id(element)?, &none)
                .map(Cow::Owned),
            "accepted-events" => Some(match names::event_id(element) {
                Some(id) => self
                    .sentences
                    .format(id, &none)
                    .map_or(element.into(), Cow::Owned),
                None => element.into(),
            }),
            "unsupported-extensions" | "required-extensions" => {
                let name =
                    names::option_id(element).and_then(|id| self.sentences.format(id, &none));
                let Some(name) = name else {
                    return Some(element.into());
                };
                let mut arguments = FluentArgs::with_capacity(2);
                arguments.set("name", name);
                arguments.set("tag", element);
                Some(self.sentences.format("option-named", &arguments)?.into())
            }
            _ => Some(element.into()),
        }
    }

    pub(super) fn times(&mut self) {
        for (_, field, time) in TIMES
            .iter()
            .filter(|(code, ..)| self.response.code() == *code)
        {
            let seconds = self.response.number(field);
            if let Some(seconds) = seconds.filter(|seconds| (1..=MAX_SECONDS).contains(seconds)) {
                let (id, arguments) = time.sentence(seconds.into());
                self.add_formatted(id, &arguments);
            }
        }
    }

    /// Adds the addresses that the server offers, if a phone can call them, and the addresses for
    /// an objection and for more information.
    pub(super) fn addresses(&mut self) {
        let code = self.response.code().as_u16();
        let one = match code {
            301 => Some("new-address"),
            302 => Some("other-address"),
            305 => Some("proxy-address"),
            _ => None,
        };
        if matches!(code, 300..=399 | 485) || !self.step.addresses.is_empty() {
            let offered = self.response.named_addresses("Contact").into_iter();
            let offered = offered.filter(|(_, uri)| uri.is_callable());
            let offered: Vec<String> = offered.map(names::address).collect();
            match (one, &offered[..]) {
                (Some(id), [address]) => self.add(id, &[("address", Argument::text(address))]),
                _ => {
                    let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
                    self.list("possible-addresses", &offered);
                }
            }
        }
        let card = self.response.contact_card().filter(|_| code == 608);
        if let Some(card) = card.filter(|card| card.scheme().eq_ignore_ascii_case("https")) {
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

    pub(super) fn realm(&mut self) {
        let realm = self.response.realm().filter(|realm| is_visible(realm));
        if let (401 | 407 | 494, Some(realm)) = (self.response.code().as_u16(), realm) {
            self.add("sign-in-realm", &[("realm", Argument::text(&realm))]);
        }
    }
}
