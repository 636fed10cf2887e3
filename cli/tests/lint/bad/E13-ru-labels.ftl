### 3:16: E13: label-status: “Таймаут” is not the wording for “timeout”; the glossary has “истекло время ожидания / тайм-аут”

label-status = Таймаут
