//! The constants that platforms use for the end of a call: names and numbers, without their
//! libraries.
//!
//! | platform | type | of |
//! |---|---|---|
//! | Android Telecom | [`DisconnectCause`] | [`CallEnd`] |
//! | Apple CallKit | [`CallEndedReason`] | [`CallEnd`] |
//! | Android IMS | [`ImsReasonInfo`] | [`StatusCode`] |
//!
//! The W3C has no interface for the end of a call: WebRTC knows connections, not calls.
//!
//! A `DisconnectCause` of Android also wants a label, a description and a line for the log. They
//! are the title, the meaning and the technical line of an [`Explanation`](crate::Explanation), and
//! without one the phrase and the description of the [`CallEnd`]:
//!
//! ```
//! use sip_phrases::platform::{CallEndedReason, DisconnectCause};
//! use sip_phrases::{CallEnd, Localizer, Response};
//!
//! let response = Response::parse("SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n")?;
//! let end = CallEnd::of_response(&response).unwrap();
//! assert_eq!(DisconnectCause::of(end).name(), "BUSY");
//! assert_eq!(CallEndedReason::of(end).unwrap().name(), "remoteEnded");
//!
//! let explanation = Localizer::bundled().negotiate("de").explain(&response);
//! let (label, description) = (explanation.title(), explanation.meaning());
//! assert_eq!((label, explanation.technical()), ("Besetzt", "486 Busy Here; INVITE"));
//! # assert!(!description.is_empty());
//! # Ok::<(), sip_phrases::InvalidResponse>(())
//! ```

use std::fmt;

use crate::code::{CallEnd, Class, StatusCode, UnknownName};

