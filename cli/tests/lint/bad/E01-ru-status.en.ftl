status-200 = OK
    .description = The request has succeeded.

status-404 = Not Found
    .description = The address does not exist here.

status-406 = Not Acceptable
    .description = No format of an answer suits the client.

status-486 = Busy Here
    .description = The called party is busy.

status-503 = Service Unavailable
    .description = The server is overloaded.

status-600 = Busy Everywhere
    .description = The called party is busy everywhere.
