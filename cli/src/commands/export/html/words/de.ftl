### Was im Sprachführer rund um die Texte steht.

language-name = Deutsch
title = Der SIP-Sprachführer
lead = Antwortcodes, Ursachen und Warnungen von SIP: wie sie heißen, was sie bedeuten und was Nutzer lesen, wenn ein Anruf scheitert.
skip = Zu den Texten springen
search = Suche
search-hint = Code oder Wörter in beliebiger Sprache
found = Einträge:
nothing = Nichts gefunden. Mit weniger Wörtern oder nur einem Wortanfang finden Sie mehr.
languages = Sprachen
families = Kapitel
people = Was Nutzer lesen
any-other = alle anderen
deprecated = veraltet
obsolete = überholt
nonstandard = nicht registriert
variant-register = Anmeldung
variant-message = Nachricht
variant-subscribe = Abonnement
variant-other = Andere Anfragen
variant-password = Zugangsdaten abgelehnt

## Chapters

family-status = Antwortcodes
family-explain = Was Nutzer lesen
family-action = Was auf einer Schaltfläche steht
family-warning = Warnungen
family-q850 = Ursachen aus dem Telefonnetz (Q.850)
family-location = Wo eine Ursache entstand
family-reason = Protokolle des Reason-Headers
family-preemption = Verdrängung
family-release-cause = Vom Mobiltelefon beendet
family-failure-cause = Im Mobilfunknetz gescheitert
family-redirecting = Warum ein Anruf weitergeleitet wurde
family-call-end = Warum ein eingehender Anruf endete
family-vendor = Was Server mit eigenen Worten sagen
family-method = Methoden
family-priority = Prioritäten
family-subscription = Warum ein Abonnement endete
family-subscription-state = Zustände eines Abonnements
family-geolocation = Fehler bei Standortinformationen
family-alert = Fehler bei Notfallmeldungen
family-facts = Sätze mit Angaben aus der Antwort

## Sections

group-classes = Klassen
group-1xx-provisional = 1xx Vorläufige Antwort
group-2xx-success = 2xx Erfolg
group-3xx-redirection = 3xx Umleitung
group-4xx-client-error = 4xx Anfragefehler
group-5xx-server-error = 5xx Serverfehler
group-6xx-global-failure = 6xx Globaler Fehler
group-outside-the-classes-of-sip = Außerhalb der SIP-Klassen
group-fallback = Für alle anderen
group-session-description = Sitzungsbeschreibung
group-network-services = Netzdienste
group-quality-of-service = Dienstgüte
group-sip = SIP
group-normal-event = Normales Ereignis
group-resource-unavailable = Ressourcen nicht verfügbar
group-service-or-option-unavailable = Dienst oder Option nicht verfügbar
group-service-or-option-not-implemented = Dienst oder Option nicht implementiert
group-invalid-message = Ungültige Nachricht
group-protocol-error = Protokollfehler
group-interworking = Interworking
group-before-the-call-was-answered = Vor der Annahme
group-after-the-call-was-answered = Nach der Annahme
group-sign-in-and-account = Anmeldung und Konto
group-money-and-limits = Guthaben und Limits
group-number-and-destination = Nummer und Ziel
group-routing = Routing
group-codecs-and-media = Codecs und Medien
group-server-faults = Fehler im Server
group-processing = Verarbeitung
group-permission = Erlaubnis
group-dereference = Abruf des Standorts
group-time = Zeit
group-lists = Listen
group-addresses = Adressen
group-server-phrases--warnings-and-reasons = Phrasen, Warnungen und Gründe des Servers
