### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = Wywłaszczenie przez UA
    .description = Jeden z telefonów zakończył to połączenie, aby zrobić miejsce dla połączenia o wyższym priorytecie.
preemption-2 = Wywłaszczenie zarezerwowanych zasobów
    .description = Sieć zabrała przepustowość zarezerwowaną dla tego połączenia i przydzieliła ją połączeniu o wyższym priorytecie. Nic nie uległo awarii.
preemption-3 = Wywłaszczenie bez podania miejsca
    .description = Połączenie ustąpiło połączeniu o wyższym priorytecie. Sieć nie podaje, gdzie o tym zdecydowano.
preemption-4 = Wywłaszczenie poza siecią IP
    .description = Połączenie ustąpiło połączeniu o wyższym priorytecie w części sieci, która nie używa IP, na przykład w sieci telefonicznej za bramką.
preemption-class = Wywłaszczenie
    .description = Połączenie ustąpiło połączeniu o wyższym priorytecie. Podanego numeru przyczyny ten program nie zna.
