//! Times in the form that people say them.

use std::time::Duration;

use fluent::{FluentArgs, FluentValue};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A sentence of `facts.ftl` and its arguments.
type Sentence = (&'static str, FluentArgs<'static>);

/// How people say a time to wait up to a length.
pub(super) struct Wait {
    /// The longest time, in seconds.
    pub(super) up_to: u64,
    pub(super) sentence: &'static str,
    /// The variable with the number, or `None` if the sentence has no number.
    pub(super) variable: Option<&'static str>,
    /// The seconds of what is counted. The number is rounded.
    pub(super) unit: u64,
    /// The number is rounded up to a multiple of this.
    pub(super) multiple: u64,
}

/// The ways to say a time to wait, the shortest first.
pub(super) const WAITS: [Wait; 8] = [
    wait(10, "retry-seconds", Some("seconds"), 1, 1),
    wait(50, "retry-seconds", Some("seconds"), 1, 5),
    wait(
        below(21, MINUTE),
        "retry-minutes",
        Some("minutes"),
        MINUTE,
        1,
    ),
    wait(
        below(51, MINUTE),
        "retry-minutes",
        Some("minutes"),
        MINUTE,
        5,
    ),
    wait(below(76, MINUTE), "retry-hours", Some("hours"), HOUR, 1),
    wait(below(106, MINUTE), "retry-hour-and-a-half", None, HOUR, 1),
    wait(below(21, HOUR), "retry-hours", Some("hours"), HOUR, 1),
    wait(below(1000, DAY), "retry-days", Some("days"), DAY, 1),
];

const fn wait(
    up_to: u64,
    sentence: &'static str,
    variable: Option<&'static str>,
    unit: u64,
    multiple: u64,
) -> Wait {
    Wait {
        up_to,
        sentence,
        variable,
        unit,
        multiple,
    }
}

/// Returns the longest time that is rounded to less than this number of units.
const fn below(number: u64, unit: u64) -> u64 {
    number * unit - unit / 2 - 1
}

/// Returns the sentence for a time to wait, rounded to what people say. Returns `None` for 0 and
/// for more than 999 days.
pub(super) fn retry_sentence(delay: Duration) -> Option<Sentence> {
    let seconds = delay.as_secs();
    let wait = WAITS.iter().find(|wait| seconds <= wait.up_to)?;
    let number = rounded(seconds, wait.unit).next_multiple_of(wait.multiple);
    match (seconds, wait.variable) {
        (0, _) => None,
        (_, Some(variable)) => Some(sentence(wait.sentence, variable, number)),
        (_, None) => Some((wait.sentence, FluentArgs::new())),
    }
}

/// Returns the sentence for how long somebody can be reached. Returns `None` for 0 and for more
/// than 999 hours.
pub(super) fn reachable_sentence(time: Duration) -> Option<Sentence> {
    match rounded(time.as_secs(), MINUTE) {
        0 if time.is_zero() => None,
        minutes @ 0..=50 => Some(sentence("reachable-minutes", "minutes", minutes.max(1))),
        _ => match rounded(time.as_secs(), HOUR).max(1) {
            hours @ 1..=999 => Some(sentence("reachable-hours", "hours", hours)),
            _ => None,
        },
    }
}

/// The ids of the sentences for an exact time. [`sentence`](Self::sentence) uses the largest unit
/// that divides the time.
pub(super) struct ExactTime {
    pub(super) seconds: &'static str,
    pub(super) minutes: &'static str,
    pub(super) hours: &'static str,
    pub(super) days: Option<&'static str>,
}

impl ExactTime {
    pub(super) fn sentence(&self, seconds: u64) -> Sentence {
        match self.days {
            Some(id) if seconds % DAY == 0 => sentence(id, "days", seconds / DAY),
            _ if seconds % HOUR == 0 => sentence(self.hours, "hours", seconds / HOUR),
            _ if seconds % MINUTE == 0 => sentence(self.minutes, "minutes", seconds / MINUTE),
            _ => sentence(self.seconds, "seconds", seconds),
        }
    }
}

fn rounded(seconds: u64, unit: u64) -> u64 {
    (seconds + unit / 2) / unit
}

fn sentence(id: &'static str, variable: &'static str, number: u64) -> Sentence {
    let mut arguments = FluentArgs::with_capacity(1);
    arguments.set(variable, FluentValue::from(number));
    (id, arguments)
}
