//! Request methods.

tokens! {
    /// A request method (RFC 3261 section 7.1 and its extensions), for which the text says what such a request is for.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Method};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.phrase(Method::BYE), "Ends a session");
    /// assert_eq!(english.phrase(Method::new("BREW")), "Unknown method");
    /// ```
    Method;
    Method FAMILY { name: "method", classes: &["method-class"], protocol_name: "SIP" }
    ACK "ACK";
    BYE "BYE";
    CANCEL "CANCEL";
    INFO "INFO";
    INVITE "INVITE";
    MESSAGE "MESSAGE";
    NOTIFY "NOTIFY";
    OPTIONS "OPTIONS";
    PRACK "PRACK";
    PUBLISH "PUBLISH";
    REFER "REFER";
    REGISTER "REGISTER";
    SUBSCRIBE "SUBSCRIBE";
    UPDATE "UPDATE";
}
