//! Vendor phrases: private reason phrases of well-known servers.

use std::fmt;

use crate::code::{Indexed, ParseCodeError, StatusCode, UnknownName, same_words};

/// A vendor phrase: a private reason phrase of a well-known server, more specific than its status
/// code, such as `480 No money left`.
///
/// Phrases with the same meaning are one value and share a text.
/// [`Catalog::vendor`](crate::Catalog::vendor) finds the text of a received phrase, including the
/// phrases that an overlay defines.
///
/// ```
/// use sip_phrases::StatusCode;
/// use sip_phrases::code::VendorPhrase;
///
/// let phrase = VendorPhrase::find(StatusCode::FORBIDDEN, "wrong guess");
/// assert_eq!(phrase, Some(VendorPhrase::WRONG_PASSWORD));
/// assert_eq!(VendorPhrase::NO_MONEY.name(), "no-money");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VendorPhrase(u8);

macro_rules! vendor_phrases {
    ($($constant:ident $name:literal [$($code:literal $phrase:literal),* $(,)?];)*) => {
        impl VendorPhrase {
            vendor_phrases!(@constants 0; $($constant $name;)*);

            /// All known vendor phrases, one value for each meaning.
            pub const KNOWN: &'static [VendorPhrase] = &[$(VendorPhrase::$constant),*];

            const NAMES: &'static [&'static str] = &[$($name),*];
        }

        const PHRASES: &[&[(u16, &str)]] = &[$(&[$(($code, $phrase)),*]),*];
    };
    (@constants $index:expr; $constant:ident $name:literal; $($rest:tt)*) => {
        #[doc = concat!("The meaning `", $name, "`.")]
        pub const $constant: VendorPhrase = VendorPhrase($index);

        vendor_phrases!(@constants $index + 1; $($rest)*);
    };
    (@constants $index:expr;) => {};
}

