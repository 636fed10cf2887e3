vendor-no-credit = Guthaben aufgebraucht
    .description = Das Guthaben ist aufgebraucht. Laden Sie es auf und rufen Sie erneut an.
    .matches = 403 Out of credit; 480 Out of credit
