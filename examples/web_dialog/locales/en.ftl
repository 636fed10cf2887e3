### The page of web_dialog. Plain texts.

# The name of the language in that language.
language-name = English
# The name of the row of links to the languages.
language = Language
title = When a call fails
intro = Enter a server’s response, and see what the user reads.

## What the server answered

attempt = What was attempted
attempt-auto = Automatic
attempt-call = Call
attempt-sign-in = Sign-in
attempt-message = Message
attempt-subscription = Subscription
attempt-transfer = Transfer
# A change to a running call, such as putting it on hold.
attempt-update = Call change
attempt-hang-up = Hanging up
attempt-other = Other
code = Status code
# Keep the example: a code with a phrase of a server.
code-hint = The server’s own phrase may follow: 486 Gone fishing
# The name of the row of common codes.
common-codes = Common codes
headers = Header fields
headers-hint = One per line. A whole response pasted here replaces the code.
credentials-sent = A password was sent
# The button that opens the dialog.
show = Show the dialog

## Errors

error-code = Enter a status code: three digits from 100 to 999, such as 486.
# Keep the example as it is.
error-response = This is not a SIP response. Its first line must look like this: SIP/2.0 486 Busy Here
error-too-long = This is longer than 64 KiB. Remove the body and the header fields that do not matter.
# For programs: the name of the parameter is beside this text.
error-parameters = A parameter of the request is invalid.
unreachable = The server of this page no longer answers. Restart it.

## The dialog

# Above the technical line.
technical = For support
close = Close

## The interface for programs

programs = For programs
programs-intro = The same texts as JSON. Accept-Language selects the language, unless the parameter language is given.
programs-body = The body of a POST is the header fields or a whole response, up to 64 KiB.
parameter-code = a status code, with or without a phrase
parameter-headers = header fields, one per line
parameter-attempt = what was attempted
parameter-credentials-sent = whether a password was sent
parameter-language = a language, instead of Accept-Language
answer = The last answer
