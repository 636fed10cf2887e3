status-406 = Not Acceptable
    .description = The server’s “answers” (all of them) don’t suit the client.
status-499 = Closed - by a client that says very much more than forty characters
    .description = nonce and outbound stay as they are, and so do the users’ names.
status-606 = Not Acceptable
    .description = The session is not accepted anywhere.
