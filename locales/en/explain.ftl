### What a person reads after a call, a sign-in or a message got this answer: the value is the title, .meaning says what it means, .advice says what to do.
### The base text is shown for EVERYTHING tried (call, sign-in, message, subscription, other) unless a variant replaces that one attribute: -register (sign-in), -message, -subscribe (subscription, presence), -other, -password (sign-in data was sent and refused). So where a variant is missing, do not speak of a call or of ringing; say “request”, “address”, “other party”, “other end”.
### No jargon, no code number. “App” is the program or phone the reader uses; “other end” is whoever answered, person or machine. The program adds facts (waiting time, new address, name of an extension) in sentences of its own: do not point to them.


## Classes

# Shown for an unknown code from 101 to 199. True for any of them; no advice needed.
explain-class-provisional = Not finished yet
    .meaning = Your request is being handled; there is no final response yet.
# Shown for an unknown code from 201 to 299.
explain-class-success = Request successful
    .meaning = Your request was received and accepted.
explain-class-redirection = Must be tried another way
    .meaning = The request was not carried out here; it has to go elsewhere or be made in another way.
    .advice = Follow the alternative that is offered; if there is none, ask your provider.
# Shown for an unknown code from 401 to 499. Do not blame the reader.
explain-class-client-error = Request failed
    .meaning = The request could not be carried out in this form or by this server.
    .advice = Check the address and the settings of your app, then try again.
explain-class-server-error = A server failed
    .meaning = The request seems to be in order, but a server was unable to carry it out.
    .advice = Try again later. If it keeps failing, ask your provider.
explain-class-global-failure = Not possible anywhere
    .meaning = The request cannot be carried out, whichever server or device it is sent to.
    .advice = Trying again right away will not help. Ask your provider if you need to know more.
# Shown for 700 to 999, which SIP does not define.
explain-class-other = Response without a defined meaning
    .meaning = The response has a code that the standard does not define; only whoever sent it knows what it means.
    .advice = Ask your provider what this code stands for.

## 1xx Provisional

# Tell apart from 183: here only the first server has the request.
explain-100 = Request received
    .meaning = The first server has your request and is working on it.
# Only the base may speak of ringing; the variants say merely that the request goes on.
explain-180 = Ringing
    .meaning = The other party’s phone is ringing.
    .title-register = Sign-in in progress
    .meaning-register = The sign-in is still being handled.
    .title-message = Message on its way
    .meaning-message = The message is still being handled.
    .title-subscribe = Subscription in progress
    .meaning-subscribe = The subscription request is still being handled.
    .title-other = Request in progress
    .meaning-other = The request is still being handled.
explain-181 = Forwarded to another destination
    .meaning = The request is being forwarded to another destination.
# Shown for a call above all, but true for anything that waits in a queue.
explain-182 = In the queue
    .meaning = The destination is not free at the moment; your request is waiting in a queue.
    .advice = Please wait; nothing else needs to be done.
# “Session progress”: the call is on its way but not answered. No progress bar, and nobody need be ringing.
explain-183 = Call being set up
    .meaning = The call is being set up. You may already hear tones or an announcement.
    .title-register = Sign-in under way
    .meaning-register = The sign-in is being carried out; there is no result yet.
    .title-message = Message being passed on
    .meaning-message = The message is being passed on; there is no result yet.
    .title-subscribe = Subscription being set up
    .meaning-subscribe = The subscription is being set up; there is no result yet.
    .title-other = Request under way
    .meaning-other = The request is being carried out; there is no result yet.
explain-199 = One of several attempts has ended
    .meaning = The request went to more than one place. The attempt at one of them has ended; others may go on.

## 2xx Success

# Also the answer to hanging up, signing out or putting a call on hold: do not say “answered” or “signed in”.
explain-200 = Done
    .meaning = Your request was accepted and carried out.
# Unlike 200, the result is still open.
explain-202 = Accepted, result still open
    .meaning = Your request was accepted and is being dealt with; whether it succeeds is not known yet.
explain-204 = Nothing has changed
    .meaning = The request was successful. There is nothing new to report, so no notification is sent.

## 3xx Redirection

# Tell apart from 485: here the destinations are known and one is to be chosen.
explain-300 = Several destinations to choose from
    .meaning = This address leads to several destinations, and one of them has to be chosen.
    .advice = Choose one of the destinations offered, or enter its address directly.
