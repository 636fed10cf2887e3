//! Codes of the AlertMsg-Error header field.

numeric_code! {
    /// A code of the AlertMsg-Error header field (RFC 8876 section 5.2), from 100 to 999: what is
    /// wrong with the data of an emergency alert.
    AlertMsgErrorCode, "AlertMsg-Error code", 100 to 999;
    100 CANNOT_PROCESS "Cannot process the alert payload";
    101 NOT_PRESENT "Alert payload was not present or could not be found";
    102 NOT_ENOUGH_INFORMATION "Not enough information to determine the purpose of the alert";
    103 CORRUPTED "Alert payload was corrupted";
}
