### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

# Never on a button: shown in lists of these texts. Waiting is nothing that can be pressed.
action-wait = Wait
    .description = It is enough to wait: an answer is on its way, or an earlier change must be finished first.
# Stands after a failure that may pass; the app repeats what was tried.
action-retry = Try again
    .description = The same may succeed now or later. The server did not say when.
# The server names the time in Retry-After; until then the button may count down.
action-retry-after = Try again later
    .description = The same may succeed after the time that the server named in Retry-After.
# Opens what was entered, so that it can be corrected.
action-check-address = Check number or address
    .description = The number or address may hold a mistake, or nobody can be reached there.
# Opens the place where user name and password are entered.
action-sign-in = Sign in
    .description = The server wants a user name and a password, or refused those that were sent.
# The server named one or more other addresses.
action-choose-address = Choose an address
    .description = The server named other addresses in Contact. The person chooses which of them to try.
# Another number, device or service.
action-try-elsewhere = Try another way
    .description = The same would fail again, but another number, device or service may work.
# The settings of the app or of the account in it, not those of the device.
action-change-settings = Open settings
    .description = The other side does not support what the app asked for. Other settings of the app or the account may help.
# The provider is the company or department that runs the service.
action-contact-provider = Contact provider
    .description = Only the provider of the service can tell why this failed or can change that.
# The settings of the device, where an app may use the microphone, the camera or the location.
action-open-permissions = Open permissions
    .description = The system of the device does not let the app use the microphone, the camera or the location.
# Wi-Fi, mobile data, another network.
action-check-connection = Check connection
    .description = The device has no connection, or not the right one. The settings of the network may help.
# Voicemail or a text message, whichever the program has.
action-leave-message = Leave a message
    .description = The other party was not reached, and a message can be left instead. Always the second step.
# The telephone’s own emergency call. A program offers it only where the device has one.
action-emergency-call = Emergency call
    .description = The number is an emergency number and was not reached. The telephone’s own emergency call may reach it.
# The store or the page where a newer version is found.
action-update-app = Update the app
    .description = The app lacks something that the other side needs. A newer version may have it.
# Opens the message that was not accepted.
action-edit-message = Edit the message
    .description = The message is too large or of the wrong kind. In another form it may be accepted.
# Never on a button: shown in lists of these texts.
action-none = No next step
    .description = Nothing needs to be done, or nothing would help.
