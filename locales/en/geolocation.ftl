### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

# The general code: the location is missing, insufficient or corrupt.
geolocation-100 = Cannot Process Location
    .description = The receiver cannot process the location in the request. The location is missing, not sufficient or damaged.

## Permission

# The permission of the person whose location it is.
geolocation-200 = Permission To Use Location Information
    .description = The receiver lacks the permission it needs to use the location in the request.
geolocation-201 = Permission To Retransmit Location Information to a Third Party
    .description = The receiver would have to pass the location on to someone else, and the sender has not permitted that.
geolocation-202 = Permission to Route based on Location Information
    .description = The request would have to be routed by the location of its sender, and the sender has not permitted that.

## Dereference

# To dereference is to fetch the location from the address (URI) that the request gives instead of the location itself.
geolocation-300 = Dereference Failure
    .description = The request gives an address from which the location can be fetched, and fetching it failed.

## Fallback

# Shown for codes that are not in this file.
geolocation-class = Location error
    .description = There is a problem with the location in the request, reported with a code that is not known to this program.
