### 3:40: E09: new-address: a heading and a value end with “.”; they have no final mark

new-address = Новый адрес: { $address }.
