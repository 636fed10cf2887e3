//! From a response to an explanation for a person.

mod call_end;
mod detail_lines;
mod explanation;
mod next_step;
mod subject;

use fluent::{FluentArgs, FluentValue};

use crate::catalog::Catalog;
use crate::header::{MAX_SHOWN, clean};
use crate::response::Response;
pub use explanation::Explanation;
use subject::Subject;

impl Catalog {
    /// Explains a received response to a person: what happened, what it means, what to do next.
    ///
    /// The words fit the attempt, and the facts of the response are among them. A known vendor
    /// phrase, or a more specific warning or reason, replaces the code's own text. Text from the
    /// network is truncated, stripped of control characters, and shown as the server's own words,
    /// never instead of ours.
    ///
    /// A catalog without `explain.ftl` shows phrase and description. One without `facts.ftl` shows no
    /// details, and one without `action.ftl` no caption.
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer, Response};
    ///
    /// let response = Response::parse("SIP/2.0 480 No money left\r\n\r\n")?;
    /// let explanation = Localizer::bundled().negotiate("en").explain(&response);
    /// assert_eq!(explanation.title(), "Not enough money on the account");
    /// assert_eq!(explanation.action(), Action::ContactProvider);
    /// assert_eq!(explanation.technical(), "480 No money left");
    /// # Ok::<(), sip_phrases::InvalidResponse>(())
    /// ```
    pub fn explain(&self, response: &Response) -> Explanation {
        let subject = Subject::choose(self, response);
        let advice = self.advice(&subject);
        Explanation {
            code: Some(response.code()),
            language: self.language().clone(),
            title: subject.title.to_owned(),
            meaning: subject.meaning.to_owned(),
            advice,
            details: detail_lines::detail_lines(self, response, subject.source),
            technical: technical_line(response),
            action: subject.next_step.action,
            caption: self
                .get(subject.next_step.action)
                .map(|text| text.phrase().to_owned()),
            retry_after: subject.next_step.retry_after,
            realm: subject.next_step.realm,
            addresses: subject.next_step.addresses,
        }
    }

    /// The advice. The time to wait replaces advice to try again later, and follows other advice.
    fn advice(&self, subject: &Subject<'_>) -> Option<String> {
        let delay = subject.next_step.retry_after.and_then(|delay| {
            let (id, variable, number) = retry_sentence(delay.as_secs())?;
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set(variable, FluentValue::from(number));
            self.sentences()?.format(id, &arguments)
        });
        match (subject.advice, delay) {
            (None, delay) => delay,
            (Some(advice), None) => Some(advice.to_owned()),
            (Some(_), Some(delay)) if subject.only_time_helps => Some(delay),
            // Chinese sentences follow each other without a space.
            (Some(advice), Some(delay)) if advice.ends_with('。') => {
                Some(format!("{advice}{delay}"))
            }
            (Some(advice), Some(delay)) => Some(format!("{advice} {delay}")),
        }
    }
}

/// The sentence for a time to wait, with the name and value of its variable. The time is rounded up
/// to the unit that a person would use. Returns `None` for a time that nobody waits for.
fn retry_sentence(seconds: u64) -> Option<(&'static str, &'static str, u64)> {
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

/// How many reasons and warnings the technical line has.
const MAX_VALUES: usize = 8;

fn technical_line(response: &Response) -> String {
    let code = response.code();
    let mut line = match clean(response.reason_phrase(), MAX_SHOWN) {
        phrase if phrase.is_empty() => code.to_string(),
        phrase => format!("{} {phrase}", code.as_u16()),
    };
    let mut add = |name: &str, value: &str| {
        line.push_str("; ");
        line.push_str(name);
        line.push_str(&clean(value, MAX_SHOWN));
    };
    if let Some(method) = response.method() {
        add("", method);
    }
    for reason in response.reasons().take(MAX_VALUES) {
        add("Reason: ", &reason.to_string());
    }
    for warning in response.warnings().take(MAX_VALUES) {
        add("Warning: ", &warning.to_string());
    }
    line
}
