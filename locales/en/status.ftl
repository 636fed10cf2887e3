### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

# Shown for unknown 1xx codes, so it must be true for any of them.
# “Provisional” means not final: a final response is still to come.
class-provisional = Provisional Response
    .description = The server has received the request and is still processing it. A final response is yet to come, and the client waits for it.
# Shown for unknown 2xx codes, so it must be true for any of them.
class-success = Success
    .description = The server has received, understood and accepted the request. The client treats an unknown code of this class like 200.
# Shown for unknown 3xx codes, so it must be true for any of them.
# The server answers “ask elsewhere”. Not call forwarding (181) and not a transfer (REFER).
class-redirection = Redirection
    .description = The server does not complete the request itself and leaves the next step to the client. A Contact header field may name other addresses to try.
# Shown for unknown 4xx codes, so it must be true for any of them.
# The request is faulty, or this server cannot carry it out. Not an error in the client program.
class-client-error = Request Failure
    .description = The server refuses the request because it is faulty or cannot be carried out at this server. The client does not repeat it unchanged here, but another server may accept it.
# Shown for unknown 5xx codes, so it must be true for any of them.
class-server-error = Server Failure
    .description = The server fails to carry out a request that appears to be valid. Another server may succeed, and a Retry-After header field may tell when to try again.
# Shown for unknown 6xx codes, so it must be true for any of them.
# “Global” means at every destination, not only at this one.
class-global-failure = Global Failure
    .description = The server knows for certain that the request fails at every destination, not only at this one. The client does not look for another destination.
# Shown for unknown codes from 700 to 999.
class-other = Unknown Response Class
    .description = The response code lies between 700 and 999, outside the six classes that SIP defines. Its meaning depends on the software that sends it; the reason phrase may explain it.

## 1xx Provisional

# The next server has the request and is working on it. Do not confuse with 183.
status-100 = Trying
    .description = The next server on the path has the request and is working on it. The response stops the retransmission of an INVITE, and a stateful proxy never forwards it.
# The called party’s device is ringing right now. Not “dialing”, not “connecting”.
status-180 = Ringing
    .description = The called party’s UA has received the INVITE and is alerting the user. The client may play a ringback tone; an Alert-Info header field may name a special one.
# Forwarding is happening now: use the present tense. Do not confuse with a transfer.
status-181 = Call Is Being Forwarded
    .description = A proxy is forwarding the call to a different destination. The client waits for further responses; a History-Info header field may show where the call is going.
# The call is waiting in a queue, for example at a call center. Do not confuse with 491.
status-182 = Queued
    .description = The called party is unavailable for the moment, and the server queues the call instead of rejecting it. The reason phrase may tell the position in the queue or the expected wait.
# The session is being set up; there is no session yet.
status-183 = Session Progress
    .description = The called side reports progress in setting up the session that no other 1xx code covers. The reason phrase or the body may carry details, often SDP for early media.
# Only one early dialog of a forked call has ended. The call itself may still succeed.
status-199 = Early Dialog Terminated
    .description = A proxy or UAS reports that one early dialog of an INVITE has ended; others may continue. The Reason header field carries the response code that ended it.

## 2xx Success

# “OK” in Latin letters in every language. Also the answer to REGISTER, BYE and all other methods.
status-200 = OK
    .description = The server has carried out the request. What the response contains depends on the method: a session description for INVITE, the current bindings for REGISTER.
# Accepted for processing; not “the call was answered”.
# The code is deprecated, but the phrase does not say “(Deprecated)”.
status-202 = Accepted
    .description = The server accepts the request but has not finished processing it. The code is deprecated: the client treats it as 200 and, for SUBSCRIBE or REFER, learns the outcome from NOTIFY.
# No NOTIFY is sent because nothing has changed. Not the “No Content” of HTTP.
status-204 = No Notification
    .description = The server accepts a SUBSCRIBE within a subscription but sends no NOTIFY, because the state known to the client is still current. An Expires header field carries the new expiry time.

## 3xx Redirection

# Several addresses to choose from. Not a multiple-choice question or a checkbox.
status-300 = Multiple Choices
    .description = The server finds several destinations for the address and leaves the choice to the client. The Contact header field lists them; the user or the UA picks one.
