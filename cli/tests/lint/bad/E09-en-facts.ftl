### 4:40: E09: new-address: sentence ends with ";": remove the final punctuation
### 6:37: E09: sign-in: sentence ends with "n": end it with "."

new-address = New address: { $address };

sign-in = Sign in to { $realm } again
