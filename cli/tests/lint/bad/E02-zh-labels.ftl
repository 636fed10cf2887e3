### 3:18: E02: label-codes: the English text has no variable $total; it has $count

label-codes = { $count } 个响应码，共 { $total } 个
