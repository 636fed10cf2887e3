//! Reason phrases that servers in the field send instead of the registered ones.

use std::fmt;

use crate::code::{Indexed, ParseCodeError, StatusCode, UnknownName, same_words};

/// A known reason phrase of a server in the field that means more than its status code:
/// `480 No money left`.
///
/// Several phrases may mean the same and share a text. [`Catalog::vendor`](crate::Catalog::vendor)
/// finds the text of a received phrase, including the phrases that an overlay defines.
///
/// ```
/// use sip_phrases::StatusCode;
/// use sip_phrases::code::VendorPhrase;
///
/// let phrase = VendorPhrase::find(StatusCode::FORBIDDEN, "wrong guess").unwrap();
/// assert_eq!(phrase.name(), "wrong-password");
/// assert_eq!(phrase.phrases().collect::<Vec<_>>(), [(StatusCode::FORBIDDEN, "Wrong Guess")]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VendorPhrase(u8);

/// A name and the status codes and phrases that mean it.
type Row = (&'static str, &'static [(u16, &'static str)]);

const TABLE: &[Row] = &[
    ("stale-nonce", &[(401, "AUTH Error: Stall nonce")]),
    ("registration-expired", &[(401, "Expired Authorization")]),
    ("caller-not-registered", &[(403, "Caller Not Registered")]),
    ("number-in-use", &[(403, "Conflict")]),
    ("no-gateway", &[(403, "Empty Route Set")]),
    ("no-such-destination", &[(403, "Invalid Phone Number")]),
    ("no-license", &[(403, "No license available")]),
    (
        "no-money",
        &[
            (403, "No Money Left on RFC Account"),
            (480, "No money left"),
            (480, "No Money Left on RFC Account"),
        ],
    ),
    ("no-such-user", &[(403, "No Such User")]),
    ("routes-exhausted", &[(403, "Out of Look-Ahead Retries")]),
    ("network-blocked", &[(603, "Network Blocked")]),
    ("user-disabled", &[(403, "User Disabled")]),
    ("wrong-password", &[(403, "Wrong Guess")]),
    (
        "wrong-login",
        &[(403, "You do not have the required right")],
    ),
    (
        "no-accepting-gateway",
        &[(404, "Out of Order"), (480, "Empty Route Set")],
    ),
    ("undefined-destination", &[(404, "Undefined Reason")]),
    ("unknown-login", &[(404, "Unknown user account")]),
    ("codec-settings", &[(406, "No codecs match")]),
    ("unknown-account", &[(407, "User not found")]),
    ("sign-in-timeout", &[(408, "Login timed out")]),
    ("no-route", &[(410, "No Route")]),
    ("unsupported-codec", &[(415, "No Media")]),
    (
        "codec-mismatch",
        &[(480, "Codec Mismatch"), (488, "Codec Mismatch")],
    ),
    (
        "database-failure",
        &[
            (480, "Database Error"),
            (480, "DB Timeout"),
            (480, "Wrong DB Response"),
            (500, "Database Error"),
            (500, "DB Timeout"),
            (500, "Wrong DB Response"),
        ],
    ),
    (
        "not-in-plan",
        &[(480, "Destination Not Found In Client Plan")],
    ),
    ("wrong-number", &[(480, "Invalid Phone Number")]),
    ("private-address", &[(488, "Private IP Address")]),
    (
        "account-moved",
        &[(500, "account has been moved to a remote system")],
    ),
    (
        "call-rate-exceeded",
        &[(500, "Call placing quota exceeded")],
    ),
    ("undefined-reason", &[(500, "Undefined Reason")]),
];

const NAMES: [&str; TABLE.len()] = {
    let mut names = [""; TABLE.len()];
    let mut index = 0;
    while index < TABLE.len() {
        names[index] = TABLE[index].0;
        index += 1;
    }
    names
};

const ALL: [VendorPhrase; TABLE.len()] = {
    let mut all = [VendorPhrase(0); TABLE.len()];
    let mut index = 0;
    while index < TABLE.len() {
        all[index] = VendorPhrase(index as u8);
        index += 1;
    }
    all
};

impl VendorPhrase {
    /// The phrases that the crate knows, by meaning.
    pub const KNOWN: &'static [VendorPhrase] = &ALL;

    /// Returns what a phrase means with this status code, or `None` if the phrase is unknown. Case
    /// and white space do not matter.
    pub fn find(code: StatusCode, phrase: &str) -> Option<VendorPhrase> {
        ALL.into_iter().find(|known| {
            known
                .phrases()
                .any(|(with, known)| code == with && same_words(known, phrase))
        })
    }

    /// The name of the meaning, which ends the id of its text: `no-money`.
    pub const fn name(self) -> &'static str {
        NAMES[self.0 as usize]
    }

    /// The status codes and phrases that have this meaning.
    pub fn phrases(self) -> impl Iterator<Item = (StatusCode, &'static str)> {
        let phrases = TABLE[usize::from(self.0)].1.iter();
        phrases.filter_map(|&(code, phrase)| Some((StatusCode::from_u16(code).ok()?, phrase)))
    }
}

/// Writes the [`name`](Self::name).
impl fmt::Display for VendorPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Parses a [`name`](Self::name).
impl std::str::FromStr for VendorPhrase {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<VendorPhrase, UnknownName> {
        VendorPhrase::from_id(text).ok_or_else(|| UnknownName::new("vendor phrase", text, &NAMES))
    }
}

serde_as_string!(VendorPhrase);

impl Indexed for VendorPhrase {
    const COUNT: usize = TABLE.len();
    const KNOWN: &'static [VendorPhrase] = &ALL;

    fn index(self) -> usize {
        usize::from(self.0)
    }

    fn from_index(index: usize) -> Option<VendorPhrase> {
        ALL.get(index).copied()
    }

    /// A status code and a phrase, as in a status line: `480 No money left`.
    fn name(self) -> String {
        let first = self.phrases().next();
        first
            .map(|(code, phrase)| format!("{} {phrase}", code.as_u16()))
            .unwrap_or_default()
    }

    fn from_name(name: &str) -> Result<VendorPhrase, ParseCodeError> {
        let (code, phrase) = name.split_once(' ').unwrap_or((name, ""));
        let code: StatusCode = code.parse()?;
        let unknown = || UnknownName::new("vendor phrase", name, &[]);
        Ok(VendorPhrase::find(code, phrase).ok_or_else(unknown)?)
    }

    fn from_id(id: &str) -> Option<VendorPhrase> {
        VendorPhrase::from_index(NAMES.iter().position(|name| *name == id)?)
    }

    fn registered_text(self) -> Option<&'static str> {
        None
    }
}
