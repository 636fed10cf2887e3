explain-200 = The request was accepted
    .meaning = Everything is in order.

explain-404 = Not found
    .meaning = Nobody can be reached at this address.
    .advice = Check the address.

explain-486 = The other party is busy
    .meaning = The other party is on the phone.
    .advice = Try again in a few minutes.
