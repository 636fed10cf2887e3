### 9:28: E03: warning-305: "`" (U+0060) is not allowed in a reason phrase: remove it
### 9:34: E03: warning-305: "`" (U+0060) is not allowed in a reason phrase: remove it
### 9:43: E03: warning-305: "#" (U+0023) is not allowed in a reason phrase: remove it
### 12:18: E03: warning-306: "%" (U+0025) is not allowed in a reason phrase: remove it
### 12:27: E03: warning-306: "<" (U+003C) is not allowed in a reason phrase: remove it
### 12:38: E03: warning-306: ">" (U+003E) is not allowed in a reason phrase: remove it
### 12:40: E03: warning-306: "|" (U+007C) is not allowed in a reason phrase: remove it

warning-305 = Incompatible `media` format #1
    .description = No format of the media suits both sides.

warning-306 = 100% of the <attributes> | unknown
    .description = None of the attributes is understood.
