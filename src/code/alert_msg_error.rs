//! Codes of the AlertMsg-Error header field.

numbers! {
    /// A code of the AlertMsg-Error header field (RFC 8876 section 5.2): what is wrong with the data of an emergency
    /// alert.
    AlertMsgError is "AlertMsg-Error code", a u16 from 100 to 999;
    Alert FAMILY { name: "alert", classes: &["alert-class"], class: |_| 0, protocol_name: "AlertMsg-Error" }
    100 CANNOT_PROCESS "Cannot process the alert payload";
    101 NOT_PRESENT "Alert payload was not present or could not be found";
    102 NOT_ENOUGH_INFORMATION "Not enough information to determine the purpose of the alert";
    103 CORRUPTED "Alert payload was corrupted";
}
