### 5:23: E15: status-404.description: "numero" is wrong: write "número"
### 5:45: E15: status-404.description: "direcciónes" is wrong: write "direcciones"

status-404 = Dirección no encontrada
    .description = El numero no existe; las direcciónes de MIME-Version tampoco.
