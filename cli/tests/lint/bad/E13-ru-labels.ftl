### 3:16: E13: label-status: "Таймаут" is forbidden for "timeout": the glossary has "истекло время ожидания / тайм-аут"

label-status = Таймаут
