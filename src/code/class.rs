//! The class of a status code.

named_enum! {
    /// The class of a status code: its first digit (RFC 3261 section 7.2).
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    /// use sip_phrases::code::Class;
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.class(), Class::ClientError);
    /// assert_eq!(StatusCode::PARTY_HANGS_UP.class(), Class::Other);
    /// assert_eq!(Class::ClientError.to_string(), "client-error");
    /// ```
    Class, "class";
    /// 1xx: the request was received and is being processed.
    Provisional "provisional";
    /// 2xx: the request was received, understood and accepted.
    Success "success";
    /// 3xx: further action is needed to complete the request.
    Redirection "redirection";
    /// 4xx: this server cannot fulfil the request ("Request Failure" in RFC 3261 section 21.4).
    ClientError "client-error";
    /// 5xx: the server failed to fulfil a valid request ("Server Failure" in section 21.5).
    ServerError "server-error";
    /// 6xx: no server can fulfil the request ("Global Failure" in section 21.6).
    GlobalFailure "global-failure";
    /// 7xx to 9xx: not a class of RFC 3261.
    Other "other";
}