explain-301 = Address has changed for good
    .meaning = This address has been replaced by a new one for good.
    .advice = Use the new address from now on and save it in place of the old one.
explain-302 = Other address for the time being
    .meaning = For the time being, another address must be used instead of this one.
    .advice = Use the other address for now, but keep this one for later.
# Obsolete and without a text of its own in the standard: say no more than that the answer points elsewhere.
explain-303 = See another address
    .meaning = The request was not carried out here; the response points to another address.
    .advice = Try the address that the answer points to.
explain-305 = Particular route required
    .meaning = This destination can only be reached through a particular proxy server.
    .advice = If your app does not switch by itself, ask your provider which proxy server to enter in its settings.
explain-380 = Alternative service offered
    .meaning = The request could not be carried out this way, but another service is offered in its place.
    .advice = Use the service offered, if it suits you.

## 4xx Client error

explain-400 = Request not understood
    .meaning = The request is not correctly formed, so the server cannot read it.
    .advice = Check what you entered for stray characters. If it keeps happening, tell the maker of your app.
# The password variants are shown after sign-in data was sent; the base before that.
explain-401 = Sign-in required
    .meaning = The server needs proof of who you are before it continues.
    .advice = Enter the user name and password of your account.
    .title-password = Sign-in data not accepted
    .meaning-password = The server did not accept the user name or the password.
    .advice-password = Check the user name and the password. If both are right, ask your provider to check your account.
# The standard gives this code no fixed meaning: do not speak of credit that has run out.
explain-402 = Payment required
    .meaning = The server asks for a payment. How to pay is not standardized and depends on the provider.
    .advice = Ask your provider whether a payment is due on your account.
# Not always a wrong password, and not always a person: “refused” without saying by whom.
explain-403 = Request refused
    .meaning = The request was understood but is not permitted. Repeating it will not help.
    .advice = Check the address, and ask your provider whether your account may be used to reach it.
    .advice-register = Check the account details in your settings, and ask your provider whether the account is active.
# In a sign-in the address is the reader’s own; the domain may be wrong as well as the name or number.
explain-404 = Address not found
    .meaning = The server knows no user at this address or is not responsible for its domain.
    .advice = Check the name or number and the domain for mistakes.
# The server knows this kind of request (unlike 501), but not for this address.
explain-405 = Not permitted for this address
    .meaning = The server knows this kind of request but does not permit it for this address.
    .advice = Check that this is the right address; if so, ask your provider what it can be used for.
# About the format of the ANSWER. Tell apart from 488 and 606 (what was offered for the call).
explain-406 = No suitable format for the response
    .meaning = The response could not be given in any format that your app accepts.
    .advice = See whether there is an update for your app.
explain-407 = Proxy server requires sign-in
    .meaning = A proxy server on the way needs proof of who you are before it passes the request on.
    .advice = Enter the sign-in data that your provider gave you for the proxy server.
    .title-password = Proxy server refused the sign-in
    .meaning-password = The proxy server did not accept the user name or the password.
    .advice-password = Check the sign-in data for the proxy server; it may differ from that of your account.
# Also shown when nothing came back at all. Do not say that nobody picked up.
explain-408 = No response in time
    .meaning = There was no response in time. The other end may not be reachable at the moment.
    .advice = Check your internet connection and try again in a moment.
explain-409 = Conflict with earlier data
    .meaning = The request conflicts with what the server already holds for this address.
    .advice = Sign out and in again. If that does not help, ask your provider.
# In a sign-in the address is the reader’s own.
explain-410 = Address no longer in use
    .meaning = The other party no longer uses this address, and the server does not know a new one.
    .advice = Ask the other party for the current address.
    .meaning-register = The address of your account is no longer in use, and the server does not know a new one.
    .advice-register = Ask your provider which address is valid for your account.
explain-411 = Length not stated
    .meaning = The request does not state how long its contents are, and the server requires that.
    .advice = Update your app. If that does not help, tell its maker.
# Mostly presence: the app referred to something stored earlier. Tell apart from 580.
explain-412 = Earlier data no longer valid
    .meaning = The request refers to earlier data that is no longer valid on the server.
    .advice = Try again. If it keeps failing, restart your app.
# Only the contents are too large; 513 is about the whole, 414 about the address.
explain-413 = Contents too large
    .meaning = The contents of the request are larger than the server accepts.
    .advice = Send less at once, or ask your provider about the size limit.
explain-414 = Address too long
    .meaning = The address in the request is longer than the server can process.
    .advice = Remove everything from the address that does not belong to it.
# About the kind of contents, not about codecs.
explain-415 = Contents not supported
    .meaning = The contents of the request are of a type, in an encoding or in a language that is not supported.
    .advice = If you sent a text or a file, try another format; otherwise update your app.
# The kind of address is what stands before the colon, as in sip or tel.
explain-416 = Address type not supported
    .meaning = The server cannot handle addresses of this kind.
    .advice = Enter the address as a SIP address or as a plain phone number.
explain-417 = Priority not known
    .meaning = The request asks for a priority that the server does not know.
    .advice = Try again without special priority, or ask your provider which priorities you may use.
# 420: the app demands something the other end does not know. 421: the other way round.
explain-420 = Additional function not supported
    .meaning = Your app demands an additional function that the other end does not know.
    .advice = Switch off additional functions in the settings of your app and try again.
explain-421 = Additional function required
    .meaning = The other end demands an additional function that your app did not offer.
    .advice = See whether this function can be switched on in your app; otherwise update the app.
# How often an ongoing connection is confirmed. Tell apart from 423 (how long a sign-in or subscription is valid).
explain-422 = Refresh interval too short
    .meaning = Your app wants to confirm the connection more often than the server allows.
    .advice = Set a longer interval for the session timer in your app and try again.
# The period for which a sign-in, a subscription or a presence state is to be valid.
explain-423 = Requested period too short
    .meaning = The request asks for a shorter period than the server allows, for example for staying signed in.
    .advice = Set a longer period in the settings of your app and try again.
explain-424 = Location not usable
    .meaning = The location sent with the request is faulty or insufficient, or could not be retrieved.
    .advice = Allow your app to use the location of your device and try again.
# An emergency alert sent as data. Not a warning; the advice must not delay anyone.
explain-425 = Emergency alert not usable
    .meaning = The emergency data in the request is so faulty that it could not be used.
    .advice = In an emergency, seek help another way at once, for example with another phone.
# Nothing signed was sent, or not in a supported form. Tell apart from 436, 437 and 438 and from signing in (401).
explain-428 = Signed identity required
    .meaning = The server requires a digitally signed proof of who sent the request.
    .advice = This proof normally comes from your provider; ask whether it is switched on for your account.
# The request was caused by someone else, as in a transferred call, and the proof of who that is was missing.
explain-429 = Proof of the transferring party missing
    .meaning = Someone else arranged this request, for example by a transfer. Valid proof of their identity was missing.
    .advice = Have the transfer repeated, or try the address directly.
explain-430 = Connection along the way failed
    .meaning = A network connection on the way to the destination has failed.
    .advice = Wait a moment for the connection to be restored, then try again.
# Do not urge anyone to give up anonymity: the reader decides.
explain-433 = Anonymous requests not accepted
    .meaning = The request was refused because it does not show who you are.
    .advice = If you are willing to show your name or number, switch off anonymity and try again.
# The certificate could not be fetched; 437: it was fetched but does not suit; 438: the proof itself is invalid.
explain-436 = Certificate not retrievable
    .meaning = The certificate needed to check who sent the request could not be retrieved.
    .advice = Try again later. If it stays like this, ask your provider to check the certificate.
explain-437 = Certificate not supported
    .meaning = The certificate that confirms who sent the request is not trusted or is of an unsupported kind.
    .advice = Ask your provider for a certificate that others trust.
explain-438 = Proof of identity not valid
    .meaning = The signed proof of who sent the request is not valid.
    .advice = The proof normally comes from your provider; report the problem there.
# “Outbound” is the name of an extension and stays as it is. Occurs when signing in.
explain-439 = First server lacks a function
    .meaning = The first server on the way does not support the persistent connection that your app asked for (outbound).
    .advice = Switch off this function in the settings of your app, or ask your provider for another proxy server.
