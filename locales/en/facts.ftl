### Sentences that carry a fact of the response: a time, an address, a list. They stand below a dialog text (explain.ftl) or at its end.
### Whole sentences are repeated rather than put together. What a variable holds is said above its message; never translate its name.
### A heading and a value (“Not supported: 100rel”) has no final mark; a sentence has one.

## Time

# $seconds is 1 to 90. The sentence ends the advice of a dialog.
retry-seconds =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }
# $minutes is 1 to 90.
retry-minutes =
    { $minutes ->
        [one] Try again in { $minutes } minute.
       *[other] Try again in { $minutes } minutes.
    }
# $hours is 1 to 36.
retry-hours =
    { $hours ->
        [one] Try again in { $hours } hour.
       *[other] Try again in { $hours } hours.
    }
# $days is 1 to 999.
retry-days =
    { $days ->
        [one] Try again in { $days } day.
       *[other] Try again in { $days } days.
    }
# How long the other party will be reachable from then on. $minutes is 1 to 90.
reachable-minutes =
    { $minutes ->
        [one] After that, the other party can be reached for about { $minutes } minute.
       *[other] After that, the other party can be reached for about { $minutes } minutes.
    }
# $hours is 1 to 999.
reachable-hours =
    { $hours ->
        [one] After that, the other party can be reached for about { $hours } hour.
       *[other] After that, the other party can be reached for about { $hours } hours.
    }
# For 422: the shortest refresh interval of the session timer. $seconds is a whole number up to 999999.
shortest-interval =
    { $seconds ->
        [one] Shortest interval allowed: { $seconds } second
       *[other] Shortest interval allowed: { $seconds } seconds
    }
# For 423: the shortest time for which a registration, subscription or publication may be made.
shortest-validity =
    { $seconds ->
        [one] Shortest validity allowed: { $seconds } second
       *[other] Shortest validity allowed: { $seconds } seconds
    }

## Lists

# What stands between two elements of a list.
list-separator = { ", " }
# $list holds names of protocol extensions (option tags), $count how many there are. The dialog above calls them functions.
unsupported-extensions =
    { $count ->
        [one] Function that is not supported: { $list }
       *[other] Functions that are not supported: { $list }
    }
# Extensions that the server demands.
required-extensions =
    { $count ->
        [one] Function that is required: { $list }
       *[other] Functions that are required: { $list }
    }
# Methods (INVITE, MESSAGE …) that the address allows.
allowed-methods = Requests that are permitted: { $list }
# Types of contents such as “application/sdp”.
accepted-formats = Formats that are accepted: { $list }
# Encodings such as “gzip”.
accepted-encodings = Encodings that are accepted: { $list }
# Tags of languages such as “de” or “en-GB”.
accepted-languages = Languages that are accepted: { $list }
# Event packages such as “presence”.
accepted-events = Kinds of event that are supported: { $list }
# Info Packages.
accepted-packages = Additional information that is accepted: { $list }
# Values of Resource-Priority.
accepted-priorities = Priorities that are accepted: { $list }
# Security mechanisms such as “tls” or “digest”.
security-mechanisms = Protection that the server offers: { $list }
# Addresses of people who have not agreed.
no-consent = Consent is missing from: { $list }

## Addresses

# For 301: it holds for good.
new-address = New address: { $address }
# For 302: it holds for the time being.
other-address = Address for now: { $address }
# For 305: a proxy server.
proxy-address = Proxy server to use: { $address }
# For 300 and 485: several to choose from, or for 380 where to go.
possible-addresses =
    { $count ->
        [one] Possible address: { $list }
       *[other] Possible addresses: { $list }
    }
# What the user name and password are for: $realm is a name that the server gives, such as “example.com”.
sign-in-realm = Sign-in for: { $realm }
# $address is that of a web page or an announcement.
more-information = More information: { $address }
# For 608: where the card of whoever blocked the call can be fetched.
objection-address = Contact for objections to the block: { $address }

## What others say

# $text is the server’s own reason phrase, in whatever language.
server-phrase = Server’s own words: “{ $text }”
# The comment that comes with the time to try again, in the words of the called party.
retry-comment = Note from the other side: “{ $text }”
# $text is our text of the warn-code, $code its number.
warning = Warning: { $text } ({ $code })
# A warning with a code that we do not know, in the words of $agent, the host that added it.
warning-own = Warning from { $agent }: “{ $text }”
# What the Reason header field says: $text is our text of the cause; $protocol and $cause are names and numbers such as “Q.850” and “17”.
reason = Reason given: { $text } ({ $protocol } { $cause })
# A Reason without a cause.
reason-protocol = Reason given: { $text } ({ $protocol })
# The words that the sender put beside the cause.
reason-own = Reason in the sender’s words: “{ $text }”
# $location says where in the network the cause arose, such as “Transit network”.
reason-location = Where the cause arose: { $location }
# $text is our text of the error with the location or the alert that came with the request.
request-error = Error reported: { $text } ({ $code })
