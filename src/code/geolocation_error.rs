//! Codes of the Geolocation-Error header field.

numbers! {
    /// A code of the Geolocation-Error header field (RFC 6442 section 4.4): why the location in a request could not
    /// be used.
    GeolocationError is "Geolocation-Error code", a u16 from 100 to 999;
    Geolocation FAMILY {
        name: "geolocation",
        classes: &["geolocation-class"],
        class: |_| 0,
        protocol_name: "Geolocation-Error",
    }
    100 CANNOT_PROCESS_LOCATION "Cannot Process Location";
    200 PERMISSION_TO_USE "Permission To Use Location Information";
    201 PERMISSION_TO_RETRANSMIT "Permission To Retransmit Location Information to a Third Party";
    202 PERMISSION_TO_ROUTE "Permission to Route based on Location Information";
    300 DEREFERENCE_FAILURE "Dereference Failure";
}
