### Die Protokolle des Reason-Headers (RFC 3326): welche Art von Grund jedes angibt, für Fachleute und für die Detailansicht eines Telefons.


## Protocols

reason-sip = SIP-Antwortcode
    .description = Der Grund ist ein SIP-Antwortcode. Er sagt, wie der Anruf endete oder weiterging, zum Beispiel dass ein anderes Telefon ihn angenommen oder abgelehnt hat.
reason-q850 = Ursache aus dem Telefonnetz
    .description = Der Grund ist eine Ursachennummer nach ITU-T Q.850, wie sie im ISDN und in anderen Telefonnetzen üblich ist. Ein Gateway oder eine Vermittlungsstelle gibt damit an, warum der Anruf endete.
reason-preemption = Ursache einer Verdrängung
    .description = Dieser Anruf wird beendet oder abgelehnt, weil ein anderer mit höherer Priorität die Leitung oder die Bandbreite benötigt. Die Ursache sagt, wer sie ihm entzogen hat.
reason-emm = LTE-Ursache: Mobilitätsverwaltung
    .description = Diese Nummer stammt vom LTE-Kernnetz. Sie sagt, warum die Anmeldung des Telefons im Netz oder sein Wechsel innerhalb des Netzes fehlgeschlagen ist.
reason-esm = LTE-Ursache: Sitzungsverwaltung
    .description = Diese Nummer stammt vom LTE-Kernnetz. Sie sagt, warum eine Datenverbindung, die der Anruf benötigt, abgelehnt oder abgebaut wurde.
reason-s1ap-rnl = LTE-Ursache: Funknetz
    .description = Diese Nummer tauschen die LTE-Basisstation und das Kernnetz aus. Sie sagt, was auf der Funkseite geschehen ist, etwa ein verlorener Kontakt zum Telefon oder ein fehlgeschlagener Zellwechsel.
reason-s1ap-tl = LTE-Ursache: Transportnetz
    .description = Diese Nummer tauschen die LTE-Basisstation und das Kernnetz aus. Sie sagt, welcher Fehler auf den Transportverbindungen zwischen ihnen aufgetreten ist.
reason-s1ap-nas = LTE-Ursache: Non-Access-Stratum
    .description = Das LTE-Kernnetz sendet diese Nummer an die Basisstation. Sie sagt, warum die Verbindung auf der Ebene zwischen Telefon und Kernnetz endete, etwa weil sie normal abgebaut wurde oder eine Authentifizierung scheiterte.
reason-s1ap-misc = LTE-Ursache: Sonstiges
    .description = Diese Nummer tauschen die LTE-Basisstation und das Kernnetz aus. Sie steht für Ursachen, die in keine andere Gruppe fallen, etwa Überlastung, einen Hardwarefehler oder Wartung.
reason-s1ap-prot = LTE-Ursache: Protokoll
    .description = Diese Nummer tauschen die LTE-Basisstation und das Kernnetz aus. Sie sagt, dass einer von beiden eine Nachricht des anderen nicht auswerten konnte.
reason-diameter = Diameter-Ursache
    .description = Die Nummer stammt aus Diameter, dem Protokoll, mit dem ein Anbieter prüft, wer sein Netz nutzen darf. Sie sagt, warum der Zugang über ein WLAN scheiterte oder endete.
reason-ikev2 = IKEv2-Ursache
    .description = Die Nummer stammt aus IKEv2, dem Protokoll, das den Weg vom Telefon über ein WLAN zu seinem Anbieter sichert. Sie sagt, warum dieser Weg scheiterte oder geschlossen wurde.
reason-release-cause = Beendigungsgrund des Telefons
    .description = Mit dieser Nummer teilt ein Telefon im Mobilfunknetz mit, warum es den Anruf beendet hat.
reason-failure-cause = Fehlerursache des Netzes
    .description = Mit dieser Nummer teilt ein Mobilfunknetz mit, welche Ressource der Anruf verloren oder nicht erhalten hat.
reason-stir = Ursache: Prüfung der Anruferidentität
    .description = Der Grund ist ein STIR-Code: Die Signatur der Rufnummer des Anrufers fehlte, oder der prüfende Server konnte sie nicht bestätigen. Der Anruf kann dennoch zustande kommen.
reason-5gmm = 5G-Ursache: Mobilitätsverwaltung
    .description = Diese Nummer stammt vom 5G-Kernnetz. Sie sagt, warum die Registrierung des Telefons im Netz oder sein Wechsel innerhalb des Netzes fehlgeschlagen ist.
reason-5gsm = 5G-Ursache: Sitzungsverwaltung
    .description = Diese Nummer stammt vom 5G-Kernnetz. Sie sagt, warum eine Datensitzung, die der Anruf benötigt, abgelehnt oder abgebaut wurde.
reason-ngap-rnl = 5G-Ursache: Funknetz
    .description = Diese Nummer tauschen die 5G-Basisstation und das Kernnetz aus. Sie sagt, was auf der Funkseite geschehen ist, etwa ein verlorener Kontakt zum Telefon oder ein fehlgeschlagener Zellwechsel.
reason-ngap-tl = 5G-Ursache: Transportnetz
    .description = Diese Nummer tauschen die 5G-Basisstation und das Kernnetz aus. Sie sagt, welcher Fehler auf den Transportverbindungen zwischen ihnen aufgetreten ist.
reason-ngap-nas = 5G-Ursache: Non-Access-Stratum
    .description = Das 5G-Kernnetz sendet diese Nummer an die Basisstation. Sie sagt, warum die Verbindung auf der Ebene zwischen Telefon und Kernnetz endete, etwa weil sie normal abgebaut wurde oder eine Authentifizierung scheiterte.
reason-ngap-misc = 5G-Ursache: Sonstiges
    .description = Diese Nummer tauschen die 5G-Basisstation und das Kernnetz aus. Sie steht für Ursachen, die in keine andere Gruppe fallen, etwa Überlastung, einen Hardwarefehler oder Wartung.
reason-ngap-prot = 5G-Ursache: Protokoll
    .description = Diese Nummer tauschen die 5G-Basisstation und das Kernnetz aus. Sie sagt, dass einer von beiden eine Nachricht des anderen nicht auswerten konnte.
reason-class = Anderer Grund
    .description = Der Absender gibt einen Grund in einem Protokoll an, das diesem Programm nicht bekannt ist. Steht ein Text daneben, stammt er vom Absender.
