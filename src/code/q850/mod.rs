//! Q.850 causes.

mod names;

use crate::code::StatusCode;

numeric_code! {
    /// A cause value of ITU-T Q.850, from 0 to 255, as in `Reason: Q.850;cause=17` (RFC 3326, RFC
    /// 6432): why a telephone network ended a call or did not set it up. Values above 127 are
    /// outside the standard.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Q850Cause, StatusCode};
    ///
    /// let cause: Q850Cause = "17".parse()?;
    /// assert_eq!(cause, Q850Cause::USER_BUSY);
    /// assert_eq!(cause.to_status(), Some(StatusCode::BUSY_HERE));
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(cause), "User busy");
    /// # Ok::<(), sip_phrases::InvalidCode>(())
    /// ```
    Q850Cause, "Q.850 cause", 0 to 255;
    1 UNALLOCATED_NUMBER "Unallocated (unassigned) number";
    2 NO_ROUTE_TO_TRANSIT_NETWORK "No route to specified transit network";
    3 NO_ROUTE_TO_DESTINATION "No route to destination";
    4 SEND_SPECIAL_INFORMATION_TONE "Send special information tone";
    5 MISDIALLED_TRUNK_PREFIX "Misdialled trunk prefix";
    6 CHANNEL_UNACCEPTABLE "Channel unacceptable";
    7 CALL_AWARDED "Call awarded, being delivered in an established channel";
    8 PREEMPTION "Preemption";
    9 PREEMPTION_CIRCUIT_RESERVED "Preemption - circuit reserved for reuse";
    13 CALL_COMPLETED_ELSEWHERE "Call completed elsewhere";
    14 QOR_PORTED_NUMBER "QoR: ported number";
    16 NORMAL_CALL_CLEARING "Normal call clearing";
    17 USER_BUSY "User busy";
    18 NO_USER_RESPONDING "No user responding";
    19 NO_ANSWER "No answer from user (user alerted)";
    20 SUBSCRIBER_ABSENT "Subscriber absent";
    21 CALL_REJECTED "Call rejected";
    22 NUMBER_CHANGED "Number changed";
    23 REDIRECTION_TO_NEW_DESTINATION "Redirection to new destination";
    24 REJECTED_BY_FEATURE "Call rejected due to feature at the destination";
    25 EXCHANGE_ROUTING_ERROR "Exchange routing error";
    26 NON_SELECTED_USER_CLEARING "Non-selected user clearing";
    27 DESTINATION_OUT_OF_ORDER "Destination out of order";
    28 INVALID_NUMBER_FORMAT "Invalid number format (address incomplete)";
    29 FACILITY_REJECTED "Facility rejected";
    30 RESPONSE_TO_STATUS_ENQUIRY "Response to STATUS ENQUIRY";
    31 NORMAL_UNSPECIFIED "Normal, unspecified";
    33 CIRCUIT_OUT_OF_ORDER "Circuit out of order";
    34 NO_CIRCUIT_AVAILABLE "No circuit/channel available";
    38 NETWORK_OUT_OF_ORDER "Network out of order";
    39 FRAME_MODE_CONNECTION_OUT_OF_SERVICE "Permanent frame mode connection out-of-service";
    40 FRAME_MODE_CONNECTION_OPERATIONAL "Permanent frame mode connection operational";
    41 TEMPORARY_FAILURE "Temporary failure";
    42 SWITCHING_EQUIPMENT_CONGESTION "Switching equipment congestion";
    43 ACCESS_INFORMATION_DISCARDED "Access information discarded";
    44 REQUESTED_CIRCUIT_NOT_AVAILABLE "Requested circuit/channel not available";
    45 PRE_EMPTED "Pre-empted";
    46 PRECEDENCE_CALL_BLOCKED "Precedence call blocked";
    47 RESOURCE_UNAVAILABLE_UNSPECIFIED "Resource unavailable, unspecified";
    49 QUALITY_OF_SERVICE_NOT_AVAILABLE "Quality of service not available";
    50 REQUESTED_FACILITY_NOT_SUBSCRIBED "Requested facility not subscribed";
    52 OUTGOING_CALL_BARRED "Outgoing call barred";
    53 OUTGOING_CALLS_BARRED_WITHIN_CUG "Outgoing calls barred within CUG";
    54 INCOMING_CALL_BARRED "Incoming call barred";
    55 INCOMING_CALLS_BARRED_WITHIN_CUG "Incoming calls barred within CUG";
    56 CALL_WAITING_NOT_SUBSCRIBED "Call waiting not subscribed";
    57 BEARER_CAPABILITY_NOT_AUTHORIZED "Bearer capability not authorized";
    58 BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE "Bearer capability not presently available";
    62 INCONSISTENT_OUTGOING_ACCESS "Inconsistency in designated outgoing access information and subscriber class";
    63 SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED "Service or option not available, unspecified";
    65 BEARER_CAPABILITY_NOT_IMPLEMENTED "Bearer capability not implemented";
    66 CHANNEL_TYPE_NOT_IMPLEMENTED "Channel type not implemented";
    69 REQUESTED_FACILITY_NOT_IMPLEMENTED "Requested facility not implemented";
    70 ONLY_RESTRICTED_DIGITAL_INFORMATION "Only restricted digital information bearer capability is available";
    79 SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED "Service or option not implemented, unspecified";
    81 INVALID_CALL_REFERENCE_VALUE "Invalid call reference value";
    82 IDENTIFIED_CHANNEL_DOES_NOT_EXIST "Identified channel does not exist";
    83 CALL_IDENTITY_DOES_NOT_EXIST "A suspended call exists, but this call identity does not";
    84 CALL_IDENTITY_IN_USE "Call identity in use";
    85 NO_CALL_SUSPENDED "No call suspended";
    86 SUSPENDED_CALL_CLEARED "Call having the requested call identity has been cleared";
    87 USER_NOT_MEMBER_OF_CUG "User not member of CUG";
    88 INCOMPATIBLE_DESTINATION "Incompatible destination";
    90 NON_EXISTENT_CUG "Non-existent CUG";
    91 INVALID_TRANSIT_NETWORK_SELECTION "Invalid transit network selection";
    95 INVALID_MESSAGE_UNSPECIFIED "Invalid message, unspecified";
    96 MANDATORY_INFORMATION_ELEMENT_MISSING "Mandatory information element is missing";
    97 MESSAGE_TYPE_NON_EXISTENT "Message type non-existent or not implemented";
    98 MESSAGE_NOT_COMPATIBLE_OR_NON_EXISTENT "Message not compatible with call state or message type non-existent or not implemented";
    99 INFORMATION_ELEMENT_NON_EXISTENT "Information element/parameter non-existent or not implemented";
    100 INVALID_INFORMATION_ELEMENT "Invalid information element contents";
    101 MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE "Message not compatible with call state";
    102 RECOVERY_ON_TIMER_EXPIRY "Recovery on timer expiry";
    103 PARAMETER_NON_EXISTENT_PASSED_ON "Parameter non-existent or not implemented, passed on";
    110 UNRECOGNIZED_PARAMETER_DISCARDED "Message with unrecognized parameter, discarded";
    111 PROTOCOL_ERROR_UNSPECIFIED "Protocol error, unspecified";
    127 INTERWORKING_UNSPECIFIED "Interworking, unspecified";
}

