### What a person reads when a call, a sign-in or a message gets an answer, or gets none: the value is the title, .meaning says what it means, .advice says what to do. The three are read together, above a button.
### One message stands for one subject: a status code, a cause from the telephone network, a warning, a phrase of a server, or a failure that the app notices by itself. Title, meaning and advice of one subject are never mixed with those of another.
### The base text is shown for a call; the reader made a call, not a “request”. For anything else an attribute with a suffix takes its place: -register (sign-in), -message (text message), -subscribe (notifications, such as when somebody becomes available), -transfer, -update (a change to a running call), -hangup; where that is missing, -other; where that is missing too, the base. -password is shown before all of these after a user name and a password were sent and refused. Each attribute is looked up by itself.
### Codes that never answer a call have a neutral base. For hanging up there is explain-hangup, for failed changes explain-update and explain-update-lost, for failed transfers explain-transfer; they stand in for the code unless it has words of its own for that attempt.
### No jargon, no code number. “App” is the program the reader uses, “other party” the person called, “other end” whoever answered, person or machine, “provider” the company that runs the service. The program adds facts (waiting time, new number, name of a feature) in sentences of its own: do not point to them.


## Classes

# Shown for an unknown code from 101 to 199. True for any of them; no advice needed.
explain-class-provisional = Still in progress
    .meaning = Your call is being set up.
    .meaning-other = This is still being worked on.
# Shown for an unknown code from 201 to 299. Do not say “answered”: that is 200.
explain-class-success = Accepted
    .meaning = Your call was accepted.
    .meaning-other = What you tried was accepted.
# Shown for an unknown code from 303 to 399. It is not known whether another address is offered.
explain-class-redirection = Call must go another way
    .meaning = The call was not connected here; it has to go somewhere else or be made in another way.
    .advice = Try another way, or ask your provider what to do.
    .title-other = Must be tried another way
    .meaning-other = The server did not do this; it has to be done somewhere else or in another way.
# Shown for an unknown code from 401 to 499. Do not blame the reader, and do not say who refused.
explain-class-client-error = Call failed
    .meaning = The call could not be connected; the server gave no exact reason.
    .advice = Check the number or address, then try again.
    .title-other = Not possible this way
    .meaning-other = This could not be done; the server gave no exact reason.
    .advice-other = Check what you entered and the settings of your app, then try again.
# Shown for an unknown code from 501 to 599. The fault lies with a server, not with the reader or the other party.
explain-class-server-error = Problem on a server
    .meaning = A server could not connect the call, although nothing seems to be wrong with it.
    .advice = Try again later. If it keeps failing, ask your provider.
    .meaning-other = A server could not carry this out, although nothing seems to be wrong with it.
# Shown for an unknown code from 601 to 699. Never the text of 600: nobody need be busy.
explain-class-global-failure = Call cannot be connected at all
    .meaning = The call cannot be connected, no matter which device or server is tried.
    .advice = Calling again right away will not help. Ask your provider if you need to know more.
    .title-other = Not possible at all
    .meaning-other = This cannot be done, no matter which device or server is tried.
    .advice-other = Trying again right away will not help. Ask your provider if you need to know more.
# Shown for 700 to 999, which SIP does not define. Nothing is known but that it did not work.
explain-class-other = Failed for an unknown reason
    .meaning = The server gave a code for the failure that no standard defines.
    .advice = Ask your provider for the reason.

## Shared by several codes

# Shown for anything but success in answer to hanging up or giving up a call, also when nothing came back. Whatever the answer says, the call is over.
explain-hangup = Call ended
    .meaning = The call is over, even though the other end did not confirm it.
    .advice = Nothing needs to be done.
# Shown when a change to a running call (video, hold, a key pressed) failed and the call itself is not affected. Tell apart from explain-update-lost.
explain-update = Change not possible
    .meaning = The change, such as adding video, could not be made. Your call continues without the change.
    .advice = Carry on with your call; you can try the change again later.
# Shown when the answer to a change, or the silence after it, means that the other end no longer has the call (404, 408, 410, 416, 480 to 485, 502, 604). It is likely but not certain that the call is lost.
explain-update-lost = The call may be lost
    .meaning = The other end no longer responds to this call, or no longer knows it.
    .advice = If you cannot hear each other, hang up and call again.
# Shown when a transfer failed and nothing more useful is known. The reader is the one who wanted to pass the call on; the other party is still there.
explain-transfer = Call not transferred
    .meaning = The transfer did not go through, so the call stays with you.
    .advice = Try again, or tell the other party which number to call.
# Shown when ringing was seen and then the time ran out (408 or 480 after 180), for cause 19 of the telephone network, and for servers that say “No Answer”. Do not say that nobody is there. Without ringing: 408, 480 and cause 18.
explain-no-answer = No answer
    .meaning = The phone rang, but nobody answered.
    .advice = Try again later, or get in touch another way.
# Shown when the server says that only its last question was too old (stale): the password is right, and the app repeats the sign-in. Mostly nobody sees it. Tell apart from a refused password.
explain-stale = Signing in again
    .meaning = The server asks your app to sign in once more. Your password is not the problem.
    .advice = Nothing needs to be done; your app does this by itself.

## Emergency

# Shown when the answer points to an emergency service (urn:service:sos). The advice must not delay anyone. Alternative services without that: 380.
explain-emergency = Emergency call not connected
    .meaning = This is an emergency number, but it cannot be called in this way.
    .advice = Call it at once with your phone’s own emergency call, or from another phone.
    .title-other = Emergency service not reached
    .meaning-other = This number or address belongs to an emergency service, but it cannot be reached in this way.
    .advice-other = Call the emergency number at once with your phone’s own emergency call, or from another phone.

## 1xx Provisional

# Only the first server has the call. Tell apart from 183, where it is on its way further.
explain-100 = Call on its way
    .meaning = The first server has your call and is working on it.
    .title-other = On its way
    .meaning-other = The first server has received this and is working on it.
# Only the base may speak of ringing; a transfer reports that it rings at the new number. Tell apart from 183.
explain-180 = Ringing
    .meaning = The other party’s phone is ringing.
    .title-transfer = Ringing at the other number
    .meaning-transfer = The phone of the person you are transferring to is ringing.
    .title-other = In progress
    .meaning-other = There is no result yet.
# Somebody or something has sent the call on; where to is not known.
explain-181 = Call being forwarded
    .meaning = Your call is being forwarded to another phone or number.
    .title-other = Being forwarded
    .meaning-other = This is being forwarded to another address.
# The called side is not free but will take the call in turn. Tell apart from busy (486), which ends the attempt.
explain-182 = In the queue
    .meaning = The other end is not free at the moment, so your call is waiting in a queue.
    .advice = Please wait; nothing else needs to be done.
    .meaning-other = The other end is not free at the moment, so this is waiting in a queue.
# “Session progress”: the call is on its way but not answered, and nobody need be ringing. Not a progress bar.
explain-183 = Call being set up
    .meaning = The call is being set up. You may already hear tones or an announcement.
    .title-other = Under way
    .meaning-other = This is being carried out; there is no result yet.
# The call went to several phones, and one of them has dropped out. It is not over.
explain-199 = One of several attempts has ended
    .meaning = Your call went to more than one phone. The attempt at one of them has ended; others may go on.
    .meaning-other = This went to more than one place. The attempt at one of them has ended; others may go on.

## 2xx Success

# Says what succeeded. To a sign-in: whether it was a sign-out is not known here, so a program shows its own label for that. A message was accepted, not read. A person or a machine may have answered.
explain-200 = Answered
    .meaning = Your call was answered.
    .title-register = Signed in
    .meaning-register = The server has accepted your sign-in.
    .title-message = Message sent
    .meaning-message = Your message was accepted. Whether it has been read is not known.
    .title-transfer = Transfer accepted
    .meaning-transfer = The transfer was accepted.
    .title-update = Change made
    .meaning-update = The change to your call was made.
    .title-hangup = Call ended
    .meaning-hangup = The call is over.
    .title-other = Done
    .meaning-other = What you asked for was done.
