### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = Вихідний виклик
    .description = Зʼєднання розпочато; чи дзвонить телефон абонента, поки що невідомо.
state-ringing = Телефон дзвонить
    .description = В абонента дзвонить телефон.
state-queued = У черзі
    .description = Інша сторона зайнята, і ваш виклик чекає своєї черги.
state-forwarded = Переадресація
    .description = Ваш виклик переадресовується на інший телефон або номер.
state-connecting = Встановлення зʼєднання
    .description = Вам ще не відповіли, але ви, можливо, уже чуєте гудки або оголошення.
state-connected = На звʼязку
    .description = На виклик відповіли.
state-on-hold = Виклик утримується
    .description = Ви поставили виклик на утримання, і абонент вас не чує.
state-held = Утримує інша сторона
    .description = Інша сторона поставила виклик на утримання й вас не чує.
state-reconnecting = Відновлення звʼязку
    .description = Звʼязок перервався, і застосунок намагається відновити виклик.
state-ended = Завершено
    .description = Ви більше не на лінії.

## Sign-in

state-signing-in = Триває вхід
    .description = Застосунок входить в обліковий запис; виклики до вас поки що можуть не надходити.
state-signed-in = Вхід виконано
    .description = Застосунок увійшов в обліковий запис, і вам можуть телефонувати.
state-signing-out = Триває вихід
    .description = Застосунок виходить з облікового запису; незабаром виклики сюди не надходитимуть.
state-signed-out = Вихід виконано
    .description = Застосунок вийшов з облікового запису, і виклики сюди не надходять.
state-sign-in-failed = Не вдалося ввійти
    .description = Застосунок не зміг увійти в обліковий запис, тому виклики сюди не надходять.

## Class

state-class = Стан невідомий
    .description = Невідомо, на якому етапі зараз виклик або вхід.
