warning-305 = Incompatible media format
    .description = No format of the media suits both sides.