# Never answers a call. Unlike 200, the result is still open.
explain-202 = Accepted, result still open
    .meaning = This was accepted; whether it succeeds is not known yet.
    .title-message = Message accepted
    .meaning-message = Your message was accepted for delivery. Whether it has arrived is not known yet.
    .title-transfer = Transfer under way
    .meaning-transfer = The transfer was accepted; whether it succeeds is not known yet.
# Answers only notifications (a subscription). A success, not a failure.
explain-204 = Nothing has changed
    .meaning = There is nothing new to report, so no notification is sent.

## 3xx Redirection

# The person called has several addresses, and one is to be chosen. Tell apart from 485, where the address itself is not clear.
explain-300 = Several addresses to choose from
    .meaning = The other party can be reached at several addresses; one of them has to be chosen.
    .advice = Choose one of the addresses offered, or enter the one you want.
    .meaning-other = This address leads to several others; one of them has to be chosen.
# For good, unlike 302. In a sign-in it is the reader’s own account that has moved.
explain-301 = Number or address has changed
    .meaning = The other party has moved to a new number or address for good.
    .advice = Use the new number or address from now on, or get in touch another way.
    .title-register = Account has moved
    .meaning-register = Your account has moved to a new address for good.
    .advice-register = Enter the new address in the settings of your app, or ask your provider for it.
    .meaning-other = This address has been replaced by a new one for good.
# For the time being, unlike 301.
explain-302 = Reachable elsewhere for now
    .meaning = For the time being, the other party can be reached at another number or address.
    .advice = Use the other number or address for now, or get in touch another way.
    .title-register = Sign in elsewhere for now
    .meaning-register = For the time being, your account has to sign in at another address.
    .advice-register = If your app does not switch by itself, enter the new address in its settings, or ask your provider for it.
    .meaning-other = For the time being, another address has to be used in place of this one.
# Obsolete and without a text of its own in the standard: say no more than that the answer points elsewhere.
explain-303 = Another address is offered
    .meaning = The call was not connected here; the server points to another address.
    .advice = Try the other address, or get in touch another way.
    .meaning-other = This was not carried out here; the server points to another address.
# The server named is one on the way (a proxy), not the person’s new address.
explain-305 = Specific server required
    .meaning = This number or address can be called only through a specific server.
    .advice = If your app does not switch by itself, ask your provider which server to enter.
    .meaning-other = This address can be reached only through a specific server.
# Which service is offered is not known, and perhaps none is. In mobile networks the reason is mostly that the number is an emergency number: the first sentence must stand. With a sure sign of that: explain-emergency.
explain-380 = Call not connected
    .meaning = The server did not connect the call; it says that the other party may be reached in another way.
    .advice = In an emergency, call the emergency number another way at once. Otherwise, get in touch another way.
    .title-other = Not possible in this way
    .meaning-other = The server did not do this; it says that it may be possible in another way.
    .advice-other = In an emergency, get help another way at once. Otherwise, get in touch another way.

## 4xx Client error

# What the app sent was malformed. Mostly the app is at fault, sometimes a stray character in the address; do not blame the reader.
explain-400 = Call not understood
    .meaning = The server could not make sense of what your app sent, so the call was not connected.
    .advice = Check the number or address for stray characters. If it keeps happening, tell the maker of your app.
    .title-other = Not understood by the server
    .meaning-other = The server could not make sense of what your app sent.
    .advice-other = Check what you entered for stray characters. If it keeps happening, tell the maker of your app.
# The base is shown before a user name and a password were sent (mostly the app sends them by itself), the password variants after they were refused. 407 is the same from a server on the way.
explain-401 = Sign-in required
    .meaning = The server needs to know who you are before it connects the call.
    .advice = Enter the user name and password of your account.
    .title-password = Sign-in details not accepted
    .meaning-password = The server did not accept the user name or the password.
    .advice-password = Check both. If they are right, ask your provider to check your account.
    .meaning-other = The server needs to know who you are before it goes on.
# The standard gives this code no fixed meaning: do not speak of credit that has run out.
explain-402 = Payment required
    .meaning = The server asks for a payment before it connects the call.
    .advice = Ask your provider what is due.
    .meaning-other = The server asks for a payment before it goes on.
# Not allowed, by whom is not known. For a call the password is rarely the reason; for a sign-in it mostly is. Tell apart from 603 (a person declined), 608 (an automatic system) and cause 21 (refused somewhere in the telephone network).
explain-403 = Call not allowed
    .meaning = The server or the other end does not allow this call. Calling again will not help.
    .advice = Check the number or address. If it is right, ask your provider whether your account may call it.
    .title-register = Sign-in refused
    .meaning-register = The server does not allow this sign-in.
    .advice-register = Check the user name and the password. If both are right, ask your provider.
    .title-message = Message not allowed
    .meaning-message = The server or the other end does not allow this message.
    .advice-message = Check the address. If it is right, ask your provider whether you may send messages to it.
    .title-subscribe = Notifications not allowed
    .meaning-subscribe = You are not allowed to get notifications about this address, such as when somebody becomes available.
    .advice-subscribe = Ask the other party or your provider to allow it.
    .title-other = Not allowed
    .meaning-other = The server or the other end does not allow this. Trying again will not help.
    .advice-other = Check the address. If it is right, ask your provider whether your account may use it.
# In a sign-in the address is the reader’s own account. Stronger: 604 (nowhere at all). Not in use any more: 410.
explain-404 = Number or address not found
    .meaning = Nobody can be reached at this number or address.
    .advice = Check it for mistakes.
    .title-register = Account not found
    .meaning-register = This server does not know your account.
    .advice-register = Check the user name and the server address in the settings of your app.
    .title-transfer = Call not transferred
    .meaning-transfer = The number or address for the transfer was not found, so the call stays with you.
    .advice-transfer = Check the number or address, then try again.
# The server knows this kind of attempt (unlike 501) but not for this address. Each variant says what is not accepted here.
explain-405 = Calls not accepted here
    .meaning = This address does not accept calls.
    .advice = Get in touch another way, for example by message.
    .title-register = Sign-in not possible here
    .meaning-register = This server does not accept sign-ins.
    .advice-register = Check the server address in the settings of your app.
    .title-message = Text messages not accepted here
    .meaning-message = This address does not accept text messages.
    .advice-message = Call instead, or get in touch another way.
    .title-subscribe = Notifications not available here
    .meaning-subscribe = This address does not offer notifications, such as when somebody becomes available.
    .advice-subscribe = Switch off notifications for this address in your app.
    .title-transfer = Transfers not accepted here
    .meaning-transfer = The other end does not accept transfers, so the call stays with you.
    .advice-transfer = Tell the other party which number to call.
    .title-other = Not accepted here
    .meaning-other = This address cannot be used for what your app tried to do.
    .advice-other = Check that it is the right address.
# About the form of the ANSWER. Tell apart from 488 and 606 (what was offered for the call).
explain-406 = Your app and the other end do not match
    .meaning = The other end could answer only in a form that your app does not accept.
    .advice = See whether there is an update for your app.
# As 401, but from a server on the way. Mostly the user name and password are the same.
explain-407 = Another server asks you to sign in
    .meaning = A server that your call passes through needs to know who you are.
    .advice = Enter the user name and password of your account, unless your provider gave you others for this server.
    .title-password = Another server rejected your sign-in
    .meaning-password = A server along the way did not accept the user name or the password.
    .advice-password = Check both; your provider may have given you others for this server.
    .meaning-other = A server along the way needs to know who you are before it continues.
