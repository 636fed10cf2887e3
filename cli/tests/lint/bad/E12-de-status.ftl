### 6:14: E12: status-606: the phrase is that of status-406, “Nicht akzeptabel”; a reader cannot tell them apart

status-406 = Nicht akzeptabel
    .description = Kein Format passt dem Client.

status-606 = Nicht Akzeptabel
    .description = Die Sitzung wird nirgends angenommen.
