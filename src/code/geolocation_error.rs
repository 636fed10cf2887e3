//! Codes of the Geolocation-Error header field.

numeric_code! {
    /// A code of the Geolocation-Error header field (RFC 6442 section 4.4), from 100 to 999: why
    /// the location in a request could not be used.
    GeolocationErrorCode, "Geolocation-Error code", 100 to 999;
    100 CANNOT_PROCESS_LOCATION "Cannot Process Location";
    200 PERMISSION_TO_USE "Permission To Use Location Information";
    201 PERMISSION_TO_RETRANSMIT "Permission To Retransmit Location Information to a Third Party";
    202 PERMISSION_TO_ROUTE "Permission to Route based on Location Information";
    300 DEREFERENCE_FAILURE "Dereference Failure";
}