// `tests/data/field_phrases.tsv` names the sources of the phrases that `vendor_phrases.tsv` lacks.
vendor_phrases! {
    STALE_NONCE "stale-nonce" [401 "AUTH Error: Stall nonce"];
    REGISTRATION_EXPIRED "registration-expired" [401 "Expired Authorization"];
    CALLER_NOT_REGISTERED "caller-not-registered" [403 "Caller Not Registered"];
    NUMBER_IN_USE "number-in-use" [403 "Conflict"];
    NO_GATEWAY "no-gateway" [403 "Empty Route Set"];
    NO_SUCH_DESTINATION "no-such-destination" [
        403 "Invalid Phone Number",
        404 "#D50",
    ];
    NO_LICENSE "no-license" [403 "No license available"];
    NO_MONEY "no-money" [
        403 "No Money Left on RFC Account",
        480 "No money left",
        480 "No Money Left on RFC Account",
        402 "Not enough credit",
    ];
    NO_SUCH_USER "no-such-user" [403 "No Such User"];
    ROUTES_EXHAUSTED "routes-exhausted" [403 "Out of Look-Ahead Retries"];
    NETWORK_BLOCKED "network-blocked" [603 "Network Blocked"];
    USER_DISABLED "user-disabled" [
        403 "User Disabled",
        403 "#D17",
    ];
    WRONG_PASSWORD "wrong-password" [
        403 "Wrong Guess",
        403 "Forbidden (Bad auth)",
        403 "Wrong password",
        401 "Wrong password",
    ];
    WRONG_LOGIN "wrong-login" [
        403 "You do not have the required right",
        403 "Forbidden auth ID",
        403 "#R14",
        403 "#R16",
        403 "#R17",
        403 "#R18",
    ];
    NO_ACCEPTING_GATEWAY "no-accepting-gateway" [
        404 "Out of Order",
        480 "Empty Route Set",
        480 "No routes available",
        503 "No gateway available",
        404 "No destination",
        404 "#D40",
        503 "No routes found",
        403 "No Rates Found",
    ];
    UNDEFINED_DESTINATION "undefined-destination" [404 "Undefined Reason"];
    UNKNOWN_LOGIN "unknown-login" [404 "Unknown user account"];
    CODEC_SETTINGS "codec-settings" [406 "No codecs match"];
    UNKNOWN_ACCOUNT "unknown-account" [
        407 "User not found",
        403 "#D25",
    ];
    SIGN_IN_TIMEOUT "sign-in-timeout" [408 "Login timed out"];
    NO_ROUTE "no-route" [410 "No Route"];
    UNSUPPORTED_CODEC "unsupported-codec" [415 "No Media"];
    CODEC_MISMATCH "codec-mismatch" [
        480 "Codec Mismatch",
        488 "Codec Mismatch",
        488 "Not Acceptable Here (codec error)",
    ];
    DATABASE_FAILURE "database-failure" [
        480 "Database Error",
        480 "DB Timeout",
        480 "Wrong DB Response",
        500 "Database Error",
        500 "DB Timeout",
        500 "Wrong DB Response",
    ];
    NOT_IN_PLAN "not-in-plan" [
        480 "Destination Not Found In Client Plan",
        403 "#D12",
    ];
    WRONG_NUMBER "wrong-number" [
        480 "Invalid Phone Number",
        403 "#D11",
        404 "#D14",
    ];
    PRIVATE_ADDRESS "private-address" [488 "Private IP Address"];
    ACCOUNT_MOVED "account-moved" [500 "account has been moved to a remote system"];
    CALL_RATE_EXCEEDED "call-rate-exceeded" [
        500 "Call placing quota exceeded",
        480 "CPS Limit Exceeded",
        503 "Trunk CPS limit exceeded",
        403 "#D9",
        503 "CPS Limit Reached",
    ];
    UNDEFINED_REASON "undefined-reason" [500 "Undefined Reason"];
    CALL_LIMIT "call-limit" [
        480 "Temporarily Unavailable (Call limit)",
        403 "Call locked by another call in progress",
        487 "Request Terminated: Channel limit exceeded",
        403 "#D1",
        403 "#D2",
        403 "#D3",
        403 "#D10",
        403 "#D22",
    ];
    SERVER_FULL "server-full" [
        503 "Maximum Calls In Progress",
        480 "Maximum Calls In Progress",
        500 "Maximum Calls In Progress",
        503 "System Busy",
    ];
    CALLEE_NOT_SIGNED_IN "callee-not-signed-in" [
        480 "User not registered",
        404 "User not registered",
        480 "Temporarily unavailable : Not registered",
        480 "#RG1",
    ];
    NOT_RELAYING "not-relaying" [
        403 "Not relaying",
        403 "Relay Forbidden",
    ];
    DESTINATION_NOT_ALLOWED "destination-not-allowed" [
        403 "No International Permission",
        403 "#D13",
        403 "Dialed number is not included in whitelisted countries",
        403 "#D24",
        403 "#D41",
        403 "#D58",
        403 "#D60",
    ];
    CALLER_NUMBER_REFUSED "caller-number-refused" [
        403 "Caller ID is unauthorized*",
        403 "#D35",
        403 "#D36",
        403 "#D46",
        403 "#D49",
        403 "#D51",
        403 "#D54",
    ];
    ENCRYPTION_REQUIRED "encryption-required" [488 "#B3"];
    NOT_SET_UP "not-set-up" [
        403 "#D15",
        403 "#D16",
        403 "#D26",
        403 "#D38",
        403 "#D7",
    ];
    SPENDING_LIMIT "spending-limit" [403 "#D39"];
    OWN_NUMBER "own-number" [403 "#D53"];
    TOO_MANY_DEVICES "too-many-devices" [403 "Too Many Contacts"];
}