# A server gave up waiting. Do not say that nobody picked up, and do not send the reader to check their own connection: the answer came through it. If the app itself gave up: explain-local-no-answer. After ringing: explain-no-answer.
explain-408 = No response in time
    .meaning = The call was not connected because there was no response in time.
    .advice = Try again in a moment.
    .title-register = Sign-in not answered in time
    .meaning-register = The server did not complete the sign-in in time.
    .advice-register = Try again in a moment. If that does not help, check your internet connection.
    .title-message = Message may not have arrived
    .meaning-message = There was no response in time, so it is not known whether your message arrived.
    .advice-message = Ask the other party whether it arrived. If not, send it again.
    .meaning-other = There was no response from the other end in time.
# Obsolete. Never answers a call, only a sign-in.
explain-409 = Conflict with an earlier sign-in
    .meaning = What your app sent conflicts with what the server already holds for your account.
    .advice = Sign out and in again. If that does not help, ask your provider.
# Was in use once, unlike 404; no new address is known, unlike 301. In a sign-in it is the reader’s own account.
explain-410 = Number or address no longer in use
    .meaning = The other party no longer uses this number or address, and no new one is known.
    .advice = Find out the current number or address.
    .title-register = Account no longer in use
    .meaning-register = The address of your account is no longer in use, and no new one is known.
    .advice-register = Ask your provider which account you can use.
# Obsolete. A fault of the app that the reader can do nothing about but update it.
explain-411 = Detail missing from your app
    .meaning = Your app did not say how much it was sending, and this server needs to know.
    .advice = See whether there is an update for your app.
# Only for presence and the like: the app referred to something stored earlier. Never answers a call. Tell apart from 580.
explain-412 = Status not updated
    .meaning = The server no longer has the status that your app wanted to change.
    .advice = Your app should send it again by itself. If this keeps happening, restart your app.
# The contents are too large; 513 is about everything together, 414 about the address.
explain-413 = Too much data
    .meaning = Your app sent more details of the call than the server accepts.
    .advice = Switch off what you do not need, such as video, in the settings of your app, then call again.
    .title-message = Message too large
    .meaning-message = The message is larger than the server accepts.
    .advice-message = Shorten it, or send it in several parts.
    .meaning-other = Your app sent more than the server accepts.
    .advice-other = See whether there is an update for your app.
# The address as a whole is longer than the server can handle.
explain-414 = Number or address too long
    .meaning = The number or address is longer than the server can handle.
    .advice = Remove everything that does not belong to it.
# About the kind of contents, not about codecs (488).
explain-415 = Format of the call not supported
    .meaning = The other end cannot handle the format that your app uses for this call.
    .advice = See whether there is an update for your app.
    .title-message = This kind of message is not supported
    .meaning-message = The other end cannot handle this kind of message, such as a picture or formatted text.
    .advice-message = Send it as plain text.
    .title-other = Contents not supported
    .meaning-other = The other end cannot handle the form of what your app sent.
# The kind of address is what stands before the colon, as in sip or tel.
explain-416 = This kind of address is not supported
    .meaning = The server cannot handle addresses of this kind.
    .advice = Enter a phone number, or an address such as name@example.com.
# A special priority, as in networks of authorities. Tell apart from cause 8, where a priority call took the line.
explain-417 = Priority not known
    .meaning = The call asks for a priority that the server does not know.
    .advice = Switch off special priority and try again, or ask your provider which priorities you may use.
    .meaning-other = What your app sent asks for a priority that the server does not know.
# 420: the app requires something that the other end does not have. 421: the other way round. The name of the feature is added by the program.
explain-420 = Feature not supported
    .meaning = Your app requires a feature that the other end does not have.
    .advice = Switch off extra features in the settings of your app, then try again.
# The other way round: 420.
explain-421 = Feature missing from your app
    .meaning = The other end requires a feature that your app did not offer.
    .advice = See whether you can switch it on in the settings; otherwise update your app.
# The session timer: how often the app confirms that a call is still up. “Session timer” is what settings call it. Tell apart from 423.
explain-422 = Your app checks the call too often
    .meaning = Your app wants to confirm that the call is still up more often than the server allows.
    .advice = Set a longer time for the session timer in your app, then try again.
# How long a sign-in or notifications are to last. Never answers a call. Tell apart from 422.
explain-423 = Time asked for is too short
    .meaning = Your app asks for a shorter time than the server allows, for example for staying signed in.
    .advice = Set a longer time in the settings of your app, then try again.
# The location of the caller, mostly in an emergency call: the first sentence of the advice must not delay anyone.
explain-424 = Location not usable
    .meaning = The location that your app sent is wrong or incomplete, or could not be read.
    .advice = In an emergency, call the emergency number at once. Otherwise, allow your app to use your location, then try again.
# An emergency alert sent as data, not as a call. The advice must not delay anyone.
explain-425 = Emergency alert not understood
    .meaning = Your emergency alert could not be understood, so help may not be on its way.
    .advice = In an emergency, call the emergency number at once, or get help another way.
# The caller’s digital signature is missing or not of a supported kind. Not about signing in (401). 436: it could not be checked; 437: it is not trusted; 438: it is wrong.
explain-428 = Proof of identity missing
    .meaning = The server accepts only calls whose caller is digitally confirmed, and yours was not.
    .advice = The confirmation normally comes from your provider; ask whether it is switched on for you.
    .meaning-other = The server accepts only what comes with a digitally confirmed sender, and this did not.
# The reader’s app calls because somebody transferred it; the proof of who did is missing.
explain-429 = Transfer could not be verified
    .meaning = Someone else arranged this call, for example by a transfer, and the server could not check who.
    .advice = Call the number directly, or ask for the transfer to be repeated.
    .meaning-other = Someone else arranged this, for example by a transfer, and the server could not check who.
    .advice-other = Try the address directly, or ask for the transfer to be repeated.
# A network connection between servers and devices, not the reader’s own line (otherwise the answer had not come through).
explain-430 = Connection failed along the way
    .meaning = A network connection along the way to the other party has failed.
    .advice = Wait a moment, then try again.
    .meaning-other = A network connection along the way has failed.
# Do not urge anyone to give up anonymity: the reader decides.
explain-433 = Anonymous calls not accepted
    .meaning = The call was refused because it does not show your name or number.
    .advice = If you are willing to show it, stop hiding your number in the settings of your app, then call again.
    .title-other = Anonymous contact not accepted
    .meaning-other = This was refused because it does not show who you are.
    .advice-other = If you are willing to show it, turn off anonymity in the settings of your app, then try again.
# The certificate could not be fetched; 437: fetched but not trusted; 438: the signature itself is wrong.
explain-436 = Proof of identity could not be checked
    .meaning = The server could not fetch the certificate that confirms you as the caller.
    .advice = Try again later. If it keeps failing, report it to your provider.
    .meaning-other = The server could not fetch the certificate that confirms you as the sender.
# Nobody can “obtain a certificate”: it belongs to the provider.
explain-437 = Proof of identity not trusted
    .meaning = The server does not trust or does not know the kind of certificate that confirms you as the caller.
    .advice = The certificate normally belongs to your provider; report the problem there.
    .meaning-other = The server does not trust or does not know the kind of certificate that confirms you as the sender.
# The signature was there and could be checked, and is wrong or out of date.
explain-438 = Proof of identity not valid
    .meaning = The digital signature that confirms you as the caller is not valid.
    .advice = The signature normally comes from your provider; report the problem there.
    .meaning-other = The digital signature that confirms you as the sender is not valid.
# Answers only a sign-in. “Outbound” is the name of a setting and stays as it is.
explain-439 = Setting not supported by the server
    .meaning = Your app asks for a lasting connection (outbound), which the first server along the way does not support.
    .advice = Switch off “outbound” in the settings of your app, or ask your provider for another server.
