### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = Données d’alerte impossibles à traiter
    .description = Le récepteur ne peut pas traiter les données de l’alerte d’urgence et n’en donne pas de raison plus précise.
alert-101 = Aucune donnée d’alerte trouvée
    .description = Le message annonce une alerte d’urgence, mais les données de l’alerte n’y figurent pas ou sont introuvables à l’endroit indiqué.
alert-102 = Objet de l’alerte impossible à établir
    .description = Les données de l’alerte sont lisibles, mais n’en disent pas assez pour que le récepteur sache de quoi il s’agit.
alert-103 = Données d’alerte endommagées
    .description = Les données de l’alerte d’urgence sont arrivées endommagées et ne peuvent pas être lues.
alert-class = Erreur de l’alerte
    .description = Les données de l’alerte d’urgence posent un problème, signalé par un code que ce programme ne connaît pas.
