### 9:1: E01: explain-404 has no .advice
### 9:1: E01: explain-404 has no .meaning
### 11:1: E01: explain-486 has no title
### 14:6: E01: explain-486 has an unknown attribute .advice-fax: remove it

explain-100 = Request received
    .meaning = The request is on its way.

explain-404 = Not found

explain-486 =
    .meaning = The other party is on the phone.
    .advice = Try again in a few minutes.
    .advice-fax = Try again tomorrow.
