### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

# 401 “AUTH Error: Stall nonce” (“Stall” is the server’s misspelling of “stale”).
vendor-stale-nonce = Sign-in attempt out of date
    .description = The sign-in used a nonce that does not match the one of the server. If it keeps failing, check the date and time on both sides and the digest algorithm.
# 401 “Expired Authorization”.
vendor-registration-expired = Registration expired
    .description = The time for which the phone was registered is over. Sign in again.
# 403 “Caller Not Registered”. The calling side, not the called party.
vendor-caller-not-registered = Caller not registered
    .description = The server does not know the caller as one of its users. Check that this phone is signed in and that its account settings are right.
# 403 “Conflict”. Another device uses the reader’s number.
vendor-number-in-use = SIP number already in use
    .description = This SIP number is already in use elsewhere. Sign out on the other device, or ask the provider.
# 403 “No Such User”.
vendor-no-such-user = No such user
    .description = The server has no such user: the number, the login or the password is wrong. Check all three in the account settings.
# 403 “User Disabled”.
vendor-user-disabled = User disabled
    .description = The user exists, but has been disabled on the server. Only the provider or the administrator can enable it again.
# 403 “Wrong Guess”. The password is wrong.
vendor-wrong-password = Wrong password
    .description = The password is not the right one for this account. Enter it again in the account settings.
# 403 “You do not have the required right”. From is the name of a header field: do not translate it.
vendor-wrong-login = Wrong login in the From field
    .description = The login that the phone sends in the From field is not the right one. Check the user name in the account settings.
# 404 “Unknown user account”.
vendor-unknown-login = Login and password not found
    .description = The server finds no account with this login and password. Check both in the account settings.
# 407 “User not found”.
vendor-unknown-account = Unknown account ID
    .description = The server does not know the account ID that the phone sends. Check it in the account settings.
# 408 “Login timed out”.
vendor-sign-in-timeout = Sign-in not answered in time
    .description = The server did not answer the sign-in in time. Check the connection and try again later.
# 500 “account has been moved to a remote system”.
vendor-account-moved = Account moved to another system
    .description = The account has been moved to another system. Ask the provider for the new server address.

## Money and limits

# 403 “No Money Left on RFC Account”; 480 “No money left”; 480 “No Money Left on RFC Account”.
vendor-no-money = Not enough money on the account
    .description = There is not enough money on the account to place this call. Top it up and call again.
# 403 “No license available”. Licenses of the server software, not of the phone.
vendor-no-license = No SIP license left
    .description = All SIP licenses of the server are used up. Try again later, or ask the administrator for more.
# 480 “Destination Not Found In Client Plan”.
vendor-not-in-plan = Destination not in the tariff plan
    .description = The tariff plan of this account does not include the dialed destination. Check the number, or ask the provider for another plan.
# 500 “Call placing quota exceeded”. The limit on call attempts per second (CPS), not on money or minutes.
vendor-call-rate-exceeded = Too many call attempts per second
    .description = More calls were started per second than the server allows. Wait a moment and call again.

## Number and destination

# 403 “Invalid Phone Number”. With 480, the same phrase means that the number is written wrongly.
vendor-no-such-destination = No such destination
    .description = The server has no destination for the dialed number. Check the number.
# 480 “Invalid Phone Number”. With 403, the same phrase means that there is no such destination.
vendor-wrong-number = Wrong phone number
    .description = The dialed number has too few or too many digits, or a wrong country or city code. Check the number and dial it in full.
# 404 “Undefined Reason”. With 500, the same phrase says nothing about the destination.
vendor-undefined-destination = Destination not defined
    .description = The server has no definition of the dialed destination. Check the number; if it is right, ask the provider.

## Routing

# 403 “Empty Route Set”. No gateway is set up at all. With 480, the same phrase means that no gateway accepts the call.
vendor-no-gateway = No gateway in the routing
    .description = The routing of the server has no gateway at all for this call. Only the provider or the administrator can correct this.
# 404 “Out of Order”; 480 “Empty Route Set”. There are gateways, but none of them accepts this destination.
vendor-no-accepting-gateway = No gateway for this destination
    .description = No gateway of the server accepts calls to the dialed destination. Check the number; if it is right, ask the provider.
# 403 “Out of Look-Ahead Retries”.
vendor-routes-exhausted = All routes tried
    .description = The server has tried all of its routes for this call, and none of them worked. Try again later.
# 603 “Network Blocked”. The “603+” profile (ATIS-1000099): a network blocked the call, not the called party. The Reason header field says more.
vendor-network-blocked = Blocked by the network
    .description = A network on the way blocked this call, probably because an analysis of calls took it for unwanted. The reason given beside it may name a contact for objections.
