### Was auf der Seite von web_dialog steht.

language-name = Deutsch
language = Sprache
title = Wenn ein Anruf scheitert
intro = Geben Sie an, was der Server geantwortet hat, und sehen Sie, was der Nutzer zu lesen bekommt.

## What the server answered

attempt = Was versucht wurde
attempt-auto = Automatisch
attempt-call = Anruf
attempt-sign-in = Anmeldung
attempt-message = Nachricht
attempt-subscription = Abonnement
attempt-transfer = Weiterverbinden
attempt-update = Änderung im Gespräch
attempt-hang-up = Auflegen
attempt-other = Sonstiges
code = Antwortcode
code-hint = Dahinter kann ein eigener Text des Servers stehen: 486 Bin angeln
common-codes = Häufige Codes
headers = Header-Felder
headers-hint = Eines pro Zeile. Wenn Sie hier eine ganze Antwort einfügen, ersetzt sie den Code.
credentials-sent = Ein Passwort wurde gesendet
show = Dialog anzeigen

## Errors

error-code = Geben Sie einen Antwortcode ein: drei Ziffern von 100 bis 999, zum Beispiel 486.
error-response = Das ist keine SIP-Antwort. Die erste Zeile muss so aussehen: SIP/2.0 486 Busy Here
error-too-long = Der Text ist länger als 64 KiB. Entfernen Sie den Nachrichtenkörper und unwichtige Header-Felder.
error-parameters = Ein Parameter der Anfrage ist ungültig.
unreachable = Der Server dieser Seite antwortet nicht mehr. Starten Sie ihn neu.

## The dialog

technical = Für den Support
close = Schließen

## The interface for programs

programs = Für Programme
programs-intro = Dieselben Texte als JSON. Die Sprache richtet sich nach Accept-Language, sofern der Parameter language sie nicht festlegt.
programs-body = Bei POST enthält der Anfrageinhalt die Header-Felder oder eine ganze Antwort, höchstens 64 KiB.
parameter-code = ein Antwortcode, mit oder ohne Text
parameter-headers = Header-Felder, eines pro Zeile
parameter-attempt = was versucht wurde
parameter-credentials-sent = ob ein Passwort gesendet wurde
parameter-language = die gewünschte Sprache, anstelle von Accept-Language
answer = Die letzte Antwort
