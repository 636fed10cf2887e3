### The words of the phrasebook around the texts. English words stand in for those that a language does not have.

language-name = English
title = The SIP Phrasebook
lead = The response codes, causes and warnings of SIP: their names, their meanings, and what a person reads when a call fails.
skip = Skip to the texts
search = Search
# In the empty search field.
search-hint = Code or words, in any language
# Before two numbers: how many entries are shown, and how many there are.
found = Entries:
nothing = Nothing found. Try fewer words, or only the start of a word.
languages = Languages
families = Chapters
# Above the texts of a dialog: the title, what it means, what to do.
people = What a person reads
any-other = any other
deprecated = deprecated
obsolete = obsolete
nonstandard = not registered
# Before a text that replaces the usual one for this attempt.
variant-register = Sign-in
variant-message = Message
variant-subscribe = Subscription
variant-transfer = Transfer
variant-update = Change to a running call
variant-hangup = Hanging up
variant-other = Other requests
variant-password = Credentials refused

## Chapters

family-status = Response codes
family-explain = What a person reads
family-action = Captions of buttons
family-warning = Warnings
family-q850 = Telephone network causes (Q.850)
family-location = Where a cause arose
family-reason = Protocols of the Reason header field
family-preemption = Preemption
family-release-cause = Ended by a mobile phone
family-failure-cause = Failed in the mobile network
family-redirecting = Why a call was forwarded
family-call-end = Why a call ended
family-state = Call and sign-in states
family-vendor = Servers’ own phrases
family-method = Methods
family-priority = Priorities
family-subscription = Why a subscription ended
family-subscription-state = Subscription states
family-geolocation = Location errors
family-alert = Emergency alert errors
family-facts = Sentences with facts from the response

## Sections: the ids are the English headings in locales, in lower case and with hyphens

group-classes = Classes
group-class = Class
group-shared-by-several-codes = Shared by several codes
group-emergency = Emergency
group-1xx-provisional = 1xx Provisional
group-2xx-success = 2xx Success
group-3xx-redirection = 3xx Redirection
group-4xx-client-error = 4xx Request failure
group-5xx-server-error = 5xx Server failure
group-6xx-global-failure = 6xx Global failure
group-outside-the-classes-of-sip = Outside the classes of SIP
group-fallback = Fallback
group-session-description = Session description
group-network-services = Network services
group-quality-of-service = Quality of service
group-sip = SIP
group-normal-event = Normal event
group-resource-unavailable = Resource unavailable
group-service-or-option-unavailable = Service or option unavailable
group-service-or-option-not-implemented = Service or option not implemented
group-invalid-message = Invalid message
group-protocol-error = Protocol error
group-interworking = Interworking
group-incoming-calls-before-the-answer = Incoming calls before the answer
group-outgoing-calls-before-the-answer = Outgoing calls before the answer
group-before-the-answer-in-either-direction = Before the answer in either direction
group-after-the-answer = After the answer
group-sign-in-and-account = Sign-in and account
group-money-and-limits = Money and limits
group-number-and-destination = Number and destination
group-routing = Routing
group-codecs-and-media = Codecs and media
group-server-faults = Server faults
group-limits-and-permissions = Limits and permissions
group-failures-without-an-answer = Failures without an answer
group-calls = Calls
group-sign-in = Sign-in
group-processing = Processing
group-permission = Permission
group-dereference = Fetching the location
group-time = Time
group-lists = Lists
group-addresses = Addresses
group-server-phrases--warnings-and-reasons = Server phrases, warnings and reasons
group-what-others-say = What others say
group-names-of-features = Names of features
group-what-is-possible-at-an-address = What is possible at an address
group-kinds-of-notification = Kinds of notification
