### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = Usuario
    .description = La causa viene del equipo de un usuario, por ejemplo un teléfono, y no de una red del camino.
location-lpn = Red privada del usuario local
    .description = La causa viene de la red privada del extremo cercano de la llamada, por ejemplo, la central telefónica de una empresa.
location-ln = Red pública del usuario local
    .description = La causa viene de la red telefónica pública del extremo cercano de la llamada.
location-tn = Red de tránsito
    .description = La causa viene de una red entre los dos extremos que solo transmite la llamada.
location-rln = Red pública del usuario remoto
    .description = La causa viene de la red telefónica pública del extremo lejano de la llamada.
location-rpn = Red privada del usuario remoto
    .description = La causa viene de la red privada del extremo lejano de la llamada, por ejemplo, la central telefónica de una empresa.
location-loc-6 = Lugar 6 sin asignar
    .description = La causa lleva el lugar 6, al que la norma no da ningún significado. Por este valor no se puede saber dónde surgió.
location-intl = Red internacional
    .description = La causa viene de la red internacional entre los países de los dos extremos.
location-loc-8 = Lugar 8 sin asignar
    .description = La causa lleva el lugar 8, al que la norma no da ningún significado. Por este valor no se puede saber dónde surgió.
location-loc-9 = Lugar 9 sin asignar
    .description = La causa lleva el lugar 9, al que la norma no da ningún significado. Por este valor no se puede saber dónde surgió.
location-bi = Red tras el punto de interfuncionamiento
    .description = La causa viene de más allá de un punto donde la llamada pasa a una red de otro tipo.
location-loc-11 = Lugar 11 sin asignar
    .description = La causa lleva el lugar 11, al que la norma no da ningún significado. Por este valor no se puede saber dónde surgió.
location-loc-12 = Lugar 12 reservado para uso nacional
    .description = La causa lleva el lugar 12, que cada país puede definir. Su significado depende de la red nacional.
location-loc-13 = Lugar 13 reservado para uso nacional
    .description = La causa lleva el lugar 13, que cada país puede definir. Su significado depende de la red nacional.
location-loc-14 = Lugar 14 reservado para uso nacional
    .description = La causa lleva el lugar 14, que cada país puede definir. Su significado depende de la red nacional.
location-loc-15 = Lugar 15 reservado para uso nacional
    .description = La causa lleva el lugar 15, que cada país puede definir. Su significado depende de la red nacional.
location-class = Lugar desconocido
    .description = La causa indica un lugar que este programa no conoce. No se puede saber en qué punto de la red surgió.