# The user’s address has changed for good. Do not confuse with 302.
status-301 = Moved Permanently
    .description = The server reports that the user has left this address for good. The client retries at the address in the Contact header field and updates its stored entries.
# The user’s address has changed for the time being. Do not confuse with 301.
status-302 = Moved Temporarily
    .description = The server reports that the user is at another address for the time being. The client retries at the address in the Contact header field; without an expiry time, that address is valid only once.
# Obsolete. Translate the meaning: the request is to be sent to another address.
status-303 = See Other
    .description = The server directs the client to another address. The code appears only in the grammar of RFC 2543 and is obsolete; the client treats it as 300.
# A proxy is required. Nothing to do with a user agent.
status-305 = Use Proxy
    .description = The UAS accepts the request only through a particular proxy. The client resends it through the proxy named in the Contact header field; only a UAS sends this code.
# The network offers an alternative to the failed call.
status-380 = Alternative Service
    .description = The server does not complete the call but offers alternative services. The body of the response describes them; a Contact header field may name an address.

## 4xx Client error

# The syntax of the request is malformed. “Bad” is not a judgment.
status-400 = Bad Request
    .description = The server cannot understand the request because its syntax is malformed. The reason phrase names the problem, such as a missing Call-ID header field.
# Authentication is required, not authorization. The only difference from 407 is that no proxy is involved.
status-401 = Unauthorized
    .description = The UAS or registrar requires the user to authenticate. The WWW-Authenticate header field carries the challenge; the client repeats the request with an Authorization header field.
# The code has no defined meaning. Do not read credit or a chargeable call into it.
status-402 = Payment Required
    .description = The server refuses the request with a code that RFC 3261 reserves for future use. No meaning is defined, and the client treats it as 400.
# A server refuses the request and gives no cause. Use a neutral tone. Do not confuse with 433, 603, 607 or 608.
status-403 = Forbidden
    .description = The server understands the request but refuses to carry it out. Authentication does not help, and the client does not repeat the request.
# The user does not exist in this domain. The code says nothing about other domains. Do not confuse with 410, 480 or 604.
status-404 = Not Found
    .description = The server knows that the user does not exist in the domain of the Request-URI, or does not serve that domain. The client checks the user name and the domain.
# The server knows the method but does not allow it for this address. Do not confuse with 501.
status-405 = Method Not Allowed
    .description = The server knows the method but does not allow it for the address in the Request-URI. The Allow header field lists the methods it allows.
# The format of the response is not acceptable.
# Same English phrase as 606, but the translations must differ. Do not confuse with 488 either.
status-406 = Not Acceptable
    .description = The server can respond only in body formats that the Accept header field of the request does not allow. The client may list more formats there and try again.
# The client must authenticate to the proxy, not the proxy to the client. The only difference from 401 is the proxy.
status-407 = Proxy Authentication Required
    .description = The proxy requires the client to authenticate to it first. The Proxy-Authenticate header field carries the challenge; the client repeats the request with a Proxy-Authorization header field.
# The time for the request has run out. Do not confuse with 504, where another server is too slow.
status-408 = Request Timeout
    .description = The server cannot respond in time, for example because it cannot locate the user quickly enough. The client may repeat the request unchanged later.
# Obsolete. Translate the meaning: a registration conflicts with existing ones.
status-409 = Conflict
    .description = The registrar refuses a REGISTER that conflicts with existing registrations. The code comes from RFC 2543 and is obsolete; the client treats it as 400.
# The address is no longer valid. Do not say that a person “has gone”. Do not confuse with 404, 480 or 604.
status-410 = Gone
    .description = The server reports that the user has left this address for good and that no new address is known. The client stops using the address.
# Obsolete. Translate the meaning: Content-Length is required.
status-411 = Length Required
    .description = The server refuses a request without a Content-Length header field. The code comes from RFC 2543 and is obsolete; the client adds the missing field or treats the code as 400.
# The condition is the entity tag of a PUBLISH. Do not confuse with 580, a precondition of the session.
status-412 = Conditional Request Failed
    .description = The server refuses a conditional request, usually a PUBLISH, because the entity tag in SIP-If-Match is not current. The client publishes its full state without SIP-If-Match.
# “Entity” is the body of the request. Do not confuse with 513, which counts the whole message.
status-413 = Request Entity Too Large
    .description = The server refuses the request because its body is larger than it can or will process. If this is temporary, a Retry-After header field tells when to try again.
