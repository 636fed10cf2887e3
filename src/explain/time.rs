//! Times in the form that people say them.

use std::time::Duration;

use fluent::{FluentArgs, FluentValue};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A sentence of `facts.ftl` and its arguments.
type Sentence = (&'static str, FluentArgs<'static>);

/// Returns the sentence for a time to wait, rounded to what people say. Returns `None` for 0 and
/// for more than 999 days.
pub(super) fn retry_sentence(delay: Duration) -> Option<Sentence> {
    let seconds = delay.as_secs();
    match seconds {
        0 => None,
        1..=10 => Some(sentence("retry-seconds", "seconds", seconds)),
        11..=50 => Some(sentence(
            "retry-seconds",
            "seconds",
            seconds.next_multiple_of(5),
        )),
        51.. => match rounded(seconds, MINUTE) {
            minutes @ 0..=20 => Some(sentence("retry-minutes", "minutes", minutes.max(1))),
            minutes @ 21..=50 => Some(sentence(
                "retry-minutes",
                "minutes",
                minutes.next_multiple_of(5),
            )),
            51..=75 => Some(sentence("retry-hours", "hours", 1)),
            76..=105 => Some(("retry-hour-and-a-half", FluentArgs::new())),
            _ => match rounded(seconds, HOUR) {
                hours @ 0..=20 => Some(sentence("retry-hours", "hours", hours)),
                _ => match rounded(seconds, DAY) {
                    days @ 0..=999 => Some(sentence("retry-days", "days", days.max(1))),
                    _ => None,
                },
            },
        },
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
