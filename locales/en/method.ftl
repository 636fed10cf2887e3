### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

# “Final response” is a SIP term. For provisional responses the method is PRACK.
method-ack = Confirms the final response to an INVITE
    .description = The caller confirms that the final response to its INVITE request has arrived. The request itself is never answered.
# Ends an answered call. A call that is not answered yet is ended with CANCEL.
method-bye = Ends a session
    .description = One side ends the session that was set up, in most cases by hanging up.
# Sent before there is a final response. An answered call is ended with BYE.
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
# Capabilities are methods, codecs and extensions. Often sent only to see whether the other side is alive.
method-options = Asks for capabilities
    .description = The client asks what the other side supports. Many phones and servers use it only to see whether the other side is still there.
# “Provisional response” is a SIP term. For final responses the method is ACK.
method-prack = Confirms a provisional response
    .description = The caller confirms that a provisional response, such as ringing, has arrived. It is used where such responses must not get lost.
# The state is published to a server, which informs the subscribers. “Event state” is a term of RFC 3903.
method-publish = Publishes event state
    .description = The client hands its own state, such as its presence, to the server, which passes it on to those who subscribed to it.
# In practice: call transfer.
method-refer = Asks to contact another address
    .description = The sender asks the other side to contact a third address. Call transfer works this way.
method-register = Registers where a user can be reached
    .description = The phone tells the server the address at which its user can be reached now, and for how long. In a phone this is signing in.
method-subscribe = Subscribes to an event
    .description = The client asks to be notified when something changes, such as the presence of a user or the number of new voicemail messages.
# Unlike INVITE, this method works before the call is answered and does not affect the dialog.
method-update = Updates the parameters of a session
    .description = One side changes the parameters of a session, such as its media, without a new INVITE request. This works even before the call is answered.
# Shown for methods that are not in this file.
method-class = Unknown method
    .description = The request uses a method that is not known to this program, so what it is for cannot be told.
