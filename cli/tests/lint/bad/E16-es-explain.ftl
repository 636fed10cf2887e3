### 5:38: E16: explain-404.meaning: "tu" is wrong: write "su"
### 6:15: E16: explain-404.advice: "Inténtalo" is wrong: write "Inténtelo"

explain-404 = Dirección no encontrada
    .meaning = El servidor no conoce tu dirección.
    .advice = Inténtalo de nuevo más tarde.
