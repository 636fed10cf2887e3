explain-180 = The phone is ringing
    .meaning = The other party’s phone is ringing.
explain-401 = Sign-in needed
    .meaning = The server wants to know who you are.
    .advice = Sign in, then try again.
    .title-password = Sign-in failed
    .meaning-password = The server did not accept the user name or the password.
    .advice-password = Check both, then try again.
