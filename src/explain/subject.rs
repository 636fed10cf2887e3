//! The choice of what an explanation is about.

use super::next_step::{self, NextStep};
use crate::catalog::{Catalog, Text, Variant};
use crate::code::{Action, Standing, StatusCode, VendorPhrase, WarnCode};
use crate::header::Cause;
use crate::response::{Precedence, Response};

/// What an explanation is about, and what it says.
pub(super) struct Subject<'c> {
    pub(super) title: &'c str,
    pub(super) meaning: &'c str,
    pub(super) advice: Option<&'c str>,
    pub(super) next_step: NextStep,
    /// Whether the only advice is to try again later.
    pub(super) only_time_helps: bool,
    pub(super) source: Source,
}

/// The part of a response that the title and the meaning explain. It need not be repeated among the
/// details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Code,
    Phrase,
    Cause(Cause),
    Warning(WarnCode),
}

impl<'c> Subject<'c> {
    pub(super) fn choose(catalog: &'c Catalog, response: &Response) -> Subject<'c> {
        let subject = Subject::of_code(catalog, response, response.code());
        if let Some(text) = catalog.vendor(response.code(), response.reason_phrase()) {
            return subject.replaced_by_vendor(response, text);
        }
        if let Some(cause) = preferred_cause(response, catalog) {
            let subject = match matching_status(cause) {
                Some(code) => Subject::of_code(catalog, response, code),
                None => subject,
            };
            // A status code has texts for people.
            let meaning = match cause {
                Cause::Status(_) => subject.meaning,
                _ => catalog.description(cause),
            };
            return Subject {
                meaning,
                source: Source::Cause(cause),
                ..subject
            };
        }
        if let Some(code) = preferred_warning(response) {
            return Subject {
                // The description says which address may work.
                meaning: catalog.description(code),
                advice: None,
                next_step: Action::CheckAddress.into(),
                source: Source::Warning(code),
                ..subject
            };
        }
        subject
    }

    fn of_code(catalog: &'c Catalog, response: &Response, code: StatusCode) -> Subject<'c> {
        let next_step = NextStep::after(response, code);
        let only_time_helps = next_step.action == Action::RetryAfter && next_step::is_retry(code);
        let Some(dialog) = catalog.dialog(code) else {
            return Subject {
                title: catalog.phrase(code),
                meaning: catalog.description(code),
                advice: None,
                next_step,
                only_time_helps,
                source: Source::Code,
            };
        };
        let attempt = Variant::Attempt(response.attempt());
        let variants = match response.credentials_sent() && !response.is_stale() {
            true => &[Variant::Password, attempt][..],
            false => &[attempt],
        };
        Subject {
            title: dialog.title(variants),
            meaning: dialog.meaning(variants),
            advice: dialog.advice(variants),
            next_step,
            only_time_helps,
            source: Source::Code,
        }
    }

    /// The description of a vendor phrase contains the advice.
    fn replaced_by_vendor(self, response: &Response, text: Text<'c>) -> Subject<'c> {
        let known = VendorPhrase::find(response.code(), response.reason_phrase());
        let next_step = match known {
            Some(phrase) => NextStep::after_vendor(phrase, response),
            None => self.next_step,
        };
        Subject {
            title: text.phrase(),
            meaning: text.description(),
            advice: None,
            next_step,
            only_time_helps: true,
            source: Source::Phrase,
        }
    }
}

/// The cause of a Reason that is preferred to the status code, if there is one.
fn preferred_cause(response: &Response, catalog: &Catalog) -> Option<Cause> {
    let causes = response.reasons().filter_map(|reason| reason.cause());
    let mut explained = causes.filter(|&cause| {
        let explains = match cause {
            // "Done" explains no failure.
            Cause::Status(code) => code.is_failure(),
            Cause::Other(..) | Cause::Stir(_) => false,
            _ => !is_unspecific(cause),
        };
        explains && catalog.get(cause).is_some()
    });
    match response.precedence() {
        Precedence::Code => None,
        Precedence::Reason => explained.next(),
        Precedence::MoreSpecific if is_general(response.code()) => {
            explained.find(|cause| !matches!(cause, Cause::Status(_)))
        }
        Precedence::MoreSpecific => None,
    }
}

/// The status code whose title and advice fit a cause, unless it is the general one for any failure.
fn matching_status(cause: Cause) -> Option<StatusCode> {
    match cause {
        Cause::Q850(cause) => cause
            .to_status()
            .filter(|&code| code != StatusCode::SERVER_INTERNAL_ERROR),
        Cause::Status(code) => Some(code),
        _ => None,
    }
}

/// Returns whether a status code says little: gateways use it for whatever has no code of its own
/// (RFC 3398 section 7.2.4.1).
fn is_general(code: StatusCode) -> bool {
    let is_unknown = code.is_failure() && code.standing() == Standing::Unknown;
    is_unknown || matches!(code.as_u16(), 400 | 403 | 480 | 500 | 502 | 503 | 504)
}

/// Returns whether a cause says no more than its class ("Normal, unspecified"), or that the call
/// ended normally.
fn is_unspecific(cause: Cause) -> bool {
    let Cause::Q850(cause) = cause else {
        return false;
    };
    matches!(cause.as_u16(), 16 | 31 | 47 | 63 | 79 | 95 | 111 | 127)
}

/// The warning that says why a user agent cannot be reached by this scheme (RFC 5630 section 5).
fn preferred_warning(response: &Response) -> Option<WarnCode> {
    let is_general = response.code() == StatusCode::TEMPORARILY_UNAVAILABLE;
    if !is_general || response.precedence() == Precedence::Code {
        return None;
    }
    let is_scheme =
        |code: &WarnCode| matches!(*code, WarnCode::SIPS_NOT_ALLOWED | WarnCode::SIPS_REQUIRED);
    response
        .warnings()
        .map(|warning| warning.code())
        .find(is_scheme)
}
