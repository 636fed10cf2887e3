//! The protocols of the Reason header field.

token_code! {
    /// A protocol of the Reason header field (RFC 3326 section 2). The protocol defines the values
    /// of the `cause` parameter.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::ReasonProtocol;
    ///
    /// let protocol: ReasonProtocol = "q.850".parse()?;
    /// assert_eq!(protocol, ReasonProtocol::Q850);
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(protocol), "Telephone network cause");
    /// # Ok::<(), sip_phrases::code::UnknownName>(())
    /// ```
    ReasonProtocol, "reason protocol";
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