# Do not translate “Request-URI”.
status-414 = Request-URI Too Long
    .description = The server refuses the request because the Request-URI is longer than it is willing to interpret. The client needs a shorter address.
# The format of the body. Not a codec (488) and not a storage medium.
status-415 = Unsupported Media Type
    .description = The server does not support the format, encoding or language of the request’s body. The Accept, Accept-Encoding or Accept-Language header field lists what it supports.
# The scheme is the part of a URI before the colon: sip, sips, tel.
status-416 = Unsupported URI Scheme
    .description = The server cannot process the request because it does not know the scheme of the Request-URI. The client may retry with a SIP URI.
# Resource-Priority is the name of a header field: do not translate it. The value of the field is unknown.
status-417 = Unknown Resource-Priority
    .description = The server understands no value of the Resource-Priority header field, though the request requires it to. An Accept-Resource-Priority header field may list the values it accepts.
# A protocol extension that the server does not support. Not a phone extension. Do not confuse with 469 or 489.
status-420 = Bad Extension
    .description = The server does not understand a protocol extension that the request requires. The Unsupported header field lists the option tags; the client may retry without them.
# The server needs a protocol extension that the client did not offer: the reverse of 420.
status-421 = Extension Required
    .description = The UAS needs a protocol extension that the Supported header field of the request does not list. The Require header field of the response names it.
# The refresh interval of the session timer. Do not confuse with 423.
status-422 = Session Interval Too Small
    .description = A proxy or UAS refuses the request because the interval in Session-Expires is below its minimum. The Min-SE header field carries the minimum; the client retries with a longer interval.
# The lifetime of a registration, subscription or publication. Do not confuse with 422.
status-423 = Interval Too Brief
    .description = The server refuses the request because the expiry time of the registration, subscription or publication is too short. The Min-Expires header field carries the minimum.
# The location that was sent with the request, for example in an emergency call.
status-424 = Bad Location Information
    .description = The server refuses the request because the location it conveys is malformed, unsatisfactory or cannot be retrieved. The Geolocation-Error header field carries the exact reason.
# “Alert” is the data of an emergency alert (RFC 8876). Not a warning and not a ring tone.
status-425 = Bad Alert Message
    .description = The server rejects the request because its emergency alert data is so malformed that no reasonable reaction to it can be determined. The AlertMsg-Error header field carries the exact reason.
# Identity is the name of a header field: do not translate it. It carries the signature for the caller’s number.
status-428 = Use Identity Header
    .description = The server’s policy requires an Identity header field with a PASSporT it supports, and the request has none. The originating side signs the request and sends it again.
# The referrer is the sender of the REFER. A token proves who that is. Not the “Referer” of HTTP.
status-429 = Provide Referrer Identity
    .description = The target of a REFER requires proof of who sent it: a valid Referred-By token. The UA that received the REFER obtains the token from its sender and repeats its own request.
# A flow is one connection between the UA and a proxy (RFC 5626). Not the flow of calls.
status-430 = Flow Failed
    .description = An edge proxy reports that one flow to the UA has failed. The proxy responsible for the user tries another flow; an endpoint that receives this code treats it as 400.
# The caller hides their identity, and the called side does not allow that. Do not confuse with 403.
status-433 = Anonymity Disallowed
    .description = The server refuses the request because its sender is anonymous. The client may retry without anonymity, but only after the user agrees.
# The certificate could not be fetched, and nothing else: it is not invalid (437), and the signature is not wrong (438).
status-436 = Bad Identity Info
    .description = The verifier cannot fetch the certificate needed to check the signature in the Identity header field. The originating side must make it available at the address in the info parameter.
# The credential is the certificate that signs the caller’s identity. Not a password.
status-437 = Unsupported Credential
    .description = The verifier has the certificate for the Identity header field but does not support or trust it. The originating side must sign with a certificate that the verifier accepts.
# The signature or the token is not valid. If it is missing, the code is 428.
status-438 = Invalid Identity Header
    .description = The verifier finds no valid PASSporT that it supports in any Identity header field, for example because the signature does not match. The originating side must sign the request again.
