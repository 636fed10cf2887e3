### 3:28: E00: the escape \u or \U needs four or six hexadecimal digits; the file is read as far as here

server-phrase = Server: { "\u04я" }{ $text }
