//! The effect of a Retry-After header field.

use serde::Serialize;

use crate::code::Action;
use crate::explain::next_step::{LONGEST_WAIT, allows_retry};
use crate::explain::time::{WAITS, Wait};

#[derive(Serialize)]
pub(super) struct RetryRule {
    /// The longest time that is offered, in seconds.
    longest: u64,
    /// The first actions after which trying again is the second one.
    second_after: Vec<&'static str>,
    sentences: Vec<SentenceRule>,
}

/// The sentence for a time up to a length.
#[derive(Serialize)]
struct SentenceRule {
    up_to: u64,
    sentence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    argument: Option<&'static str>,
    unit: u64,
    multiple: u64,
}

impl RetryRule {
    pub(super) fn new() -> RetryRule {
        let actions = Action::ALL.iter().copied();
        let sentence = |wait: &Wait| SentenceRule {
            up_to: wait.up_to,
            sentence: wait.sentence,
            argument: wait.variable,
            unit: wait.unit,
            multiple: wait.multiple,
        };
        RetryRule {
            longest: LONGEST_WAIT.as_secs(),
            second_after: actions
                .filter(|&first| allows_retry(first))
                .map(Action::name)
                .collect(),
            sentences: WAITS.iter().map(sentence).collect(),
        }
    }
}
