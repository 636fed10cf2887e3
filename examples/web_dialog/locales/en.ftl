### What stands on the page of web_dialog. Plain texts.

# The name of this language in this language.
language-name = English
# Names the row of links to the languages.
language = Language
title = When a call fails
intro = Say what the server answered, and read what its user reads.

## What the server answered

tried = What was tried
tried-auto = Automatic
tried-call = Call
tried-sign-in = Sign-in
tried-message = Message
tried-subscription = Subscription
tried-other = Other
code = Status code
# Keep the example: a number with words of a server.
code-hint = The server’s own phrase may follow: 486 Gone fishing
# Names the row of common codes to pick from.
common-codes = Common codes
headers = Header fields
headers-hint = One a line. A whole response pasted here takes the place of the code.
password-sent = A password was sent
# The button that opens the dialog.
show = Show the dialog
unreachable = The server of this page no longer answers. Start it again.

## The dialog

# Above the technical line.
technical = For support
close = Close

## The interface for programs

programs = For programs
programs-intro = The same texts as JSON. Accept-Language decides the language, unless the parameter language does.
parameter-code = a status code, with or without a phrase
parameter-headers = header fields, one a line
parameter-tried = what was tried
parameter-password-sent = whether a password was sent
parameter-language = a language, in place of Accept-Language
answer = The last answer
