### Sätze, die eine Angabe aus der Antwort enthalten: eine Zeit, eine Adresse, eine Liste. Sie stehen unter einem Text aus explain.ftl oder an dessen Ende.


## Time

retry-seconds =
    { $seconds ->
        [one] Versuchen Sie es in { $seconds } Sekunde erneut.
       *[other] Versuchen Sie es in { $seconds } Sekunden erneut.
    }
retry-minutes =
    { $minutes ->
        [one] Versuchen Sie es in { $minutes } Minute erneut.
       *[other] Versuchen Sie es in { $minutes } Minuten erneut.
    }
retry-hours =
    { $hours ->
        [one] Versuchen Sie es in { $hours } Stunde erneut.
       *[other] Versuchen Sie es in { $hours } Stunden erneut.
    }
retry-days =
    { $days ->
        [one] Versuchen Sie es in { $days } Tag erneut.
       *[other] Versuchen Sie es in { $days } Tagen erneut.
    }
reachable-minutes =
    { $minutes ->
        [one] Danach ist die Gegenstelle etwa { $minutes } Minute lang erreichbar.
       *[other] Danach ist die Gegenstelle etwa { $minutes } Minuten lang erreichbar.
    }
reachable-hours =
    { $hours ->
        [one] Danach ist die Gegenstelle etwa { $hours } Stunde lang erreichbar.
       *[other] Danach ist die Gegenstelle etwa { $hours } Stunden lang erreichbar.
    }
shortest-interval =
    { $seconds ->
        [one] Kürzestes zulässiges Intervall: { $seconds } Sekunde
       *[other] Kürzestes zulässiges Intervall: { $seconds } Sekunden
    }
shortest-validity =
    { $seconds ->
        [one] Kürzeste zulässige Gültigkeitsdauer: { $seconds } Sekunde
       *[other] Kürzeste zulässige Gültigkeitsdauer: { $seconds } Sekunden
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
allowed-methods = Erlaubte Arten von Anfragen: { $list }
accepted-formats = Akzeptierte Formate: { $list }
accepted-encodings = Akzeptierte Codierungen: { $list }
accepted-languages = Akzeptierte Sprachen: { $list }
accepted-events = Unterstützte Arten von Ereignissen: { $list }
accepted-packages = Akzeptierte Zusatzinformationen: { $list }
accepted-priorities = Akzeptierte Prioritäten: { $list }
security-mechanisms = Vom Server angebotene Schutzverfahren: { $list }
no-consent = Es fehlt die Zustimmung von: { $list }

## Addresses

new-address = Neue Adresse: { $address }
other-address = Vorübergehende Adresse: { $address }
proxy-address = Erforderlicher Proxy-Server: { $address }
possible-addresses =
    { $count ->
        [one] Mögliche Adresse: { $list }
       *[other] Mögliche Adressen: { $list }
    }
sign-in-realm = Anmeldung bei: { $realm }
more-information = Weitere Informationen: { $address }
objection-address = Kontakt für einen Widerspruch gegen die Blockierung: { $address }

## Server phrases, warnings and reasons

server-phrase = Wortlaut der Serverantwort: „{ $text }“
retry-comment = Hinweis der Gegenstelle: „{ $text }“
warning = Warnung: { $text } ({ $code })
warning-own = Warnung von { $agent }: „{ $text }“
reason = Angegebener Grund: { $text } ({ $protocol } { $cause })
reason-protocol = Angegebener Grund: { $text } ({ $protocol })
reason-own = Grund im Wortlaut des Absenders: „{ $text }“
reason-location = Ort der Ursache: { $location }
request-error = Gemeldeter Fehler: { $text } ({ $code })