explain-440 = Too many destinations at once
    .meaning = The request would have gone to more destinations at once than is allowed; some or all of them were not reached.
    .advice = Use a more direct address, such as that of one person instead of a group.
explain-469 = Additional information not accepted
    .meaning = Your app sent additional information of a kind that the other end does not accept.
    .advice = Do without the function you just used, or update your app.
explain-470 = Consent of a recipient missing
    .meaning = At least one recipient has not agreed to be contacted in this way.
    .advice = Ask for this consent, or leave out recipients who have not given it.
# Not a registered code: some servers send it when they could not pass the request on.
explain-477 = Request could not be passed on
    .meaning = An error occurred while the server was sending the request to the next server.
    .advice = Try again in a moment. If it keeps happening, tell your provider.
# Not a registered code. The name in the address has no network address.
explain-478 = No network address for the destination
    .meaning = The server could not find a network address for the name of the destination.
    .advice = Check the domain in the address for typing mistakes.
# Not a registered code.
explain-479 = Address could not be processed
    .meaning = The server could not process the address in the request.
    .advice = Check the address for typing mistakes and unusual characters.
# Do not say why (switched off, “do not disturb”): the code does not prove it. The person, not the server (503).
explain-480 = Temporarily not available
    .meaning = The other party cannot be reached at the moment.
    .advice = Try again later, or get in touch another way.
    .title-register = Sign-in temporarily not possible
    .meaning-register = The sign-in cannot be handled at the moment.
    .advice-register = Try to sign in again later.
# Shown mostly in a running call or subscription that the other end has already forgotten.
explain-481 = Already ended or not known
    .meaning = The call, or whatever else this request belongs to, is not known at the other end; it may have ended.
    .advice = Start again from the beginning; if this was a call, hang up and call again.
explain-482 = Request reached a server twice
    .meaning = The same request reached a server more than once, by a loop or by another path.
    .advice = Check whether a forwarding leads back to itself; otherwise tell your provider.
explain-483 = Too many servers on the way
    .meaning = The request passed through too many servers without reaching its destination.
    .advice = Tell your provider, so that the route can be checked.
explain-484 = Address incomplete
    .meaning = Part of the address is missing, for example some digits of a number.
    .advice = Enter the complete address or number, with the area code if needed.
explain-485 = Address is ambiguous
    .meaning = This address fits more than one destination, so the server cannot tell which is meant.
    .advice = Enter a more precise address, such as the full name or number.
# A sign-in is practically never answered so; its variants must only not be false. Tell apart from 600.
explain-486 = Busy
    .meaning = The other party is busy at the moment. Another address or device of theirs may still answer.
    .advice = Try again in a few minutes.
    .title-register = Sign-in not possible right now
    .meaning-register = The server answered that it is busy.
    .advice-register = Try to sign in again in a few minutes.
# Somebody ended the attempt, mostly the reader by hanging up. Nobody refused it and nothing is broken.
explain-487 = Attempt ended early
    .meaning = The attempt was ended before it was complete, for example by hanging up.
    .advice = Nothing needs to be done.
# What the app offered does not suit HERE; 606: anywhere. Tell apart from 406.
explain-488 = Media not accepted at this destination
    .meaning = What your app offered, such as the audio or video format, does not suit this destination; another may accept it.
    .advice = Change settings of your app, such as those for audio, video or encryption, and try again.
# A kind of subscription or publication, such as presence or waiting voice messages.
explain-489 = Event type not known
    .meaning = The server does not know the kind of event that the request is about.
    .advice = Switch off functions that your provider does not offer, such as presence.
# Two changes crossed, as when both sides put the call on hold. The app sorts it out.
explain-491 = Another request still in progress
    .meaning = An earlier request is not finished yet, so this one could not be handled.
    .advice = Nothing needs to be done; your app normally tries again by itself in a moment.
explain-493 = Contents could not be decrypted
    .meaning = The request is encrypted, and the other end could not decrypt it.
    .advice = Check which key or certificate your app uses for this address.
explain-494 = Security agreement required
    .meaning = Your app and the server must first agree on how the connection is protected.
    .advice = Choose the kind of secure connection that your provider recommends in the settings of your app.
# Not a registered code, so the text only reports what the server says.
explain-499 = No audio or video format in common
    .meaning = The server reports that the two sides have no audio or video format in common.
    .advice = Switch on more codecs in the settings of your app and try again.

