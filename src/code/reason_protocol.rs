//! The protocols of the Reason header field.

tokens! {
    /// A protocol of the Reason header field (RFC 3326 section 2): in whose terms the reason is given.
    ///
    /// ```
    /// use sip_phrases::{Localizer, ReasonProtocol};
    ///
    /// let protocol = ReasonProtocol::new("q.850");
    /// assert_eq!(protocol, ReasonProtocol::Q850);
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(protocol), "Telephone network cause");
    /// ```
    ReasonProtocol;
    Reason FAMILY { name: "reason", classes: &["reason-class"], protocol_name: "Reason" }
    SIP "SIP";
    Q850 "Q.850";
    PREEMPTION "Preemption";
    EMM "EMM";
    ESM "ESM";
    S1AP_RNL "S1AP-RNL";
    S1AP_TL "S1AP-TL";
    S1AP_NAS "S1AP-NAS";
    S1AP_MISC "S1AP-MISC";
    S1AP_PROT "S1AP-PROT";
    DIAMETER "DIAMETER";
    IKEV2 "IKEV2";
    RELEASE_CAUSE "RELEASE_CAUSE";
    FAILURE_CAUSE "FAILURE_CAUSE";
    STIR "STIR";
    FIVE_GMM "5GMM";
    FIVE_GSM "5GSM";
    NGAP_RNL "NGAP-RNL";
    NGAP_TL "NGAP-TL";
    NGAP_NAS "NGAP-NAS";
    NGAP_MISC "NGAP-MISC";
    NGAP_PROT "NGAP-PROT";
}
