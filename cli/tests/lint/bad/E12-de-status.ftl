### 6:14: E12: status-606: phrase equals that of status-406, "Nicht akzeptabel": make it different

status-406 = Nicht akzeptabel
    .description = Kein Format passt dem Client.

status-606 = Nicht Akzeptabel
    .description = Die Sitzung wird nirgends angenommen.
