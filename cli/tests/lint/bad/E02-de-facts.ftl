### 5:15: E02: new-address: unknown variable $adresse: the English text has $address
### 5:15: E02: new-address: variable $address is missing: the English text has it
### 7:11: E02: sign-in: variable $realm is missing: the English text has it

new-address = Neue Adresse: { $adresse }

sign-in = Melden Sie sich wieder an.
