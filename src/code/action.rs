//! Actions: the next steps after a failure.

named_enum! {
    /// A next step that a dialog offers to the person, usually as a button.
    ///
    /// The phrase of an action is the caption of its button. The
    /// [`Explanation`](crate::Explanation) has the data that the step needs: the time to wait
    /// ([`retry_after`](crate::Explanation::retry_after)), the realm to sign in to
    /// ([`realm`](crate::Explanation::realm)), the addresses to choose from
    /// ([`addresses`](crate::Explanation::addresses)).
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer};
    ///
    /// let german = Localizer::bundled().negotiate("de");
    /// assert_eq!(german.phrase(Action::CheckAddress), "Eingabe prüfen");
    /// ```
    Action, "action";
    /// Wait. This attempt, or another one, is still in progress. There is no button.
    Wait "wait";
    /// Try again later. The server did not say when.
    Retry "retry";
    /// Try again after the time in the Retry-After header field.
    RetryAfter "retry-after";
    /// Check the address for mistakes.
    CheckAddress "check-address";
    /// Sign in with a user name and a password.
    SignIn "sign-in";
    /// Choose one of the addresses that the server names.
    ChooseAddress "choose-address";
    /// Try another way: another address, device or service.
    TryElsewhere "try-elsewhere";
    /// Change the settings of the program.
    ChangeSettings "change-settings";
    /// Ask the provider of the service.
    ContactProvider "contact-provider";
    /// Open the permissions of the app, for example for the microphone, the camera or the location.
    OpenPermissions "open-permissions";
    /// Check the network connection of the device.
    CheckConnection "check-connection";
    /// Leave a message for the called party. Always the second action.
    LeaveMessage "leave-message";
    /// Make an emergency call with the dialer of the phone.
    EmergencyCall "emergency-call";
    /// Update the program.
    UpdateApp "update-app";
    /// Edit the message that was not accepted.
    EditMessage "edit-message";
    /// Do nothing. No step is needed, or none would help.
    None "none";
}

impl Action {
    /// Returns whether a dialog has a button for the action.
    pub(crate) fn has_button(self) -> bool {
        !matches!(self, Action::None | Action::Wait)
    }
}
