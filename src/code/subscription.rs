//! The Subscription-State header field.

token_code! {
    /// The reason why a subscription ended: the `reason` parameter of the Subscription-State header
    /// field (RFC 6665 section 4.1.3, RFC 4660).
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::SubscriptionReason;
    ///
    /// let phrase = Localizer::bundled().negotiate("en").phrase(SubscriptionReason::TIMEOUT);
    /// assert_eq!(phrase, "Subscription expired");
    /// ```
    SubscriptionReason, "subscription reason";
    DEACTIVATED "deactivated";
    PROBATION "probation";
    REJECTED "rejected";
    TIMEOUT "timeout";
    GIVEUP "giveup";
    NORESOURCE "noresource";
    INVARIANT "invariant";
    BADFILTER "badfilter";
}

token_code! {
    /// The state of a subscription: the value of the Subscription-State header field (RFC 6665
    /// section 4.1.3).
    SubscriptionState, "subscription state";
    ACTIVE "active";
    PENDING "pending";
    TERMINATED "terminated";
}
