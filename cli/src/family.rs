//! The families of codes, in one table.

use sip_phrases::{
    AlertMsgError, CallEnd, Catalog, CauseLocation, FailureCause, GeolocationError, Method, PreemptionCause, Priority,
    Q850Cause, ReasonProtocol, RedirectingReason, ReleaseCause, StatusCode, SubscriptionReason, SubscriptionState,
    WarnCode,
};

use crate::entry::Entry;
use crate::failure::Failure;
use crate::vendor;

/// A family of codes.
pub struct Family {
    /// The command, and the name of the file.
    pub name: &'static str,
    /// What the codes are, for the help.
    pub about: &'static str,
    /// What the command takes.
    pub takes: &'static [(&'static str, &'static str)],
    /// What a catalog says of a code; the words are those that the command takes.
    pub entry: fn(&'static Family, &Catalog, &[String]) -> Result<Entry, Failure>,
    /// The words for every code that may have a text.
    pub codes: fn() -> Vec<Vec<String>>,
}

macro_rules! numbers {
    ($type:ty, $name:literal, $example:literal, $about:literal) => {
        Family {
            name: $name,
            about: $about,
            takes: &[("CODE", concat!("The number, such as ", $example))],
            entry: |family, catalog, words| {
                let code: $type = word(words).parse().map_err(|error| Failure::Input(format!("{error}")))?;
                Ok(Entry::new(family, catalog, code.value().to_string(), code).registered(code.registered_text()))
            },
            codes: || {
                let codes = (0..1000_u16).filter_map(|value| <$type>::new(value.try_into().ok()?));
                codes.map(|code| vec![code.value().to_string()]).collect()
            },
        }
    };
}

macro_rules! tokens {
    ($type:ty, $name:literal, $example:literal, $about:literal) => {
        Family {
            name: $name,
            about: $about,
            takes: &[("CODE", concat!("The word, such as ", $example))],
            entry: |family, catalog, words| {
                let code = <$type>::new(word(words));
                let name = code.token().unwrap_or(word(words)).to_owned();
                Ok(Entry { is_known: code.token().is_some(), ..Entry::new(family, catalog, name, code) })
            },
            codes: || <$type>::KNOWN.iter().filter_map(|code| Some(vec![code.token()?.to_owned()])).collect(),
        }
    };
}

/// The first of the words that a command takes.
pub fn word(words: &[String]) -> &str {
    words.first().map_or("", String::as_str)
}

/// All of them; status codes first.
pub static FAMILIES: &[Family] = &[
    STATUS,
    numbers!(WarnCode, "warning", "307", "Warn-codes of the Warning header field (RFC 3261)"),
    numbers!(Q850Cause, "q850", "17", "Causes of ITU-T Q.850, as in Reason: Q.850;cause=17"),
    tokens!(CauseLocation, "location", "TN", "Where in the network a Q.850 cause arose (RFC 8606)"),
    tokens!(ReasonProtocol, "reason", "Q.850", "Protocols of the Reason header field (RFC 3326)"),
    numbers!(PreemptionCause, "preemption", "1", "Causes of Reason: Preemption (RFC 4411)"),
    numbers!(ReleaseCause, "release-cause", "2", "Causes of Reason: RELEASE_CAUSE (3GPP TS 24.229)"),
    numbers!(FailureCause, "failure-cause", "1", "Causes of Reason: FAILURE_CAUSE (3GPP TS 24.229)"),
    numbers!(RedirectingReason, "redirecting", "486", "Why a call was forwarded: the URI parameter cause (RFC 4458)"),
    numbers!(GeolocationError, "geolocation", "100", "Codes of the Geolocation-Error header field (RFC 6442)"),
    numbers!(AlertMsgError, "alert", "100", "Codes of the AlertMsg-Error header field (RFC 8876)"),
    tokens!(SubscriptionReason, "subscription", "timeout", "Why a subscription ended (RFC 6665)"),
    tokens!(SubscriptionState, "subscription-state", "pending", "How a subscription stands (RFC 6665)"),
    tokens!(Method, "method", "INVITE", "Request methods (RFC 3261 and its extensions)"),
    tokens!(Priority, "priority", "urgent", "Values of the Priority header field (RFC 3261, RFC 7090)"),
    tokens!(CallEnd, "call-end", "answered-elsewhere", "Why a call ended that came in here"),
    VENDOR,
];

const STATUS: Family = Family {
    name: "status",
    about: "Response codes, as without a command",
    takes: &[("CODE", "The number, such as 486")],
    entry: |family, catalog, words| {
        let code: StatusCode = word(words).parse().map_err(|error| Failure::Input(format!("{error}")))?;
        Ok(Entry::new(family, catalog, code.as_u16().to_string(), code).status(catalog, code))
    },
    codes: || (100..1000).map(|code: u16| vec![code.to_string()]).collect(),
};

const VENDOR: Family = Family {
    name: "vendor",
    about: "What servers in the field mean by a reason phrase of their own",
    takes: &[("CODE", "The status code, such as 480"), ("PHRASE", "The phrase, such as \"No money left\"")],
    entry: vendor::entry,
    codes: vendor::codes,
};
