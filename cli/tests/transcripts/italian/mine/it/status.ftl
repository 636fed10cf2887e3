### Codici di risposta SIP, una traduzione appena iniziata: le classi e venti codici.


## Classes

class-provisional = Risposta provvisoria
    .description = Il server ha ricevuto la richiesta e la sta elaborando. Manca ancora la risposta finale, e il client la attende.
class-success = Richiesta accettata
    .description = Il server ha ricevuto, compreso e accettato la richiesta. Il client tratta un codice sconosciuto di questa classe come 200.
class-redirection = Reindirizzamento
    .description = Il server non completa la richiesta e lascia il passo successivo al client. Il campo Contact può indicare altri indirizzi.
class-client-error = Richiesta respinta
    .description = Il server respinge la richiesta perché è errata o perché non può eseguirla. Il client non la ripete qui senza modifiche, ma un altro server può accettarla.
class-server-error = Errore del server
    .description = Il server non riesce a eseguire una richiesta che sembra valida. Un altro server può riuscirci, e il campo Retry-After può indicare quando riprovare.
class-global-failure = Errore per ogni destinazione
    .description = Il server sa con certezza che la richiesta fallisce per ogni destinazione. Il client non ne cerca un’altra.
class-other = Classe di risposta sconosciuta
    .description = Il codice è tra 700 e 999, fuori dalle sei classi definite da SIP. Il suo significato dipende dal programma che lo invia; il testo che lo accompagna può spiegarlo.

## 1xx Provisional

status-100 = Richiesta in elaborazione
    .description = Il server successivo ha la richiesta e la elabora. La risposta ferma la ritrasmissione di INVITE, e un proxy con stato non la inoltra.
status-180 = Telefono che squilla
    .description = Lo UA del destinatario ha ricevuto INVITE e avvisa l’utente. Il client può emettere un tono di chiamata; il campo Alert-Info può indicarne uno particolare.
status-181 = Deviazione della chiamata
    .description = Un proxy devia la chiamata a un’altra destinazione. Il client attende altre risposte; il campo History-Info può mostrare dove va la chiamata.
status-183 = Sessione in preparazione
    .description = Il lato chiamato informa sull’avanzamento della sessione quando nessun altro codice 1xx lo descrive. Il corpo può contenere un SDP per l’audio prima della risposta.

## 2xx Success

status-200 = OK
    .description = Il server ha eseguito la richiesta. Il contenuto della risposta dipende dal metodo: la descrizione della sessione per INVITE, le registrazioni valide per REGISTER.

## 3xx Redirection

status-302 = Indirizzo diverso per ora
    .description = L’utente si trova per ora a un altro indirizzo. Il client ripete la richiesta all’indirizzo del campo Contact; senza una scadenza, vale una volta sola.

## 4xx Client error

status-401 = Autenticazione richiesta
    .description = Lo UAS o il server di registrazione esige che l’utente si autentichi. Il campo WWW-Authenticate contiene la sfida; il client ripete la richiesta con il campo Authorization.
status-403 = Richiesta vietata
    .description = Il server comprende la richiesta ma rifiuta di eseguirla. L’autenticazione non aiuta, e il client non ripete la richiesta.
status-404 = Utente non trovato
    .description = Il server sa che l’utente non esiste nel dominio della Request-URI, o non gestisce quel dominio. Il client controlla il nome e il dominio.
status-407 = Il proxy richiede autenticazione
    .description = Il proxy esige che il client si autentichi prima. Il campo Proxy-Authenticate contiene la sfida; il client ripete la richiesta con il campo Proxy-Authorization.
status-408 = Tempo di attesa scaduto
    .description = Il server non può rispondere in tempo, per esempio perché non trova subito l’utente. Il client può ripetere la richiesta più tardi.
status-480 = Per ora non disponibile
    .description = Il sistema del destinatario risponde, ma il destinatario per ora non è disponibile. Il campo Retry-After può indicare un momento migliore.
status-484 = Indirizzo incompleto
    .description = Il server respinge la richiesta perché l’indirizzo della Request-URI è incompleto. Il client aggiunge le cifre mancanti.
status-486 = Occupato
    .description = Il destinatario è occupato in questa destinazione e non vi accetta un’altra chiamata. Il campo Retry-After può indicare un momento migliore; un’altra destinazione può ancora rispondere.
status-487 = Richiesta annullata
    .description = Lo UAS smette di elaborare la richiesta perché un BYE o un CANCEL l’ha terminata. È la risposta attesa a un INVITE dopo CANCEL; non c’è nulla da correggere.
status-488 = Sessione qui non accettabile
    .description = Lo UAS respinge i parametri della sessione per questa destinazione; un’altra può accettarli. Il campo Warning può dare il motivo.

## 5xx Server error

status-500 = Errore interno del server
    .description = Il server incontra una condizione imprevista e non può eseguire la richiesta. Il campo Retry-After può indicare quando riprovare.
status-503 = Servizio non disponibile
    .description = Il server è sovraccarico o in manutenzione e non può elaborare la richiesta. Il campo Retry-After può indicare quando riprovare.

## 6xx Global failure

status-600 = Occupato ovunque
    .description = Il destinatario è occupato in ogni destinazione e nessun’altra risponderà. Il campo Retry-After può indicare un momento migliore.
status-603 = Chiamata rifiutata
    .description = Il destinatario rifiuta la chiamata o non può partecipare, e nessun’altra destinazione risponderà. Il campo Retry-After può indicare un momento migliore.
