### 5:31: E15: status-404.description: "nao" is wrong: write "não"
### 5:45: E15: status-404.description: "contacto" is wrong: write "contato"

status-404 = Endereço não encontrado
    .description = O servidor nao conhece o contacto.
