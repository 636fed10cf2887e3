//! From the facts of a response to the text for a person.

use fluent::{FluentArgs, FluentValue};

use crate::action::Action;
use crate::catalog::{Catalog, Text, Variant};
use crate::details::Details;
use crate::explanation::Explanation;
use crate::reason::{Cause, Reason};
use crate::response::{Precedence, Response};
use crate::status::{Standing, StatusCode};
use crate::text::tidy;
use crate::vendor::VendorPhrase;
use crate::warn_code::WarnCode;

impl Catalog {
    /// What a dialog says of a received response, in this language: what happened, what it means, what to do next.
    ///
    /// The words fit what was tried, and the facts of the response are in them. A vendor's phrase that is known, a
    /// warning or a reason that says more than the code has the say over the code's own text. Text from the network is
    /// cut and freed of control characters; it is shown as the words of others, and never instead of ours.
    ///
    /// A catalog without `explain.ftl` shows phrase and description; one without `facts.ftl`, no details; one without
    /// `action.ftl`, no caption.
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer, Response};
    ///
    /// let response = Response::parse("SIP/2.0 480 No money left\r\n\r\n")?;
    /// let explanation = Localizer::bundled().negotiate("en").explain(&response);
    /// assert_eq!(explanation.title(), "Not enough money on the account");
    /// assert_eq!(explanation.action(), &Action::ContactProvider);
    /// assert_eq!(explanation.technical(), "480 No money left");
    /// # Ok::<(), sip_phrases::ParseResponseError>(())
    /// ```
    pub fn explain(&self, response: &Response) -> Explanation {
        let words = Words::choose(self, response);
        let advice = self.advice(&words);
        Explanation {
            language: self.language().clone(),
            title: words.title.to_owned(),
            meaning: words.meaning.to_owned(),
            advice,
            details: Details::of(self, response, words.explained).lines(),
            technical: technical(response),
            caption: self.get(&words.action).map(|text| text.phrase().to_owned()),
            action: words.action,
        }
    }

    /// The advice; the time after which to try again takes the place of "later", and stands behind other advice.
    fn advice(&self, words: &Words<'_>) -> Option<String> {
        let delay = match words.action {
            Action::RetryAfter { delay } => Some(delay),
            _ => None,
        };
        let delay = delay.and_then(|delay| {
            let (id, variable, number) = retry_in(delay.as_secs())?;
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set(variable, FluentValue::from(number));
            self.facts()?.say(id, &arguments)
        });
        match (words.advice, delay) {
            (None, delay) => delay,
            (Some(advice), None) => Some(advice.to_owned()),
            (Some(_), Some(delay)) if words.only_time_helps => Some(delay),
            // Chinese sentences follow each other without a space.
            (Some(advice), Some(delay)) if advice.ends_with('。') => Some(format!("{advice}{delay}")),
            (Some(advice), Some(delay)) => Some(format!("{advice} {delay}")),
        }
    }
}

/// The sentence for a time, rounded up the way a person says it, with the name of its number. None for a time that
/// nobody waits for.
fn retry_in(seconds: u64) -> Option<(&'static str, &'static str, u64)> {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    match seconds {
        0 => None,
        MINUTE => Some(("retry-minutes", "minutes", 1)),
        HOUR => Some(("retry-hours", "hours", 1)),
        DAY => Some(("retry-days", "days", 1)),
        1..=90 => Some(("retry-seconds", "seconds", seconds)),
        91..=5_400 => Some(("retry-minutes", "minutes", seconds.div_ceil(MINUTE))),
        5_401..=129_600 => Some(("retry-hours", "hours", seconds.div_ceil(HOUR))),
        _ => Some(("retry-days", "days", seconds.div_ceil(DAY))).filter(|&(.., days)| days < 1000),
    }
}

/// What has the say in an explanation.
struct Words<'c> {
    title: &'c str,
    meaning: &'c str,
    advice: Option<&'c str>,
    action: Action,
    /// Whether "try again later" is all there is to advise.
    only_time_helps: bool,
    /// What of the response is in these words already, and need not stand among the details.
    explained: Explained,
}

/// What of a response the title and the meaning explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Explained {
    Code,
    Phrase,
    Cause(Cause),
    Warning(WarnCode),
}

