### Was auf der Seite von web_dialog steht.

language-name = Deutsch
language = Sprache
title = Wenn ein Anruf scheitert
intro = Geben Sie an, was der Server geantwortet hat, und sehen Sie, was der Nutzer zu lesen bekommt.

## What the server answered

tried = Was versucht wurde
tried-auto = Automatisch
tried-call = Anruf
tried-sign-in = Anmeldung
tried-message = Nachricht
tried-subscription = Abonnement
tried-other = Sonstiges
code = Antwortcode
code-hint = Dahinter kann ein eigener Text des Servers stehen: 486 Bin angeln
common-codes = Häufige Codes
headers = Header-Felder
headers-hint = Eines pro Zeile. Wenn Sie hier eine ganze Antwort einfügen, ersetzt sie den Code.
password-sent = Ein Passwort wurde gesendet
show = Dialog anzeigen
unreachable = Der Server dieser Seite antwortet nicht mehr. Starten Sie ihn neu.

## The dialog

technical = Für den Support
close = Schließen

## The interface for programs

programs = Für Programme
programs-intro = Dieselben Texte als JSON. Die Sprache richtet sich nach Accept-Language, sofern der Parameter language sie nicht festlegt.
parameter-code = ein Antwortcode, mit oder ohne Text
parameter-headers = Header-Felder, eines pro Zeile
parameter-tried = was versucht wurde
parameter-password-sent = ob ein Passwort gesendet wurde
parameter-language = die gewünschte Sprache, anstelle von Accept-Language
answer = Die letzte Antwort
