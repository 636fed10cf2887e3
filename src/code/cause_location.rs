//! The locations of Q.850 causes.

token_code! {
    /// The part of the network where a Q.850 cause arose: the `location` parameter of the Reason
    /// header field (RFC 8606 section 4).
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::CauseLocation;
    ///
    /// let location: CauseLocation = "TN".parse()?;
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(location), "Transit network");
    /// # Ok::<(), sip_phrases::code::UnknownName>(())
    /// ```
    CauseLocation, "cause location";
    USER "U";
    LOCAL_PRIVATE_NETWORK "LPN";
    LOCAL_NETWORK "LN";
    TRANSIT_NETWORK "TN";
    REMOTE_LOCAL_NETWORK "RLN";
    REMOTE_PRIVATE_NETWORK "RPN";
    LOC_6 "LOC-6";
    INTERNATIONAL_NETWORK "INTL";
    LOC_8 "LOC-8";
    LOC_9 "LOC-9";
    BEYOND_INTERWORKING "BI";
    LOC_11 "LOC-11";
    LOC_12 "LOC-12";
    LOC_13 "LOC-13";
    LOC_14 "LOC-14";
    LOC_15 "LOC-15";
}
