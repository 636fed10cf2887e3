### Что программа sip-phrases выводит рядом с текстами. Библиотека этот файл не читает.


## Code lookup

label-for-people = Что видит пользователь
label-registered-text = Текст в реестре: { $text }
label-registered = Зарегистрирован согласно { $source }
label-deprecated = Зарегистрирован согласно { $source }, но больше не рекомендуется
label-obsolete = Устарел; ранее был определён в { $source }
label-nonstandard = Не зарегистрирован, но встречается на практике
label-unknown = Такого значения нет ни в одном реестре; показан общий текст класса

## Translation check

label-file = Файл
label-all-files = Все файлы
label-no-mistakes = Ошибок нет
label-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
label-warnings =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }
label-missing =
    { $count ->
        [one] { $count } текст ещё не переведён
        [few] { $count } текста ещё не переведены
        [many] { $count } текстов ещё не переведено
       *[other] { $count } текста ещё не переведено
    }

## New language

label-folder-written = Файлы для перевода созданы в папке { $folder }
label-to-translate =
    { $count ->
        [one] Нужно перевести { $count } текст
        [few] Нужно перевести { $count } текста
        [many] Нужно перевести { $count } текстов
       *[other] Нужно перевести { $count } текста
    }
