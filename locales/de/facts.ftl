### Sätze, die eine Angabe aus der Antwort enthalten: eine Zeit, eine Adresse, eine Liste. Sie stehen unter einem Text aus explain.ftl oder an dessen Ende.


## Time

retry-seconds =
    { $seconds ->
        [one] Versuchen Sie es in { $seconds } Sekunde erneut.
       *[other] Versuchen Sie es in { $seconds } Sekunden erneut.
    }
retry-minutes =
    { $minutes ->
        [one] Versuchen Sie es in einer Minute erneut.
       *[other] Versuchen Sie es in { $minutes } Minuten erneut.
    }
retry-hour-and-a-half = Versuchen Sie es in etwa anderthalb Stunden erneut.
retry-hours =
    { $hours ->
        [one] Versuchen Sie es in etwa einer Stunde erneut.
       *[other] Versuchen Sie es in etwa { $hours } Stunden erneut.
    }
retry-days =
    { $days ->
        [one] Versuchen Sie es in etwa einem Tag erneut.
       *[other] Versuchen Sie es in etwa { $days } Tagen erneut.
    }
reachable-minutes =
    { $minutes ->
        [one] Danach ist die andere Person etwa eine Minute lang erreichbar.
       *[other] Danach ist die andere Person etwa { $minutes } Minuten lang erreichbar.
    }
reachable-hours =
    { $hours ->
        [one] Danach ist die andere Person etwa eine Stunde lang erreichbar.
       *[other] Danach ist die andere Person etwa { $hours } Stunden lang erreichbar.
    }
shortest-interval =
    { $seconds ->
        [one] Kürzeste zulässige Zeit: { $seconds } Sekunde
       *[other] Kürzeste zulässige Zeit: { $seconds } Sekunden
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Kürzeste zulässige Zeit: { $minutes } Minute
       *[other] Kürzeste zulässige Zeit: { $minutes } Minuten
    }
shortest-interval-hours =
    { $hours ->
        [one] Kürzeste zulässige Zeit: { $hours } Stunde
       *[other] Kürzeste zulässige Zeit: { $hours } Stunden
    }
shortest-validity =
    { $seconds ->
        [one] Kürzeste zulässige Gültigkeitsdauer: { $seconds } Sekunde
       *[other] Kürzeste zulässige Gültigkeitsdauer: { $seconds } Sekunden
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Kürzeste zulässige Gültigkeitsdauer: { $minutes } Minute
       *[other] Kürzeste zulässige Gültigkeitsdauer: { $minutes } Minuten
    }
shortest-validity-hours =
    { $hours ->
        [one] Kürzeste zulässige Gültigkeitsdauer: { $hours } Stunde
       *[other] Kürzeste zulässige Gültigkeitsdauer: { $hours } Stunden
    }
shortest-validity-days =
    { $days ->
        [one] Kürzeste zulässige Gültigkeitsdauer: { $days } Tag
       *[other] Kürzeste zulässige Gültigkeitsdauer: { $days } Tage
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Nicht unterstützte Zusatzfunktion: { $list }
       *[other] Nicht unterstützte Zusatzfunktionen: { $list }
    }
required-extensions =
    { $count ->
        [one] Erforderliche Zusatzfunktion: { $list }
       *[other] Erforderliche Zusatzfunktionen: { $list }
    }
allowed-methods = Hier möglich: { $list }
accepted-formats = Akzeptierte Arten von Inhalten: { $list }
accepted-encodings = Akzeptierte Codierungen: { $list }
accepted-languages = Akzeptierte Sprachen: { $list }
accepted-events = Verfügbare Benachrichtigungen: { $list }
accepted-packages = Akzeptierte Zusatzinformationen: { $list }
accepted-priorities = Akzeptierte Prioritäten: { $list }
security-mechanisms = Vom Server angebotene Schutzverfahren: { $list }
no-consent = Es fehlt die Zustimmung von: { $list }

## Addresses

new-address = Neue Rufnummer oder Adresse: { $address }
other-address = Vorübergehende Rufnummer oder Adresse: { $address }
proxy-address = Zu verwendender Server: { $address }
possible-addresses =
    { $count ->
        [one] Angeboten: { $list }
       *[other] Zur Auswahl: { $list }
    }
dispute-block = Widerspruch gegen die Blockierung: { $contact }
sign-in-realm = Anmeldung bei: { $realm }
more-information = Weitere Informationen: { $address }
objection-address = Kontaktdaten für einen Widerspruch: { $address }

## Server phrases, warnings and reasons

server-phrase = Wortlaut der Serverantwort: „{ $text }“
retry-comment = Hinweis der Gegenstelle: „{ $text }“
warning = Warnung: { $text } ({ $code })
reason = Angegebener Grund: { $text } ({ $protocol } { $cause })
reason-protocol = Angegebener Grund: { $text } ({ $protocol })
reason-own = Grund im Wortlaut des Absenders: „{ $text }“
reason-location = Wo die Ursache liegt: { $location }
request-error = Gemeldeter Fehler: { $text } ({ $code })

## What others say

made-locally = Ihre App hat den Fehler selbst bemerkt; kein Server hat ihn gemeldet.

## Names of features

option-named = { $name } ({ $tag })
option-timer = regelmäßige Bestätigung des Anrufs
option-100rel = bestätigte Meldungen zum Rufaufbau
option-replaces = Übernahme von Anrufen
option-join = Zuschalten zu Anrufen
option-norefersub = Weitervermittlung ohne Rückmeldung
option-multiple-refer = Weitervermittlung an mehrere Personen
option-outbound = dauerhafte Verbindung
option-path = Weg der Anmeldung
option-gruu = Adresse eines einzelnen Geräts
option-precondition = garantierte Gesprächsqualität
option-sec-agree = Aushandlung des Schutzes
option-privacy = Verbergen der eigenen Identität
option-histinfo = Verlauf der Weiterleitungen
option-from-change = Änderung des angezeigten Anrufers
option-answermode = automatische Anrufannahme
option-resource-priority = vorrangige Anrufe
option-geolocation = Standort des Anrufers
option-eventlist = Benachrichtigungen für Listen
option-recipient-list = Anrufe und Nachrichten an Listen
option-ice = Suche nach einem Weg für den Ton (ICE)
option-early-session = Ton vor der Annahme
option-sdp-anat = Auswahl der Netzwerkadresse
option-siprec = Anrufaufzeichnung
option-uui = Zusatzangaben für die andere Person
option-199 = Meldung beendeter Versuche

## What is possible at an address

possible-calls = Anrufe
possible-messages = Textnachrichten
possible-notifications = Benachrichtigungen
possible-transfers = Weitervermittlung

## Kinds of notification

event-presence = wer erreichbar ist
event-message-summary = wartende Sprachnachrichten
event-dialog = welche Leitungen besetzt sind
event-conference = wer an einer Konferenz teilnimmt
event-reg = welche Geräte angemeldet sind
event-refer = wie eine Weitervermittlung verläuft
