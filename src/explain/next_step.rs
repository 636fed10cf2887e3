//! The choice of the actions.

use std::time::Duration;

use super::table::{SUBJECTS, When};
use crate::catalog::{Shared, Subject};
use crate::code::{Action, Attempt, StatusCode};
use crate::header::{MAX_SHOWN, Uri, clean};
use crate::response::Response;

/// The longest time to wait for which [`Action::RetryAfter`] is offered, because nobody waits
/// longer.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(999 * 24 * 60 * 60);

/// A row of the table of subjects.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) actions: [Option<Action>; 2],
    pub(super) needs_attention: bool,
    /// Whether the row is for this attempt, not for all attempts.
    pub(super) is_for_attempt: bool,
}

/// Returns the row of a subject: the row for refused credentials, for the attempt, or for all
/// attempts. A code without a row has the row of its class.
pub(super) fn row(subject: Subject, attempt: Attempt, password: bool) -> Row {
    let find = |wanted: When| {
        SUBJECTS
            .iter()
            .find(|(known, when, ..)| *known == subject && *when == wanted)
    };
    let found = match password {
        true => find(When::Password),
        false => None,
    };
    let found = found
        .or_else(|| find(When::On(attempt)))
        .or_else(|| find(When::Any));
    match (found, subject) {
        (Some(&(_, when, first, second, needs_attention)), _) => Row {
            actions: [Some(first), second],
            needs_attention,
            is_for_attempt: when != When::Any,
        },
        (None, Subject::Code(code)) => row(Subject::Class(code.class()), attempt, password),
        (None, _) => Row {
            actions: [None; 2],
            needs_attention: true,
            is_for_attempt: false,
        },
    }
}

/// The actions, with their data.
#[derive(Default)]
pub(super) struct NextStep {
    pub(super) actions: Vec<Action>,
    pub(super) retry_after: Option<Duration>,
    pub(super) realm: Option<String>,
    pub(super) addresses: Vec<Uri>,
}

impl NextStep {
    /// Returns a step with one action that has no data.
    pub(super) fn of(action: Action) -> NextStep {
        NextStep {
            actions: vec![action],
            ..NextStep::default()
        }
    }

    /// Chooses the actions of a row that the response allows.
    pub(super) fn new(row: &Row, subject: Subject, response: Option<&Response>) -> NextStep {
        let [first, second] = row.actions;
        let mut actions = vec![first.unwrap_or(Action::None)];
        let mut step = NextStep::default();
        match actions[0] {
            Action::SignIn => {
                let realm = response.and_then(Response::realm);
                step.realm = realm.map(|realm| clean(&realm, MAX_SHOWN).into_owned());
            }
            Action::ChooseAddress => {
                step.addresses = response.map(Response::contacts).unwrap_or_default();
                step.addresses.retain(Uri::is_callable);
                if step.addresses.is_empty() {
                    actions[0] = without_addresses(subject);
                }
            }
            _ => {}
        }
        actions.extend(second);
        let delay = response.and_then(delay);
        if let Some(delay) = delay {
            match actions[..] {
                [Action::Retry, ..] => {
                    actions[0] = Action::RetryAfter;
                    step.retry_after = Some(delay);
                }
                // The row's own action and advice come first, so trying again is the second action.
                [first, ..]
                    if allows_retry(first) && subject != Subject::Shared(Shared::Emergency) =>
                {
                    actions.truncate(1);
                    actions.push(Action::RetryAfter);
                    step.retry_after = Some(delay);
                }
                _ => {}
            }
        }
        actions.dedup();
        step.actions = actions;
        step
    }
}

pub(super) fn without_addresses(subject: Subject) -> Action {
    match subject {
        Subject::Code(StatusCode::AMBIGUOUS) => Action::CheckAddress,
        _ => Action::TryElsewhere,
    }
}

/// Returns whether trying again after a time makes sense as a second action.
pub(super) fn allows_retry(first: Action) -> bool {
    matches!(
        first,
        Action::CheckAddress
            | Action::ChangeSettings
            | Action::CheckConnection
            | Action::EditMessage
            | Action::TryElsewhere
    )
}

/// Returns the time to wait that the server of a failed attempt names, unless it is 0 or too long.
fn delay(response: &Response) -> Option<Duration> {
    let is_failure = response.code().as_u16() >= 400;
    let delay = response.retry_after()?.delay();
    (is_failure && !delay.is_zero() && delay <= LONGEST_WAIT).then_some(delay)
}
