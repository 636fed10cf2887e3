### 1:1: E00: file starts with a byte-order mark: save it as UTF-8 without one

status-404 = Not Found
    .description = The address does not exist here.
