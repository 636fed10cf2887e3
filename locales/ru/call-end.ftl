### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Ответили в другом месте
    .description = На вызов ответили на другом устройстве, поэтому здесь телефон замолчал.
call-end-declined-elsewhere = Отклонён в другом месте
    .description = Вызов отклонили на другом устройстве, поэтому здесь телефон замолчал.
call-end-busy-elsewhere = Пропущен: занято не тут
    .description = Вызов шёл и на другое устройство. Там было занято, поэтому и здесь телефон замолчал.
call-end-forwarded = Пропущен: переадресован
    .description = Вызов переадресован на другой телефон или номер раньше, чем на него ответили здесь.
call-end-caller-gave-up = Пропущен: не дождались
    .description = Звонивший положил трубку, не дождавшись ответа.
call-end-unanswered = Пропущен: нет ответа
    .description = Телефон звонил всё отведённое время, но никто не ответил.
call-end-missed = Пропущенный вызов
    .description = Вызов прекратился раньше, чем на него ответили.
call-end-declined-here = Отклонён вами
    .description = Вы отклонили вызов на этом устройстве.

## Outgoing calls before the answer

call-end-busy = Занято
    .description = Абонент был занят.
call-end-declined = Отклонён абонентом
    .description = Абонент отклонил вызов.
call-end-no-answer = Нет ответа
    .description = Гудки шли, но никто не ответил.
call-end-unreachable = Абонент недоступен
    .description = Связаться с абонентом в тот момент не удалось.
call-end-invalid-number = Номер не найден
    .description = Набранный номер или адрес неполный или не используется.
call-end-canceled = Отменён вами
    .description = Вы положили трубку раньше, чем вам ответили.
call-end-redirected = Нужен другой номер
    .description = Этот абонент принимает вызовы по другому номеру или адресу; туда вызов не направлялся.
call-end-no-connection = Нет связи с сервером
    .description = Устройству не удалось подключиться к серверу, через который идут вызовы.
call-end-failed = Вызов не удался
    .description = Установить соединение не удалось.

## Before the answer in either direction

call-end-rejected = Вызов отклонён
    .description = Вызов отклонён раньше, чем на него могли ответить. Кто его отклонил, неизвестно.
call-end-blocked = Заблокирован автоматикой
    .description = Автоматическая служба заблокировала вызов раньше, чем на него могли ответить.

## After the answer

call-end-local-hang-up = Вы завершили вызов
    .description = Разговор завершили вы.
call-end-remote-hang-up = Собеседник отключился
    .description = Разговор завершил собеседник.
call-end-transferred = Вызов переведён
    .description = Вызов переведён и продолжился без этого устройства.
call-end-media-lost = Пропал звук
    .description = Звук или видео слишком долго не поступали, поэтому вызов завершён. Обычная причина — потеря связи с сетью.
call-end-connection-lost = Связь прервалась
    .description = Связь оборвалась, и вызов на этом завершился.
call-end-preempted = Прерван важным вызовом
    .description = Сеть завершила вызов, чтобы освободить линию для более важного.
call-end-network-failure = Сбой сети
    .description = Вызов прервался из-за сбоя или перегрузки сети.
call-end-timeout = Завершён автоматически
    .description = Вовремя не пришло техническое подтверждение, без которого вызов продолжаться не может, поэтому он завершён.
call-end-class = Вызов завершён
    .description = Вызов завершился. Причина неизвестна.
