//! Finding out why a call ended.

use std::ops::RangeInclusive;

use super::table::{FREESWITCH_CAUSES, Says, after, before};
use super::{next_step, subject};
use crate::catalog::{Shared, Subject};
use crate::code::{
    Action, Attempt, CallEnd as E, LocalFailure, Method, Q850Cause, StatusCode, VendorPhrase,
};
use crate::header::{Cause, Reason};
use crate::response::Response;

impl E {
    /// Returns why a received BYE or CANCEL ended a call.
    ///
    /// `reasons` is the value of the Reason header field (RFC 3326), or empty if there is none. Join
    /// the values of several header fields with commas. The first reason that says more than the
    /// method wins, and unknown reasons are ignored. FreeSWITCH's own causes are known
    /// by name, because their numbers differ from version to version and mean something else in SIP:
    /// `SIP;cause=600;text="BLIND_TRANSFER"`.
    ///
    /// Every method except CANCEL ends an answered call. A caller may also send a BYE before the
    /// answer (RFC 3261 section 15): pass [`Method::CANCEL`] for it.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Method};
    ///
    /// for (method, reasons, end) in [
    ///     (Method::CANCEL, "", CallEnd::Missed),
    ///     (Method::CANCEL, "SIP;cause=200", CallEnd::AnsweredElsewhere),
    ///     (Method::BYE, "Q.850;cause=16", CallEnd::RemoteHangUp),
    ///     (Method::BYE, "RELEASE_CAUSE;cause=2", CallEnd::MediaLost),
    /// ] {
    ///     assert_eq!(CallEnd::of_request(method, reasons), end);
    /// }
    /// ```
    pub fn of_request(method: Method, reasons: &str) -> E {
        let answered = method != Method::CANCEL;
        let ends = || Reason::parse_all(reasons).filter_map(|reason| of_reason(&reason, answered));
        let specific = ends().find(|&end| end != WEAK);
        specific
            .or_else(|| ends().next())
            .unwrap_or(match answered {
                true => E::RemoteHangUp,
                false => E::Missed,
            })
    }

    /// Returns why the final response to a request of this side ended the call. Returns `None` if
    /// the call has not ended: for a response below 300, for a challenge that the program answers
    /// by itself, for a failed change or transfer after which the call goes on, for the response to
    /// a CANCEL (that to the INVITE decides), and for a request that is not about a call.
    ///
    /// Follows the subject that [`Catalog::explain`](crate::Catalog::explain) chooses with the
    /// bundled texts. Set [`with_ringing_seen`](Response::with_ringing_seen) to tell
    /// [`NoAnswer`](Self::NoAnswer) from [`Unreachable`](Self::Unreachable). The response to a
    /// re-INVITE needs [`with_attempt`](Response::with_attempt)`(`[`Attempt::Update`]`)`.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Response, StatusCode};
    ///
    /// let unavailable = Response::new(StatusCode::TEMPORARILY_UNAVAILABLE);
    /// assert_eq!(CallEnd::of_response(&unavailable), Some(CallEnd::Unreachable));
    /// let rang = unavailable.with_ringing_seen(true);
    /// assert_eq!(CallEnd::of_response(&rang), Some(CallEnd::NoAnswer));
    /// ```
    pub fn of_response(response: &Response) -> Option<E> {
        let code = response.code();
        let is_cancel = || response.method() == Some(Method::CANCEL.token());
        match response.attempt() {
            // The response to the INVITE decides. It may be a 200 that crosses the CANCEL.
            Attempt::HangUp if code.is_provisional() || is_cancel() => None,
            Attempt::HangUp => Some(E::LocalHangUp),
            Attempt::Update | Attempt::Transfer => match subject::of_response(response) {
                Subject::Shared(Shared::UpdateLost) if code == 408 => Some(E::Timeout),
                Subject::Shared(Shared::UpdateLost) => Some(E::ConnectionLost),
                _ => None,
            },
            Attempt::Call if !code.is_failure() => None,
            Attempt::Call if subject::is_taken_elsewhere(response) => Some(E::Canceled),
            Attempt::Call => {
                let subject = subject::of_response(response);
                let password = subject::is_password_refused(subject, response);
                let row = next_step::row(subject, Attempt::Call, password);
                match of_subject(subject) {
                    E::Canceled => Some(E::Canceled),
                    // The program tries again by itself: with credentials, or after a glare.
                    _ if !row.needs_attention => None,
                    end => Some(end),
                }
            }
            _ => None,
        }
    }

