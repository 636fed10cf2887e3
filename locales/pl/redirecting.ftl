### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

redirecting-302 = Przekierowano bezwarunkowo
    .description = Wybrany numer przekierowuje każde połączenie, niezależnie od tego, czy ktoś mógłby tam odebrać.
redirecting-380 = Przekierowano z numeru usługowego
    .description = Wybrano numer usługowy, na przykład bezpłatną infolinię, a sieć zamieniła go na numer, który naprawdę przyjmuje połączenie.
redirecting-404 = Przekierowano z nieznanego powodu
    .description = Połączenie przekierowano, a sieć podaje, że powód jest nieznany lub niedostępny.
redirecting-408 = Przekierowano, bo nikt nie odbierał
    .description = Wywoływany telefon dzwonił, nikt nie odebrał na czas i połączenie przekierowano.
redirecting-480 = Przekierowano, zanim telefon zadzwonił
    .description = Strona wywoływana od razu przekierowała to jedno połączenie na inny numer, zanim telefon zaczął dzwonić.
redirecting-486 = Przekierowano, bo linia jest zajęta
    .description = Strona wywoływana prowadziła inne połączenie, więc to zostało przekierowane.
redirecting-487 = Przekierowano w trakcie dzwonienia
    .description = Strona wywoływana przekierowała to jedno połączenie na inny numer, gdy telefon dzwonił.
redirecting-503 = Przekierowano, bo telefon komórkowy jest nieosiągalny
    .description = Wywoływany telefon komórkowy był nieosiągalny w sieci, więc połączenie przekierowano.
redirecting-class = Przekierowano z innego powodu
    .description = Połączenie przekierowano, a podany powód jest wartością, której ten program nie zna.
