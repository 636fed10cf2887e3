### 5:31: E04: status-404.description: space before ",": remove it
### 5:57: E04: status-404.description: space before ".": remove it

status-404 = Indirizzo introvabile
    .description = L’indirizzo , come sembra, non esiste .