# A limit on how many phones may be called at the same time. Some may have been reached.
explain-440 = Too many destinations at once
    .meaning = The call would have gone to more phones at once than is allowed; some or all were not reached.
    .advice = Call one person directly instead of a group.
    .meaning-other = This would have gone to more addresses at once than is allowed; some or all were not reached.
    .advice-other = Use the address of one person instead of a group.
# Sent during a call when the app passes on something extra. Never answers a call itself.
explain-469 = Additional information not accepted
    .meaning = The other end does not accept extra information that your app sent, for example about keys you pressed. The call continues.
    .advice = If you just used a special feature of your app, do without it in this call.
# For calls and messages to a list of people. Who has not agreed is added by the program.
explain-470 = Consent missing
    .meaning = At least one of the people you called has not agreed to be contacted in this way.
    .advice = Ask for their consent, or leave them out.
    .meaning-other = At least one of the people addressed has not agreed to be contacted in this way.
# Not a registered code: some servers send it when they could not pass something on.
explain-477 = Call could not be passed on
    .meaning = A server along the way could not send the call to the next one.
    .advice = Try again in a moment. If it keeps happening, tell your provider.
    .title-other = Could not be passed on
    .meaning-other = A server along the way could not send this to the next one.
# Not a registered code. The name in the address (the part after the @) leads nowhere. In a sign-in it is the server’s name.
explain-478 = Address leads nowhere
    .meaning = The server could not find out where this number or address leads.
    .advice = Check the address, especially the part after the @.
    .meaning-register = The server address in the settings of your app leads nowhere.
    .advice-register = Check it, or ask your provider for the right one.
# Not a registered code. The address could not be read, unlike 478, where it leads nowhere.
explain-479 = Number or address not understood
    .meaning = The server could not understand the number or address.
    .advice = Check it for mistakes and unusual characters.
# Do not say why (switched off, “do not disturb”): the code does not prove it. The person, not the server (503). After ringing: explain-no-answer.
explain-480 = Not available right now
    .meaning = The other party cannot be reached at the moment.
    .advice = Try again later, or get in touch another way.
    .title-register = Sign-in not possible right now
    .meaning-register = The server cannot accept the sign-in at the moment.
    .advice-register = Try again later.
    .title-message = Message not delivered
    .advice-message = Send the message again later.
    .title-transfer = Call not transferred
    .meaning-transfer = The person at the other number cannot be reached right now, so the call stays with you.
    .advice-transfer = Try again later, or choose another number.
# The other end has forgotten the call, message or notifications. Ended is likely, not proven.
explain-481 = Call no longer exists
    .meaning = The other end no longer knows this call; it may already have ended.
    .advice = Hang up, then call again.
    .title-subscribe = Notifications have stopped
    .meaning-subscribe = The server no longer sends the notifications that your app asked for.
    .advice-subscribe = Nothing needs to be done; your app normally turns them on again by itself.
    .title-other = Already ended
    .meaning-other = The other end has no record of what your app refers to; it may already have ended.
    .advice-other = Start again from the beginning.
# By a loop or by two ways to the same place: do not say that it was a loop. Tell apart from 483.
explain-482 = Call reached a server twice
    .meaning = The call came to the same server more than once, for example because of a forwarding.
    .advice = If you forward calls yourself, check that they do not come back to you. Otherwise, tell your provider.
    .title-other = Reached a server twice
    .meaning-other = This came to the same server more than once.
    .advice-other = Tell your provider which address you tried.
# Passed on too many times; a loop is likely, not proven. Also for cause 25 of the telephone network. Tell apart from 482.
explain-483 = Call did not get through
    .meaning = The call was passed on too many times without reaching the other party; it may have gone round in circles.
    .advice = Tell your provider which number or address you called.
    .title-other = Did not get through
    .meaning-other = This was passed on too many times without arriving; it may have gone round in circles.
    .advice-other = Tell your provider which address you tried.
# Too short. Cause 28 of the telephone network also means a wrong form.
explain-484 = Number or address incomplete
    .meaning = Part of the number or address is missing, for example some digits.
    .advice = Enter it in full, with the area code if needed.
# Fits several people, and the server does not choose. Tell apart from 300, where the person is clear.
explain-485 = Number or address not clear
    .meaning = The number or address matches more than one person, so the server cannot tell who is meant.
    .advice = Enter the full name or number, or choose one if several are offered.
# Busy at this device; everywhere: 600. Do not say “on another call”: the code does not prove it.
explain-486 = Busy
    .meaning = The other party is busy at the moment.
    .advice = Try again in a few minutes.
    .title-transfer = Call not transferred
    .meaning-transfer = The person at the other number is busy, so the call stays with you.
    .advice-transfer = Try again in a few minutes, or choose another number.
    .meaning-other = The other end is busy at the moment.
# Somebody ended the attempt, mostly the reader by hanging up. Nobody refused it and nothing is broken. If the app knows that the reader did it: explain-local-canceled.
explain-487 = Call ended early
    .meaning = The call was ended before it was answered.
    .advice = Nothing needs to be done.
    .title-other = Canceled
    .meaning-other = The attempt was canceled before it was complete.
# What the app offered does not suit HERE; 606: anywhere. A warning may say more (explain-warning-…). In a change to a running call, that call goes on. Tell apart from 406.
explain-488 = This kind of call is not possible here
    .meaning = The other end cannot handle the sound, video or encryption that your app offers.
    .advice = Change the audio, video or encryption settings of your app, then call again.
    .title-update = Change not possible
    .meaning-update = The other end cannot handle the change, such as adding video. Your call continues without the change.
    .advice-update = Carry on with your call.
    .title-other = Not supported at the other end
    .meaning-other = The other end does not support what your app asked for.
    .advice-other = Switch off features that you do not need in the settings of your app, then try again.
# Notifications such as when somebody becomes available or waiting voice messages. Never answers a call. What the server does offer is added by the program: no example here.
explain-489 = These notifications are not supported
    .meaning = The server does not offer the kind of notification that your app asks for.
    .advice = Switch off features that your provider does not offer.
# Two changes crossed, as when both sides put the call on hold. The app sorts it out. Never a failure for the reader.
explain-491 = Another change is still in progress
    .meaning = An earlier change is not finished yet, so this one has to wait a moment.
    .advice = Nothing needs to be done; your app tries again by itself.
# Something encrypted inside, not the connection (494) and not the sound (488).
explain-493 = Encrypted part could not be read
    .meaning = Your app sent something encrypted that the other end could not decrypt.
    .advice = Check the encryption settings of your app for this contact.
# How app and server protect their connection. Nothing was refused yet.
explain-494 = Specific type of security required
    .meaning = The server accepts only connections that are secured in a specific way.
    .advice = In the settings of your app, choose the kind of secure connection that your provider recommends.
# Not a registered code, so the text only reports what the server says.
explain-499 = No common sound or video format
    .meaning = The server reports that your app and the other end do not understand each other’s sound or video.
    .advice = Switch on more formats (codecs) in the settings of your app, then call again.
    .advice-other = Switch on more formats (codecs) in the settings of your app, then try again.

## 5xx Server error

# An unexpected error inside a server. Tell apart from 503 (not available) and 502 (fault further on).
explain-500 = Error on a server
    .meaning = The call was not connected because of an error inside a server.
    .advice = Try again in a few minutes. If it keeps happening, tell your provider.
    .meaning-other = This could not be carried out because of an error inside a server.
