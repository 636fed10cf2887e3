//! Reason phrases that servers in the field send instead of the registered ones.

use crate::action::Action;
use crate::code::sealed;
use crate::family::{Family, Number};
use crate::status::StatusCode;
use crate::text::same_words;

/// The id of a text without `vendor-`, the next step, and the codes and phrases that mean it.
type Row = (&'static str, Action, &'static [(u16, &'static str)]);

/// What servers in the field mean.
const TABLE: &[Row] = &[
    ("stale-nonce", Action::SignIn { realm: None }, &[(401, "AUTH Error: Stall nonce")]),
    ("registration-expired", Action::SignIn { realm: None }, &[(401, "Expired Authorization")]),
    ("caller-not-registered", Action::SignIn { realm: None }, &[(403, "Caller Not Registered")]),
    ("number-in-use", Action::ContactProvider, &[(403, "Conflict")]),
    ("no-gateway", Action::ContactProvider, &[(403, "Empty Route Set")]),
    ("no-such-destination", Action::CheckAddress, &[(403, "Invalid Phone Number")]),
    ("no-license", Action::Retry, &[(403, "No license available")]),
    (
        "no-money",
        Action::ContactProvider,
        &[(403, "No Money Left on RFC Account"), (480, "No money left"), (480, "No Money Left on RFC Account")],
    ),
    ("no-such-user", Action::SignIn { realm: None }, &[(403, "No Such User")]),
    ("routes-exhausted", Action::Retry, &[(403, "Out of Look-Ahead Retries")]),
    ("network-blocked", Action::ContactProvider, &[(603, "Network Blocked")]),
    ("user-disabled", Action::ContactProvider, &[(403, "User Disabled")]),
    ("wrong-password", Action::SignIn { realm: None }, &[(403, "Wrong Guess")]),
    ("wrong-login", Action::SignIn { realm: None }, &[(403, "You do not have the required right")]),
    ("no-accepting-gateway", Action::CheckAddress, &[(404, "Out of Order"), (480, "Empty Route Set")]),
    ("undefined-destination", Action::CheckAddress, &[(404, "Undefined Reason")]),
    ("unknown-login", Action::SignIn { realm: None }, &[(404, "Unknown user account")]),
    ("codec-settings", Action::ChangeSettings, &[(406, "No codecs match")]),
    ("unknown-account", Action::SignIn { realm: None }, &[(407, "User not found")]),
    ("sign-in-timeout", Action::Retry, &[(408, "Login timed out")]),
    ("no-route", Action::CheckAddress, &[(410, "No Route")]),
    ("unsupported-codec", Action::ChangeSettings, &[(415, "No Media")]),
    ("codec-mismatch", Action::ChangeSettings, &[(480, "Codec Mismatch"), (488, "Codec Mismatch")]),
    (
        "database-failure",
        Action::Retry,
        &[
            (480, "Database Error"),
            (480, "DB Timeout"),
            (480, "Wrong DB Response"),
            (500, "Database Error"),
            (500, "DB Timeout"),
            (500, "Wrong DB Response"),
        ],
    ),
    ("not-in-plan", Action::CheckAddress, &[(480, "Destination Not Found In Client Plan")]),
    ("wrong-number", Action::CheckAddress, &[(480, "Invalid Phone Number")]),
    ("private-address", Action::ChangeSettings, &[(488, "Private IP Address")]),
    ("account-moved", Action::ContactProvider, &[(500, "account has been moved to a remote system")]),
    ("call-rate-exceeded", Action::Retry, &[(500, "Call placing quota exceeded")]),
    ("undefined-reason", Action::Retry, &[(500, "Undefined Reason")]),
];

/// A vendor's phrase that is known: a place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VendorPhrase(usize);

impl VendorPhrase {
    /// What a phrase means with this status code; white space and case do not count.
    pub(crate) fn find(code: StatusCode, phrase: &str) -> Option<VendorPhrase> {
        let means =
            |(.., phrases): &Row| phrases.iter().any(|&(with, known)| code == with && same_words(known, phrase));
        TABLE.iter().position(means).map(VendorPhrase)
    }

    /// The next step.
    pub(crate) fn action(self) -> Action {
        TABLE[self.0].1.clone()
    }
}

pub(crate) const FAMILY: Family = Family {
    name: "vendor",
    places: TABLE.len(),
    place: |rest| TABLE.iter().position(|(id, ..)| *id == rest),
    classes: &[],
    class: |_| 0,
    protocol_name: "",
};

impl sealed::Code for VendorPhrase {
    fn family(self) -> Number {
        Number::Vendor
    }

    fn place(self) -> usize {
        self.0
    }
}