named_enum! {
    /// The class of a Q.850 cause: a range of cause values.
    Q850Class, "Q.850 class";
    /// 0 to 31: a normal event.
    Normal "normal";
    /// 32 to 47: resource unavailable.
    ResourceUnavailable "resource-unavailable";
    /// 48 to 63: service or option unavailable.
    ServiceUnavailable "service-unavailable";
    /// 64 to 79: service or option not implemented.
    ServiceNotImplemented "service-not-implemented";
    /// 80 to 95: invalid message.
    InvalidMessage "invalid-message";
    /// 96 to 111: protocol error.
    ProtocolError "protocol-error";
    /// 112 to 127: interworking.
    Interworking "interworking";
    /// 128 and above: not a value of Q.850.
    Other "other";
}

/// The status code of every cause without a row in [`MAPPINGS`].
const DEFAULT_STATUS: StatusCode = StatusCode::SERVER_INTERNAL_ERROR;
/// The cause of every status code without a row.
const DEFAULT_CAUSE: Q850Cause = Q850Cause::NORMAL_UNSPECIFIED;

/// The mappings of RFC 3398. A row has a cause, the status code for the cause (section 7.2.4.1, 0
/// for none), and the status codes that map to the cause (section 8.2.6.1).
const MAPPINGS: &[(u16, u16, &[u16])] = &[
    (1, 404, &[404, 485, 604]),
    (2, 404, &[]),
    (3, 404, &[]),
    (16, 0, &[]),
    (17, 486, &[486, 600]),
    (18, 408, &[480]),
    (19, 480, &[]),
    (20, 480, &[]),
    (21, 403, &[401, 402, 403, 407, 603]),
    (22, 410, &[410]),
    (23, 410, &[]),
    (25, 500, &[482, 483]),
    (26, 404, &[]),
    (27, 502, &[]),
    (28, 484, &[484]),
    (29, 501, &[]),
    (31, 480, &[]),
    (34, 503, &[]),
    (38, 503, &[502]),
    (41, 503, &[400, 481, 500, 503]),
    (42, 503, &[]),
    (44, 0, &[]),
    (47, 503, &[]),
    (55, 403, &[]),
    (57, 403, &[]),
    (58, 503, &[]),
    (63, 500, &[405]),
    (65, 488, &[]),
    (70, 488, &[]),
    (79, 501, &[406, 415, 501]),
    (87, 403, &[]),
    (88, 503, &[]),
    (102, 504, &[408, 504]),
    (127, 500, &[413, 414, 416, 420, 421, 423, 505, 513]),
];

