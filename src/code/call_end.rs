//! The reasons why a call ended.

named_enum! {
    /// The reason why an incoming call ended, from the Reason header field of a BYE or CANCEL (RFC
    /// 3326).
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
    /// Another device of the same user declined the call, or marked it as unwanted.
    DeclinedElsewhere "declined-elsewhere";
    /// Another device of the same user was busy.
    BusyElsewhere "busy-elsewhere";
    /// The call ended before anybody answered, and no more is known.
    Canceled "canceled";
    /// Nobody answered in time.
    NoAnswer "no-answer";
    /// The call was forwarded before it was answered.
    Forwarded "forwarded";
    /// A server or a person between the parties rejected the call.
    Rejected "rejected";
    /// One of the parties hung up.
    Normal "normal";
    /// No media arrived for too long.
    MediaTimeout "media-timeout";
    /// One of the parties lost its network connection.
    ConnectionLost "connection-lost";
    /// A call of higher priority replaced this one.
    Preempted "preempted";
    /// The telephone network failed or was overloaded.
    NetworkFailure "network-failure";
    /// A confirmation that the call needs did not arrive in time.
    Timeout "timeout";
    /// The reason is unknown.
    Unknown "unknown";
}

impl CallEnd {
    /// Returns whether the call belongs in the list of missed calls.
    ///
    /// The call is missed if it rang on this device and no device of the user is known to have
    /// answered or declined it.
    pub const fn is_missed(self) -> bool {
        matches!(
            self,
            CallEnd::BusyElsewhere | CallEnd::Canceled | CallEnd::NoAnswer | CallEnd::Forwarded
        )
    }
}
