### 3:28: E00: incomplete escape: expected `\u` and four hexadecimal digits, or `\U` and six

server-phrase = Server: { "\u04я" }{ $text }
