label-status = Status

label-codes = { $count } codes