# The server lacks this altogether (unlike 405, which is about one address).
explain-501 = This kind of call is not available
    .meaning = The server does not offer this kind of call.
    .advice = Ask your provider whether there is another way.
    .title-message = Text messages not available
    .meaning-message = The server does not offer text messages.
    .advice-message = Call instead, or get in touch another way.
    .title-subscribe = Notifications not available
    .meaning-subscribe = The server does not offer notifications, such as when somebody becomes available.
    .advice-subscribe = Switch off notifications in the settings of your app.
    .title-other = Feature not available
    .meaning-other = The server does not offer what you tried.
# An unusable answer from the next server; what is wrong there is not known. Cause 27 says that the other line is out of order.
explain-502 = Fault further on the way
    .meaning = A server along the way received an unusable answer from the next one, so the call was not connected.
    .advice = Try again later. If it keeps failing, tell your provider which number or address you called.
    .meaning-other = A server along the way received an unusable answer from the next one.
    .advice-other = Try again later. If it keeps failing, tell your provider which address you tried.
# The server, not the other party (480). Overload and maintenance are only possible causes. If the app itself could not connect: explain-local-unreachable.
explain-503 = Service not available right now
    .meaning = The server cannot handle calls at the moment, perhaps because of overload or maintenance.
    .advice = Try again later. If the problem continues, ask your provider whether there is an outage.
    .meaning-other = The server cannot do this at the moment, perhaps because of overload or maintenance.
# Unlike 408, it is clear that a further server stayed silent. Also for cause 102 of the telephone network.
explain-504 = Another server did not respond
    .meaning = A server along the way waited for another one, which did not respond in time.
    .advice = Try again in a few minutes. If only this number or address is affected, tell your provider.
# The version of the protocol SIP, not of the app; mostly a fault of the app.
explain-505 = Version not supported
    .meaning = The server does not support the version of the SIP standard that your app uses.
    .advice = See whether there is an update for your app, or ask your provider which apps are suitable.
# Everything together is too large; 413 is about the contents.
explain-513 = Too much data at once
    .meaning = Your app sent more information about the call than the server can handle.
    .advice = Switch off what you do not need, such as video, in the settings of your app, then call again.
    .title-message = Message too long
    .meaning-message = The message is longer than the server can handle.
    .advice-message = Shorten it, or send it in several parts.
    .meaning-other = Your app sent more information than the server can handle.
    .advice-other = See whether there is an update for your app.
# Answers only a sign-in: the server cannot wake the app through this push service.
explain-555 = Push service not supported
    .meaning = The server cannot wake your app through the push service of your device.
    .advice = Switch off push notifications in your app, and keep it open so that calls can reach you.
# Conditions that the two ends set in advance, such as guaranteed quality. Also for cause 49. Tell apart from 412.
explain-580 = Condition for the call not met
    .meaning = A condition set for the call, such as guaranteed quality, cannot be met.
    .advice = Try again later or over another network.
    .title-other = Condition not met
    .meaning-other = A condition set in advance, such as guaranteed quality, cannot be met.

## 6xx Global failure

# Busy on all devices, unlike 486.
explain-600 = Busy everywhere
    .meaning = The other party is busy on all devices.
    .advice = Wait a while before you try again.
    .meaning-other = The other end is busy everywhere.
# A person or a device set up by a person declined, or cannot accept. Tell apart from 403 (not allowed), 607 (unwanted), 608 (an automatic system) and cause 21. Do not say “do not disturb”.
explain-603 = Call declined
    .meaning = The other party declined the call or cannot take it.
    .advice = Try another time, or send a message to arrange one.
    .title-register = Sign-in declined
    .meaning-register = The server declined the sign-in.
    .advice-register = Ask your provider why.
    .title-message = Message declined
    .meaning-message = The other party declined the message or cannot accept it.
    .advice-message = Get in touch another way.
    .title-transfer = Transfer declined
    .meaning-transfer = The transfer was declined, so the call stays with you.
    .advice-transfer = Tell the other party which number to call.
    .title-other = Declined
    .meaning-other = The other end declined this or cannot accept it.
    .advice-other = Try another time or in another way.
# Stronger than 404: it is certain that no server knows this address.
explain-604 = Number or address does not exist
    .meaning = Nobody can be reached at this number or address, on this server or any other.
    .advice = Find out the right number or address.
    .title-register = Account does not exist
    .meaning-register = No server knows your account.
    .advice-register = Check the user name and the server address in the settings of your app.
# Like 488, but no device anywhere can take it. A warning may say more. Tell apart from 406.
explain-606 = This kind of call is not possible
    .meaning = None of the other party’s devices can handle the sound, video or quality that your app offers.
    .advice = Set your app to offer less, for example no video, then call again.
    .title-other = Not accepted anywhere
    .meaning-other = None of the other party’s devices can handle what your app offers.
    .advice-other = Change the settings of your app, then try again.
# The person called said so. No blame and no word like “spam”. 608: an automatic system.
explain-607 = Call marked as unwanted
    .meaning = The other party does not want this call and will probably refuse further ones as well.
    .advice = Do not call again. If this is a misunderstanding, clear it up in another way.
    .title-register = Sign-in rejected
    .meaning-register = The server treats this sign-in as unwanted.
    .advice-register = Ask your provider why.
    .title-other = Marked as unwanted
    .meaning-other = The other party marked your attempt as unwanted and will probably refuse further ones as well.
    .advice-other = Do not try again. If this is a misunderstanding, clear it up in another way.
# A machine on the way, not a person (607).
explain-608 = Call blocked automatically
    .meaning = An automatic system blocked the call; it was not a person who decided this.
    .advice = If this is a mistake, ask your provider how to have the block removed.
    .title-other = Blocked automatically
    .meaning-other = An automatic system blocked this; it was not a person who decided it.

## Outside the classes of SIP

# Not a registered code; some phones send it when the other party hangs up.
explain-701 = Ended by the other side
    .meaning = The other side hung up, or the connection ended there.
    .advice = Nothing needs to be done; call again if you were not finished.

## Telephone network

# Cause 1. The number has a valid form, but nobody has it. Tell apart from 3 (no way there), 22 (there is a new one) and 28 (wrong form).
explain-q850-1 = Number not in use
    .meaning = Nobody has the number or address that you called.
    .advice = Check it for mistakes, or find out the current one.
# Causes 2 and 3. The number may exist; the network does not get there. Tell apart from 1.
explain-q850-3 = No route to this number
    .meaning = The network that carried your call cannot reach this number.
    .advice = Check the number. If it is right, tell your provider.
# Cause 4, with a tone or an announcement. The reason lasts, but which it is (no such number, out of service) is not known.
explain-q850-4 = Number cannot be reached
    .meaning = The network reports that this number cannot be reached, and that this will not change soon.
    .advice = Check the number, or look for another one.
# Cause 5. The prefix is the leading 0, 1 or 8 of calls within a country or into another one.
explain-q850-5 = Wrong first digits
    .meaning = The number begins with digits, such as a leading zero, that do not belong there.
    .advice = Check the first digits, then call again.
# Causes 8, 9, 45 and 46, and preemption: calls with priority have the line. Nobody is busy and nothing is broken.
explain-q850-8 = Line needed for a priority call
    .meaning = Calls with priority needed the line, so yours was not connected.
    .advice = Try again in a few minutes.
# Cause 17 (and 56: no call waiting). The line is taken. Much as 486, but from the telephone network.
explain-q850-17 = Line busy
    .meaning = The line that you called is busy.
    .advice = Try again in a few minutes.
# Cause 18. No reaction at all; it is not known to have rung. The fault is not at the caller’s end: do not send the reader to check their connection. Rang: explain-no-answer.
explain-q850-18 = Phone did not respond
    .meaning = The phone or system that you called did not respond. It may not have rung.
    .advice = Try again later, or get in touch another way.
# Cause 20. A mobile phone in most cases. “May be” must stay: it is not known which.
explain-q850-20 = Phone not reachable
    .meaning = The other party’s phone cannot be reached; it may be switched off or out of range.
    .advice = Try again later, or get in touch another way.
