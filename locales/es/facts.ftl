### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds =
    { $seconds ->
        [one] Inténtelo de nuevo dentro de { $seconds } segundo.
       *[other] Inténtelo de nuevo dentro de { $seconds } segundos.
    }
retry-minutes =
    { $minutes ->
        [one] Inténtelo de nuevo dentro de un minuto.
       *[other] Inténtelo de nuevo dentro de { $minutes } minutos.
    }
retry-hour-and-a-half = Inténtelo de nuevo dentro de una hora y media más o menos.
retry-hours =
    { $hours ->
        [one] Inténtelo de nuevo dentro de una hora más o menos.
       *[other] Inténtelo de nuevo dentro de unas { $hours } horas.
    }
retry-days =
    { $days ->
        [one] Inténtelo de nuevo dentro de un día más o menos.
       *[other] Inténtelo de nuevo dentro de unos { $days } días.
    }
reachable-minutes =
    { $minutes ->
        [one] A partir de entonces, se podrá contactar con la otra persona durante un minuto más o menos.
       *[other] A partir de entonces, se podrá contactar con la otra persona durante unos { $minutes } minutos.
    }
reachable-hours =
    { $hours ->
        [one] A partir de entonces, se podrá contactar con la otra persona durante una hora más o menos.
       *[other] A partir de entonces, se podrá contactar con la otra persona durante unas { $hours } horas.
    }
shortest-interval =
    { $seconds ->
        [one] Tiempo mínimo permitido: { $seconds } segundo
       *[other] Tiempo mínimo permitido: { $seconds } segundos
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Tiempo mínimo permitido: { $minutes } minuto
       *[other] Tiempo mínimo permitido: { $minutes } minutos
    }
shortest-interval-hours =
    { $hours ->
        [one] Tiempo mínimo permitido: { $hours } hora
       *[other] Tiempo mínimo permitido: { $hours } horas
    }
shortest-validity =
    { $seconds ->
        [one] Duración mínima que se puede pedir: { $seconds } segundo
       *[other] Duración mínima que se puede pedir: { $seconds } segundos
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Duración mínima que se puede pedir: { $minutes } minuto
       *[other] Duración mínima que se puede pedir: { $minutes } minutos
    }
shortest-validity-hours =
    { $hours ->
        [one] Duración mínima que se puede pedir: { $hours } hora
       *[other] Duración mínima que se puede pedir: { $hours } horas
    }
shortest-validity-days =
    { $days ->
        [one] Duración mínima que se puede pedir: { $days } día
       *[other] Duración mínima que se puede pedir: { $days } días
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Función no admitida: { $list }
       *[other] Funciones no admitidas: { $list }
    }
required-extensions =
    { $count ->
        [one] Función necesaria: { $list }
       *[other] Funciones necesarias: { $list }
    }
allowed-methods = Opciones posibles aquí: { $list }
accepted-formats = Tipos de contenido aceptados: { $list }
accepted-encodings = Codificaciones aceptadas: { $list }
accepted-languages = Idiomas aceptados: { $list }
accepted-events = Notificaciones disponibles: { $list }
accepted-packages = Información adicional aceptada: { $list }
accepted-priorities = Prioridades aceptadas: { $list }
security-mechanisms = Protección que ofrece el servidor: { $list }
no-consent = Falta el consentimiento de: { $list }

## Addresses

new-address = Nuevo número o dirección: { $address }
other-address = Número o dirección temporal: { $address }
proxy-address = Servidor que debe usar: { $address }
possible-addresses =
    { $count ->
        [one] Se ofrece: { $list }
       *[other] Para elegir: { $list }
    }
dispute-block = Para reclamar contra el bloqueo: { $contact }
sign-in-realm = Inicio de sesión en: { $realm }
more-information = Más información: { $address }
objection-address = Datos de contacto para reclamar: { $address }

## Server phrases, warnings and reasons

server-phrase = El servidor dice: «{ $text }»
retry-comment = Nota del otro lado: «{ $text }»
warning = Advertencia: { $text } ({ $code })
reason = Motivo indicado: { $text } ({ $protocol } { $cause })
reason-protocol = Motivo indicado: { $text } ({ $protocol })
reason-own = Motivo en palabras del remitente: «{ $text }»
reason-location = Dónde ocurrió: { $location }
request-error = Error indicado: { $text } ({ $code })

## What others say

made-locally = Su aplicación detectó este error por sí misma; no lo comunicó ningún servidor.

## Names of features

option-named = { $name } ({ $tag })
option-timer = comprobación periódica de la llamada
option-100rel = confirmación del avance de la llamada
option-replaces = sustitución de una llamada por otra
option-join = unión de llamadas
option-norefersub = transferencia sin informes
option-multiple-refer = transferencia a varias personas
option-outbound = conexión permanente
option-path = ruta del inicio de sesión
option-gruu = dirección de un solo dispositivo
option-precondition = calidad de llamada garantizada
option-sec-agree = negociación de la protección
option-privacy = ocultación de la identidad
option-histinfo = historial de desvíos
option-from-change = cambio de la identidad mostrada
option-answermode = contestación automática
option-resource-priority = llamadas prioritarias
option-geolocation = ubicación de quien llama
option-eventlist = notificaciones para listas
option-recipient-list = llamadas y mensajes a listas
option-ice = búsqueda de conexión para el audio (ICE)
option-early-session = audio antes de contestar
option-sdp-anat = elección de la dirección de red
option-siprec = grabación de llamadas
option-uui = datos adicionales para la otra persona
option-199 = avisos de intentos terminados

## What is possible at an address

possible-calls = llamadas
possible-messages = mensajes de texto
possible-notifications = notificaciones
possible-transfers = transferencias

## Kinds of notification

event-presence = quién está disponible
event-message-summary = mensajes de voz nuevos
event-dialog = qué líneas están ocupadas
event-conference = quién está en una conferencia
event-reg = qué dispositivos tienen la sesión iniciada
event-refer = cómo va una transferencia