## 5xx Server error

explain-500 = Error in the server
    .meaning = The server could not handle the request because of an unexpected internal error.
    .advice = Try again in a few minutes. If the error remains, tell your provider.
# The server lacks the function altogether (unlike 405).
explain-501 = Function not available
    .meaning = The server does not have the function that this request needs.
    .advice = Ask your provider whether this function is offered.
# The answer was invalid, not the gateway.
explain-502 = Invalid response from another server
    .meaning = A server along the way received an unusable response from the next server.
    .advice = Try again later. If it stays like this, tell your provider which address you tried.
# The server, not the other party (480). Overload and maintenance are only possible causes.
explain-503 = Service not available at the moment
    .meaning = The server cannot handle requests at the moment, perhaps because of overload or maintenance.
    .advice = Try again later. If it lasts, ask your provider whether there is an outage.
# Unlike 408, it is clear that a further server stayed silent.
explain-504 = Another server did not respond
    .meaning = The server had to ask another server, which did not respond in time.
    .advice = Try again in a few minutes. If only this address is affected, the fault may lie with its provider.
explain-505 = Protocol version not supported
    .meaning = The server does not support the version of SIP that your app uses.
    .advice = Update your app, or ask your provider which apps are suitable.
# The request as a whole; do not use the word for a text message here.
explain-513 = Request too large as a whole
    .meaning = The request as a whole is longer than the server can process.
    .advice = Switch off codecs and functions that you do not need in your app, then try again.
    .advice-message = Shorten the text or send it in several parts.
# Occurs when signing in: the server cannot wake the app through this push service.
explain-555 = Push service not supported
    .meaning = The server does not support the push notification service that your app uses.
    .advice = Switch off push notifications in your app and keep it open to remain reachable.
# Conditions the two ends set in advance, such as guaranteed quality. Tell apart from 412.
explain-580 = Required conditions not met
    .meaning = A condition set in advance for the connection, such as guaranteed quality, cannot be met.
    .advice = Try again later or over another network.

## 6xx Global failure

# A sign-in is practically never answered so; its variants must only not be false. Tell apart from 486.
explain-600 = Busy everywhere
    .meaning = The other party is busy on all devices; trying another address will not help.
    .advice = Wait a while before you try again.
    .title-register = Sign-in not possible anywhere right now
    .meaning-register = The server answered that all places are busy.
    .advice-register = Wait a while before you try to sign in again.
# A person declined, or cannot accept. Tell apart from 403 (not permitted), 607 (unwanted) and 608 (a machine).
explain-603 = Declined
    .meaning = The other party declined or cannot accept; trying another address will not help.
    .advice = Try at another time, or arrange one in another way.
    .title-register = Sign-in declined
    .meaning-register = The server declined the sign-in; trying another server will not help.
    .advice-register = Ask your provider why the sign-in was declined.
# Stronger than 404: it is certain that no server knows this address.
explain-604 = Address does not exist anywhere
    .meaning = It is certain that no user has this address, here or on any other server.
    .advice = Find out the right address; in its present form it leads nowhere.
# Like 488, but no device anywhere can accept it. Tell apart from 406.
explain-606 = Media not accepted at any destination
    .meaning = What your app offered, such as the media format or the bandwidth, cannot be used at any destination.
    .advice = Try again with lower demands, for example without video.
# The person on the other side said so. No blame and no word like “spam”.
explain-607 = Marked as unwanted
    .meaning = The other party marked this request as unwanted; further attempts are likely to be refused as well.
    .advice = Do not try again. If this is a misunderstanding, clear it up in another way.
    .meaning-register = The sign-in was marked as unwanted; further attempts are likely to be refused as well.
    .advice-register = Do not try again. Ask your provider why the sign-in is not wanted.
# A machine on the way, not a person.
explain-608 = Rejected by an automatic system
    .meaning = An automatic system rejected the request; it was not the decision of a person.
    .advice = If this is a mistake, ask your provider how to have the block removed.

## Outside the classes of SIP

# Not a registered code; some phones send it when the other party hangs up.
explain-701 = Ended by the other side
    .meaning = The other side hung up or ended the connection.
    .advice = Nothing needs to be done; try again if you were not finished.
