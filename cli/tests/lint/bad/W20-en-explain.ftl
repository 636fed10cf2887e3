### 53:15: W20: explain-412.advice: advice is used for 13 codes, the limit is 12: say what helps with this code

explain-400 = Title 400
    .meaning = Something happened.
    .advice = Try again later.

explain-401 = Title 401
    .meaning = Something happened.
    .advice = Try again later.

explain-402 = Title 402
    .meaning = Something happened.
    .advice = Try again later.

explain-403 = Title 403
    .meaning = Something happened.
    .advice = Try again later.

explain-404 = Title 404
    .meaning = Something happened.
    .advice = Try again later.

explain-405 = Title 405
    .meaning = Something happened.
    .advice = Try again later.

explain-406 = Title 406
    .meaning = Something happened.
    .advice = Try again later.

explain-407 = Title 407
    .meaning = Something happened.
    .advice = Try again later.

explain-408 = Title 408
    .meaning = Something happened.
    .advice = Try again later.

explain-409 = Title 409
    .meaning = Something happened.
    .advice = Try again later.

explain-410 = Title 410
    .meaning = Something happened.
    .advice = Try again later.

explain-411 = Title 411
    .meaning = Something happened.
    .advice = Try again later.

explain-412 = Title 412
    .meaning = Something happened.
    .advice = Try again later.
