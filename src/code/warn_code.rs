//! Warn-codes of the Warning header field.

numeric_code! {
    /// A `warn-code` of the Warning header field (RFC 3261 section 20.43), from 100 to 999: what is
    /// wrong, usually with the session description in a request that gets a 488 or 606.
    ///
    /// Some numbers (300 to 303, 305, 380) are also status codes, with unrelated meanings.
    ///
    /// ```
    /// use sip_phrases::{Localizer, WarnCode};
    ///
    /// let code: WarnCode = "370".parse()?;
    /// assert_eq!(code, WarnCode::INSUFFICIENT_BANDWIDTH);
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(code), "Insufficient bandwidth");
    /// # Ok::<(), sip_phrases::InvalidCode>(())
    /// ```
    WarnCode, "warn-code", 100 to 999;
    300 INCOMPATIBLE_NETWORK_PROTOCOL "Incompatible network protocol";
    301 INCOMPATIBLE_NETWORK_ADDRESS_FORMATS "Incompatible network address formats";
    302 INCOMPATIBLE_TRANSPORT_PROTOCOL "Incompatible transport protocol";
    303 INCOMPATIBLE_BANDWIDTH_UNITS "Incompatible bandwidth units";
    304 MEDIA_TYPE_NOT_AVAILABLE "Media type not available";
    305 INCOMPATIBLE_MEDIA_FORMAT "Incompatible media format";
    306 ATTRIBUTE_NOT_UNDERSTOOD "Attribute not understood";
    307 SESSION_DESCRIPTION_PARAMETER_NOT_UNDERSTOOD "Session description parameter not understood";
    308 INCOMPATIBLE_LANGUAGE_SPECIFICATION "Incompatible language specification";
    330 MULTICAST_NOT_AVAILABLE "Multicast not available";
    331 UNICAST_NOT_AVAILABLE "Unicast not available";
    370 INSUFFICIENT_BANDWIDTH "Insufficient bandwidth";
    380 SIPS_NOT_ALLOWED "SIPS Not Allowed";
    381 SIPS_REQUIRED "SIPS Required";
    399 MISCELLANEOUS_WARNING "Miscellaneous warning";
}
