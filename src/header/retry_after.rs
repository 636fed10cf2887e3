//! The Retry-After header field.

use std::time::Duration;

use super::syntax;

/// The value of a Retry-After header field (RFC 3261 section 20.33): a time to wait in seconds, a
/// comment, and a duration in seconds.
///
/// ```
/// use std::time::Duration;
/// use sip_phrases::header::RetryAfter;
///
/// let retry_after = RetryAfter::parse("120 (I'm in a meeting);duration=3600").unwrap();
/// assert_eq!(retry_after.delay(), Duration::from_secs(120));
/// assert_eq!(retry_after.comment(), Some("I'm in a meeting"));
/// assert_eq!(retry_after.duration(), Some(Duration::from_secs(3600)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "Parts", from = "Parts")
)]
pub struct RetryAfter {
    delay: Duration,
    comment: Option<String>,
    duration: Option<Duration>,
}

/// The serialized form of a value: times in seconds.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "RetryAfter")]
struct Parts {
    delay: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    duration: Option<u32>,
}

#[cfg(feature = "serde")]
impl From<RetryAfter> for Parts {
    fn from(value: RetryAfter) -> Parts {
        let seconds = |time: Duration| time.as_secs() as u32;
        Parts {
            delay: seconds(value.delay),
            comment: value.comment,
            duration: value.duration.map(seconds),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Parts> for RetryAfter {
    fn from(parts: Parts) -> RetryAfter {
        let time = |seconds: u32| Duration::from_secs(seconds.into());
        RetryAfter {
            delay: time(parts.delay),
            comment: parts.comment,
            duration: parts.duration.map(time),
        }
    }
}

impl RetryAfter {
    /// Parses the value of the header field. Returns `None` if it is malformed: `soon`, `1.5`, a
    /// number above 4294967295.
    pub fn parse(value: &str) -> Option<RetryAfter> {
        let value = value.trim_start();
        let digits = value.bytes().take_while(u8::is_ascii_digit).count();
        let (delay, rest) = value.split_at(digits);
        let rest = rest.trim_start();
        let (comment, rest) = match syntax::comment(rest) {
            Some((comment, rest)) => (Some(comment.into_owned()), rest),
            // An unterminated comment is skipped.
            None if rest.starts_with('(') => (None, ""),
            None => (None, rest),
        };
        let (before, mut parameters) = syntax::parameters(rest);
        let duration = parameters
            .find(|(name, _)| name.eq_ignore_ascii_case("duration"))
            .and_then(|(_, value)| seconds(&value?));
        let delay = seconds(delay)?;
        before.is_empty().then_some(RetryAfter {
            delay,
            comment,
            duration,
        })
    }

    /// Returns the time to wait before the next attempt, from 0 to 4294967295 seconds.
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// Returns the comment of the called side, without its parentheses, or `None` if there is none.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// Returns how long the called party will be reachable after the delay, or `None` if the value
    /// does not say so.
    pub fn duration(&self) -> Option<Duration> {
        self.duration
    }
}

fn seconds(text: &str) -> Option<Duration> {
    syntax::number(text).map(|seconds| Duration::from_secs(seconds.into()))
}
