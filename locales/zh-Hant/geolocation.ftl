### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = 無法處理位置資訊
    .description = 接收方無法處理請求中的位置資訊。位置資訊缺少、不足或損壞。

## Permission

geolocation-200 = 需要位置資訊的使用權限
    .description = 接收方沒有使用請求中位置資訊所需的權限。
geolocation-201 = 需要向第三方轉送位置的權限
    .description = 接收方須將位置資訊轉送給其他人，但傳送方未允許。
geolocation-202 = 需要依位置資訊選擇路由的權限
    .description = 請求須依傳送方的位置選擇路由，但傳送方未允許。

## Dereference

geolocation-300 = 無法由位址取得位置資訊
    .description = 請求提供可取得位置資訊的位址，但取得失敗。

## Fallback

geolocation-class = 位置資訊錯誤
    .description = 請求中的位置資訊有問題，本程式不認得回報的代碼。
