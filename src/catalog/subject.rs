//! The subjects of dialogs.

use crate::code::{Class, LocalFailure, Q850Cause, StatusCode, VendorPhrase, WarnCode};

/// The subject of a dialog of `explain.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    /// `explain-486`
    Code(StatusCode),
    /// `explain-class-client-error`: all codes of the class without a dialog of their own.
    Class(Class),
    /// `explain-q850-1`
    Q850(Q850Cause),
    /// `explain-warning-305`
    Warning(WarnCode),
    /// `explain-vendor-no-money`
    Vendor(VendorPhrase),
    /// `explain-local-dns`
    Local(LocalFailure),
    /// `explain-no-answer`
    Shared(Shared),
}

named_enum! {
    /// A subject that several status codes share.
    Shared, "shared subject";
    /// A failure to hang up. The call is over anyway.
    Hangup "hangup";
    /// A failed change to a call that goes on.
    Update "update";
    /// A failed change to a call that is probably lost.
    UpdateLost "update-lost";
    /// A failed transfer.
    Transfer "transfer";
    /// Nobody answered, although the called party's device rang.
    NoAnswer "no-answer";
    /// The credentials are right, and only the nonce is too old.
    Stale "stale";
    /// An emergency number that could not be reached.
    Emergency "emergency";
}

impl Subject {
    /// Parses the id of a message of `explain.ftl`.
    pub(crate) fn from_id(id: &str) -> Option<Subject> {
        let id = id.strip_prefix("explain-")?;
        if let Ok(code) = id.parse() {
            return Some(Subject::Code(code));
        }
        let part = |prefix| id.strip_prefix(prefix);
        if let Some(class) = part("class-") {
            return class.parse().ok().map(Subject::Class);
        }
        if let Some(cause) = part("q850-") {
            return cause.parse().ok().map(Subject::Q850);
        }
        if let Some(code) = part("warning-") {
            return code.parse().ok().map(Subject::Warning);
        }
        if let Some(phrase) = part("vendor-") {
            return phrase.parse().ok().map(Subject::Vendor);
        }
        if let Some(failure) = part("local-") {
            return failure.parse().ok().map(Subject::Local);
        }
        id.parse().ok().map(Subject::Shared)
    }

    /// Returns the id of the message without `explain-`: `486`, `q850-1`.
    #[cfg(feature = "rules")]
    pub(crate) fn name(self) -> String {
        match self {
            Subject::Code(code) => code.as_u16().to_string(),
            Subject::Class(class) => format!("class-{class}"),
            Subject::Q850(cause) => format!("q850-{}", cause.as_u16()),
            Subject::Warning(code) => format!("warning-{}", code.as_u16()),
            Subject::Vendor(phrase) => format!("vendor-{phrase}"),
            Subject::Local(failure) => format!("local-{failure}"),
            Subject::Shared(shared) => shared.to_string(),
        }
    }

    /// Returns whether the dialog must have advice: whether it is about a failure.
    pub(crate) fn needs_advice(self) -> bool {
        match self {
            Subject::Code(code) => !code.is_provisional() && !code.is_success(),
            Subject::Class(class) => !matches!(class, Class::Provisional | Class::Success),
            _ => true,
        }
    }
}

/// Returns whether a message of `explain.ftl` must have advice.
pub fn needs_advice(id: &str) -> bool {
    Subject::from_id(id).is_none_or(Subject::needs_advice)
}