    /// Returns why a call ended without a response from a server.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, LocalFailure};
    ///
    /// assert_eq!(CallEnd::of_local(LocalFailure::Dns), CallEnd::NoConnection);
    /// ```
    pub const fn of_local(failure: LocalFailure) -> E {
        match failure {
            LocalFailure::NoNetwork
            | LocalFailure::Dns
            | LocalFailure::Unreachable
            | LocalFailure::NoAnswer
            | LocalFailure::Certificate
            | LocalFailure::Tls => E::NoConnection,
            LocalFailure::ConnectionLost => E::ConnectionLost,
            LocalFailure::InvalidAddress => E::InvalidNumber,
            LocalFailure::MediaLost => E::MediaLost,
            LocalFailure::Canceled => E::Canceled,
            LocalFailure::NotSignedIn
            | LocalFailure::MicrophoneDenied
            | LocalFailure::MicrophoneMissing
            | LocalFailure::CameraDenied
            | LocalFailure::CameraMissing
            | LocalFailure::NoCommonMedia
            | LocalFailure::MediaBlocked
            | LocalFailure::RefusedBySystem => E::Failed,
        }
    }
}

/// The end that any other reason overrides. Any other end of an unanswered call is more specific: a
/// server that cancels a call may say that it was cleared as usual.
pub(super) const WEAK: E = E::CallerGaveUp;

const STATUS: &[(RangeInclusive<u16>, Says)] = &[
    (200..=299, before(E::AnsweredElsewhere)),
    (300..=399, before(E::Forwarded)),
    (403..=403, before(E::Rejected)),
    (408..=408, (Some(E::Unanswered), Some(E::Timeout))),
    (433..=433, before(E::Rejected)),
    (480..=480, before(E::Unanswered)),
    (486..=486, before(E::BusyElsewhere)),
    (487..=487, before(E::CallerGaveUp)),
    (500..=500, after(E::NetworkFailure)),
    (502..=503, after(E::NetworkFailure)),
    (504..=504, after(E::Timeout)),
    (600..=600, before(E::BusyElsewhere)),
    (603..=603, before(E::DeclinedElsewhere)),
    (607..=607, before(E::DeclinedElsewhere)),
    (608..=608, before(E::Blocked)),
];

const Q850: &[(RangeInclusive<u16>, Says)] = &[
    (8..=9, after(E::Preempted)),
    (13..=13, before(E::AnsweredElsewhere)),
    (16..=16, before(E::CallerGaveUp)),
    (17..=17, before(E::BusyElsewhere)),
    (18..=19, before(E::Unanswered)),
    (20..=20, after(E::ConnectionLost)),
    (21..=21, before(E::DeclinedElsewhere)),
    (23..=23, before(E::Forwarded)),
    (24..=24, before(E::Blocked)),
    (26..=26, before(E::AnsweredElsewhere)),
    (27..=27, after(E::ConnectionLost)),
    (45..=46, after(E::Preempted)),
    (32..=47, after(E::NetworkFailure)),
    (102..=102, (Some(E::Unanswered), Some(E::Timeout))),
];

const RELEASE: &[(RangeInclusive<u16>, Says)] = &[
    (1..=1, before(E::CallerGaveUp)),
    (2..=2, after(E::MediaLost)),
    (3..=3, after(E::ConnectionLost)),
    (4..=5, after(E::Timeout)),
    (6..=6, (Some(E::Unanswered), Some(E::Timeout))),
];

