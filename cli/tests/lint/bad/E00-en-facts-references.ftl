### 7:2: E00: -brand is a term: write its words in each text
### 9:41: E00: sign-in: reference to -brand: write the words themselves
### 9:56: E00: sign-in: reference to other-message: write the words themselves
### 11:27: E00: retry-at: call of the function DATETIME: use the variable alone, such as `{ $count }`
### 11:60: E00: retry-at: literal in a placeable: write the characters themselves

-brand = Telephone

sign-in = Sign in to { $realm } with { -brand }, see { other-message }.

retry-at = Try again at { DATETIME($time) }, not before { "12" }.
