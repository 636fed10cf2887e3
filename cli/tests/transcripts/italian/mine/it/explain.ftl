### Quello che legge una persona, una traduzione appena iniziata: le classi e gli errori più frequenti.


## Classes

explain-class-provisional = Non ancora concluso
    .meaning = La chiamata è in corso di elaborazione; manca ancora una risposta finale.
explain-class-success = Fatto
    .meaning = La chiamata è stata accettata.
explain-class-redirection = Serve un’altra strada
    .meaning = La chiamata non è stata collegata qui; va inviata altrove o fatta in un altro modo.
    .advice = Segua l’alternativa offerta; se non ce n’è una, chieda al suo fornitore.
explain-class-client-error = Chiamata non riuscita
    .meaning = La chiamata non può essere fatta in questa forma o con questo server.
    .advice = Controlli l’indirizzo e le impostazioni dell’app, poi riprovi.
explain-class-server-error = Errore di un server
    .meaning = La chiamata sembra corretta, ma un server non è riuscito a collegarla.
    .advice = Riprovi più tardi. Se non basta, chieda al suo fornitore.
explain-class-global-failure = Impossibile ovunque
    .meaning = La chiamata non può essere collegata, con nessun server e nessun dispositivo.
    .advice = Per ora non serve riprovare. Se vuole saperne di più, chieda al suo fornitore.
explain-class-other = Risposta senza significato definito
    .meaning = La risposta ha un codice che la norma non definisce; solo chi l’ha inviata sa che cosa significa.
    .advice = Chieda al suo fornitore che cosa significa il codice.

## 2xx Success

explain-200 = Riuscito
    .meaning = La chiamata è stata collegata.

## 4xx Client error

explain-401 = Accesso necessario
    .meaning = Il server deve sapere chi è lei prima di continuare.
    .advice = Inserisca il nome utente e la password del suo account.
    .title-password = Dati di accesso non accettati
    .meaning-password = Il server non ha accettato il nome utente o la password.
    .advice-password = Controlli entrambi. Se sono giusti, chieda al suo fornitore di controllare l’account.
explain-403 = Chiamata non permessa
    .meaning = Il server non permette questa chiamata. Riprovare non serve.
    .advice = Controlli l’indirizzo e chieda al suo fornitore se il suo account può usarlo.
    .advice-register = Controlli i dati dell’account e chieda al suo fornitore se è attivo.
explain-404 = Indirizzo non trovato
    .meaning = Il server non conosce nessuno con questo indirizzo, o non gestisce il dominio.
    .advice = Controlli se nel nome, nel numero o nel dominio c’è un errore.
explain-408 = Nessuna risposta in tempo
    .meaning = Non è arrivata una risposta in tempo. Forse ora l’altra parte non è raggiungibile.
    .advice = Controlli la connessione a internet e riprovi tra poco.
explain-486 = Occupato
    .meaning = L’altra persona ora è occupata, almeno sul dispositivo chiamato.
    .advice = Riprovi tra qualche minuto.

## 5xx Server error

explain-503 = Servizio ora non disponibile
    .meaning = Il server ora non può collegare chiamate, forse per sovraccarico o manutenzione.
    .advice = Riprovi più tardi. Se continua, chieda al suo fornitore se c’è un guasto.
