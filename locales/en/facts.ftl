### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

# Shown at the end of the advice of a dialog.
# Variables:
#   $seconds (Number) - Seconds to wait, from 1 to 90.
retry-seconds =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }
# Shown at the end of the advice of a dialog.
# Variables:
#   $minutes (Number) - Minutes to wait, from 1 to 90.
retry-minutes =
    { $minutes ->
        [one] Try again in { $minutes } minute.
       *[other] Try again in { $minutes } minutes.
    }
# Shown at the end of the advice of a dialog.
# Variables:
#   $hours (Number) - Hours to wait, from 1 to 36.
retry-hours =
    { $hours ->
        [one] Try again in { $hours } hour.
       *[other] Try again in { $hours } hours.
    }
# Shown at the end of the advice of a dialog.
# Variables:
#   $days (Number) - Days to wait, from 1 to 999.
retry-days =
    { $days ->
        [one] Try again in { $days } day.
       *[other] Try again in { $days } days.
    }
# How long the called party can be reached after the time to wait.
# Variables:
#   $minutes (Number) - From 1 to 90.
reachable-minutes =
    { $minutes ->
        [one] After that, the other party can be reached for about { $minutes } minute.
       *[other] After that, the other party can be reached for about { $minutes } minutes.
    }
# How long the called party can be reached after the time to wait.
# Variables:
#   $hours (Number) - From 1 to 999.
reachable-hours =
    { $hours ->
        [one] After that, the other party can be reached for about { $hours } hour.
       *[other] After that, the other party can be reached for about { $hours } hours.
    }
# For 422: the shortest refresh interval of the session timer.
# Variables:
#   $seconds (Number) - A whole number up to 999999.
shortest-interval =
    { $seconds ->
        [one] Shortest interval allowed: { $seconds } second
       *[other] Shortest interval allowed: { $seconds } seconds
    }
# For 423: the shortest lifetime of a registration, subscription or publication.
# Variables:
#   $seconds (Number) - A whole number up to 999999.
shortest-validity =
    { $seconds ->
        [one] Shortest validity allowed: { $seconds } second
       *[other] Shortest validity allowed: { $seconds } seconds
    }

## Lists

# Separates the items of a list.
list-separator = { ", " }
# For 420: protocol extensions that the other side does not support. Use the word of explain-420 for an extension.
# Variables:
#   $list (String) - Option tags, such as “100rel, timer”.
#   $count (Number) - The number of option tags in the list.
unsupported-extensions =
    { $count ->
        [one] Function that is not supported: { $list }
       *[other] Functions that are not supported: { $list }
    }
# For 421 and 494: protocol extensions that the server requires. Use the word of explain-421 for an extension.
# Variables:
#   $list (String) - Option tags, such as “100rel, timer”.
#   $count (Number) - The number of option tags in the list.
required-extensions =
    { $count ->
        [one] Function that is required: { $list }
       *[other] Functions that are required: { $list }
    }
# The methods that the address allows.
# Variables:
#   $list (String) - Names of methods, such as “INVITE, MESSAGE”.
allowed-methods = Requests that are permitted: { $list }
# The types of content that the server accepts.
# Variables:
#   $list (String) - Media types, such as “application/sdp”.
accepted-formats = Formats that are accepted: { $list }
# Variables:
#   $list (String) - Content encodings, such as “gzip”.
accepted-encodings = Encodings that are accepted: { $list }
# Variables:
#   $list (String) - Language tags, such as “de, en-GB”.
accepted-languages = Languages that are accepted: { $list }
# Variables:
#   $list (String) - Event packages, such as “presence”.
accepted-events = Kinds of event that are supported: { $list }
# Variables:
#   $list (String) - Names of Info Packages.
accepted-packages = Additional information that is accepted: { $list }
# Variables:
#   $list (String) - Values of the Resource-Priority header field.
accepted-priorities = Priorities that are accepted: { $list }
# Variables:
#   $list (String) - Security mechanisms, such as “tls, digest”.
security-mechanisms = Protection that the server offers: { $list }
# Variables:
#   $list (String) - Addresses of people who have not given their consent.
no-consent = Consent is missing from: { $list }

## Addresses

# For 301: the address has changed for good.
# Variables:
#   $address (String) - An address or a number.
new-address = New address: { $address }
# For 302: the address has changed for the time being.
# Variables:
#   $address (String) - An address or a number.
other-address = Address for now: { $address }
# For 305: the proxy server to use.
# Variables:
#   $address (String) - The address of the proxy server.
proxy-address = Proxy server to use: { $address }
# For 300 and 485: addresses to choose from. For 380: where the alternative service is found.
# Variables:
#   $list (String) - Addresses or numbers.
#   $count (Number) - The number of addresses in the list.
possible-addresses =
    { $count ->
        [one] Possible address: { $list }
       *[other] Possible addresses: { $list }
    }
# For 401 and 407: what the user name and the password are for.
# Variables:
#   $realm (String) - A name chosen by the server, such as “example.com”.
sign-in-realm = Sign-in for: { $realm }
# Variables:
#   $address (String) - The address of a web page or an announcement.
more-information = More information: { $address }
# For 608: where to find the contact details of whoever blocked the call.
# Variables:
#   $address (String) - The address of a contact card.
objection-address = Contact for objections to the block: { $address }

## Server phrases, warnings and reasons

# Variables:
#   $text (String) - The reason phrase that the server sent, in any language.
server-phrase = Server’s own words: “{ $text }”
# A comment sent with the time to wait.
# Variables:
#   $text (String) - The words of the called party, in any language.
retry-comment = Note from the other side: “{ $text }”
# A warning with a known warn-code.
# Variables:
#   $text (String) - The text of the warn-code in warning.ftl.
#   $code (String) - The warn-code, such as 370.
warning = Warning: { $text } ({ $code })
# A warning with an unknown warn-code.
# Variables:
#   $agent (String) - The host that added the warning.
#   $text (String) - The words of the sender, in any language.
warning-own = Warning from { $agent }: “{ $text }”
# What the Reason header field says.
# Variables:
#   $text (String) - The text of the cause in this language.
#   $protocol (String) - The protocol of the cause, such as “Q.850”.
#   $cause (String) - The number of the cause, such as 17.
reason = Reason given: { $text } ({ $protocol } { $cause })
# A Reason header field without a cause.
# Variables:
#   $text (String) - The text of the protocol in reason.ftl.
#   $protocol (String) - The name of the protocol, such as “Q.850”.
reason-protocol = Reason given: { $text } ({ $protocol })
# Variables:
#   $text (String) - The words that the sender added to the cause, in any language.
reason-own = Reason in the sender’s words: “{ $text }”
# Variables:
#   $location (String) - The place in the network where the cause arose, such as “Transit network”.
reason-location = Where the cause arose: { $location }
# What was wrong with the location or the emergency alert sent with the request.
# Variables:
#   $text (String) - The text of the code in geolocation.ftl or alert.ftl.
#   $code (String) - The code, such as 100.
request-error = Error reported: { $text } ({ $code })