macro_rules! constants {
    (
        $(#[$doc:meta])*
        $type:ident, $kind:literal;
        $($(#[$constant_doc:meta])* $constant:ident $name:literal $value:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$constant_doc])* $constant = $value,)*
        }

        impl $type {
            /// All constants, by number.
            pub const ALL: &'static [$type] = &[$($type::$constant),*];

            /// Returns the name in the platform's documentation.
            pub const fn name(self) -> &'static str {
                match self { $($type::$constant => $name,)* }
            }

            /// Returns the number.
            pub const fn value(self) -> i32 {
                self as i32
            }
        }

        /// Writes the [`name`](Self::name).
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        /// Parses a [`name`](Self::name), in any case.
        impl std::str::FromStr for $type {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<$type, UnknownName> {
                let is_named = |constant: &&$type| constant.name().eq_ignore_ascii_case(text);
                $type::ALL.iter().find(is_named).copied().ok_or_else(|| {
                    UnknownName::new($kind, text, &[$($name),*])
                })
            }
        }

        serde_as_string!($type);
    };
}

constants! {
    /// A code of [`android.telecom.DisconnectCause`][docs], of those that this crate uses.
    ///
    /// [docs]: https://developer.android.com/reference/android/telecom/DisconnectCause
    DisconnectCause, "disconnect cause";
    /// An error, such as a problem with the network.
    Error "ERROR" 1;
    /// The user of this device ended the call.
    Local "LOCAL" 2;
    /// The other party hung up, or did not answer an outgoing call.
    Remote "REMOTE" 3;
    /// The call was canceled.
    Canceled "CANCELED" 4;
    /// There was no response to an incoming call.
    Missed "MISSED" 5;
    /// The user rejected an incoming call.
    Rejected "REJECTED" 6;
    /// The other party was busy.
    Busy "BUSY" 7;
    /// None of the other codes.
    Other "OTHER" 9;
    /// The call was answered on another device.
    AnsweredElsewhere "ANSWERED_ELSEWHERE" 11;
}

impl DisconnectCause {
    /// Returns the code for `Connection.setDisconnected`.
    pub const fn of(end: CallEnd) -> DisconnectCause {
        match end {
            CallEnd::AnsweredElsewhere => DisconnectCause::AnsweredElsewhere,
            CallEnd::DeclinedElsewhere | CallEnd::DeclinedHere => DisconnectCause::Rejected,
            CallEnd::BusyElsewhere
            | CallEnd::Forwarded
            | CallEnd::CallerGaveUp
            | CallEnd::Unanswered
            | CallEnd::Missed => DisconnectCause::Missed,
            CallEnd::Busy => DisconnectCause::Busy,
            CallEnd::Declined | CallEnd::NoAnswer | CallEnd::RemoteHangUp => {
                DisconnectCause::Remote
            }
            CallEnd::Canceled => DisconnectCause::Canceled,
            CallEnd::LocalHangUp => DisconnectCause::Local,
            CallEnd::Redirected
            | CallEnd::Rejected
            | CallEnd::Blocked
            | CallEnd::Transferred
            | CallEnd::Preempted => DisconnectCause::Other,
            CallEnd::Unreachable
            | CallEnd::InvalidNumber
            | CallEnd::NoConnection
            | CallEnd::Failed
            | CallEnd::MediaLost
            | CallEnd::ConnectionLost
            | CallEnd::NetworkFailure
            | CallEnd::Timeout => DisconnectCause::Error,
        }
    }

    /// Returns the code for [`CallControl.disconnect`][docs], which accepts only `LOCAL`, `REMOTE`,
    /// `MISSED` and `REJECTED`: who ended the call. Failures are `REMOTE`, because none of the
    /// four is for them, except that a call for which the server could not be reached is `LOCAL`.
    ///
    /// [docs]: https://developer.android.com/reference/android/telecom/CallControl#disconnect(android.telecom.DisconnectCause,%20java.util.concurrent.Executor,%20android.os.OutcomeReceiver%3Cjava.lang.Void,android.telecom.CallException%3E)
    pub const fn of_call_control(end: CallEnd) -> DisconnectCause {
        match DisconnectCause::of(end) {
            _ if matches!(end, CallEnd::NoConnection) => DisconnectCause::Local,
            cause @ (DisconnectCause::Missed | DisconnectCause::Rejected) => cause,
            DisconnectCause::Local | DisconnectCause::Canceled => DisconnectCause::Local,
            _ => DisconnectCause::Remote,
        }
    }
}

constants! {
    /// A [`CXCallEndedReason`][docs] of CallKit, for `CXProvider.reportCall(with:endedAt:reason:)`.
    ///
    /// [docs]: https://developer.apple.com/documentation/callkit/cxcallendedreason
    CallEndedReason, "call ended reason";
    /// An error occurred.
    Failed "failed" 1;
    /// The other party explicitly ended the call.
    RemoteEnded "remoteEnded" 2;
    /// The call was never connected and never explicitly ended.
    Unanswered "unanswered" 3;
    /// Another device answered the call.
    AnsweredElsewhere "answeredElsewhere" 4;
    /// Another device declined the call.
    DeclinedElsewhere "declinedElsewhere" 5;
}

impl CallEndedReason {
    /// Returns the reason, or `None` if the person ended the call on this device: CallKit learns
    /// that from a `CXEndCallAction`.
    pub const fn of(end: CallEnd) -> Option<CallEndedReason> {
        Some(match end {
            CallEnd::AnsweredElsewhere => CallEndedReason::AnsweredElsewhere,
            CallEnd::DeclinedElsewhere => CallEndedReason::DeclinedElsewhere,
            CallEnd::BusyElsewhere
            | CallEnd::Forwarded
            | CallEnd::Unanswered
            | CallEnd::NoAnswer => CallEndedReason::Unanswered,
            CallEnd::CallerGaveUp
            | CallEnd::Missed
            | CallEnd::Busy
            | CallEnd::Declined
            | CallEnd::RemoteHangUp
            | CallEnd::Transferred => CallEndedReason::RemoteEnded,
            CallEnd::DeclinedHere | CallEnd::Canceled | CallEnd::LocalHangUp => return None,
            CallEnd::Unreachable
            | CallEnd::InvalidNumber
            | CallEnd::Redirected
            | CallEnd::NoConnection
            | CallEnd::Failed
            | CallEnd::Rejected
            | CallEnd::Blocked
            | CallEnd::MediaLost
            | CallEnd::ConnectionLost
            | CallEnd::Preempted
            | CallEnd::NetworkFailure
            | CallEnd::Timeout => CallEndedReason::Failed,
        })
    }
}

constants! {
    /// A code of [`android.telephony.ims.ImsReasonInfo`][docs] for a SIP response.
    ///
    /// [docs]: https://developer.android.com/reference/android/telephony/ims/ImsReasonInfo
    ImsReasonInfo, "IMS reason code";
    /// 3xx.
    Redirected "CODE_SIP_REDIRECTED" 321;
    /// 400.
    BadRequest "CODE_SIP_BAD_REQUEST" 331;
    /// 403.
    Forbidden "CODE_SIP_FORBIDDEN" 332;
    /// 404.
    NotFound "CODE_SIP_NOT_FOUND" 333;
    /// 415, 416, 420.
    NotSupported "CODE_SIP_NOT_SUPPORTED" 334;
    /// 408.
    RequestTimeout "CODE_SIP_REQUEST_TIMEOUT" 335;
    /// 480. The name of the constant is misspelled.
    TemporarilyUnavailable "CODE_SIP_TEMPRARILY_UNAVAILABLE" 336;
    /// 484.
    BadAddress "CODE_SIP_BAD_ADDRESS" 337;
    /// 486, 600.
    Busy "CODE_SIP_BUSY" 338;
    /// 487.
    RequestCancelled "CODE_SIP_REQUEST_CANCELLED" 339;
    /// 406, 488, 606.
    NotAcceptable "CODE_SIP_NOT_ACCEPTABLE" 340;
    /// 410, 604.
    NotReachable "CODE_SIP_NOT_REACHABLE" 341;
    /// Any other 4xx.
    ClientError "CODE_SIP_CLIENT_ERROR" 342;
    /// 481. `CODE_SIP_CALL_OR_TRANS_DOES_NOT_EXIST` is documented for the same code.
    TransactionDoesNotExist "CODE_SIP_TRANSACTION_DOES_NOT_EXIST" 343;
    /// 500. The documentation has this name with the number 501.
    ServerInternalError "CODE_SIP_SERVER_INTERNAL_ERROR" 351;
    /// 503.
    ServiceUnavailable "CODE_SIP_SERVICE_UNAVAILABLE" 352;
    /// 504.
    ServerTimeout "CODE_SIP_SERVER_TIMEOUT" 353;
    /// Any other 5xx.
    ServerError "CODE_SIP_SERVER_ERROR" 354;
    /// 603.
    UserRejected "CODE_SIP_USER_REJECTED" 361;
    /// Any other 6xx.
    GlobalError "CODE_SIP_GLOBAL_ERROR" 362;
    /// 405.
    MethodNotAllowed "CODE_SIP_METHOD_NOT_ALLOWED" 366;
    /// 407.
    ProxyAuthenticationRequired "CODE_SIP_PROXY_AUTHENTICATION_REQUIRED" 367;
    /// 413.
    RequestEntityTooLarge "CODE_SIP_REQUEST_ENTITY_TOO_LARGE" 368;
    /// 414.
    RequestUriTooLarge "CODE_SIP_REQUEST_URI_TOO_LARGE" 369;
    /// 421.
    ExtensionRequired "CODE_SIP_EXTENSION_REQUIRED" 370;
    /// 422, which is called Session Interval Too Small in SIP.
    IntervalTooBrief "CODE_SIP_INTERVAL_TOO_BRIEF" 371;
    /// 482.
    LoopDetected "CODE_SIP_LOOP_DETECTED" 373;
    /// 483.
    TooManyHops "CODE_SIP_TOO_MANY_HOPS" 374;
    /// 485.
    Ambiguous "CODE_SIP_AMBIGUOUS" 376;
    /// 491.
    RequestPending "CODE_SIP_REQUEST_PENDING" 377;
    /// 493.
    Undecipherable "CODE_SIP_UNDECIPHERABLE" 378;
}

impl ImsReasonInfo {
    /// Returns the code for a status code, or `None` below 300 and above 699.
    pub const fn of(code: StatusCode) -> Option<ImsReasonInfo> {
        Some(match code.as_u16() {
            400 => ImsReasonInfo::BadRequest,
            403 => ImsReasonInfo::Forbidden,
            404 => ImsReasonInfo::NotFound,
            405 => ImsReasonInfo::MethodNotAllowed,
            406 | 488 | 606 => ImsReasonInfo::NotAcceptable,
            407 => ImsReasonInfo::ProxyAuthenticationRequired,
            408 => ImsReasonInfo::RequestTimeout,
            410 | 604 => ImsReasonInfo::NotReachable,
            413 => ImsReasonInfo::RequestEntityTooLarge,
            414 => ImsReasonInfo::RequestUriTooLarge,
            415 | 416 | 420 => ImsReasonInfo::NotSupported,
            421 => ImsReasonInfo::ExtensionRequired,
            422 => ImsReasonInfo::IntervalTooBrief,
            480 => ImsReasonInfo::TemporarilyUnavailable,
            481 => ImsReasonInfo::TransactionDoesNotExist,
            482 => ImsReasonInfo::LoopDetected,
            483 => ImsReasonInfo::TooManyHops,
            484 => ImsReasonInfo::BadAddress,
            485 => ImsReasonInfo::Ambiguous,
            486 | 600 => ImsReasonInfo::Busy,
            487 => ImsReasonInfo::RequestCancelled,
            491 => ImsReasonInfo::RequestPending,
            493 => ImsReasonInfo::Undecipherable,
            500 => ImsReasonInfo::ServerInternalError,
            503 => ImsReasonInfo::ServiceUnavailable,
            504 => ImsReasonInfo::ServerTimeout,
            603 => ImsReasonInfo::UserRejected,
            _ => match code.class() {
                Class::Redirection => ImsReasonInfo::Redirected,
                Class::ClientError => ImsReasonInfo::ClientError,
                Class::ServerError => ImsReasonInfo::ServerError,
                Class::GlobalFailure => ImsReasonInfo::GlobalError,
                _ => return None,
            },
        })
    }
}
