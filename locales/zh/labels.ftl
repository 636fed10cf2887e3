### 命令行程序 sip-phrases 在各文本之外输出的文字。库不读取此文件。


## Code lookup

label-for-people = 用户看到的文字
label-registered-text = 注册文本：{ $text }
label-registered = 依据 { $source } 注册
label-deprecated = 依据 { $source } 注册，现已弃用
label-obsolete = 已废弃，曾由 { $source } 定义
label-nonstandard = 未注册，但在实际网络中会遇到
label-unknown = 不在任何注册表中，显示的是所属类别的文本

## Translation check

label-file = 文件
label-all-files = 所有文件
label-no-mistakes = 未发现错误
label-errors = { $count } 个错误
label-warnings = { $count } 个警告
label-missing = { $count } 条文本尚未翻译

## New language

label-folder-written = 待填写的文件位于 { $folder }
label-to-translate = { $count } 条文本待翻译
