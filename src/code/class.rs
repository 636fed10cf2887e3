//! The class of a status code.

/// The class of a status code: what its first digit says (RFC 3261 section 7.2).
///
/// ```
/// use sip_phrases::{Class, StatusCode};
///
/// assert_eq!(StatusCode::BUSY_HERE.class(), Class::ClientError);
/// assert_eq!(StatusCode::PARTY_HANGS_UP.class(), Class::Other);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Class {
    /// 1xx: request received, the server goes on working on it.
    Provisional,
    /// 2xx: the request was understood and done.
    Success,
    /// 3xx: the client has to go somewhere else.
    Redirection,
    /// 4xx: the request cannot be fulfilled at this server ("Request Failure" in RFC 3261 section 21.4).
    ClientError,
    /// 5xx: the server failed at a request that looks valid ("Server Failure" in section 21.5).
    ServerError,
    /// 6xx: no server can fulfil the request.
    GlobalFailure,
    /// 7xx to 9xx: no class of SIP.
    Other,
}

impl Class {
    /// All classes, in the order of their digits.
    pub const ALL: &'static [Class] = &[
        Class::Provisional,
        Class::Success,
        Class::Redirection,
        Class::ClientError,
        Class::ServerError,
        Class::GlobalFailure,
        Class::Other,
    ];
}
