retry-seconds =
    { $seconds ->
        [one] Повторите попытку через { $seconds } секунду.
        [few] Повторите попытку через { $seconds } секунды.
        [many] Повторите попытку через { $seconds } секунд.
       *[other] Повторите попытку через { $seconds } секунды.
    }
addresses =
    { $count ->
        [one] Возможный адрес: { $list }
        [few] Возможные адреса: { $list }
        [many] Возможные адреса: { $list }
       *[other] Возможные адреса: { $list }
    }
list-separator = { ", " }
new-address = Новый адрес: { $address }
sign-in = Войдите на сервер «{ $realm }» ещё раз.
possible-messages = текстовые сообщения
option-ice = поиск пути для звука (ICE)
