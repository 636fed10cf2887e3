//! Request methods.

token_code! {
    /// A registered request method (RFC 3261 section 7.1 and later RFCs). Its phrase says what such
    /// a request does.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Method};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.phrase(Method::BYE), "Ends a session");
    /// assert_eq!(Method::from_token("BREW"), None);
    /// assert_eq!(english.phrase(Method::from_token("BREW")), "Unknown method");
    /// ```
    Method, "method";
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
