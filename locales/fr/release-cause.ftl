### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

release-cause-1 = Fin de l’appel par l’utilisateur
    .description = L’utilisateur du téléphone a mis fin à l’appel ; c’est la fin normale.
release-cause-2 = Délai RTP/RTCP dépassé
    .description = Ni son ni vidéo ne sont arrivés pendant trop longtemps ; le téléphone a donc mis fin à l’appel.
release-cause-3 = Perte du canal des médias
    .description = Le téléphone a perdu la partie de sa liaison mobile qui transporte les médias ; il a donc mis fin à l’appel.
release-cause-4 = Délai SIP dépassé sans ACK
    .description = Le téléphone a pris l’appel, mais la confirmation de l’appelant n’est jamais arrivée ; il a donc mis fin à l’appel.
release-cause-5 = Délai de réponse SIP dépassé
    .description = Le téléphone a envoyé une requête et n’a pas reçu de réponse à temps ; il a donc mis fin à l’appel.
release-cause-6 = Délai d’établissement de l’appel dépassé
    .description = L’appel n’a pas été établi dans le délai prévu ; le téléphone a donc renoncé.
release-cause-7 = Échec de la redirection
    .description = L’appel devait être redirigé ailleurs, et cela a échoué ; le téléphone y a donc mis fin.
release-cause-class = Appel libéré par le téléphone
    .description = Le téléphone a mis fin à l’appel et donne pour la cause un numéro que ce programme ne connaît pas.
