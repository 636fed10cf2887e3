//! The location of a Q.850 cause.

tokens! {
    /// Where in the network a Q.850 cause arose: the `location` parameter of a Reason (RFC 8606 section 4).
    ///
    /// ```
    /// use sip_phrases::{CauseLocation, Localizer};
    ///
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(CauseLocation::new("TN")), "Transit network");
    /// ```
    CauseLocation;
    Location FAMILY { name: "location", classes: &["location-class"], protocol_name: "Q.850" }
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