# “outbound” is an option tag (RFC 5626): do not translate it. The first hop is the first proxy between the UA and the registrar.
status-439 = First Hop Lacks Outbound Support
    .description = The registrar supports outbound (RFC 5626), but the first proxy on the path of the REGISTER does not. The client may register without outbound or through another proxy.
# Max-Breadth is the name of a header field: do not translate it. It limits how many parallel branches a request may have.
status-440 = Max-Breadth Exceeded
    .description = The proxy cannot fork the request as intended because the Max-Breadth header field limits the parallel branches. The request may not have been forwarded at all, or not to every destination.
# “Bad” refers to the Info Package, the package of an INFO request: the receiver does not accept it. Do not confuse with 420 or 489.
status-469 = Bad Info Package
    .description = The UA refuses an INFO request because it does not accept its Info Package. The Recv-Info header field lists the packages it accepts.
# The recipients on a list must consent before a relay sends them requests.
status-470 = Consent Needed
    .description = The relay refuses the request because a recipient has not given consent to receive it. The Permission-Missing header field lists the addresses without consent.
# A phrase of the servers SER and Kamailio. Translate the plain meaning: sending to the next hop failed.
status-477 = Unfortunately error on sending to next hop occurred
    .description = The proxy (SER, Kamailio) fails to send the request to the next hop. The code is not registered; the client treats it as 400.
# A phrase of the servers SER and Kamailio. The name of the destination cannot be resolved to an address.
status-478 = Unresolvable destination
    .description = The proxy (SER, Kamailio) cannot resolve the destination of the request to a network address. The code is not registered; the client treats it as 400.
# A phrase of the servers SER and Kamailio. Translate the plain meaning: the URI cannot be processed.
status-479 = Regretfully, we were not able to process the URI
    .description = The proxy (SER, Kamailio) cannot process a URI in the request. The code is not registered; the client treats it as 400.
# The called party is unavailable, not the server (503). The code does not prove that the phone is off.
status-480 = Temporarily Unavailable
    .description = The called party’s system has been reached, but the called party is unavailable for now, for example not signed in. A Retry-After header field may name a better time.
# The slash means “or”. “Call” is the dialog; do not say that the caller does not exist.
status-481 = Call/Transaction Does Not Exist
    .description = The UAS finds no dialog or transaction that matches the request. A client that receives this within a dialog ends the dialog on its side.
# A routing loop: the same request reaches the same server again. Do not confuse with 483.
status-482 = Loop Detected
    .description = The server refuses the request because the same request has already reached it, by a loop or by another path. A retry helps only after the routing is corrected.
# A hop is a server on the path. Do not confuse with 482.
status-483 = Too Many Hops
    .description = The server refuses to forward the request because its Max-Forwards header field has reached zero. The cause is usually a routing loop or a path that is too long.
# Digits are missing. The address is not wrong.
status-484 = Address Incomplete
    .description = The server refuses the request because the address in the Request-URI is incomplete. The reason phrase may tell what is missing; the client adds the remaining digits.
# The address is ambiguous.
status-485 = Ambiguous
    .description = The server refuses the request because the address in the Request-URI is ambiguous. A Contact header field may list unambiguous addresses to choose from.
# The phrase need not say “here”, but it must clearly differ from 600.
status-486 = Busy Here
    .description = The called party is busy at this destination and takes no further calls there. A Retry-After header field may name a better time; another destination may still answer.
# A BYE or CANCEL ended the request; nobody rejected it. Do not confuse with 603.
status-487 = Request Terminated
    .description = The UAS stops processing the request because a BYE or CANCEL has ended it. This is the expected final response to an INVITE after CANCEL; no recovery is needed.
# The session parameters are not acceptable at this destination, and the phrase must say “here”. Do not confuse with 406 or 606.
status-488 = Not Acceptable Here
    .description = The UAS rejects the session parameters, such as the media, for this destination; another one may accept them. The Warning header field may give the reason, and the body may list what is supported.
# The event package is unknown. Do not confuse with 420 or 469.
status-489 = Bad Event
    .description = The server does not understand the event package in the Event header field of the request. The Allow-Events header field lists the packages it supports.
# Another request in the same dialog is still pending. “Dialog” is the SIP term, not a window. Do not confuse with 182.
status-491 = Request Pending
    .description = The UA refuses the request, usually a further INVITE, because another one in the same dialog is still pending. The client waits for a short random time and retries.
