### 3:40: E09: new-address: sentence ends with ".": remove the final punctuation

new-address = Новый адрес: { $address }.
