### 10:47: E04: status-404.description: no U+00A0 before `;`: write one
### 10:49: E04: status-404.description: no U+00A0 after `«`: write one
### 10:56: E04: status-404.description: no U+00A0 before `»`: write one
### 10:79: E04: status-404.description: U+00A0 is not a plain space: write one
### 12:27: E04: status-486: U+00A0 is not a plain space: write one
### 13:47: E04: status-486.description: no U+00A0 before `:`: write one
### 13:58: E04: status-486.description: U+00A0 is not a plain space: write one

status-404 = Adresse introuvable
    .description = L’adresse n’existe pas ici ; « elle » n’existe pas : ni ici , ni « ailleurs ».

status-486 = Correspondant occupé
    .description = Le correspondant est occupé: il y a 10 appels.
