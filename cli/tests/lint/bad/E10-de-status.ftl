### 4:14: E10: status-404: phrase starts with lowercase "n": write a capital letter
### 5:20: E10: status-404.description: description starts with lowercase "d": write a capital letter

status-404 = nicht gefunden
    .description = der Adresse entspricht nichts.
