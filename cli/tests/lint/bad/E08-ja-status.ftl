### 7:28: E08: status-404.description: half-width ",": write "、"
### 7:36: E08: status-404.description: space between "ー" and "に": remove it
### 7:44: E08: status-404.description: half-width "(": write "（"
### 7:48: E08: status-404.description: half-width ")": write "）"

status-404 = 見つかりません
    .description = アドレス「a」は,SIPサーバー にありません (404)。