impl Q850Cause {
    /// Returns the cause with this name in FreeSWITCH or Asterisk, or `None` if the name is
    /// unknown. Case and a leading `AST_CAUSE_` are ignored.
    ///
    /// ```
    /// use sip_phrases::Q850Cause;
    ///
    /// assert_eq!(Q850Cause::from_name("NORMAL_CLEARING"), Some(Q850Cause::NORMAL_CALL_CLEARING));
    /// assert_eq!(Q850Cause::from_name("AST_CAUSE_USER_BUSY"), Some(Q850Cause::USER_BUSY));
    /// ```
    pub fn from_name(name: &str) -> Option<Q850Cause> {
        names::value(name).map(Q850Cause)
    }

    /// Returns the names that [`from_name`](Self::from_name) knows.
    #[cfg(feature = "rules")]
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        names::all()
    }

    /// Returns the class of the cause.
    ///
    /// ```
    /// use sip_phrases::Q850Cause;
    /// use sip_phrases::code::Q850Class;
    ///
    /// assert_eq!(Q850Cause::NO_CIRCUIT_AVAILABLE.class(), Q850Class::ResourceUnavailable);
    /// ```
    pub const fn class(self) -> Q850Class {
        match self.0 {
            0..32 => Q850Class::Normal,
            32..48 => Q850Class::ResourceUnavailable,
            48..64 => Q850Class::ServiceUnavailable,
            64..80 => Q850Class::ServiceNotImplemented,
            80..96 => Q850Class::InvalidMessage,
            96..112 => Q850Class::ProtocolError,
            112..128 => Q850Class::Interworking,
            _ => Q850Class::Other,
        }
    }

    /// Returns the status code that a gateway sends for the cause (RFC 3398 section 7.2.4.1).
    ///
    /// Returns 500 for a cause that the RFC does not list, and `None` for causes 16 and 44, which
    /// do not end an attempted call.
    ///
    /// ```
    /// use sip_phrases::{Q850Cause, StatusCode};
    ///
    /// let status = Q850Cause::NO_CIRCUIT_AVAILABLE.to_status();
    /// assert_eq!(status, Some(StatusCode::SERVICE_UNAVAILABLE));
    /// assert_eq!(Q850Cause::NORMAL_CALL_CLEARING.to_status(), None);
    /// ```
    pub fn to_status(self) -> Option<StatusCode> {
        match MAPPINGS.iter().find(|(cause, ..)| *cause == self.0) {
            Some((_, code, _)) => StatusCode::from_u16(*code).ok(),
            None => Some(DEFAULT_STATUS),
        }
    }

    /// Returns the cause that a gateway sends for a status code (RFC 3398 section 8.2.6.1).
    ///
    /// Returns 31 for a code that the RFC does not list, and for 488 and 606, whose cause depends
    /// on the Warning header field. Returns `None` for a code below 400 or above 699, and for 487,
    /// which answers the INVITE after a CANCEL.
    ///
    /// ```
    /// use sip_phrases::{Q850Cause, StatusCode};
    ///
    /// assert_eq!(Q850Cause::from_status(StatusCode::BUSY_EVERYWHERE), Some(Q850Cause::USER_BUSY));
    /// assert_eq!(Q850Cause::from_status(StatusCode::OK), None);
    /// ```
    pub fn from_status(code: StatusCode) -> Option<Q850Cause> {
        let number = code.as_u16();
        if !(400..700).contains(&number) || code == StatusCode::REQUEST_TERMINATED {
            return None;
        }
        let row = MAPPINGS.iter().find(|(.., codes)| codes.contains(&number));
        Some(row.map_or(DEFAULT_CAUSE, |(cause, ..)| Q850Cause(*cause)))
    }
}
