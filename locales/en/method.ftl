### What a SIP request of each method is for. For engineers and for the details view of a phone.
### The value is a phrase whose subject, “this request”, is left out. Method names stay as they are in every language.

## Methods

# “Final response” is the technical term; PRACK is the sister for provisional responses.
method-ack = Confirms the final response to an INVITE
    .description = The caller confirms that the final response to its INVITE request has arrived. The request itself is never answered.

method-bye = Ends a session
    .description = One side ends the session that was set up, in most cases by hanging up.

# Before there is a final response. An answered call is ended with BYE.
method-cancel = Cancels a pending request
    .description = The client no longer wants a request that has no final response yet, for example because the caller hung up while the phone was still ringing.

method-info = Carries application data within a call
    .description = One side sends application data, such as pressed keys, within a call. The session itself does not change.

method-invite = Starts or changes a session
    .description = The caller invites someone to a session, in most cases a call. Within a call the same method changes the session, for example to put it on hold.

method-message = Sends an instant message
    .description = The request carries an instant message, such as a chat text, in its body.

method-notify = Reports the state of a subscribed event
    .description = The server tells a subscriber the state of the event it subscribed to, such as presence, new voicemail or the progress of a transfer.

# Capabilities: methods, codecs, extensions. Often used just to see whether the other side is alive.
method-options = Asks for capabilities
    .description = The client asks what the other side supports. Many phones and servers use it only to see whether the other side is still there.

# ACK is the sister for final responses.
method-prack = Confirms a provisional response
    .description = The caller confirms that a provisional response, such as ringing, has arrived. It is used where such responses must not get lost.

# “Publishes” to a server that tells the subscribers. “Event state” is the technical term of RFC 3903.
method-publish = Publishes event state
    .description = The client hands its own state, such as its presence, to the server, which passes it on to those who subscribed to it.

# In practice: call transfer.
method-refer = Asks to contact another address
    .description = The sender asks the other side to contact a third address. Call transfer works this way.

method-register = Registers where a user can be reached
    .description = The phone tells the server the address at which its user can be reached now, and for how long. In a phone this is signing in.

method-subscribe = Subscribes to an event
    .description = The client asks to be notified when something changes, such as the presence of a user or the number of new voicemail messages.

# Unlike INVITE it can do so before the call is answered, and it leaves the dialog as it is.
method-update = Updates the parameters of a session
    .description = One side changes the parameters of a session, such as its media, without a new INVITE request. This works even before the call is answered.

# Shown for any method that is not in this file.
method-class = Unknown method
    .description = The request uses a method that is not known to this program, so what it is for cannot be told.
