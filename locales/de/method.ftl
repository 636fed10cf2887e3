### Wozu eine SIP-Anfrage jeder Methode dient. Der Wert ist ein Satz ohne sein Subjekt „diese Anfrage“; die Namen der Methoden bleiben, wie sie sind.


## Methods

method-ack = Bestätigt eine endgültige INVITE-Antwort
    .description = Der Anrufer bestätigt, dass die endgültige Antwort auf seine INVITE-Anfrage angekommen ist. Die Bestätigung selbst wird nie beantwortet.
method-bye = Beendet eine Sitzung
    .description = Eine Seite beendet die aufgebaute Sitzung, meist durch Auflegen.
method-cancel = Bricht eine laufende Anfrage ab
    .description = Der Client zieht eine Anfrage zurück, die noch keine endgültige Antwort hat, zum Beispiel weil der Anrufer auflegte, während das Telefon noch klingelte.
method-info = Überträgt Anwendungsdaten im Anruf
    .description = Eine Seite sendet während eines Anrufs Anwendungsdaten, etwa gedrückte Tasten. Die Sitzung selbst ändert sich nicht.
method-invite = Startet oder ändert eine Sitzung
    .description = Der Anrufer lädt jemanden zu einer Sitzung ein, meist zu einem Anruf. Während eines Anrufs ändert dieselbe Methode die Sitzung, zum Beispiel um den Anruf zu halten.
method-message = Sendet eine Sofortnachricht
    .description = Die Anfrage trägt in ihrem Nachrichtenkörper eine Sofortnachricht, zum Beispiel einen Chat-Text.
method-notify = Meldet den abonnierten Ereigniszustand
    .description = Der Server meldet dem Abonnenten den Zustand des abonnierten Ereignisses, etwa Präsenz, neue Voicemail oder den Fortgang einer Weitervermittlung.
method-options = Fragt Fähigkeiten ab
    .description = Der Client fragt, was die Gegenstelle unterstützt. Viele Telefone und Server prüfen damit nur, ob die Gegenstelle noch erreichbar ist.
method-prack = Bestätigt eine vorläufige Antwort
    .description = Der Anrufer bestätigt, dass eine vorläufige Antwort, etwa das Klingeln, angekommen ist. Die Methode wird verwendet, wo solche Antworten nicht verloren gehen dürfen.
method-publish = Veröffentlicht einen Ereigniszustand
    .description = Der Client übergibt dem Server seinen eigenen Zustand, etwa seine Präsenz; der Server gibt ihn an alle weiter, die ihn abonniert haben.
method-refer = Bittet um Kontakt zu anderer Adresse
    .description = Der Absender bittet die Gegenstelle, eine dritte Adresse zu kontaktieren. So funktioniert die Weitervermittlung eines Anrufs.
method-register = Registriert die aktuelle Kontaktadresse
    .description = Das Telefon teilt dem Server mit, unter welcher Adresse sein Nutzer jetzt erreichbar ist und wie lange. Am Telefon ist dies die Anmeldung.
method-subscribe = Abonniert ein Ereignis
    .description = Der Client bittet um Benachrichtigung, wenn sich etwas ändert, etwa die Präsenz eines Teilnehmers oder die Zahl neuer Voicemail-Nachrichten.
method-update = Aktualisiert Sitzungsparameter
    .description = Eine Seite ändert Parameter der Sitzung, etwa die Medien, ohne eine neue INVITE-Anfrage. Dies ist auch möglich, bevor der Anruf angenommen ist.
method-class = Unbekannte Methode
    .description = Die Anfrage verwendet eine Methode, die diesem Programm nicht bekannt ist; wozu sie dient, lässt sich nicht sagen.
