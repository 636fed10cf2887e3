### Что программа sip-phrases выводит рядом с текстами. Библиотека этот файл не читает.

## A code

label-for-people = Что читает человек
label-registered-text = Текст в реестре: { $text }
label-registered = Зарегистрирован в { $source }
label-deprecated = Зарегистрирован в { $source }, но больше не рекомендуется
label-obsolete = Исключён из реестра, был определён в { $source }
label-nonstandard = Не зарегистрирован, но встречается на практике
label-unknown = Нет ни в одном реестре; показан текст его класса

## The check of a folder of texts

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

## A new language

label-folder-written = Файлы для перевода лежат в папке { $folder }
label-to-translate =
    { $count ->
        [one] { $count } текст для перевода
        [few] { $count } текста для перевода
        [many] { $count } текстов для перевода
       *[other] { $count } текста для перевода
    }
