//! Finding out why a call ended.

use super::reason_end::{WEAK, of_reason};
use super::{next_step, subject};
use crate::catalog::{Shared, Subject};
use crate::code::{
    Action, Attempt, CallEnd as E, LocalFailure, Method, Q850Cause, StatusCode, VendorPhrase,
};
use crate::header::Reason;
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
    /// the call has not ended: for a response below 300 (except a 2xx to a BYE), for a challenge that
    /// the program answers by itself, for a failed change or transfer after which the call goes on,
    /// for the response to a CANCEL or a PRACK (that to the INVITE decides), and for a request that
    /// is not about a call.
    ///
    /// A 487 is [`Canceled`](Self::Canceled). If this side sent no CANCEL, the INVITE expired (RFC
    /// 3261 section 13.3.1): pass [`NoAnswer`](Self::NoAnswer) instead.
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
        let is_of = |method: Method| response.method() == Some(method.token());
        match response.attempt() {
            // The response to the INVITE decides. It may be a 200 that crosses the CANCEL.
            Attempt::HangUp if code.is_provisional() || is_of(Method::CANCEL) => None,
            Attempt::HangUp => Some(E::LocalHangUp),
            Attempt::Update | Attempt::Transfer => match subject::of_response(response) {
                Subject::Shared(Shared::UpdateLost) if code == 408 => Some(E::Timeout),
                Subject::Shared(Shared::UpdateLost) => Some(E::ConnectionLost),
                _ => None,
            },
            Attempt::Call if !code.is_failure() || is_of(Method::PRACK) => None,
            Attempt::Call => {
                let subject = subject::of_response(response);
                let password = subject::is_password_refused(subject, response);
                let row = next_step::row(subject, Attempt::Call, password);
                match of_subject(subject) {
                    end @ (E::Canceled | E::RemoteHangUp) => Some(end),
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
        701 => E::RemoteHangUp,
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
