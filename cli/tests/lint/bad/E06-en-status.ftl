### 5:14: E06: status-404: "Nоt" mixes Latin and Cyrillic letters: use one script, or separate the two with a hyphen
### 6:32: E06: status-404.description: "αβγ" has "α" (U+03B1), a letter of a script that English does not use
### 6:56: E06: status-404.description: "сервер" has "с" (U+0441), a letter of a script that English does not use

status-404 = Nоt Found
    .description = The address αβγ is not known to the сервер.
