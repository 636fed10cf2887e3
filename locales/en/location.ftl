### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = User
    .description = The cause comes from a user’s own equipment, such as a phone, and not from a network on the way.
# A private network is, for example, the telephone system (PBX) of a company. “Local” is the near end of the call.
location-lpn = Private network serving the local user
    .description = The cause comes from the private network at the near end of the call, for example a company telephone system.
# “Local” is the near end of the call.
location-ln = Public network serving the local user
    .description = The cause comes from the public telephone network at the near end of the call.
location-tn = Transit network
    .description = The cause comes from a network between the two ends that only passes the call on.
# “Remote” is the far end of the call.
location-rln = Public network serving the remote user
    .description = The cause comes from the public telephone network at the far end of the call.
# A private network is, for example, the telephone system (PBX) of a company. “Remote” is the far end of the call.
location-rpn = Private network serving the remote user
    .description = The cause comes from the private network at the far end of the call, for example a company telephone system.
# “Spare” means that the standard has not given the value a meaning yet.
location-loc-6 = Spare location 6
    .description = The cause carries location 6, to which the standard gives no meaning. Where it arose cannot be told from this value.
location-intl = International network
    .description = The cause comes from the international network between the countries of the two ends.
# “Spare” means that the standard has not given the value a meaning yet.
location-loc-8 = Spare location 8
    .description = The cause carries location 8, to which the standard gives no meaning. Where it arose cannot be told from this value.
# “Spare” means that the standard has not given the value a meaning yet.
location-loc-9 = Spare location 9
    .description = The cause carries location 9, to which the standard gives no meaning. Where it arose cannot be told from this value.
# The interworking point is where two kinds of network meet.
location-bi = Network beyond interworking point
    .description = The cause comes from beyond a point where the call passes into a network of another kind.
# “Spare” means that the standard has not given the value a meaning yet.
location-loc-11 = Spare location 11
    .description = The cause carries location 11, to which the standard gives no meaning. Where it arose cannot be told from this value.
# Each country may define the meaning of this value. It is not spare.
location-loc-12 = Reserved for national use, location 12
    .description = The cause carries location 12, which each country may define for itself. What it means depends on the national network.
# Each country may define the meaning of this value. It is not spare.
location-loc-13 = Reserved for national use, location 13
    .description = The cause carries location 13, which each country may define for itself. What it means depends on the national network.
# Each country may define the meaning of this value. It is not spare.
location-loc-14 = Reserved for national use, location 14
    .description = The cause carries location 14, which each country may define for itself. What it means depends on the national network.
# Each country may define the meaning of this value. It is not spare.
location-loc-15 = Reserved for national use, location 15
    .description = The cause carries location 15, which each country may define for itself. What it means depends on the national network.
# Shown for locations that are not in this file.
location-class = Unknown location
    .description = The cause names a location that is not known to this program. Where in the network it arose cannot be told.
