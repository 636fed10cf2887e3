### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Відповів інший пристрій
    .description = На виклик відповіли на іншому пристрої, тому тут він припинився.
call-end-declined-elsewhere = Відхилив інший пристрій
    .description = Виклик відхилили на іншому пристрої, тому тут він припинився.
call-end-busy-elsewhere = Пропущено: зайнято
    .description = Виклик надходив на кілька пристроїв. Один з інших повідомив «зайнято», тому виклик припинився й тут.
call-end-forwarded = Пропущено: переадресація
    .description = Виклик переадресували на інший телефон або номер, перш ніж на нього відповіли тут.
call-end-caller-gave-up = Пропущено: не дочекалися
    .description = Абонент, який телефонував, поклав слухавку, не дочекавшись відповіді.
call-end-unanswered = Пропущено: не відповіли
    .description = Телефон дзвонив увесь відведений час, але ніхто не відповів.
call-end-missed = Пропущений виклик
    .description = Виклик завершився до відповіді.
call-end-declined-here = Відхилено тут
    .description = Ви відхилили виклик на цьому пристрої.

## Outgoing calls before the answer

call-end-busy = Абонент зайнятий
    .description = Абонент не міг відповісти, бо був зайнятий.
call-end-declined = Абонент відхилив виклик
    .description = Абонент не прийняв вашого виклику.
call-end-no-answer = Немає відповіді
    .description = Телефон абонента дзвонив, але ніхто не відповів.
call-end-unreachable = Абонент недоступний
    .description = На той час звʼязатися з абонентом не вдалося.
call-end-invalid-number = Номер не знайдено
    .description = Набраний номер або адреса неповні чи не використовуються.
call-end-canceled = Ви скасували виклик
    .description = Ви завершили виклик, не дочекавшись відповіді.
call-end-redirected = Абонент за іншим номером
    .description = З абонентом можна звʼязатися за іншим номером або адресою. Туди виклик не передано.
call-end-no-connection = Без звʼязку із сервером
    .description = Цьому пристрою не вдалося звʼязатися із сервером.
call-end-failed = Виклик не вдався
    .description = Зʼєднання встановити не вдалося.

## Before the answer in either direction

call-end-rejected = Виклик відхилено
    .description = Виклик відхилено ще до відповіді. Хто або що його відхилило, невідомо.
call-end-blocked = Заблоковано автоматично
    .description = Автоматична служба заблокувала виклик, перш ніж на нього встигли відповісти.

## After the answer

call-end-local-hang-up = Ви поклали слухавку
    .description = Розмову завершили ви.
call-end-remote-hang-up = Абонент поклав слухавку
    .description = Розмову завершила інша сторона.
call-end-transferred = Виклик переведено
    .description = Виклик перевели, і далі розмова тривала без цього пристрою.
call-end-media-lost = Завершено: немає звуку
    .description = Надто довго не надходило ні звуку, ні відео, тому виклик завершено. Звичайна причина — утрачене зʼєднання з мережею.
call-end-connection-lost = Зʼєднання втрачено
    .description = Зʼєднання урвалося, і разом із ним завершився виклик.
call-end-preempted = Виклик перервала мережа
    .description = Мережа завершила виклик, щоб звільнити місце для іншого, з вищим пріоритетом.
call-end-network-failure = Збій у мережі
    .description = Виклик перервався через несправність або перевантаження мережі.
call-end-timeout = Звʼязок не підтверджено
    .description = Вчасно не надійшло технічне підтвердження, без якого виклик не може тривати, тому його завершено.
call-end-class = Виклик завершено
    .description = Причина невідома.
