### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = Equipamento de um dos lados
    .description = A causa vem do equipamento de um dos lados, como um telefone, e não de uma rede no caminho.
location-lpn = Rede privada do lado local
    .description = A causa vem da rede privada do lado local da chamada, por exemplo o sistema telefônico de uma empresa.
location-ln = Rede pública do lado local
    .description = A causa vem da rede telefônica pública do lado local da chamada.
location-tn = Rede intermediária
    .description = A causa vem de uma rede entre os dois lados, que só repassa a chamada.
location-rln = Rede pública do lado remoto
    .description = A causa vem da rede telefônica pública do lado remoto da chamada.
location-rpn = Rede privada do lado remoto
    .description = A causa vem da rede privada do lado remoto da chamada, por exemplo o sistema telefônico de uma empresa.
location-loc-6 = Local 6, sem significado definido
    .description = A causa traz o local 6, ao qual a norma não dá significado. Esse valor não permite saber onde ela surgiu.
location-intl = Rede internacional
    .description = A causa vem da rede internacional entre os países dos dois lados.
location-loc-8 = Local 8, sem significado definido
    .description = A causa traz o local 8, ao qual a norma não dá significado. Esse valor não permite saber onde ela surgiu.
location-loc-9 = Local 9, sem significado definido
    .description = A causa traz o local 9, ao qual a norma não dá significado. Esse valor não permite saber onde ela surgiu.
location-bi = Rede além do ponto de interfuncionamento
    .description = A causa vem de além de um ponto em que a chamada passa para uma rede de outro tipo.
location-loc-11 = Local 11, sem significado definido
    .description = A causa traz o local 11, ao qual a norma não dá significado. Esse valor não permite saber onde ela surgiu.
location-loc-12 = Local 12, reservado para uso nacional
    .description = A causa traz o local 12, que cada país pode definir por conta própria. O significado depende da rede nacional.
location-loc-13 = Local 13, reservado para uso nacional
    .description = A causa traz o local 13, que cada país pode definir por conta própria. O significado depende da rede nacional.
location-loc-14 = Local 14, reservado para uso nacional
    .description = A causa traz o local 14, que cada país pode definir por conta própria. O significado depende da rede nacional.
location-loc-15 = Local 15, reservado para uso nacional
    .description = A causa traz o local 15, que cada país pode definir por conta própria. O significado depende da rede nacional.
location-class = Local desconhecido
    .description = A causa indica um local que este programa não conhece. Não é possível dizer em que ponto da rede ela surgiu.
