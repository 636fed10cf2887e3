### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

# The sentence ends the advice, or takes the place of advice that says no more than “try again later”. $seconds is 1 to 50, above 10 a multiple of 5; from 51 on it is said in minutes.
retry-seconds =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }
# $minutes is 1 to 50, above 20 a multiple of 5.
retry-minutes =
    { $minutes ->
        [one] Try again in a minute.
       *[other] Try again in { $minutes } minutes.
    }
# For 76 to 105 minutes. No variable.
retry-hour-and-a-half = Try again in about an hour and a half.
# $hours is 1 to 20, rounded to the nearest hour; 1 for 51 to 75 minutes.
retry-hours =
    { $hours ->
        [one] Try again in about an hour.
       *[other] Try again in about { $hours } hours.
    }
# $days is 1 to 999, rounded to the nearest day; 1 from 21 hours on.
retry-days =
    { $days ->
        [one] Try again in about a day.
       *[other] Try again in about { $days } days.
    }
# How long the other party will be reachable from then on. Rounded as above.
reachable-minutes =
    { $minutes ->
        [one] After that, the other party can be reached for about a minute.
       *[other] After that, the other party can be reached for about { $minutes } minutes.
    }
reachable-hours =
    { $hours ->
        [one] After that, the other party can be reached for about an hour.
       *[other] After that, the other party can be reached for about { $hours } hours.
    }
# For 422: the shortest time of the session timer. Seconds only where it is no whole number of minutes. Exact, not rounded: the person enters it.
shortest-interval =
    { $seconds ->
        [one] Shortest time allowed: { $seconds } second
       *[other] Shortest time allowed: { $seconds } seconds
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Shortest time allowed: { $minutes } minute
       *[other] Shortest time allowed: { $minutes } minutes
    }
shortest-interval-hours =
    { $hours ->
        [one] Shortest time allowed: { $hours } hour
       *[other] Shortest time allowed: { $hours } hours
    }
# For 423: the shortest time for which a sign-in or notifications may be asked for. As above.
shortest-validity =
    { $seconds ->
        [one] Shortest time that can be asked for: { $seconds } second
       *[other] Shortest time that can be asked for: { $seconds } seconds
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Shortest time that can be asked for: { $minutes } minute
       *[other] Shortest time that can be asked for: { $minutes } minutes
    }
shortest-validity-hours =
    { $hours ->
        [one] Shortest time that can be asked for: { $hours } hour
       *[other] Shortest time that can be asked for: { $hours } hours
    }
shortest-validity-days =
    { $days ->
        [one] Shortest time that can be asked for: { $days } day
       *[other] Shortest time that can be asked for: { $days } days
    }

## Lists

# Separates the items of a list.
list-separator = { ", " }
# $list holds features as option-named gives them, $count how many there are. The dialog above calls them features.
unsupported-extensions =
    { $count ->
        [one] Feature that is not supported: { $list }
       *[other] Features that are not supported: { $list }
    }
# Features that the server requires.
required-extensions =
    { $count ->
        [one] Feature that is required: { $list }
       *[other] Features that are required: { $list }
    }
# $list holds possible-… texts, such as “calls, text messages”. Methods without such a text are left out; if none is left, the sentence is not said.
allowed-methods = Possible here: { $list }
# $list holds kinds of contents such as “text/plain”.
accepted-formats = Accepted types of content: { $list }
# Variables:
#   $list (String) - Content encodings, such as “gzip”.
accepted-encodings = Encodings that are accepted: { $list }
# Variables:
#   $list (String) - Language tags, such as “de, en-GB”.
accepted-languages = Languages that are accepted: { $list }
# $list holds event-… texts, or the package itself where there is none.
accepted-events = Notifications that are available: { $list }
# Variables:
#   $list (String) - Names of Info Packages.
accepted-packages = Additional information that is accepted: { $list }
# Variables:
#   $list (String) - Values of the Resource-Priority header field.
accepted-priorities = Priorities that are accepted: { $list }
# Variables:
#   $list (String) - Security mechanisms, such as “tls, digest”.
security-mechanisms = Protection that the server offers: { $list }
# For 470: people who have not agreed, by display name or address.
no-consent = Consent is missing from: { $list }

## Addresses

