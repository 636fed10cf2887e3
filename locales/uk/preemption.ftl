### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = Витіснення з боку UA
    .description = Один із телефонів завершив цей виклик, щоб звільнити місце для виклику з вищим пріоритетом.
preemption-2 = Витіснення зарезервованих ресурсів
    .description = Мережа забрала пропускну здатність, зарезервовану для цього виклику, і віддала її виклику з вищим пріоритетом. Жодне зʼєднання не вийшло з ладу.
preemption-3 = Витіснення без уточнення
    .description = Виклик поступився виклику з вищим пріоритетом. Де це вирішено, мережа не повідомляє.
preemption-4 = Витіснення в мережі без IP
    .description = Виклик поступився виклику з вищим пріоритетом у тій частині мережі, де не використовують IP, наприклад у телефонній мережі за шлюзом.
preemption-class = Витіснення виклику
    .description = Виклик поступився виклику з вищим пріоритетом. Номера причини ця програма не знає.
