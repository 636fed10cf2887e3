### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = 使用者看到的文字
label-registered-text = 註冊文字：{ $text }
label-registered = 由 { $source } 註冊
label-deprecated = 由 { $source } 註冊，現已淘汰
label-obsolete = 已廢止，曾由 { $source } 定義
label-nonstandard = 未註冊，但實際使用中可見
label-unknown = 不在任何註冊清單中，顯示的是所屬類別的文字

## Translation check

label-file = 檔案
label-all-files = 所有檔案
label-no-mistakes = 沒有錯誤
label-errors = { $count } 個錯誤
label-warnings = { $count } 個警告
label-missing = { $count } 則文字尚未翻譯

## New language

label-folder-written = 待填寫的檔案位於 { $folder }
label-to-translate = { $count } 則文字待翻譯
