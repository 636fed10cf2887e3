### 4:40: E09: new-address: a heading and a value end with “;”; they have no final mark
### 6:37: E09: sign-in: the sentence ends with “n”; it ends with “.”

new-address = New address: { $address };

sign-in = Sign in to { $realm } again
