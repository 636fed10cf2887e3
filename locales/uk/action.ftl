### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = Зачекати
    .description = Досить зачекати: відповідь ще надійде або спершу має завершитися попередня зміна.
action-retry = Повторити
    .description = Те саме може вдатися зараз або пізніше. Коли саме, сервер не повідомив.
action-retry-after = Повторити пізніше
    .description = Те саме може вдатися, коли мине час, указаний сервером у заголовку Retry-After.
action-check-address = Перевірити номер/адресу
    .description = У номері або адресі може бути помилка, або за ними ні з ким не можна звʼязатися.
action-sign-in = Увійти
    .description = Сервер потребує імені користувача й пароля або не прийняв надіслані.
action-choose-address = Вибрати адресу
    .description = Сервер назвав у заголовку Contact інші адреси. Яку з них спробувати, вирішує користувач.
action-try-elsewhere = Спробувати інакше
    .description = Те саме знову не вдасться, але може допомогти інший номер, інший пристрій або інша послуга.
action-change-settings = Відкрити налаштування
    .description = Інша сторона не підтримує того, чого потребує застосунок. Можуть допомогти інші налаштування застосунку або облікового запису.
action-contact-provider = Звернутися до оператора
    .description = Пояснити причину або усунути її може тільки оператор звʼязку.
action-open-permissions = Відкрити дозволи
    .description = Система пристрою не дозволяє застосунку користуватися мікрофоном, камерою або даними про розташування.
action-check-connection = Перевірити зʼєднання
    .description = Пристрій не має зʼєднання з мережею або зʼєднаний не з тією. Можуть допомогти налаштування мережі.
action-leave-message = Залишити повідомлення
    .description = Звʼязатися з абонентом не вдалося, але йому можна залишити повідомлення. Цей крок завжди другий.
action-emergency-call = Екстрений виклик
    .description = Це номер екстреної служби, і додзвонитися до неї не вдалося. Може допомогти екстрений виклик самого телефона.
action-update-app = Оновити застосунок
    .description = Застосунку бракує того, що потрібно іншій стороні. У новішій версії це може бути.
action-edit-message = Змінити повідомлення
    .description = Повідомлення завелике або не того виду. В іншому вигляді його можуть прийняти.
action-none = Наступного кроку немає
    .description = Нічого робити не потрібно, або вже ніщо не допоможе.
