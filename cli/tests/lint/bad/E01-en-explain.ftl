### 9:1: E01: explain-404: .advice is missing
### 9:1: E01: explain-404: .meaning is missing
### 11:1: E01: explain-486: the title is missing
### 14:6: E01: explain-486: nobody reads .advice-fax; leave it out

explain-100 = Request received
    .meaning = The request is on its way.

explain-404 = Not found

explain-486 =
    .meaning = The other party is on the phone.
    .advice = Try again in a few minutes.
    .advice-fax = Try again tomorrow.