# Cause 21. Whether a person, a device or a network refused is not known; the reader’s account and number are not in question. If a person did (location U): 603.
explain-q850-21 = Call refused
    .meaning = The other party, or a network along the way, refused the call.
    .advice = Try another time, or get in touch another way.
# Cause 22. There is a new number; the program shows it if the network gives it. Tell apart from 1 and 410.
explain-q850-22 = Number has changed
    .meaning = The other party has a new number and no longer uses this one.
    .advice = Find out the new number and call it.
# Cause 23. The network wanted to send the call to another number, and that did not come about.
explain-q850-23 = Redirected to another number
    .meaning = Calls to this number are redirected to another one, but yours did not get there.
    .advice = Get in touch another way to find out the right number.
# Cause 24. A rule set for the called line, not a person at this moment, for example against hidden numbers. Tell apart from 433, where it is certain that the hidden number was the reason.
explain-q850-24 = Refused by the other line’s settings
    .meaning = A service set up for the line you called refused the call, for example because your number is hidden.
    .advice = Get in touch another way. If you hide your number, you can show it and call again.
# Cause 27. The line or phone of the other party; the network as a whole is 38.
explain-q850-27 = Other line out of order
    .meaning = The line or phone that you called is not working.
    .advice = Try again later, or get in touch another way.
# Cause 28. Too short, too long or of a wrong form. A well-formed number that nobody has is 1.
explain-q850-28 = Number incomplete or not valid
    .meaning = The network cannot use the number in the form in which it was dialed.
    .advice = Enter it in full, with the country or area code if needed.
# Causes 34, 42 and 44. The network is full; the other party need not be busy (17).
explain-q850-34 = Phone network is busy
    .meaning = The phone network has no free line for your call. The other party may well be free.
    .advice = Try again in a few minutes.
# Cause 38. Lasting, unlike 41.
explain-q850-38 = Phone network out of order
    .meaning = The phone network has a fault that may last for some time.
    .advice = Try again later, or get in touch another way.
# Cause 41, and failures of a mobile network. Short, unlike 38; the reader’s phone is not at fault.
explain-q850-41 = Fault in the phone network
    .meaning = A passing fault in the phone network kept your call from being connected.
    .advice = Try again in a moment.
# Causes 50 and 57: a service or a kind of call (data, video) that was not ordered or is not permitted. Not allowed to call this number: 52.
explain-q850-50 = Service not included in your plan
    .meaning = The call needs a service that your plan does not include.
    .advice = Ask your provider which services you can add.
# Causes 52, 53 and 62: the calling line may not make this call. The called line: 54.
explain-q850-52 = Call barred for your line
    .meaning = Your line is not allowed to make this call.
    .advice = Ask your provider whether the bar can be lifted.
# Causes 54, 55 and 87: the called line may not get this call, or only from certain lines. Not a decision of the person.
explain-q850-54 = Number does not accept your call
    .meaning = Calls to this number are restricted; it may accept certain callers only.
    .advice = Get in touch another way.
# Causes 29, 58, 65, 66, 69, 70 and 79: the network lacks what the call asked for, such as data or video. The other phone: 88.
explain-q850-58 = Not possible in the phone network
    .meaning = The phone network cannot provide what the call asked for, such as video or data.
    .advice = Try a plain voice call. If it was one, tell your provider.
# Cause 88. The phone or system called cannot take it, for example a fax machine or a phone with other codecs. The network: 58.
explain-q850-88 = Other phone cannot take this call
    .meaning = The phone that you called cannot handle this kind of call, for example its sound or video.
    .advice = Change the audio or video settings of your app, then call again.

## Warnings

# Warnings 300 and 301: the two networks use different kinds of addresses (IPv4, IPv6).
explain-warning-301 = Networks do not match
    .meaning = The other end cannot send sound to the kind of network that you are using.
    .advice = Try another network, for example Wi-Fi instead of mobile data.
# Warning 302: how sound is sent, mostly with or without encryption. The format itself is 305.
explain-warning-302 = Encryption of the call does not match
    .meaning = Your app and the other end do not send sound and video in the same way; usually one of them requires encryption.
    .advice = Change the encryption setting of your app, then call again.
# Warning 304: sound, video or text as a whole. One format (codec) is 305.
explain-warning-304 = Video or sound not supported
    .meaning = The other end cannot handle part of what your app offers; usually it is the video.
    .advice = Switch off video in the settings of your app, then call again.
# Warning 305: the codecs. Sound, video or text as a whole is 304.
explain-warning-305 = Sound or video format not supported
    .meaning = The other end does not understand the formats of sound or video that your app offers.
    .advice = Switch on more formats (codecs) in the settings of your app, then call again.
# Warnings 303, 306 and 307: some detail of the sound or video; which one helps only an engineer.
explain-warning-306 = Details of the call not understood
    .meaning = The other end does not understand a detail of the sound or video that your app offers.
    .advice = See whether there is an update for your app, or choose other audio or video settings.
# Warning 308: the languages that people speak or sign in the call, not the language of the app.
explain-warning-308 = No language in common
    .meaning = The other end supports none of the languages that your app asked for.
    .advice = Choose another language for calls in the settings of your app.
# Warnings 330 and 331: the network where the other party is, often its firewall. Not the reader’s network.
explain-warning-330 = Not possible on the other network
    .meaning = The network that the other party is using does not let sound or video of this kind through.
    .advice = Get in touch another way, or try again when the other party is on another network.
# Warning 370: too little bandwidth, at either end or between.
explain-warning-370 = Connection too slow for this call
    .meaning = There is not enough bandwidth for the sound and video that your app offers.
    .advice = Switch off video in the settings of your app, then call again.
# Warning 380. SIPS is the secure kind of address. Opposite of 381.
explain-warning-380 = Secure address not accepted
    .meaning = The other party cannot be reached at an address that begins with “sips:”.
    .advice = Enter the address with “sip:” at the beginning.
# Warning 381. Opposite of 380.
explain-warning-381 = Secure address required
    .meaning = The other party can be reached only at an address that begins with “sips:”.
    .advice = Enter the address with “sips:” at the beginning.

## Phrases of servers: sign-in and account

# 401 “AUTH Error: Stall nonce” (their spelling of “stale”). Wrong clocks are the likely cause. Tell apart from explain-stale, which repairs itself.
explain-vendor-stale-nonce = Sign-in out of date
    .meaning = The server treats your sign-in as out of date. Your password may still be right.
    .advice = Try again. If it keeps failing, check the date and time of your device.
# 401 “Expired Authorization”.
explain-vendor-registration-expired = No longer signed in
    .meaning = Your sign-in has expired.
    .advice = Sign in again.
# 403 “Caller Not Registered”. The reader, not the other party (explain-vendor-callee-not-signed-in).
explain-vendor-caller-not-registered = Server does not recognize you
    .meaning = The server does not recognize you as one of its users at the moment.
    .advice = Sign in. If your app says that you already are, check the details of your account.
# 403 “Conflict”. The number of the reader, used by another device.
explain-vendor-number-in-use = Your number is in use elsewhere
    .meaning = Another device is already using your number.
    .advice = Sign out on the other device, or ask your provider.
# 403 “No Such User”. Which of the three is wrong is not known.
explain-vendor-no-such-user = Account not recognized
    .meaning = The server does not recognize your account: the number, the user name or the password is wrong.
    .advice = Check all three in the details of your account.
# 403 “User Disabled”; “Account is disabled D17”. The account exists.
explain-vendor-user-disabled = Account disabled
    .meaning = Your account exists but has been disabled on the server.
    .advice = Ask your provider to enable it again.
