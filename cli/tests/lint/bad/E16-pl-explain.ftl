### 5:29: E16: explain-404.meaning: "wpisałeś" is wrong: write -no, -to, a noun or the present
### 6:15: E16: explain-404.advice: "Proszę" is wrong: write the imperative alone

explain-404 = Nie znaleziono adresu
    .meaning = Numer, który wpisałeś, nie istnieje.
    .advice = Proszę sprawdzić numer.
