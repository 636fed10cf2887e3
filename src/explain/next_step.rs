//! The decision what to do next.

use std::time::Duration;

use crate::code::{Action, Attempt, Class, StatusCode, VendorPhrase};
use crate::header::{MAX_SHOWN, Uri, clean};
use crate::response::Response;

/// The codes that ask for other settings or another version of the program.
const CHANGE_SETTINGS: &[u16] = &[
    305, 406, 409, 411, 413, 415, 417, 420, 421, 422, 423, 424, 433, 439, 469, 488, 489, 493, 494,
    499, 505, 513, 555, 606,
];

/// The codes that only the provider can explain if they answer a sign-in.
const PROVIDER_KNOWS: &[u16] = &[403, 410, 603, 607];

/// The longest time to wait that is offered: nobody waits longer.
const LONGEST_WAIT: Duration = Duration::from_secs(999 * 24 * 60 * 60);

/// The next step, with its data.
pub(super) struct NextStep {
    pub(super) action: Action,
    pub(super) retry_after: Option<Duration>,
    pub(super) realm: Option<String>,
    pub(super) addresses: Vec<Uri>,
}

impl From<Action> for NextStep {
    fn from(action: Action) -> NextStep {
        NextStep {
            action,
            retry_after: None,
            realm: None,
            addresses: Vec::new(),
        }
    }
}

impl NextStep {
    /// The next step after a response that means what `code` says.
    pub(super) fn after(response: &Response, code: StatusCode) -> NextStep {
        if response.attempt() == Attempt::SignIn && PROVIDER_KNOWS.contains(&code.as_u16()) {
            return Action::ContactProvider.into();
        }
        match action_after(code) {
            action @ Action::SignIn => {
                let realm = response.realm();
                let realm = realm.map(|realm| clean(&realm, MAX_SHOWN).into_owned());
                NextStep {
                    realm,
                    ..action.into()
                }
            }
            Action::ChooseAddress => {
                let mut addresses = response.contacts();
                addresses.retain(Uri::is_callable);
                match code {
                    _ if !addresses.is_empty() => NextStep {
                        addresses,
                        ..Action::ChooseAddress.into()
                    },
                    StatusCode::AMBIGUOUS => Action::CheckAddress.into(),
                    _ => Action::TryElsewhere.into(),
                }
            }
            action => NextStep::with_retry_after(action, response),
        }
    }

    /// The next step after a vendor phrase.
    pub(super) fn after_vendor(phrase: VendorPhrase, response: &Response) -> NextStep {
        NextStep::with_retry_after(action_after_vendor(phrase), response)
    }

    /// Adds the time that the server names, if trying again helps.
    pub(super) fn with_retry_after(action: Action, response: &Response) -> NextStep {
        let is_retry = matches!(
            action,
            Action::Retry | Action::CheckAddress | Action::ChangeSettings
        );
        let delay = response
            .retry_after()
            .map(|retry_after| retry_after.delay());
        match delay.filter(|&delay| delay <= LONGEST_WAIT) {
            Some(delay) if is_retry && response.code().as_u16() >= 400 => NextStep {
                retry_after: Some(delay),
                ..Action::RetryAfter.into()
            },
            _ => action.into(),
        }
    }
}

/// Returns whether trying again later is all that a code asks for.
pub(super) fn is_retry(code: StatusCode) -> bool {
    action_after(code) == Action::Retry
}

fn action_after(code: StatusCode) -> Action {
    match code.as_u16() {
        487 | 607 | 701 => Action::None,
        182 | 491 => Action::Wait,
        408 | 412 | 430 | 436 | 477 | 480 | 481 | 486 | 500 | 502 | 503 | 504 | 580 | 600 | 603 => {
            Action::Retry
        }
        400 | 404 | 405 | 410 | 414 | 416 | 478 | 479 | 484 | 604 => Action::CheckAddress,
        401 | 407 => Action::SignIn,
        300 | 301 | 302 | 303 | 380 | 485 => Action::ChooseAddress,
        425 | 429 | 440 | 470 => Action::TryElsewhere,
        code if CHANGE_SETTINGS.contains(&code) => Action::ChangeSettings,
        402 | 403 | 428 | 437 | 438 | 482 | 483 | 501 | 608 => Action::ContactProvider,
        _ => match code.class() {
            Class::Provisional => Action::Wait,
            Class::Success => Action::None,
            Class::Redirection => Action::ChooseAddress,
            Class::ServerError => Action::Retry,
            Class::ClientError => Action::CheckAddress,
            Class::GlobalFailure | Class::Other => Action::ContactProvider,
        },
    }
}

fn action_after_vendor(phrase: VendorPhrase) -> Action {
    match phrase.name() {
        "caller-not-registered"
        | "no-such-user"
        | "registration-expired"
        | "stale-nonce"
        | "unknown-account"
        | "unknown-login"
        | "wrong-login"
        | "wrong-password" => Action::SignIn,
        "no-accepting-gateway"
        | "no-route"
        | "no-such-destination"
        | "not-in-plan"
        | "undefined-destination"
        | "wrong-number" => Action::CheckAddress,
        "call-rate-exceeded" | "database-failure" | "no-license" | "routes-exhausted"
        | "sign-in-timeout" | "undefined-reason" => Action::Retry,
        "codec-mismatch" | "codec-settings" | "private-address" | "unsupported-codec" => {
            Action::ChangeSettings
        }
        _ => Action::ContactProvider,
    }
}
