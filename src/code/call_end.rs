//! Why a call ended that came in here.

use crate::method::Method;
use crate::q850::Q850Class;
use crate::reason::{Cause, Reason};
use crate::reason_cause::ReleaseCause;

tokens! {
    /// Why a call ended, for the one who was called: what the Reason of a BYE or CANCEL says (RFC 3326).
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Localizer, Method};
    ///
    /// let end = CallEnd::parse(Method::CANCEL, r#"SIP;cause=200;text="Call completed elsewhere""#);
    /// assert_eq!(end, CallEnd::ANSWERED_ELSEWHERE);
    /// assert!(!end.is_missed());
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(end), "Answered on another device");
    /// ```
    CallEnd;
    CallEnd FAMILY { name: "call-end", classes: &["call-end-class"], protocol_name: "Reason" }
    ANSWERED_ELSEWHERE "answered-elsewhere";
    DECLINED_ELSEWHERE "declined-elsewhere";
    BUSY_ELSEWHERE "busy-elsewhere";
    CANCELED "canceled";
    NO_ANSWER "no-answer";
    FORWARDED "forwarded";
    REJECTED "rejected";
    NORMAL "normal";
    MEDIA_TIMEOUT "media-timeout";
    CONNECTION_LOST "connection-lost";
    PREEMPTED "preempted";
    NETWORK_FAILURE "network-failure";
    TIMEOUT "timeout";
}

/// How a call ends that has not been answered here.
const BEFORE_THE_ANSWER: [CallEnd; 7] = [
    CallEnd::ANSWERED_ELSEWHERE,
    CallEnd::DECLINED_ELSEWHERE,
    CallEnd::BUSY_ELSEWHERE,
    CallEnd::CANCELED,
    CallEnd::NO_ANSWER,
    CallEnd::FORWARDED,
    CallEnd::REJECTED,
];

/// How a call ends that has been answered.
const AFTER_THE_ANSWER: [CallEnd; 5] =
    [CallEnd::MEDIA_TIMEOUT, CallEnd::CONNECTION_LOST, CallEnd::PREEMPTED, CallEnd::NETWORK_FAILURE, CallEnd::TIMEOUT];

impl CallEnd {
    /// What the value of the Reason header field of a BYE or CANCEL request says; the value is empty where there is
    /// no such field, and several fields are joined by commas. Of several reasons the first that says more than the
    /// method counts. Any method but CANCEL ends a call that was answered.
    ///
    /// Without one, a CANCEL means that the caller gave up, and a BYE that somebody hung up. A reason that is not
    /// understood says nothing of a CANCEL (RFC 3326 section 2): the call is among the missed ones.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Method};
    ///
    /// assert_eq!(CallEnd::parse(Method::CANCEL, ""), CallEnd::CANCELED);
    /// assert_eq!(CallEnd::parse(Method::BYE, "Q.850;cause=16"), CallEnd::NORMAL);
    /// assert_eq!(CallEnd::parse(Method::BYE, "RELEASE_CAUSE;cause=2"), CallEnd::MEDIA_TIMEOUT);
    /// ```
    pub fn parse(method: Method, reason: &str) -> CallEnd {
        let answered = method != Method::CANCEL;
        let plain = if answered { CallEnd::NORMAL } else { CallEnd::CANCELED };
        let ends = || {
            Reason::parse_all(reason).map(|reason| CallEnd::of(reason.cause(), answered)).map(|end| match end {
                // It rang here and nobody took it, whatever broke off on the caller's side.
                end if !answered && AFTER_THE_ANSWER.contains(&end) => CallEnd::CANCELED,
                // What was answered here did not end before.
                end if answered && BEFORE_THE_ANSWER.contains(&end) => CallEnd::UNKNOWN,
                end => end,
            })
        };
        let is_not_known = answered && ends().next().is_some() && ends().all(|end| end == CallEnd::UNKNOWN);
        let telling = ends().find(|end| ![plain, CallEnd::UNKNOWN].contains(end));
        telling.unwrap_or(if is_not_known { CallEnd::UNKNOWN } else { plain })
    }

    /// Whether the call belongs among the missed ones: it rang here, and nobody took it or said no to it anywhere.
    pub fn is_missed(self) -> bool {
        matches!(self, CallEnd::CANCELED | CallEnd::NO_ANSWER)
    }

    fn of(cause: Cause, answered: bool) -> CallEnd {
        match cause {
            Cause::Status(code) => match code.as_u16() {
                200..=299 if answered => CallEnd::NORMAL,
                200..=299 => CallEnd::ANSWERED_ELSEWHERE,
                486 | 600 => CallEnd::BUSY_ELSEWHERE,
                603 => CallEnd::DECLINED_ELSEWHERE,
                607 | 608 | 403 | 433 => CallEnd::REJECTED,
                300..=399 => CallEnd::FORWARDED,
                487 => CallEnd::CANCELED,
                408 | 480 if !answered => CallEnd::NO_ANSWER,
                408 | 504 => CallEnd::TIMEOUT,
                500 | 502 | 503 => CallEnd::NETWORK_FAILURE,
                _ => CallEnd::UNKNOWN,
            },
            Cause::Q850(cause) => match cause.value() {
                13 | 26 => CallEnd::ANSWERED_ELSEWHERE,
                16 | 31 if answered => CallEnd::NORMAL,
                16 | 31 => CallEnd::CANCELED,
                17 => CallEnd::BUSY_ELSEWHERE,
                18 | 19 => CallEnd::NO_ANSWER,
                21 => CallEnd::DECLINED_ELSEWHERE,
                24 => CallEnd::REJECTED,
                23 => CallEnd::FORWARDED,
                8 | 9 | 45 | 46 => CallEnd::PREEMPTED,
                27 | 20 => CallEnd::CONNECTION_LOST,
                102 if !answered => CallEnd::NO_ANSWER,
                102 => CallEnd::TIMEOUT,
                _ if cause.class() == Q850Class::ResourceUnavailable => CallEnd::NETWORK_FAILURE,
                _ => CallEnd::UNKNOWN,
            },
            Cause::Preemption(_) => CallEnd::PREEMPTED,
            Cause::Release(ReleaseCause::USER_ENDS_CALL) if answered => CallEnd::NORMAL,
            Cause::Release(ReleaseCause::USER_ENDS_CALL) => CallEnd::CANCELED,
            Cause::Release(ReleaseCause::RTP_RTCP_TIME_OUT) => CallEnd::MEDIA_TIMEOUT,
            Cause::Release(ReleaseCause::MEDIA_BEARER_LOSS) => CallEnd::CONNECTION_LOST,
            Cause::Release(ReleaseCause::CALL_SETUP_TIME_OUT) if !answered => CallEnd::NO_ANSWER,
            Cause::Release(
                ReleaseCause::NO_ACK | ReleaseCause::SIP_RESPONSE_TIME_OUT | ReleaseCause::CALL_SETUP_TIME_OUT,
            ) => CallEnd::TIMEOUT,
            Cause::Failure(cause) if cause.registered_text().is_some() => CallEnd::CONNECTION_LOST,
            _ => CallEnd::UNKNOWN,
        }
    }
}
