//! The Subscription-State header field.

tokens! {
    /// Why a subscription ended: the `reason` parameter of Subscription-State (RFC 6665 section 4.1.3, RFC 4660).
    ///
    /// ```
    /// use sip_phrases::{Localizer, SubscriptionReason};
    ///
    /// let phrase = Localizer::bundled().negotiate("en").phrase(SubscriptionReason::new("timeout"));
    /// assert_eq!(phrase, "Subscription expired");
    /// ```
    SubscriptionReason;
    Subscription REASON { name: "subscription", classes: &["subscription-class"], protocol_name: "Subscription-State" }
    DEACTIVATED "deactivated";
    PROBATION "probation";
    REJECTED "rejected";
    TIMEOUT "timeout";
    GIVEUP "giveup";
    NORESOURCE "noresource";
    INVARIANT "invariant";
    BADFILTER "badfilter";
}

tokens! {
    /// How a subscription stands: the value of Subscription-State (RFC 6665 section 4.1.3).
    SubscriptionState;
    SubscriptionState STATE {
        name: "subscription-state",
        classes: &["subscription-state-class"],
        protocol_name: "Subscription-State",
    }
    ACTIVE "active";
    PENDING "pending";
    TERMINATED "terminated";
}