# 403 “Wrong Guess”, “Wrong password”, “Forbidden (Bad auth)”. It is the password, or the user name that goes with it.
explain-vendor-wrong-password = Wrong password
    .meaning = The password does not match your user name.
    .advice = Enter the user name and the password again.
# 403 “You do not have the required right”, “Forbidden auth ID”. The user name, not the password.
explain-vendor-wrong-login = Wrong user name
    .meaning = The user name that your app sends is not the one of this account.
    .advice = Check the user name in the details of your account.
# 404 “Unknown user account”.
explain-vendor-unknown-login = User name or password not recognized
    .meaning = The server could not find an account with this user name and password.
    .advice = Check both in the details of your account.
# 407 “User not found”. The account ID may differ from the user name.
explain-vendor-unknown-account = Account not known
    .meaning = The server does not know the account that your app gave.
    .advice = Check the details of your account for mistakes.
# 408 “Login timed out”. The server could not check the password in time; nothing is wrong with it.
explain-vendor-sign-in-timeout = Sign-in took too long
    .meaning = The server did not manage to check your user name and password in time.
    .advice = Try again in a few minutes.
# 500 “account has been moved to a remote system”.
explain-vendor-account-moved = Account moved to another server
    .meaning = Your account is now on another server.
    .advice = Ask your provider which server address to enter.
# 403 “Connection is disabled D16”, “Connection has no Outbound Profile assigned D38” and the like.
explain-vendor-not-set-up = Account not set up for calls
    .meaning = Your account is not set up to make calls.
    .advice = Ask your provider to set it up.
# 403 “Too Many Contacts”. Each device or program that is signed in counts.
explain-vendor-too-many-devices = Too many devices signed in
    .meaning = Your account is not allowed to be signed in on this many devices at once.
    .advice = Sign out on another device, then try again.
# 404 and 480 “User not registered”. The other party, not the reader; in a sign-in the reader’s own account.
explain-vendor-callee-not-signed-in = Other party not signed in
    .meaning = The phone or app that you called is not signed in at the moment, so it cannot be reached.
    .advice = Try again later, or get in touch another way.
    .title-register = Account not known
    .meaning-register = The server does not know your account.
    .advice-register = Check the details of your account for mistakes.
    .meaning-other = The other party’s phone or app is not signed in at the moment, so it cannot be reached.

## Phrases of servers: money and limits

# 403 and 480 “No money left”; 402 “Not enough credit”. Unlike 402 alone, it is certain that the credit has run out.
explain-vendor-no-money = Not enough credit
    .meaning = There is not enough money in your account for this call.
    .advice = Top up your account with your provider, then call again.
    .meaning-other = There is not enough money in your account for this.
    .advice-other = Top up your account with your provider, then try again.
# 403 “No license available”. Licenses of the server software, not of the app.
explain-vendor-no-license = No server licenses left
    .meaning = All of the server’s licenses are in use at the moment.
    .advice = Try again later. If it keeps happening, tell your provider.
# 480 “Destination Not Found In Client Plan”. About the price plan; a ban is explain-vendor-destination-not-allowed.
explain-vendor-not-in-plan = Not included in your plan
    .meaning = Your plan does not include calls to this number.
    .advice = Check the number. If it is right, ask your provider for another plan.
# 500 “Call placing quota exceeded”, 503 “Trunk CPS limit exceeded”. Attempts in a short time, not money or minutes. Calls at the same time: explain-vendor-call-limit.
explain-vendor-call-rate-exceeded = Too many calls in a short time
    .meaning = More calls were started within a short time than the server allows.
    .advice = Try again in a moment.
    .title-other = Too many attempts in a short time
    .meaning-other = More was tried within a short time than the server allows.
# 403 “User channel limit exceeded D1”, 480 “Temporarily Unavailable (Call limit)”. Calls at the same time, of the account or the line.
explain-vendor-call-limit = Too many calls at once
    .meaning = No further call is allowed while so many are going on.
    .advice = End another call, or try again later.
# 503 “Maximum Calls In Progress”, “System Busy”. The server as a whole; the other party need not be busy.
explain-vendor-server-full = Server is full
    .meaning = The server cannot take any more calls at the moment. The other party may well be free.
    .advice = Try again in a few minutes.
    .meaning-other = The server cannot take on anything more at the moment.
# 403 “International daily spent limit reached D39”. A limit against misuse, not missing money.
explain-vendor-spending-limit = Spending limit reached
    .meaning = The amount that your account may spend on calls like this one has been used up for now.
    .advice = Ask your provider to raise the limit, or try again tomorrow.

## Phrases of servers: number and destination

# 403 “Invalid Phone Number”. The same phrase with 480 means a wrongly written number.
explain-vendor-no-such-destination = Number not known
    .meaning = The server does not know where to connect calls to this number.
    .advice = Check the number for mistakes.
# 480 “Invalid Phone Number”. The same phrase with 403 means that there is no such destination. Do not say “wrong number”: nobody else was reached.
explain-vendor-wrong-number = Number not entered correctly
    .meaning = The number has too few or too many digits, or a wrong country or area code.
    .advice = Check the number and enter it in full.
# 404 “Undefined Reason”. The same phrase with 500 says nothing about the destination.
explain-vendor-undefined-destination = Destination not known
    .meaning = The server does not know where calls to this number should go.
    .advice = Check the number. If it is right, ask your provider.
# 403 “Dialed number is not included in whitelisted countries D13” and the like. A ban for the reader’s account, not the price plan.
explain-vendor-destination-not-allowed = Calls to this number not allowed
    .meaning = Your account is not allowed to call this number or this country.
    .advice = Check the number. If it is right, ask your provider to allow it.
# 403 “Forbidden D53 origin same as destination number”.
explain-vendor-own-number = You called your own number
    .meaning = The number that you called is the one you are calling from.
    .advice = Enter the number of the person you want to reach.
# 403 “Caller Origination Number is Invalid D35” and the like: the number that is shown to the person called.
explain-vendor-caller-number-refused = Your own number is not accepted
    .meaning = The server does not allow calls that show the phone number set for your app.
    .advice = Ask your provider which number you may show, then set it in your app.
# 403 “Not relaying”, “Relay Forbidden”. Neither side belongs to this server; mostly the wrong account is used.
explain-vendor-not-relaying = Server does not handle this address
    .meaning = Neither your account nor the number or address belongs to this server.
    .advice = Check that you are using the right account. If so, check the number or address.

## Phrases of servers: ways of the call

# 403 “Empty Route Set”. No connection at all is set up. The same phrase with 480 means that none of them takes the call.
explain-vendor-no-gateway = No connection set up for this call
    .meaning = The server has no connection to other networks for this call.
    .advice = Tell your provider; nobody else can correct this.
# 404 “Out of Order”; 480 “Empty Route Set”; 503 “no routes found”. There are connections, but none takes this destination.
explain-vendor-no-accepting-gateway = No connection to this number
    .meaning = None of the networks that the server uses takes calls to this number.
    .advice = Check the number. If it is right, ask your provider.
# 403 “Out of Look-Ahead Retries”. Every way was tried; another time one may be free.
explain-vendor-routes-exhausted = No way through right now
    .meaning = The server tried every way it knows to connect the call, without success.
    .advice = Try again later.
# 603 “Network Blocked” (ATIS-1000099). A network decided, not the other party (603). The program shows where the block can be disputed.
explain-vendor-network-blocked = Blocked by a network
    .meaning = A network along the way blocked the call, probably because an automatic check took it for an unwanted one.
    .advice = If this is a mistake, ask your provider to have the block removed, or dispute it.
# 410 “No Route”. Much as 403 “Empty Route Set”, but the address may also be gone.
explain-vendor-no-route = Cannot reach this number or address
    .meaning = The server has no way of reaching this number or address, or it no longer exists.
    .advice = Check it. If it is right, ask your provider.

