### Was auf der Seite von web_dialog steht.

language-name = Deutsch
language = Sprache
title = Wenn ein Anruf scheitert
intro = Geben Sie an, was der Server geantwortet hat, und lesen Sie, was die Person am Softphone liest.

## What the server answered

tried = Was versucht wurde
tried-auto = Automatisch
tried-call = Anruf
tried-sign-in = Anmeldung
tried-message = Nachricht
tried-subscription = Abonnement
tried-other = Anderes
code = Antwortcode
code-hint = Der eigene Text des Servers kann folgen: 486 Bin angeln
common-codes = Häufige Codes
headers = Header-Felder
headers-hint = Eines pro Zeile. Eine hier eingefügte ganze Antwort tritt an die Stelle des Codes.
password-sent = Ein Passwort wurde gesendet
show = Dialog anzeigen
unreachable = Der Server dieser Seite antwortet nicht mehr. Starten Sie ihn erneut.

## The dialog

technical = Für den Support
close = Schließen

## The interface for programs

programs = Für Programme
programs-intro = Dieselben Texte als JSON. Accept-Language bestimmt die Sprache, sofern es nicht der Parameter language tut.
parameter-code = ein Antwortcode, mit oder ohne Text
parameter-headers = Header-Felder, eines pro Zeile
parameter-tried = was versucht wurde
parameter-password-sent = ob ein Passwort gesendet wurde
parameter-language = eine Sprache, anstelle von Accept-Language
answer = Die letzte Antwort
