//! The next step after a failure, as data.

named_enum! {
    /// What the person can do next, so that a program can offer the right button.
    ///
    /// The phrase of an action is the caption of that button. The data that a step needs stands
    /// beside it in the [`Explanation`](crate::Explanation): the time to wait
    /// ([`retry_after`](crate::Explanation::retry_after)), the realm to sign in to
    /// ([`realm`](crate::Explanation::realm)), the addresses to choose from
    /// ([`addresses`](crate::Explanation::addresses)).
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer};
    ///
    /// let german = Localizer::bundled().negotiate("de");
    /// assert_eq!(german.phrase(Action::CheckAddress), "Adresse prüfen");
    /// ```
    Action, "action";
    /// Wait: the request is still in progress, or another one is.
    Wait "wait";
    /// Try again later. The server did not say when.
    Retry "retry";
    /// Try again after the time that the server names (Retry-After).
    RetryAfter "retry-after";
    /// Check the address for mistakes.
    CheckAddress "check-address";
    /// Sign in with a user name and a password.
    SignIn "sign-in";
    /// Choose one of the addresses that the server names.
    ChooseAddress "choose-address";
    /// Try another way: another address, device or service.
    TryElsewhere "try-elsewhere";
    /// Change the settings of the program, or update it.
    ChangeSettings "change-settings";
    /// Ask the provider of the service.
    ContactProvider "contact-provider";
    /// Nothing: no step is needed, or none would help.
    None "none";
}
