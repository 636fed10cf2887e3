### 7:42: E07: status-404.description: `“` is misplaced: quotation marks are `«` `»`, and `“` `”` within them
### 7:47: E07: status-404.description: `”` is misplaced: quotation marks are `«` `»`, and `“` `”` within them
### 7:59: E07: status-404.description: `—` is not a mark of Spanish: use other words or marks
### 7:61: E07: status-404.description: `¡` is not a mark of Spanish: use other words or marks

status-404 = Dirección no encontrada
    .description = El servidor no conoce “esta” dirección — ¡ni otra.
