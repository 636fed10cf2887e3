label-status = Status
label-codes = { $count } Codes:
