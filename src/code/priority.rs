//! The Priority header field.

token_code! {
    /// A value of the Priority header field (RFC 3261 section 20.26, RFC 7090): how urgent the
    /// request is, according to its sender.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::Priority;
    ///
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(Priority::EMERGENCY), "Emergency");
    /// ```
    Priority, "priority";
    NON_URGENT "non-urgent";
    NORMAL "normal";
    URGENT "urgent";
    EMERGENCY "emergency";
    PSAP_CALLBACK "psap-callback";
}
