### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

# The network layer named in the SDP: IPv4 or IPv6. Not the transport of the media (302).
warning-300 = Incompatible network protocol
    .description = The session description asks for a network protocol that is not available here, for example IPv6 where there is only IPv4.
# The way addresses are written, not the protocol itself (300).
warning-301 = Incompatible network address formats
    .description = The session description gives a network address in a format that the other side cannot use.
# The transport of the media, such as RTP or SRTP.
warning-302 = Incompatible transport protocol
    .description = The session description names a media transport that is not available here, for example encrypted RTP where only plain RTP is supported.
# The unit is not understood. Too little bandwidth is 370.
warning-303 = Incompatible bandwidth units
    .description = The session description states the bandwidth in a unit that the other side does not understand.
# A media type is a whole kind of media: audio, video or text. A single codec is 305.
warning-304 = Media type not available
    .description = The other side cannot handle one of the offered kinds of media, for example video on a phone that has only audio.
# A media format is usually a codec. A whole kind of media is 304.
warning-305 = Incompatible media format
    .description = The other side lacks a media format that was offered. In most cases this means that the two sides have no codec in common.
# An attribute is an “a=” line of the SDP.
warning-306 = Attribute not understood
    .description = The other side does not support one of the media attributes in the session description.
# The catch-all of this group, for parameters not covered by 300 to 306.
warning-307 = Session description parameter not understood
    .description = The other side does not understand a parameter of the session description, and no more specific warning covers it.
# Human languages, spoken or signed (RFC 8373), not the language of the program.
# The registered text is a sentence with lists; the value is a short form of that text.
warning-308 = Incompatible language specification
    .description = None of the human languages asked for in the session description is supported. The sender of the warning may list the languages and media that are.

## Network services

# Multicast sends the same media to many receivers at once.
warning-330 = Multicast not available
    .description = The network where the user is located does not carry multicast, which the session needs.
# Unicast sends media to a single receiver.
warning-331 = Unicast not available
    .description = The network where the user is located does not let unicast media through. A firewall is the usual cause.

## Quality of service

# There is too little bandwidth. A unit that is not understood is 303.
warning-370 = Insufficient bandwidth
    .description = The session needs more bandwidth than is known to be available.

## SIP

# SIPS is the URI scheme for calls secured with TLS on every hop. Opposite of 381.
warning-380 = SIPS Not Allowed
    .description = The request uses a SIPS address, and the server or phone cannot serve it that way, for example because no contact is registered with SIPS. A plain SIP address may work.
# SIPS is the URI scheme for calls secured with TLS on every hop. Opposite of 380.
warning-381 = SIPS Required
    .description = The request uses a plain SIP address, and the server or phone accepts only the SIPS scheme. The call has to be placed to the SIPS address.
# The sender’s own text is the actual message. It is shown next to this text.
warning-399 = Miscellaneous warning
    .description = The sender adds a warning in its own words. It is meant to be read or logged, and software takes no action on it.

## Fallback

# Shown for warn-codes that are not in this file. The sender’s own text is shown next to it.
warning-class = Server warning
    .description = The server added a warning to its message. The code is not known to this program, so the sender’s own text says what it is about.
