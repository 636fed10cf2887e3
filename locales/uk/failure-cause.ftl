### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = Втрачено медіаканал або якість звʼязку
    .description = Мережа більше не може передавати медіадані виклику: втрачено мобільне зʼєднання для них або гарантовану якість обслуговування (QoS).
failure-cause-2 = Втрачено канал сигналізації
    .description = Мережа втратила зʼєднання з телефоном, через яке відбувається керування викликом.
failure-cause-3 = Не виділено ресурсів
    .description = Мобільна мережа не змогла надати ресурсів, потрібних для виклику, наприклад зʼєднання для медіаданих.
failure-cause-class = Збій у мобільній мережі
    .description = Мобільна мережа завершила або відхилила виклик і вказує номер причини, якого ця програма не знає.
