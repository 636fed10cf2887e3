//! What a Retry-After header field changes.

use serde::Serialize;

use crate::code::Action;
use crate::explain::next_step::{LONGEST_WAIT, allows_retry};
use crate::explain::time::{WAITS, Wait};

#[derive(Serialize)]
pub(super) struct RetryAfter {
    /// The longest time that is offered, in seconds.
    longest: u64,
    /// The first actions after which trying again is the second one.
    second_after: Vec<&'static str>,
    sentences: Vec<Sentence>,
}

/// The sentence for a time up to a length.
#[derive(Serialize)]
struct Sentence {
    up_to: u64,
    sentence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    argument: Option<&'static str>,
    unit: u64,
    multiple: u64,
}

impl RetryAfter {
    pub(super) fn new() -> RetryAfter {
        let actions = Action::ALL.iter().copied();
        let sentence = |wait: &Wait| Sentence {
            up_to: wait.up_to,
            sentence: wait.sentence,
            argument: wait.variable,
            unit: wait.unit,
            multiple: wait.multiple,
        };
        RetryAfter {
            longest: LONGEST_WAIT.as_secs(),
            second_after: actions
                .filter(|&first| allows_retry(first))
                .map(Action::name)
                .collect(),
            sentences: WAITS.iter().map(sentence).collect(),
        }
    }
}
