//! The Priority header field.

tokens! {
    /// How urgent the sender says a request is: the value of the Priority header field (RFC 3261 section 20.26,
    /// RFC 7090).
    ///
    /// ```
    /// use sip_phrases::{Localizer, Priority};
    ///
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(Priority::new("emergency")), "Emergency");
    /// ```
    Priority;
    Priority FAMILY { name: "priority", classes: &["priority-class"], protocol_name: "Priority" }
    NON_URGENT "non-urgent";
    NORMAL "normal";
    URGENT "urgent";
    EMERGENCY "emergency";
    PSAP_CALLBACK "psap-callback";
}
