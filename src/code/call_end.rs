//! The reasons why a call ended.

named_enum! {
    /// The reason why a call ended: for the call list, and for the call screen of the
    /// [platform](crate::platform).
    ///
    /// [`CallEnd::of_request`] finds it for a BYE or CANCEL, [`CallEnd::of_response`] for the final
    /// response to an INVITE, and [`CallEnd::of_local`] for a failure without a response. If the
    /// person ends the call, the program knows it: [`DeclinedHere`](Self::DeclinedHere),
    /// [`Canceled`](Self::Canceled) or [`LocalHangUp`](Self::LocalHangUp).
    ///
    /// The phrase of a catalog is a label of at most 24 characters, and the description is a
    /// sentence.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Localizer, Method};
    ///
    /// let reason = r#"SIP;cause=200;text="Call completed elsewhere""#;
    /// let end = CallEnd::of_request(Method::CANCEL, reason);
    /// assert_eq!(end, CallEnd::AnsweredElsewhere);
    /// assert!(!end.is_missed());
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(end), "Answered elsewhere");
    /// ```
    CallEnd, "end of a call";
    /// Incoming: another device of the same user answered the call.
    AnsweredElsewhere "answered-elsewhere";
    /// Incoming: another device of the same user declined the call, or marked it as unwanted.
    DeclinedElsewhere "declined-elsewhere";
    /// Incoming: another device of the same user was busy.
    BusyElsewhere "busy-elsewhere";
    /// Incoming: the call was forwarded before it was answered.
    Forwarded "forwarded";
    /// Incoming: the caller hung up before the answer.
    CallerGaveUp "caller-gave-up";
    /// Incoming: nobody answered in the time that the network allows.
    Unanswered "unanswered";
    /// Incoming: the call ended before it was answered, and no more is known.
    Missed "missed";
    /// Incoming: the person declined the call on this device.
    DeclinedHere "declined-here";
    /// Outgoing: the called party is busy.
    Busy "busy";
    /// Outgoing: a person declined the call.
    Declined "declined";
    /// Outgoing: the other device rang, and nobody answered.
    NoAnswer "no-answer";
    /// Outgoing: no device of the called party could be reached.
    Unreachable "unreachable";
    /// Outgoing: the number or address is incomplete, or nobody can be reached there.
    InvalidNumber "invalid-number";
    /// Outgoing: this side ended the call before the answer.
    Canceled "canceled";
    /// Outgoing: a server named other addresses, and the program called none of them.
    Redirected "redirected";
    /// Outgoing: the server could not be reached.
    NoConnection "no-connection";
    /// Outgoing: the call could not be set up for another reason.
    Failed "failed";
    /// Before the answer: a server or a person refused the call, and it is not known who.
    Rejected "rejected";
    /// Before the answer: an automatic service refused the call.
    Blocked "blocked";
    /// After the answer: this side hung up.
    LocalHangUp "local-hang-up";
    /// After the answer: the other side hung up.
    RemoteHangUp "remote-hang-up";
    /// After the answer: the call was transferred and goes on without this device.
    Transferred "transferred";
    /// No media arrived for too long.
    MediaLost "media-lost";
    /// The connection of one of the parties was lost, before or after the answer.
    ConnectionLost "connection-lost";
    /// A call of higher priority replaced this one.
    Preempted "preempted";
    /// The network failed or was overloaded.
    NetworkFailure "network-failure";
    /// After the answer: a confirmation that the call needs did not arrive in time.
    Timeout "timeout";
}

impl CallEnd {
    /// Returns whether the call belongs in the list of missed calls: it rang on this device, and no
    /// device of the user is known to have answered or declined it. A call that a service for the
    /// user blocked while it rang is not missed.
    ///
    /// `false` for an end that does not tell an incoming call from an outgoing one, such as
    /// [`ConnectionLost`](Self::ConnectionLost) or [`Rejected`](Self::Rejected). If the connection
    /// was lost while an incoming call rang, pass [`Missed`](Self::Missed).
    pub const fn is_missed(self) -> bool {
        matches!(
            self,
            CallEnd::BusyElsewhere
                | CallEnd::Forwarded
                | CallEnd::CallerGaveUp
                | CallEnd::Unanswered
                | CallEnd::Missed
        )
    }
}
