### 3:14: E20: status-404: number "४०४" in a status phrase: write it in words

status-404 = ४०४ पता नहीं मिला
    .description = यहाँ यह पता नहीं है।
