### What the examples in bad/ and good/ are held against; of each file only the messages that the example has.

class-client-error = Request Failure
    .description = The server refuses the request.

status-180 = Ringing
    .description = The called party is being alerted.

status-200 = OK
    .description = The request has succeeded.

status-302 = Moved Temporarily
    .description = The Contact header names the address for now.

status-404 = Not Found
    .description = The address does not exist here.

status-405 = Method Not Allowed
    .description = The Allow header field says which methods may be used, for example INVITE.

status-406 = Not Acceptable
    .description = No format of an answer suits the client.

status-408 = Request Timeout
    .description = The server found nobody in time.

status-486 = Busy Here
    .description = The called party is busy.

status-503 = Service Unavailable
    .description = The server is overloaded; the Retry-After header says how long.

status-504 = Server Time-out
    .description = Another server did not answer in time.

status-600 = Busy Everywhere
    .description = The called party is busy everywhere.

status-606 = Not Acceptable
    .description = The session is not accepted anywhere.
