//! The table of status codes.
//!
//! A row has the code, its constant, the registered reason phrase, the standing, the RFC and
//! section that define the code, and variants of the phrase: spellings of older RFCs and of
//! well-known stacks. `tests/registry.rs` compares the table with the IANA registry.

use super::{Standing, StatusCode};

pub(super) struct Row {
    pub(super) code: StatusCode,
    pub(super) phrase: &'static str,
    pub(super) standing: Standing,
    pub(super) rfc: &'static str,
    pub(super) section: &'static str,
    pub(super) variants: &'static [&'static str],
}

macro_rules! status_codes {
    ($($code:literal $name:ident: $phrase:literal, $standing:ident, $rfc:literal, $section:literal, [$($variant:literal),*];)*) => {
        impl StatusCode {
            $(
                #[doc = concat!("`", stringify!($code), " ", $phrase, "`")]
                #[doc = status_codes!(@origin $standing $rfc $section)]
                pub const $name: StatusCode = StatusCode::known($code);
            )*

            /// The codes of the table, in ascending order: registered, deprecated, obsolete and
            /// nonstandard.
            ///
            /// ```
            /// use sip_phrases::StatusCode;
            /// use sip_phrases::code::Standing;
            ///
            /// let is_registered = |code: &&StatusCode| code.standing() == Standing::Registered;
            /// assert_eq!(StatusCode::KNOWN.iter().filter(is_registered).count(), 74);
            /// ```
            pub const KNOWN: &'static [StatusCode] = &[$(StatusCode::$name),*];
        }

        pub(super) const TABLE: &[Row] = &[$(Row {
            code: StatusCode::$name,
            phrase: $phrase,
            standing: Standing::$standing,
            rfc: $rfc,
            section: $section,
            variants: &[$($variant),*],
        }),*];
    };
    (@origin Registered $rfc:literal $section:literal) => { concat!("(", $rfc, " section ", $section, ").") };
    (@origin Deprecated $rfc:literal $section:literal) => { concat!("(deprecated by ", $rfc, " section ", $section, ").") };
    (@origin Obsolete $rfc:literal $section:literal) => { concat!("(obsolete: ", $rfc, " section ", $section, " only).") };
    (@origin Nonstandard $rfc:literal $section:literal) => { "(common in the field, never registered)." };
}

