### Warum ein hier eingegangener Anruf endete: was ein Telefon der angerufenen Person in seiner Anrufliste zeigt.


## Before the call was answered

call-end-answered-elsewhere = An einem anderen Gerät angenommen
    .description = Der Anruf wurde an einem anderen Gerät angenommen; deshalb hörte es hier auf zu klingeln. Es ist kein verpasster Anruf.
call-end-declined-elsewhere = An einem anderen Gerät abgelehnt
    .description = Der Anruf wurde an einem anderen Gerät abgelehnt; deshalb hörte es hier auf zu klingeln. Es ist kein verpasster Anruf.
call-end-busy-elsewhere = Verpasst: anderswo besetzt
    .description = Ein anderes Gerät hat „besetzt“ gemeldet; deshalb hörte es auch hier auf zu klingeln.
call-end-canceled = Verpasster Anruf
    .description = Der Anruf endete, bevor er angenommen wurde.
call-end-no-answer = Nicht rechtzeitig angenommen
    .description = Es klingelte, bis die vorgesehene Zeit abgelaufen war, und niemand nahm den Anruf an.
call-end-forwarded = Verpasst: weitergeleitet
    .description = Der Anruf wurde an ein anderes Telefon oder eine andere Rufnummer weitergeleitet, bevor er hier angenommen wurde.
call-end-rejected = Vor der Annahme im Netz abgelehnt
    .description = Der Anruf wurde abgelehnt, bevor er angenommen werden konnte, zum Beispiel von einem Dienst, der unerwünschte Anrufe blockiert.

## After the call was answered

call-end-normal = Gespräch beendet
    .description = Das Gespräch endete normal, weil eine der beiden Seiten aufgelegt hat.
call-end-media-timeout = Beendet, weil kein Ton ankam
    .description = Zu lange kamen weder Ton noch andere Mediendaten an, deshalb wurde das Gespräch beendet. Die Ursache ist meist eine abgebrochene Netzverbindung.
call-end-connection-lost = Verbindung abgebrochen
    .description = Bei einer der beiden Seiten ist die Netzverbindung abgebrochen; damit endete auch das Gespräch.
call-end-preempted = Für einen vorrangigen Anruf beendet
    .description = Das Netz hat das Gespräch beendet, um Platz für einen Anruf mit höherer Priorität zu schaffen.
call-end-network-failure = Durch eine Netzstörung beendet
    .description = Eine Störung oder Überlastung im Telefonnetz hat das Gespräch beendet.
call-end-timeout = Wegen Zeitüberschreitung beendet
    .description = Eine Bestätigung, die für das Gespräch nötig ist, traf nicht rechtzeitig ein; deshalb wurde es beendet.
call-end-class = Aus einem anderen Grund beendet
    .description = Der Anruf endete aus einem Grund, der nicht näher bekannt ist.
