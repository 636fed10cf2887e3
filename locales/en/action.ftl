### What a button of a softphone says: the step that may help after a failed request. A phrase is the caption of the button, so it is short and begins with a verb. The description says when it is offered. There is no registered text: the values are ours.


## Steps

# The request is still in progress, or another one is.
action-wait = Wait
    .description = It is enough to wait: an answer is on its way, or another request must end first.
action-retry = Try again
    .description = The same request may succeed later. The server did not say when.
# The server names the time in Retry-After; until then the button may count down.
action-retry-after = Try again later
    .description = The same request may succeed after the time that the server named in Retry-After.
action-check-address = Check the address
    .description = The address may hold a mistake, or nobody can be reached there.
action-sign-in = Sign in
    .description = The server wants a user name and a password, or refused those that were sent.
# The server named one or more other addresses.
action-choose-address = Choose an address
    .description = The server named other addresses in Contact. The person chooses which of them to try.
# Another address, device or service.
action-try-elsewhere = Try another way
    .description = The same request would fail again, but another address, device or service may work.
action-change-settings = Open settings
    .description = The request asked for something that the other side does not support. Other settings or a newer version of the program may help.
# The provider is the company or department that runs the service.
action-contact-provider = Contact provider
    .description = Only the provider of the service can tell why the request was refused or can change that.
# Never on a button: shown in lists of these texts.
action-none = No next step
    .description = Nothing needs to be done, or nothing would help.