status_codes! {
    100 TRYING: "Trying", Registered, "RFC 3261", "21.1.1", [];
    180 RINGING: "Ringing", Registered, "RFC 3261", "21.1.2", [];
    181 CALL_IS_BEING_FORWARDED: "Call Is Being Forwarded", Registered, "RFC 3261", "21.1.3", ["Call is being forwarded"];
    182 QUEUED: "Queued", Registered, "RFC 3261", "21.1.4", ["Call is Queued"];
    183 SESSION_PROGRESS: "Session Progress", Registered, "RFC 3261", "21.1.5", ["Session in Progress"];
    199 EARLY_DIALOG_TERMINATED: "Early Dialog Terminated", Registered, "RFC 6228", "4", [];
    200 OK: "OK", Registered, "RFC 3261", "21.2.1", [];
    202 ACCEPTED: "Accepted", Deprecated, "RFC 6665", "8.3.1", ["Accepted (Deprecated)"];
    204 NO_NOTIFICATION: "No Notification", Registered, "RFC 5839", "7.1", [];
    300 MULTIPLE_CHOICES: "Multiple Choices", Registered, "RFC 3261", "21.3.1", [];
    301 MOVED_PERMANENTLY: "Moved Permanently", Registered, "RFC 3261", "21.3.2", [];
    302 MOVED_TEMPORARILY: "Moved Temporarily", Registered, "RFC 3261", "21.3.3", [];
    303 SEE_OTHER: "See Other", Obsolete, "RFC 2543", "5.1.1", [];
    305 USE_PROXY: "Use Proxy", Registered, "RFC 3261", "21.3.4", [];
    380 ALTERNATIVE_SERVICE: "Alternative Service", Registered, "RFC 3261", "21.3.5", [];
    400 BAD_REQUEST: "Bad Request", Registered, "RFC 3261", "21.4.1", [];
    401 UNAUTHORIZED: "Unauthorized", Registered, "RFC 3261", "21.4.2", [];
    402 PAYMENT_REQUIRED: "Payment Required", Registered, "RFC 3261", "21.4.3", [];
    403 FORBIDDEN: "Forbidden", Registered, "RFC 3261", "21.4.4", [];
    404 NOT_FOUND: "Not Found", Registered, "RFC 3261", "21.4.5", [];
    405 METHOD_NOT_ALLOWED: "Method Not Allowed", Registered, "RFC 3261", "21.4.6", [];
    406 NOT_ACCEPTABLE: "Not Acceptable", Registered, "RFC 3261", "21.4.7", [];
    407 PROXY_AUTHENTICATION_REQUIRED: "Proxy Authentication Required", Registered, "RFC 3261", "21.4.8", [];
    408 REQUEST_TIMEOUT: "Request Timeout", Registered, "RFC 3261", "21.4.9", [];
    409 CONFLICT: "Conflict", Obsolete, "RFC 2543", "7.4.10", [];
    410 GONE: "Gone", Registered, "RFC 3261", "21.4.10", [];
    411 LENGTH_REQUIRED: "Length Required", Obsolete, "RFC 2543", "7.4.12", [];
    412 CONDITIONAL_REQUEST_FAILED: "Conditional Request Failed", Registered, "RFC 3903", "11.2.1", ["Precondition Failed"];
    413 REQUEST_ENTITY_TOO_LARGE: "Request Entity Too Large", Registered, "RFC 3261", "21.4.11", [];
    414 REQUEST_URI_TOO_LONG: "Request-URI Too Long", Registered, "RFC 3261", "21.4.12", ["Request-URI Too Large", "Request URI Too Long"];
    415 UNSUPPORTED_MEDIA_TYPE: "Unsupported Media Type", Registered, "RFC 3261", "21.4.13", [];
    416 UNSUPPORTED_URI_SCHEME: "Unsupported URI Scheme", Registered, "RFC 3261", "21.4.14", ["Unsupported Scheme", "Unsupported URL Scheme"];
    417 UNKNOWN_RESOURCE_PRIORITY: "Unknown Resource-Priority", Registered, "RFC 4412", "4.6.2", [];
    420 BAD_EXTENSION: "Bad Extension", Registered, "RFC 3261", "21.4.15", [];
    421 EXTENSION_REQUIRED: "Extension Required", Registered, "RFC 3261", "21.4.16", [];
    422 SESSION_INTERVAL_TOO_SMALL: "Session Interval Too Small", Registered, "RFC 4028", "6", ["Session Timer Too Small"];
    423 INTERVAL_TOO_BRIEF: "Interval Too Brief", Registered, "RFC 3261", "21.4.17", [];
    424 BAD_LOCATION_INFORMATION: "Bad Location Information", Registered, "RFC 6442", "4.3", [];
    425 BAD_ALERT_MESSAGE: "Bad Alert Message", Registered, "RFC 8876", "5.1", [];
    428 USE_IDENTITY_HEADER: "Use Identity Header", Registered, "RFC 8224", "6.2", ["Use Supported PASSporT Format"];
    429 PROVIDE_REFERRER_IDENTITY: "Provide Referrer Identity", Registered, "RFC 3892", "5", [];
    430 FLOW_FAILED: "Flow Failed", Registered, "RFC 5626", "11.5", [];
    433 ANONYMITY_DISALLOWED: "Anonymity Disallowed", Registered, "RFC 5079", "5", [];
    436 BAD_IDENTITY_INFO: "Bad Identity Info", Registered, "RFC 8224", "6.2.2", ["Bad Identity-Info"];
    437 UNSUPPORTED_CREDENTIAL: "Unsupported Credential", Registered, "RFC 8224", "6.2.2", ["Unsupported Certificate"];
    438 INVALID_IDENTITY_HEADER: "Invalid Identity Header", Registered, "RFC 8224", "6.2.2", ["Invalid PASSporT"];
    439 FIRST_HOP_LACKS_OUTBOUND_SUPPORT: "First Hop Lacks Outbound Support", Registered, "RFC 5626", "11.6", [];
    440 MAX_BREADTH_EXCEEDED: "Max-Breadth Exceeded", Registered, "RFC 5393", "5.1", [];
    469 BAD_INFO_PACKAGE: "Bad Info Package", Registered, "RFC 6086", "4.2.2", [];
    470 CONSENT_NEEDED: "Consent Needed", Registered, "RFC 5360", "5.9.2", [];
    477 SEND_ERROR: "Unfortunately error on sending to next hop occurred", Nonstandard, "", "", [];
    478 UNRESOLVABLE_DESTINATION: "Unresolvable destination", Nonstandard, "", "", [];
    479 UNPROCESSABLE_URI: "Regretfully, we were not able to process the URI", Nonstandard, "", "", [];
    480 TEMPORARILY_UNAVAILABLE: "Temporarily Unavailable", Registered, "RFC 3261", "21.4.18", ["Temporarily not available"];
    481 CALL_TRANSACTION_DOES_NOT_EXIST: "Call/Transaction Does Not Exist", Registered, "RFC 3261", "21.4.19", ["Call Leg/Transaction Does Not Exist"];
    482 LOOP_DETECTED: "Loop Detected", Registered, "RFC 3261", "21.4.20", [];
    483 TOO_MANY_HOPS: "Too Many Hops", Registered, "RFC 3261", "21.4.21", [];
    484 ADDRESS_INCOMPLETE: "Address Incomplete", Registered, "RFC 3261", "21.4.22", [];
    485 AMBIGUOUS: "Ambiguous", Registered, "RFC 3261", "21.4.23", [];
    486 BUSY_HERE: "Busy Here", Registered, "RFC 3261", "21.4.24", [];
    487 REQUEST_TERMINATED: "Request Terminated", Registered, "RFC 3261", "21.4.25", [];
    488 NOT_ACCEPTABLE_HERE: "Not Acceptable Here", Registered, "RFC 3261", "21.4.26", [];
    489 BAD_EVENT: "Bad Event", Registered, "RFC 6665", "8.3.2", [];
    491 REQUEST_PENDING: "Request Pending", Registered, "RFC 3261", "21.4.27", [];
    493 UNDECIPHERABLE: "Undecipherable", Registered, "RFC 3261", "21.4.28", ["Undeciperable"];
    494 SECURITY_AGREEMENT_REQUIRED: "Security Agreement Required", Registered, "RFC 3329", "2.3.1", [];
    499 CODEC_MISMATCH: "Codec Mismatch", Nonstandard, "", "", [];
    500 SERVER_INTERNAL_ERROR: "Server Internal Error", Registered, "RFC 3261", "21.5.1", ["Internal Server Error"];
    501 NOT_IMPLEMENTED: "Not Implemented", Registered, "RFC 3261", "21.5.2", ["Method Not Supported Here"];
    502 BAD_GATEWAY: "Bad Gateway", Registered, "RFC 3261", "21.5.3", [];
    503 SERVICE_UNAVAILABLE: "Service Unavailable", Registered, "RFC 3261", "21.5.4", [];
    504 SERVER_TIMEOUT: "Server Time-out", Registered, "RFC 3261", "21.5.5", ["Gateway Time-out", "Gateway Timeout", "Server Timeout"];
    505 VERSION_NOT_SUPPORTED: "Version Not Supported", Registered, "RFC 3261", "21.5.6", ["SIP Version not supported"];
    513 MESSAGE_TOO_LARGE: "Message Too Large", Registered, "RFC 3261", "21.5.7", ["Message too big"];
    555 PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED: "Push Notification Service Not Supported", Registered, "RFC 8599", "8.1", [];
    580 PRECONDITION_FAILURE: "Precondition Failure", Registered, "RFC 3312", "8", ["Precondition-Failure"];
    600 BUSY_EVERYWHERE: "Busy Everywhere", Registered, "RFC 3261", "21.6.1", [];
    603 DECLINE: "Decline", Registered, "RFC 3261", "21.6.2", ["Declined"];
    604 DOES_NOT_EXIST_ANYWHERE: "Does Not Exist Anywhere", Registered, "RFC 3261", "21.6.3", ["Does not exists anywhere"];
    606 NOT_ACCEPTABLE_ANYWHERE: "Not Acceptable", Registered, "RFC 3261", "21.6.4", [];
    607 UNWANTED: "Unwanted", Registered, "RFC 8197", "4", [];
    608 REJECTED: "Rejected", Registered, "RFC 8688", "3.1", [];
    701 PARTY_HANGS_UP: "Party Hangs Up", Nonstandard, "", "", [];
}
