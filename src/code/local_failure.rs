//! Failures without a response from a server.

named_enum! {
    /// A failure that the program detects itself, without a response from a server.
    ///
    /// [`Catalog::explain_local`](crate::Catalog::explain_local) explains it.
    ///
    /// ```
    /// use sip_phrases::{Attempt, LocalFailure, Localizer};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// let explanation = english.explain_local(LocalFailure::NoNetwork, Attempt::Call);
    /// assert_eq!(explanation.title(), "No internet connection");
    /// assert_eq!(explanation.code(), None);
    /// ```
    LocalFailure, "local failure";
    /// The device has no network connection.
    NoNetwork "no-network";
    /// The name of the server could not be resolved.
    Dns "dns";
    /// No connection to the server could be made.
    Unreachable "unreachable";
    /// The server did not respond in time (timers B, F and H of RFC 3261 section 17). For the list
    /// of calls, such a failure after the answer is [`CallEnd::Timeout`](crate::CallEnd::Timeout).
    NoAnswer "no-answer";
    /// The certificate of the server is not trusted.
    Certificate "certificate";
    /// A secure connection could not be made for another reason.
    Tls "tls";
    /// The connection to the server was lost.
    ConnectionLost "connection-lost";
    /// The app is not signed in.
    NotSignedIn "not-signed-in";
    /// The address that the person entered is not valid.
    InvalidAddress "invalid-address";
    /// The operating system does not let the app use the microphone.
    MicrophoneDenied "microphone-denied";
    /// There is no microphone.
    MicrophoneMissing "microphone-missing";
    /// The operating system does not let the app use the camera.
    CameraDenied "camera-denied";
    /// There is no camera.
    CameraMissing "camera-missing";
    /// The two sides support no common kind of media.
    NoCommonMedia "no-common-media";
    /// The network does not let media through (ICE failed).
    MediaBlocked "media-blocked";
    /// Media stopped arriving during a call.
    MediaLost "media-lost";
    /// The operating system refused the call, for example because another call uses the audio.
    RefusedBySystem "refused-by-system";
    /// The person canceled the attempt.
    Canceled "canceled";
}
