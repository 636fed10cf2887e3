### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Subskrypcja aktywna
    .description = Serwer przyjął i autoryzował subskrypcję i wysyła powiadomienia.
subscription-state-pending = Subskrypcja czeka na autoryzację
    .description = Serwer otrzymał subskrypcję, ale nie zdecydowano jeszcze, czy jest dozwolona.
subscription-state-terminated = Subskrypcja zakończona
    .description = Subskrypcja się zakończyła i powiadomienia już nie przychodzą. Powód może być podany osobno.
subscription-state-class = Nieznany stan subskrypcji
    .description = Serwer zgłasza stan subskrypcji, którego ten program nie zna.