# $address is a display name with the number or address, or one of these alone; never with “sip:” before it. For 301.
new-address = New number or address: { $address }
# For 302.
other-address = Temporary number or address: { $address }
# For 305: a server.
proxy-address = Server to use: { $address }
# For 300, 303, 380 and 485. Only what can be called (sip, sips, tel).
possible-addresses =
    { $count ->
        [one] Offered: { $list }
       *[other] To choose from: { $list }
    }
# For “Network Blocked”: where the block can be disputed, from the Reason. $contact is a web address (https only), a phone number or a mail address; several are joined by list-separator.
dispute-block = To dispute the block: { $contact }
# For 401 and 407: what the user name and the password are for.
# Variables:
#   $realm (String) - A name chosen by the server, such as “example.com”.
sign-in-realm = Sign-in for: { $realm }
# Variables:
#   $address (String) - The address of a web page or an announcement.
more-information = More information: { $address }
# For 608: the address of a file with the contact data of whoever blocked the call, for programs. Shown only if it is https.
objection-address = Contact data for an objection: { $address }

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
reason-location = Where it happened: { $location }
# What was wrong with the location or the emergency alert sent with the request.
# Variables:
#   $text (String) - The text of the code in geolocation.ftl or alert.ftl.
#   $code (String) - The code, such as 100.
request-error = Error reported: { $text } ({ $code })

## What others say

# Stands in the details where the app itself noticed the failure and its stack dressed it as an answer. No variable.
made-locally = Your app noticed this failure by itself; no server reported it.

## Names of features

# How a feature is named in a list: $name is one of the texts below, $tag the option tag that a person may find in settings. Without a text below, the tag stands alone.
option-named = { $name } ({ $tag })
# Option tag “timer” (RFC 4028): the two ends confirm from time to time that the call is still up.
option-timer = session refresh
# Option tag “100rel”: news of the progress of a call, such as ringing, is confirmed.
option-100rel = reliable call progress
# Option tag “replaces”: one call takes the place of another, as in a transfer after asking back.
option-replaces = taking over calls
# Option tag “join”.
option-join = joining calls
# Option tag “norefersub”: a transfer without reports on how it goes.
option-norefersub = transfer without reports
# Option tag “multiple-refer”.
option-multiple-refer = transfer to several people
# Option tag “outbound” (RFC 5626).
option-outbound = lasting connection
# Option tag “path”: servers on the way to the signed-in app are remembered.
option-path = path of the sign-in
# Option tag “gruu”: each device has an address of its own.
option-gruu = address of a single device
# Option tag “precondition”: the phone rings only when, for example, quality is guaranteed.
option-precondition = guaranteed call quality
# Option tag “sec-agree”.
option-sec-agree = agreement on protection
# Option tag “privacy”.
option-privacy = hiding who you are
# Option tag “histinfo”.
option-histinfo = history of forwarding
# Option tag “from-change”.
option-from-change = change of the caller shown
# Option tag “answermode”.
option-answermode = automatic answering
# Option tag “resource-priority”.
option-resource-priority = priority calls
# Option tags “geolocation-sip” and “geolocation-http”.
option-geolocation = location of the caller
# Option tag “eventlist”: notifications about a whole list of people.
option-eventlist = notifications for lists
# Option tags that begin with “recipient-list-”: one call or message to many.
option-recipient-list = calls and messages to lists
# Option tags “ice” and “trickle-ice”: how the way for sound is found.
option-ice = finding a way for sound (ICE)
# Option tag “early-session”.
option-early-session = sound before the answer
# Option tag “sdp-anat”.
option-sdp-anat = choice of network address
# Option tag “siprec” and “record-aware”.
option-siprec = call recording
# Option tag “uui”.
option-uui = extra information for the other party
# Option tag “199”.
option-199 = news of ended attempts

## What is possible at an address

# INVITE. These four stand in the list of allowed-methods; the other methods say nothing to a person.
possible-calls = calls
# MESSAGE.
possible-messages = text messages
# SUBSCRIBE.
possible-notifications = notifications
# REFER.
possible-transfers = transfers

## Kinds of notification

# Event package “presence”.
event-presence = who is available
# Event package “message-summary”.
event-message-summary = waiting voice messages
# Event package “dialog”.
event-dialog = which lines are busy
# Event package “conference”.
event-conference = who is in a conference
# Event package “reg”.
event-reg = which devices are signed in
# Event package “refer”.
event-refer = how a transfer is going
