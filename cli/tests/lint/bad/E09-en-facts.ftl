### 5:40: E09: new-address: sentence ends with ";": remove the final punctuation
### 7:37: E09: sign-in: sentence ends with "n": end it with "."
### 9:34: E09: possible-messages: list item ends with ".": remove the final punctuation

new-address = New address: { $address };

sign-in = Sign in to { $realm } again

possible-messages = text messages.
