### 9:14: E12: status-604: phrase equals that of status-404, "Not Found": make it different

status-404 = Not Found
    .description = The address does not exist here.

status-406 = Not Acceptable
    .description = No format of an answer suits the client.

status-604 = Notfound
    .description = The address does not exist anywhere.

status-606 = Not Acceptable
    .description = The session is not accepted anywhere.
