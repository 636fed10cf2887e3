### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Ответили в другом месте
    .description = На вызов ответили на другом устройстве, поэтому здесь телефон замолчал.
call-end-declined-elsewhere = Отклонён в другом месте
    .description = Вызов отклонили на другом устройстве, поэтому здесь телефон замолчал.
call-end-busy-elsewhere = Пропущен: там занято
    .description = Другое устройство сообщило, что его владелец занят, поэтому и здесь телефон замолчал.
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
    .description = Набранный номер или адрес неполон, или по нему никого нет.
call-end-canceled = Отменён
    .description = Вы положили трубку раньше, чем вам ответили.
call-end-redirected = Нужен другой номер
    .description = Абоненту нужно звонить на другой номер или адрес; туда вызов не сделан.
call-end-no-connection = Нет соединения
    .description = Устройству не удалось связаться со службой вызовов.
call-end-failed = Вызов не удался
    .description = Установить соединение не удалось.

## Before the answer in either direction

call-end-rejected = Отклонён по пути
    .description = Вызов отклонён раньше, чем на него могли ответить. Кто его отклонил, неизвестно.
call-end-blocked = Заблокирован по пути
    .description = Автоматическая служба заблокировала вызов раньше, чем на него могли ответить.

## After the answer

call-end-local-hang-up = Вы завершили вызов
    .description = Разговор завершили вы.
call-end-remote-hang-up = Собеседник отключился
    .description = Разговор завершил собеседник.
call-end-transferred = Переведён
    .description = Вызов переведён и продолжился без этого устройства.
call-end-media-lost = Пропал звук
    .description = Звук или видео слишком долго не поступали, поэтому вызов завершён. Обычная причина — потеря связи с сетью.
call-end-connection-lost = Связь прервалась
    .description = Связь оборвалась, и вызов на этом завершился.
call-end-preempted = Уступил важному вызову
    .description = Сеть завершила вызов, чтобы освободить линию для более важного.
call-end-network-failure = Сбой сети
    .description = Вызов прервал сбой или перегрузка сети.
call-end-timeout = Нет подтверждения
    .description = Вовремя не пришло подтверждение, без которого вызов продолжаться не может, поэтому он завершён.
call-end-class = Вызов завершён
    .description = Вызов завершился. Причина неизвестна.
