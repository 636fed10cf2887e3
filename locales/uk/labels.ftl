### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = Що бачить користувач
label-registered-text = Зареєстрований текст: { $text }
label-registered = Зареєстровано в { $source }
label-deprecated = Зареєстровано в { $source }, уживати більше не рекомендовано
label-obsolete = Застарілий, колись визначений у { $source }
label-nonstandard = Не зареєстрований, але трапляється на практиці
label-unknown = Немає в жодному реєстрі; наведено текст його класу

## Translation check

label-file = Файл
label-all-files = Усі файли
label-no-mistakes = Помилок немає
label-errors =
    { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
        [many] { $count } помилок
       *[other] { $count } помилки
    }
label-warnings =
    { $count ->
        [one] { $count } попередження
        [few] { $count } попередження
        [many] { $count } попереджень
       *[other] { $count } попередження
    }
label-missing =
    { $count ->
        [one] Ще не перекладено { $count } текст
        [few] Ще не перекладено { $count } тексти
        [many] Ще не перекладено { $count } текстів
       *[other] Ще не перекладено { $count } тексту
    }

## New language

label-folder-written = Файли, які треба заповнити, розміщено в { $folder }
label-to-translate =
    { $count ->
        [one] Треба перекласти { $count } текст
        [few] Треба перекласти { $count } тексти
        [many] Треба перекласти { $count } текстів
       *[other] Треба перекласти { $count } тексту
    }