impl VendorPhrase {
    /// Returns the vendor phrase with this status code and text, or `None` if it is unknown.
    ///
    /// Case, white space and the source that Kamailio appends (` (1/SL)`) are ignored, except that
    /// an error code (`D35`) must be in upper case, and that white space counts in a pattern that
    /// ends with `*`. See [`phrases`](Self::phrases) for the patterns.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    /// use sip_phrases::code::VendorPhrase;
    ///
    /// let find = |phrase| VendorPhrase::find(StatusCode::FORBIDDEN, phrase);
    /// assert_eq!(find("Wrong  guess (1/SL)"), find("wrong guess"));
    /// assert!(find("Invalid Caller Origination Number D35").is_some());
    /// assert!(find("invalid caller origination number d35").is_none());
    /// ```
    pub fn find(code: StatusCode, phrase: &str) -> Option<VendorPhrase> {
        VendorPhrase::KNOWN.iter().copied().find(|known| {
            known
                .phrases()
                .any(|(with, pattern)| code == with && matches(pattern, phrase))
        })
    }

    /// Returns the name of the meaning: `no-money`. The id of its text ends with this name.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self.0 as usize]
    }

    /// Returns the status codes and patterns of the phrases with this meaning.
    ///
    /// A pattern that ends with `*` matches every phrase that starts with the part before the `*`.
    /// A pattern that starts with `#` matches every phrase that contains the error code after the
    /// `#`: `#D35` matches `Invalid Caller Origination Number D35`. Any other pattern matches the
    /// whole phrase.
    pub fn phrases(self) -> impl Iterator<Item = (StatusCode, &'static str)> {
        let phrases = PHRASES[usize::from(self.0)].iter();
        phrases.filter_map(|&(code, phrase)| Some((StatusCode::from_u16(code).ok()?, phrase)))
    }
}

/// Returns whether a received phrase matches a pattern of [`VendorPhrase::phrases`].
pub(crate) fn matches(pattern: &str, phrase: &str) -> bool {
    if let Some(word) = pattern.strip_prefix('#') {
        return phrase
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|part| part == word);
    }
    if let Some(start) = pattern.strip_suffix('*') {
        let start_of = phrase.trim_start().get(..start.len());
        return start_of.is_some_and(|phrase| phrase.eq_ignore_ascii_case(start));
    }
    same_words(pattern, without_source(phrase))
}

/// Returns the phrase without the source that Kamailio appends to its errors: ` (1/SL)`.
pub(crate) fn without_source(phrase: &str) -> &str {
    let is_source = |source: &str| {
        source.split_once('/').is_some_and(|(number, module)| {
            !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
                && !module.is_empty()
                && module.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
    };
    match phrase
        .trim_end()
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("))
    {
        Some((front, source)) if is_source(source) => front,
        _ => phrase,
    }
}

/// Writes the name in parentheses, as in `VendorPhrase(no-money)`.
impl fmt::Debug for VendorPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VendorPhrase({})", self.name())
    }
}

/// Writes the [`name`](Self::name).
impl fmt::Display for VendorPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Parses a [`name`](Self::name), in any case.
impl std::str::FromStr for VendorPhrase {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<VendorPhrase, UnknownName> {
        VendorPhrase::from_id(&text.to_ascii_lowercase())
            .ok_or_else(|| UnknownName::new("vendor phrase", text, VendorPhrase::NAMES))
    }
}

serde_as_string!(VendorPhrase);

impl Indexed for VendorPhrase {
    const COUNT: usize = PHRASES.len();
    const KNOWN: &'static [VendorPhrase] = VendorPhrase::KNOWN;

    fn index(self) -> usize {
        usize::from(self.0)
    }

    fn from_index(index: usize) -> Option<VendorPhrase> {
        VendorPhrase::KNOWN.get(index).copied()
    }

    /// Returns a status code and a phrase, as in a status line: `480 No money left`.
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
        VendorPhrase::from_index(VendorPhrase::NAMES.iter().position(|name| *name == id)?)
    }

    fn registered_text(self) -> Option<&'static str> {
        None
    }
}