## Phrases of servers: sound and video

# 406 “No codecs match”. The settings of the app are the likely fault.
explain-vendor-codec-settings = Sound or video settings not usable
    .meaning = The server cannot use any of the sound or video formats that are set in your app.
    .advice = Change the formats (codecs) in the settings of your app, then call again.
# 415 “No Media”. One format as such is not supported.
explain-vendor-unsupported-codec = Format of the call not supported
    .meaning = The call uses a sound or video format that the server does not support.
    .advice = Switch on another format (codec) in the settings of your app, then call again.
# 480 and 488 “Codec Mismatch”, 488 “Not Acceptable Here (codec error)”. Two sides have no format in common.
explain-vendor-codec-mismatch = No format in common
    .meaning = The two sides of the call do not understand each other’s sound or video formats.
    .advice = Switch on more formats (codecs) in the settings of your app, then call again.
# 488 “Private IP Address”: one such as 192.168.… STUN and NAT are names of settings and stay.
explain-vendor-private-address = Sound would not reach you
    .meaning = The call was refused because your app asked for the sound to be sent to an address that works only inside your own network.
    .advice = Switch on STUN or NAT support in the settings of your app, then call again.
# 488 “Media Encryption Required B3”. SRTP is the name of a setting and stays.
explain-vendor-encryption-required = Encryption required
    .meaning = The server connects only calls with encrypted sound, and your app did not offer that.
    .advice = Switch on call encryption (SRTP) in the settings of your app, then call again.

## Phrases of servers: faults

# 480 and 500 “Database Error”, “DB Timeout”, “Wrong DB Response”. Nothing is wrong with the app or the account.
explain-vendor-database-failure = Problem on the server
    .meaning = The server cannot read its own data at the moment. Your app and your account are not the cause.
    .advice = Try again later.
# 500 “Undefined Reason”. The same phrase with 404 is about the destination.
explain-vendor-undefined-reason = No reason given
    .meaning = The server could not connect the call and does not say why.
    .advice = Try again later. If it keeps failing, ask your provider.
    .meaning-other = The server could not carry this out and does not say why.

## Failures without an answer

# The device has no network at all. Tell apart from unreachable, where there is one.
explain-local-no-network = No internet connection
    .meaning = Your device is not connected to a network, so the call cannot be made.
    .advice = Check Wi-Fi or mobile data, then try again.
    .meaning-other = Your device is not connected to a network.
# The name of a server could not be turned into a network address: misspelled, or the internet connection does not work.
explain-local-dns = Server not found
    .meaning = The server’s name leads nowhere: it may be misspelled, or your internet connection may not be working.
    .advice = Check your internet connection. If it works, check the part of the address after the @.
    .advice-register = Check your internet connection. If it works, check the server address in the settings of your app.
# No connection to the server came about (refused, no route). Nobody answered anything: do not speak of overload (503).
explain-local-unreachable = Server cannot be reached
    .meaning = Your app could not connect to the server.
    .advice = Check your internet connection. If it works, try again later.
# The app sent something and got nothing back. A server that says that it waited in vain is 408; a phone that rang is explain-no-answer.
explain-local-no-answer = No answer from the server
    .meaning = The call was not connected because the server did not answer.
    .advice = Check your internet connection, then try again.
    .meaning-message = The server did not answer, so it is not known whether your message arrived.
    .advice-message = Check your internet connection. Before you send the message again, ask the other party whether it arrived.
    .meaning-other = The server did not answer in time.
# The server’s certificate is expired, unknown or for another name. A wrong clock is the cause that the reader can mend. Never advise to go on regardless.
explain-local-certificate = Server could not be trusted
    .meaning = The server could not prove that it is the right one, so your app did not connect to it.
    .advice = Check the date and time of your device. If they are right, ask your provider.
# Secure connection (TLS) failed for another reason than the certificate.
explain-local-tls = No secure connection
    .meaning = Your app could not set up a secure connection to the server.
    .advice = Try another network. If that does not help, ask your provider.
# There was a connection, and it broke off: before or during the call. Never was one: unreachable.
explain-local-connection-lost = Connection lost
    .meaning = The connection to the server was lost, so the call could not continue.
    .advice = Check your internet connection, then call again.
    .meaning-other = The connection to the server was lost.
    .advice-other = Check your internet connection, then try again.
# The reader’s own app is not signed in; no server said so. A server that says so: explain-vendor-caller-not-registered.
explain-local-not-signed-in = You are not signed in
    .meaning = Your app can make calls only while you are signed in.
    .advice = Sign in, then call again.
    .meaning-other = Your app can do this only while you are signed in.
    .advice-other = Sign in, then try again.
# What the reader typed cannot be an address; nothing was sent. In a sign-in it is the account’s own address.
explain-local-invalid-address = Number or address not valid
    .meaning = Your app cannot call what you entered; there may be a typing mistake or a stray character in it.
    .advice = Correct it, then call again.
    .title-register = Account address not valid
    .meaning-register = Your app cannot sign in with the address that you entered.
    .advice-register = Correct it in the settings of your app.
    .meaning-other = Your app cannot use what you entered; there may be a typing mistake or a stray character in it.
    .advice-other = Correct it, then try again.
# The system does not let the app use the microphone. There is one, unlike the next. Not a fault of the provider.
explain-local-microphone-denied = No access to the microphone
    .meaning = Your app is not allowed to use the microphone, so the other party would not hear you.
    .advice = Allow it in the settings of your device, then try again.
# There is none, or another program has it.
explain-local-microphone-missing = No microphone found
    .meaning = Your app cannot find a microphone to use, so the other party would not hear you.
    .advice = Connect a microphone, or choose one in the settings of your app.
# As for the microphone.
explain-local-camera-denied = No access to the camera
    .meaning = Your app is not allowed to use the camera, so the other party would not see you.
    .advice = Allow it in the settings of your device, or call without video.
    .advice-update = Allow it in the settings of your device, or go on without video.
# There is none, or another program has it.
explain-local-camera-missing = No camera found
    .meaning = Your app cannot find a camera to use, so the other party would not see you.
    .advice = Choose a camera in the settings of your app, connect one, or call without video.
    .advice-update = Choose a camera in the settings of your app, or go on without video.
# The app itself found no format (codec) in common with the other end. If a server says so: 488, explain-warning-305.
explain-local-no-common-media = Sound or video does not match
    .meaning = Your app and the other end have no sound or video format in common.
    .advice = Switch on more formats (codecs) in the settings of your app, then call again.
    .title-update = Change not possible
    .meaning-update = Your app and the other end have no sound or video format in common for the change. Your call continues without the change.
    .advice-update = Carry on with your call.
# No path for sound was found (ICE), mostly because of a firewall. The call itself was answered or nearly so.
explain-local-media-blocked = Sound cannot get through
    .meaning = The call was set up, but a network or firewall does not let sound and video through.
    .advice = Try another network, for example mobile data instead of Wi-Fi.
# Sound or video came and then stopped for too long. At which end the fault lies is not known.
explain-local-media-lost = Call ended: no more sound
    .meaning = No sound or video has arrived from the other end for some time, so the call was ended.
    .advice = Check your internet connection, then call again.
# The system of the device refused, mostly because another call has the sound.
explain-local-refused-by-system = Your device does not allow this call
    .meaning = Another call may be using the microphone and the speaker at the moment.
    .advice = End the other call, then try again.
    .title-other = Your device does not allow this
    .meaning-other = Another app may be preventing it at the moment.
    .advice-other = Close other apps, then try again.
# The reader hung up or stopped it: no failure. Somebody else ended it: 487.
explain-local-canceled = Call canceled
    .meaning = You ended the call before it was answered.
    .advice = Nothing needs to be done.
    .title-other = Canceled
    .meaning-other = You stopped this before it was complete.
