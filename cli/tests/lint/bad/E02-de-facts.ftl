### 5:15: E02: new-address: the English text has no variable $adresse; it has $address
### 5:15: E02: new-address: the variable $address of the English text is missing
### 7:11: E02: sign-in: the variable $realm of the English text is missing

new-address = Neue Adresse: { $adresse }

sign-in = Melden Sie sich wieder an.
