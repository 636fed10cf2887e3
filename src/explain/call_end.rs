//! Finding out why a call ended.

use crate::code::{CallEnd, Method, Q850Class, ReleaseCause};
use crate::header::{Cause, Reason};

/// The ends of a call that was not answered on this device.
const BEFORE_ANSWER: [CallEnd; 7] = [
    CallEnd::AnsweredElsewhere,
    CallEnd::DeclinedElsewhere,
    CallEnd::BusyElsewhere,
    CallEnd::Canceled,
    CallEnd::NoAnswer,
    CallEnd::Forwarded,
    CallEnd::Rejected,
];

/// The abnormal ends of a call that was answered.
const AFTER_ANSWER: [CallEnd; 5] = [
    CallEnd::MediaTimeout,
    CallEnd::ConnectionLost,
    CallEnd::Preempted,
    CallEnd::NetworkFailure,
    CallEnd::Timeout,
];

impl CallEnd {
    /// Returns why a BYE or CANCEL request ended a call.
    ///
    /// `reason` is the value of the Reason header field, or empty if there is none. Join the values
    /// of several header fields with commas. The first reason that says more than the method wins.
    /// Every method except CANCEL ends an answered call.
    ///
    /// Without a reason, a CANCEL means that the call ended before it was answered, and a BYE that
    /// somebody hung up. A CANCEL with an unknown reason is treated like one without a reason (RFC
    /// 3326 section 2).
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Method};
    ///
    /// for (method, reason, end) in [
    ///     (Method::CANCEL, "", CallEnd::Canceled),
    ///     (Method::CANCEL, "SIP;cause=200", CallEnd::AnsweredElsewhere),
    ///     (Method::BYE, "Q.850;cause=16", CallEnd::Normal),
    ///     (Method::BYE, "RELEASE_CAUSE;cause=2", CallEnd::MediaTimeout),
    /// ] {
    ///     assert_eq!(CallEnd::of_request(method, reason), end);
    /// }
    /// ```
    pub fn of_request(method: Method, reason: &str) -> CallEnd {
        let answered = method != Method::CANCEL;
        let plain = if answered {
            CallEnd::Normal
        } else {
            CallEnd::Canceled
        };
        let ends = || {
            Reason::parse_all(reason).map(|reason| match of_cause(reason.cause(), answered) {
                // The call rang and nobody answered, whatever failed on the caller's side.
                end if !answered && AFTER_ANSWER.contains(&end) => CallEnd::Canceled,
                // An answered call cannot have ended before the answer.
                end if answered && BEFORE_ANSWER.contains(&end) => CallEnd::Unknown,
                end => end,
            })
        };
        let specific = ends().find(|end| ![plain, CallEnd::Unknown].contains(end));
        let only_unknown = ends().next().is_some() && ends().all(|end| end == CallEnd::Unknown);
        match specific {
            Some(end) => end,
            None if answered && only_unknown => CallEnd::Unknown,
            None => plain,
        }
    }
}

fn of_cause(cause: Option<Cause>, answered: bool) -> CallEnd {
    match cause {
        Some(Cause::Status(code)) => of_status(code.as_u16(), answered),
        Some(Cause::Q850(cause)) if cause.class() == Q850Class::ResourceUnavailable => {
            match cause.as_u16() {
                45 | 46 => CallEnd::Preempted,
                _ => CallEnd::NetworkFailure,
            }
        }
        Some(Cause::Q850(cause)) => of_q850(cause.as_u16(), answered),
        Some(Cause::Preemption(_)) => CallEnd::Preempted,
        Some(Cause::Release(cause)) => of_release(cause, answered),
        Some(Cause::Failure(cause)) if cause.registered_text().is_some() => CallEnd::ConnectionLost,
        _ => CallEnd::Unknown,
    }
}

fn of_status(code: u16, answered: bool) -> CallEnd {
    match code {
        200..=299 if answered => CallEnd::Normal,
        200..=299 => CallEnd::AnsweredElsewhere,
        300..=399 => CallEnd::Forwarded,
        403 | 433 | 608 => CallEnd::Rejected,
        408 | 480 if !answered => CallEnd::NoAnswer,
        408 | 504 => CallEnd::Timeout,
        486 | 600 => CallEnd::BusyElsewhere,
        487 => CallEnd::Canceled,
        500 | 502 | 503 => CallEnd::NetworkFailure,
        603 | 607 => CallEnd::DeclinedElsewhere,
        _ => CallEnd::Unknown,
    }
}

fn of_q850(cause: u16, answered: bool) -> CallEnd {
    match cause {
        8 | 9 => CallEnd::Preempted,
        13 | 26 => CallEnd::AnsweredElsewhere,
        16 | 31 if answered => CallEnd::Normal,
        16 | 31 => CallEnd::Canceled,
        17 => CallEnd::BusyElsewhere,
        18 | 19 => CallEnd::NoAnswer,
        20 | 27 => CallEnd::ConnectionLost,
        21 => CallEnd::DeclinedElsewhere,
        23 => CallEnd::Forwarded,
        24 => CallEnd::Rejected,
        102 if !answered => CallEnd::NoAnswer,
        102 => CallEnd::Timeout,
        _ => CallEnd::Unknown,
    }
}

fn of_release(cause: ReleaseCause, answered: bool) -> CallEnd {
    match cause {
        ReleaseCause::USER_ENDS_CALL if answered => CallEnd::Normal,
        ReleaseCause::USER_ENDS_CALL => CallEnd::Canceled,
        ReleaseCause::RTP_RTCP_TIME_OUT => CallEnd::MediaTimeout,
        ReleaseCause::MEDIA_BEARER_LOSS => CallEnd::ConnectionLost,
        ReleaseCause::CALL_SETUP_TIME_OUT if !answered => CallEnd::NoAnswer,
        ReleaseCause::CALL_SETUP_TIME_OUT
        | ReleaseCause::NO_ACK
        | ReleaseCause::SIP_RESPONSE_TIME_OUT => CallEnd::Timeout,
        _ => CallEnd::Unknown,
    }
}