# 410 “No Route”. Like 403 “Empty Route Set”, but the address may also no longer exist.
vendor-no-route = No route to this address
    .description = The server has no route to the dialed address, or the address no longer exists there. Check the number; if it is right, ask the provider.

## Codecs and media

# 406 “No codecs match”. The settings are wrong.
vendor-codec-settings = Wrong codec settings
    .description = The codecs set up for this call are not ones that the server can use. Check the codec settings of the phone.
# 415 “No Media”. The codec itself is not supported.
vendor-unsupported-codec = Codec not supported
    .description = The call uses a codec that the server does not support. Turn on another codec in the settings of the phone.
# 480 “Codec Mismatch”; 488 “Codec Mismatch”. The two sides have no codec in common. With 488, the gateways lack the codec.
vendor-codec-mismatch = No codec in common
    .description = The two sides of the call, or the phone and the gateways, have no codec in common. Turn on more codecs in the settings of the phone.
# 488 “Private IP Address”. An address of RFC 1918, such as 192.168.0.10.
vendor-private-address = Private media address
    .description = The phone offers an address for sound and video that is valid only in its own local network. Turn on NAT traversal, such as STUN, in its settings.

## Server faults

# 480 “Database Error”; 480 “DB Timeout”; 480 “Wrong DB Response”; 500 “Database Error”; 500 “DB Timeout”; 500 “Wrong DB Response”. The database does not answer, or its answer is wrong.
vendor-database-failure = Database failure on the server
    .description = The database of the server does not answer, or answers wrongly. Nothing is wrong with the phone; try again later.
# 500 “Undefined Reason”. With 404, the same phrase is about the destination.
vendor-undefined-reason = Reason not defined
    .description = The server could not handle the request and does not say why. Try again later; if it keeps failing, ask the provider.

## Limits and permissions

# 403 “Call locked by another call in progress”, “Channel limit exceeded D22”; 480 “Temporarily Unavailable (Call limit)”; 487 “Request Terminated: Channel limit exceeded”.
vendor-call-limit = Too many simultaneous calls
    .description = The account or the called line already has as many calls as are allowed at once. Another call is possible when one of them has ended.
# 480, 500 or 503 “Maximum Calls In Progress”; 503 “System Busy”. The server as a whole, not the called party.
vendor-server-full = Server at full capacity
    .description = The server has reached the number of calls that it can handle at once. Try again in a few minutes.
# 403 “International daily spent limit reached D39”.
vendor-spending-limit = Spending limit reached
    .description = The amount that the account may spend on calls of this kind in a day has been used up. The provider can raise the limit.
# 403 “No International Permission”, “Dialed number is not included in whitelisted countries”, “Restricted destination number D58”.
vendor-destination-not-allowed = Destination not permitted
    .description = The account is not permitted to call this number, country or price range. The provider can permit it.
# 403 “Invalid Caller Origination Number D35”, “Caller ID is unauthorized”.
vendor-caller-number-refused = Caller number not accepted
    .description = The server does not accept the calling number of the request. Use a number that the provider has verified for the account.
# 403 “Connection is disabled D16”, “Outbound Profile is disabled D15”.
vendor-not-set-up = Account not set up for outgoing calls
    .description = The account lacks the configuration for outgoing calls, or it is disabled. The provider has to set it up.
# 403 “Too Many Contacts”.
vendor-too-many-devices = Too many devices registered
    .description = The account has as many registered contacts as the server allows. Sign out on another device first.
# 404 or 480 “User not registered”; 480 “Not Found RG1”. The called party, not the caller.
vendor-callee-not-signed-in = Called party not registered
    .description = No device of the called party is registered at the server at the moment.
# 403 “Forbidden D53 origin same as destination number”.
vendor-own-number = Caller and called number are the same
    .description = The called number is the one that the call comes from.
# 403 “Not relaying”, “Relay Forbidden”.
vendor-not-relaying = No relaying for other domains
    .description = Neither the caller nor the called address belongs to this server, and it does not forward calls for others. Check the account and the domain of the address.
# 488 “Media Encryption Required B3”.
vendor-encryption-required = Media encryption required
    .description = The server accepts only calls with encrypted media, and the offer has none. Turn on SRTP.

## Class

# Shown for a phrase that is not in this list, where a text is needed all the same.
vendor-class = Own phrase of the server
    .description = The server sent a reason phrase of its own. Only its operator knows what it means.