# The receiver cannot decrypt the body.
status-493 = Undecipherable
    .description = The UAS has no suitable key to decrypt the body of the request. The body of the response may carry a public key for the client to use.
# Client and server must first agree on a security mechanism. Do not confuse with 401 or 421.
status-494 = Security Agreement Required
    .description = The server requires the client to agree on a security mechanism first. The Security-Server header field lists the mechanisms; the client sets one up and repeats the request.
# Not registered. Translate the meaning: the two sides have no codec in common.
status-499 = Codec Mismatch
    .description = The server finds no codec that both sides support. The code is used by some operators and is not registered; the client treats it as 400.

## 5xx Server error

# An error inside the server. Do not confuse with 502 or 503.
status-500 = Server Internal Error
    .description = The server encounters an unexpected condition and cannot carry out the request. The client may retry after some seconds; a Retry-After header field may tell when.
# The server lacks the function altogether. Do not confuse with 405.
status-501 = Not Implemented
    .description = The server lacks the function that the request needs, usually because it does not know the method at all. An Allow header field may list the methods it supports.
# The response of the next server is invalid. The gateway itself works.
status-502 = Bad Gateway
    .description = The gateway or proxy receives an invalid response from the next server. The fault lies downstream, and the client may try another route.
# The server is unavailable, not the called party (480).
status-503 = Service Unavailable
    .description = The server is temporarily overloaded or under maintenance and cannot process the request. A Retry-After header field may tell when to try again; the client may use another server.
# Another server, not necessarily a gateway, is too slow. Do not confuse with 408.
status-504 = Server Time-out
    .description = The server gets no timely response from another server it needs to process the request. The client may try again later or through another server.
# The version of the SIP protocol.
status-505 = Version Not Supported
    .description = The server does not support the SIP version of the request, or refuses to use it. The client needs a version that the server supports, in practice SIP/2.0.
# The whole message, including its header fields, is too large. If only the body is too large, the code is 413.
status-513 = Message Too Large
    .description = The server cannot process the request because the whole message, not only its body, is too long. The client needs a shorter message.
# The service that wakes up an app on a phone.
status-555 = Push Notification Service Not Supported
    .description = The server does not support the push notification service that the pn-provider parameter of a REGISTER names. The client may register with another service or without one.
# A condition for setting up the session is not met, for example reserved bandwidth. Do not confuse with 412.
status-580 = Precondition Failure
    .description = The UAS refuses the session because a precondition of the SDP offer, such as reserved network resources, cannot be met. The body of the response names the precondition.

## 6xx Global failure

# “Everywhere” means on every device of the called party. Not congestion and not a busy server. Must clearly differ from 486.
status-600 = Busy Everywhere
    .description = The called party is busy everywhere and is taking no calls now; no other destination will answer. A Retry-After header field may name a better time.
# Somebody declined the call. Use a past participle, not an imperative. Do not confuse with 403, 487, 607 or 608.
status-603 = Decline
    .description = The called party declines the call or cannot take part, and no other destination will answer. A Retry-After header field may name a better time.
# Nowhere at all, unlike 404. Not “no longer” (410).
status-604 = Does Not Exist Anywhere
    .description = The server knows for certain that the user in the Request-URI does not exist anywhere. The client does not look for another destination and checks the address.
# The session parameters are not acceptable at any destination.
# Same English phrase as 406, but the translations must differ. Do not confuse with 488 either.
status-606 = Not Acceptable
    .description = The called party wants to communicate, but no destination supports the session parameters, such as the media or bandwidth. The Warning header field may give the reasons, and the body may list what is supported.
# A person judged the call: the phrase must mention the call. Do not confuse with 403, 603 or 608.
status-607 = Unwanted
    .description = The called party marks the call as unwanted. Later attempts by the same caller are likely to be rejected too, and the network may use the mark to block them.
# A machine on the path rejected the call, not a person. Do not confuse with 403, 603 or 607.
status-608 = Rejected
    .description = An intermediary, such as call analytics, rejects the call before it reaches the called party. A Call-Info header field may tell whom the caller can contact about it.

## Outside the classes of SIP

# Not registered; found in one SIP stack. Translate the meaning: the called party has hung up.
status-701 = Party Hangs Up
    .description = The UA reports that the called party has hung up. The code is not registered, and SIP defines no class 7xx.
