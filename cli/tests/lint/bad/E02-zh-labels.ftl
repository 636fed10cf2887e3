### 3:18: E02: label-codes: unknown variable $total: the English text has $count

label-codes = { $count } 个响应码，共 { $total } 个