impl<'c> Words<'c> {
    fn choose(catalog: &'c Catalog, response: &Response) -> Words<'c> {
        let words = Words::of_code(catalog, response, response.code());
        if let Some(text) = catalog.vendor(response.code(), response.reason_phrase()) {
            return words.of_vendor(response, text);
        }
        if let Some(cause) = cause_with_the_say(response, catalog) {
            let words = code_behind(cause).map_or(words, |code| Words::of_code(catalog, response, code));
            // A status code has words for people.
            let meaning = if matches!(cause, Cause::Status(_)) { words.meaning } else { catalog.description(cause) };
            return Words { meaning, explained: Explained::Cause(cause), ..words };
        }
        if let Some(code) = warning_with_the_say(response) {
            // The description says which address may work.
            let (meaning, explained) = (catalog.description(code), Explained::Warning(code));
            return Words { meaning, explained, advice: None, action: Action::CheckAddress, ..words };
        }
        words
    }

    fn of_code(catalog: &'c Catalog, response: &Response, code: StatusCode) -> Words<'c> {
        let action = Action::of(response, code);
        let only_time_helps = matches!(action, Action::RetryAfter { .. }) && Action::is_retry(code);
        let explained = Explained::Code;
        let Some(dialog) = catalog.dialog(code) else {
            let (title, meaning) = (catalog.phrase(code), catalog.description(code));
            return Words { title, meaning, advice: None, action, only_time_helps, explained };
        };
        let is_refused = response.has_credentials() && !response.is_stale();
        let variants: &[Variant] = match (is_refused, response.attempt()) {
            (true, attempt) => &[Variant::Password, Variant::Tried(attempt)],
            (false, attempt) => &[Variant::Tried(attempt)],
        };
        let (title, meaning) = (dialog.title(variants), dialog.meaning(variants));
        Words { title, meaning, advice: dialog.advice(variants), action, only_time_helps, explained }
    }

    /// A vendor's description says what to do as well.
    fn of_vendor(self, response: &Response, text: Text<'c>) -> Words<'c> {
        let known = VendorPhrase::find(response.code(), response.reason_phrase());
        Words {
            title: text.phrase(),
            meaning: text.description(),
            advice: None,
            action: known.map_or(self.action, |vendor| vendor.action().with_retry_after(response)),
            only_time_helps: true,
            explained: Explained::Phrase,
        }
    }
}

/// The cause of a Reason that has the say, if there is one.
fn cause_with_the_say(response: &Response, catalog: &Catalog) -> Option<Cause> {
    let mut known = response.reasons().map(|reason| reason.cause()).filter(|&cause| {
        let is_said = match cause {
            // "Done" explains no failure.
            Cause::Status(code) => code.is_failure(),
            Cause::Other(..) | Cause::Stir(_) => false,
            _ => !is_unspecific(cause),
        };
        is_said && catalog.get(cause).is_some()
    });
    match response.who_has_the_say() {
        Precedence::Code => None,
        Precedence::Reason => known.next(),
        Precedence::MoreSpecific if is_general(response.code()) => {
            known.find(|cause| !matches!(cause, Cause::Status(_)))
        }
        Precedence::MoreSpecific => None,
    }
}

/// The status code whose title and advice fit a cause, if it is more than the general one for any failure.
fn code_behind(cause: Cause) -> Option<StatusCode> {
    match cause {
        Cause::Q850(cause) => cause.to_status().filter(|code| *code != StatusCode::SERVER_INTERNAL_ERROR),
        Cause::Status(code) => Some(code),
        _ => None,
    }
}

/// Whether a status code says little: gateways use it for whatever has no code of its own (RFC 3398 section 7.2.4.1).
fn is_general(code: StatusCode) -> bool {
    let is_unknown = code.is_failure() && code.standing() == Standing::Unknown;
    is_unknown || matches!(code.as_u16(), 400 | 403 | 480 | 500 | 502 | 503 | 504)
}

/// Whether a cause says no more than its class ("Normal, unspecified"), or that the call ended as calls do.
fn is_unspecific(cause: Cause) -> bool {
    matches!(cause, Cause::Q850(cause) if matches!(cause.value(), 16 | 31 | 47 | 63 | 79 | 95 | 111 | 127))
}

/// The warning that says why a user agent cannot be reached by this scheme (RFC 5630 section 5).
fn warning_with_the_say(response: &Response) -> Option<WarnCode> {
    let is_it = |code: &WarnCode| matches!(*code, WarnCode::SIPS_NOT_ALLOWED | WarnCode::SIPS_REQUIRED);
    let unavailable = response.code() == StatusCode::TEMPORARILY_UNAVAILABLE;
    let unavailable = unavailable && response.who_has_the_say() != Precedence::Code;
    response.warnings().map(|warning| warning.code()).find(is_it).filter(|_| unavailable)
}

/// How much of a text from the network stands in the technical line, in characters.
const TECHNICAL: usize = 120;
/// How many reasons and warnings stand there.
const MANY: usize = 8;

fn technical(response: &Response) -> String {
    let code = response.code();
    let mut line = match tidy(response.reason_phrase(), TECHNICAL) {
        phrase if phrase.is_empty() => code.to_string(),
        phrase => format!("{} {phrase}", code.as_u16()),
    };
    let mut add = |name: &str, value: &str| {
        line.push_str("; ");
        line.push_str(name);
        line.push_str(&tidy(value, TECHNICAL));
    };
    if let Some(method) = response.method_name() {
        add("", method);
    }
    response.reasons().take(MANY).for_each(|reason: Reason<'_>| add("Reason: ", &reason.to_string()));
    response.warnings().take(MANY).for_each(|warning| add("Warning: ", &warning.to_string()));
    line
}
