### Die Ursachen des Protokolls Preemption im Reason-Header (RFC 4411): wodurch ein Anruf einem anderen mit höherer Priorität weichen musste.


## Preemption

preemption-1 = Verdrängung durch einen UA
    .description = Eines der Telefone hat diesen Anruf beendet, um Platz für einen Anruf mit höherer Priorität zu schaffen.
preemption-2 = Reservierte Ressourcen entzogen
    .description = Das Netz hat die für diesen Anruf reservierte Bandbreite zurückgenommen und einem Anruf mit höherer Priorität gegeben. Eine Verbindungsstörung lag nicht vor.
preemption-3 = Verdrängung ohne nähere Angabe
    .description = Der Anruf musste einem anderen mit höherer Priorität weichen. Das Netz sagt nicht, wo dies entschieden wurde.
preemption-4 = Verdrängung außerhalb des IP-Netzes
    .description = Der Anruf musste einem anderen mit höherer Priorität weichen, und zwar in einem Teil des Netzes, der IP nicht verwendet, etwa im Telefonnetz hinter einem Gateway.
preemption-class = Verdrängung
    .description = Der Anruf musste einem anderen mit höherer Priorität weichen. Die Ursache ist eine Nummer, die diesem Programm nicht bekannt ist.
