### 7:2: E00: -brand: a term; write the words out in each text
### 9:41: E00: sign-in: a reference to -brand; write the words out
### 9:56: E00: sign-in: a reference to other-message; write the words out
### 11:27: E00: retry-at: the function DATETIME; write the variable alone, as { $count }
### 11:60: E00: retry-at: a literal in braces; write the characters themselves

-brand = Telephone

sign-in = Sign in to { $realm } with { -brand }, see { other-message }.

retry-at = Try again at { DATETIME($time) }, not before { "12" }.