/// Returns what a reason says about the end of a call, or `None` if it says nothing.
pub(super) fn of_reason(reason: &Reason<'_>, answered: bool) -> Option<E> {
    let text = reason.text().unwrap_or_default().trim();
    let says = |table: &[(RangeInclusive<u16>, Says)], number: u16| {
        let row = table.iter().find(|(numbers, _)| numbers.contains(&number));
        row.map(|(_, says)| *says)
    };
    let named = FREESWITCH_CAUSES.iter().find(|(name, ..)| *name == text);
    let (before, after) = match (named, reason.cause()) {
        (Some((.., says)), _) => *says,
        (None, Some(Cause::Status(code))) => says(STATUS, code.as_u16())?,
        (None, Some(Cause::Q850(cause))) => says(Q850, cause.as_u16())?,
        (None, Some(Cause::Preemption(_))) => after(E::Preempted),
        (None, Some(Cause::Release(cause))) => says(RELEASE, cause.as_u16())?,
        (None, Some(Cause::Failure(cause))) => {
            cause.registered_text()?;
            after(E::ConnectionLost)
        }
        // A protocol of its own, with the name of the cause in the text.
        _ => says(Q850, Q850Cause::from_name(text)?.as_u16())?,
    };
    if answered { after } else { before }
}

/// Returns the action after the end of a call, and whether it needs attention.
pub(super) fn action_after(end: E) -> (Action, bool) {
    match end {
        E::MediaLost
        | E::ConnectionLost
        | E::NetworkFailure
        | E::Timeout
        | E::NoConnection
        | E::Unreachable
        | E::Failed => (Action::Retry, true),
        E::InvalidNumber => (Action::CheckAddress, true),
        E::Preempted | E::Rejected | E::Blocked | E::Redirected => (Action::None, true),
        E::AnsweredElsewhere
        | E::DeclinedElsewhere
        | E::BusyElsewhere
        | E::Forwarded
        | E::CallerGaveUp
        | E::Unanswered
        | E::Missed
        | E::DeclinedHere
        | E::Busy
        | E::Declined
        | E::NoAnswer
        | E::Canceled
        | E::LocalHangUp
        | E::RemoteHangUp
        | E::Transferred => (Action::None, false),
    }
}

/// Returns the end of an outgoing call with this subject.
pub(super) fn of_subject(subject: Subject) -> E {
    match subject {
        Subject::Code(code) => of_code(code),
        Subject::Q850(cause) => of_q850(cause),
        Subject::Vendor(phrase) => of_vendor(phrase),
        Subject::Local(failure) => E::of_local(failure),
        Subject::Shared(Shared::NoAnswer) => E::NoAnswer,
        Subject::Shared(_) | Subject::Class(_) | Subject::Warning(_) => E::Failed,
    }
}

fn of_code(code: StatusCode) -> E {
    match code.as_u16() {
        300..=399 => E::Redirected,
        403 | 433 => E::Rejected,
        404 | 410 | 416 | 484 | 485 | 604 => E::InvalidNumber,
        408 | 480 => E::Unreachable,
        486 | 600 => E::Busy,
        487 => E::Canceled,
        501 | 505 | 513 | 555 | 580 => E::Failed,
        500..=599 => E::NetworkFailure,
        603 | 607 => E::Declined,
        608 => E::Blocked,
        _ => E::Failed,
    }
}

fn of_q850(cause: Q850Cause) -> E {
    match cause.as_u16() {
        1 | 3 | 5 | 22 | 28 => E::InvalidNumber,
        8 => E::Preempted,
        17 => E::Busy,
        18 | 20 | 27 => E::Unreachable,
        21 | 50 | 52 | 54 => E::Rejected,
        23 => E::Redirected,
        24 => E::Blocked,
        32..=47 => E::NetworkFailure,
        _ => E::Failed,
    }
}

fn of_vendor(phrase: VendorPhrase) -> E {
    match phrase {
        VendorPhrase::NO_SUCH_DESTINATION
        | VendorPhrase::NO_SUCH_USER
        | VendorPhrase::UNDEFINED_DESTINATION
        | VendorPhrase::WRONG_NUMBER => E::InvalidNumber,
        VendorPhrase::CALLEE_NOT_SIGNED_IN => E::Unreachable,
        VendorPhrase::NETWORK_BLOCKED => E::Blocked,
        VendorPhrase::CALLER_NUMBER_REFUSED
        | VendorPhrase::DESTINATION_NOT_ALLOWED
        | VendorPhrase::NOT_IN_PLAN => E::Rejected,
        VendorPhrase::DATABASE_FAILURE
        | VendorPhrase::NO_ACCEPTING_GATEWAY
        | VendorPhrase::NO_GATEWAY
        | VendorPhrase::ROUTES_EXHAUSTED
        | VendorPhrase::SERVER_FULL => E::NetworkFailure,
        _ => E::Failed,
    }
}
