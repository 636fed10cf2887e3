//! Redirecting reasons: why a call was forwarded.

numeric_code! {
    /// A redirecting reason, from 100 to 999: the URI parameter `cause` (RFC 4458 section 2.2, RFC
    /// 8119), as in `<sip:voicemail@example.com;cause=486>`. The numbers look like status codes,
    /// but they mean why a call was forwarded.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::RedirectingReason;
    ///
    /// let phrase = Localizer::bundled().negotiate("en").phrase(RedirectingReason::USER_BUSY);
    /// assert_eq!(phrase, "Forwarded because the line is busy");
    /// ```
    RedirectingReason, "redirecting reason", 100 to 999;
    302 UNCONDITIONAL "Unconditional";
    380 SERVICE_NUMBER_TRANSLATION "Service number translation";
    404 UNKNOWN "Unknown/Not available";
    408 NO_REPLY "No reply";
    480 DEFLECTION_IMMEDIATE_RESPONSE "Deflection immediate response";
    486 USER_BUSY "User busy";
    487 DEFLECTION_DURING_ALERTING "Deflection during alerting";
    503 MOBILE_SUBSCRIBER_NOT_REACHABLE "Mobile subscriber not reachable";
}
