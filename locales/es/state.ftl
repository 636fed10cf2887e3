### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = Llamando
    .description = Su llamada está en camino.
state-ringing = Sonando
    .description = El teléfono de la otra persona está sonando.
state-queued = En cola
    .description = El otro extremo no está libre y su llamada espera su turno.
state-forwarded = Desviando la llamada
    .description = Su llamada se está desviando a otro teléfono o número.
state-connecting = Conectando
    .description = La llamada se está estableciendo; es posible que ya oiga tonos o un mensaje grabado.
state-connected = En llamada
    .description = Ya han contestado la llamada.
state-on-hold = En espera
    .description = Usted ha puesto la llamada en espera, así que la otra persona no oye lo que usted dice.
state-held = En espera (otro lado)
    .description = El otro lado ha puesto la llamada en espera y no oye lo que usted dice.
state-reconnecting = Reconectando
    .description = La conexión se interrumpió y su aplicación intenta recuperar la llamada.
state-ended = Llamada finalizada
    .description = La llamada ha terminado.

## Sign-in

state-signing-in = Iniciando sesión
    .description = Su aplicación está iniciando sesión; puede que todavía no reciba llamadas.
state-signed-in = Sesión iniciada
    .description = Su aplicación ha iniciado sesión y usted puede recibir llamadas.
state-signing-out = Cerrando sesión
    .description = Su aplicación está cerrando sesión; pronto dejará de recibir llamadas aquí.
state-signed-out = Sesión cerrada
    .description = Su aplicación ha cerrado sesión y aquí no se reciben llamadas.
state-sign-in-failed = Inicio de sesión fallido
    .description = Su aplicación no pudo iniciar sesión, así que aquí no se reciben llamadas.

## Class

state-class = Estado desconocido
    .description = No se sabe hasta dónde se ha avanzado.
