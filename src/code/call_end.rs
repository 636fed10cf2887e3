//! Why a call ended.

named_enum! {
    /// Why an incoming call ended, as the Reason of a BYE or CANCEL says (RFC 3326).
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Localizer, Method};
    ///
    /// let reason = r#"SIP;cause=200;text="Call completed elsewhere""#;
    /// let end = CallEnd::of_request(Method::CANCEL, reason);
    /// assert_eq!(end, CallEnd::AnsweredElsewhere);
    /// assert!(!end.is_missed());
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(end), "Answered on another device");
    /// ```
    CallEnd, "end of a call";
    /// Another device of the same user answered the call.
    AnsweredElsewhere "answered-elsewhere";
    /// Another device of the same user declined the call.
    DeclinedElsewhere "declined-elsewhere";
    /// Another device of the same user was busy.
    BusyElsewhere "busy-elsewhere";
    /// The caller gave up before anybody answered.
    Canceled "canceled";
    /// Nobody answered in time.
    NoAnswer "no-answer";
    /// The call was forwarded before it was answered.
    Forwarded "forwarded";
    /// A system or a person on the way rejected the call.
    Rejected "rejected";
    /// One of the parties hung up.
    Normal "normal";
    /// No media arrived for too long.
    MediaTimeout "media-timeout";
    /// The network connection of one of the parties broke off.
    ConnectionLost "connection-lost";
    /// The call gave way to one of higher priority.
    Preempted "preempted";
    /// The telephone network failed or was overloaded.
    NetworkFailure "network-failure";
    /// A confirmation that the call needs did not arrive in time.
    Timeout "timeout";
    /// The reason is not understood.
    Unknown "unknown";
}

impl CallEnd {
    /// Returns whether the call belongs in the list of missed calls: it rang here, and no device of
    /// the user answered or declined it.
    pub const fn is_missed(self) -> bool {
        matches!(self, CallEnd::Canceled | CallEnd::NoAnswer)
    }
}
