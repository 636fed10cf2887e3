//! The plural forms of gettext.

use sip_phrases::LanguageIdentifier;

use super::sentence::Category::{self, Few, Many, One, Other, Two, Zero};

/// How gettext selects a plural form of a language.
pub struct PluralForms {
    /// The value of the header field `Plural-Forms`: how many forms there are, and a C expression
    /// for the index of the form.
    pub header: &'static str,
    /// The category of CLDR for each index.
    pub categories: &'static [Category],
}

impl PluralForms {
    /// Returns the forms of a language, or `None` if the language is not in the table.
    pub fn of(language: &LanguageIdentifier) -> Option<&'static PluralForms> {
        // In Portugal, 0 is plural. In Brazil, it is singular.
        if *language == "pt-PT" {
            return Some(&GERMANIC);
        }
        let language = language.language.as_str();
        let row = TABLE
            .iter()
            .find(|(languages, _)| languages.contains(&language));
        row.map(|(_, forms)| *forms)
    }

    /// Returns the category whose form stands in for one that gettext does not have. In Slavic
    /// languages fractions mostly have the form of 2.
    pub fn stand_in(&self, category: Category) -> Category {
        match self.categories {
            own if own.contains(&category) => category,
            own if own.contains(&Few) => Few,
            own => own.last().copied().unwrap_or(Other),
        }
    }
}

/// The languages and their forms.
const TABLE: &[(&[&str], &PluralForms)] = &[
    (
        &["id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh"],
        &ASIAN,
    ),
    (
        &[
            "af", "az", "bg", "ca", "da", "de", "el", "en", "eo", "es", "et", "eu", "fi", "fo",
            "gl", "hu", "it", "ka", "kk", "ky", "ml", "mn", "nb", "nl", "nn", "no", "sq", "sv",
            "sw", "ta", "te", "tr", "ur", "uz",
        ],
        &GERMANIC,
    ),
    (&["am", "bn", "fa", "fr", "gu", "hi", "hy", "pt"], &FRENCH),
    (&["be", "ru", "uk"], &RUSSIAN),
    (&["bs", "hr", "sr"], &SERBIAN),
    (&["pl"], &POLISH),
    (&["cs", "sk"], &CZECH),
    (&["lt"], &LITHUANIAN),
    (&["lv"], &LATVIAN),
    (&["ro"], &ROMANIAN),
    (&["sl"], &SLOVENIAN),
    (&["ar"], &ARABIC),
];

static ASIAN: PluralForms = PluralForms {
    header: "nplurals=1; plural=0;",
    categories: &[Other],
};

static GERMANIC: PluralForms = PluralForms {
    header: "nplurals=2; plural=(n != 1);",
    categories: &[One, Other],
};

static FRENCH: PluralForms = PluralForms {
    header: "nplurals=2; plural=(n > 1);",
    categories: &[One, Other],
};

static RUSSIAN: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 \
        : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    categories: &[One, Few, Many],
};

static SERBIAN: PluralForms = PluralForms {
    header: RUSSIAN.header,
    categories: &[One, Few, Other],
};

static POLISH: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n==1 ? 0 \
        : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    categories: &[One, Few, Many],
};

static CZECH: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    categories: &[One, Few, Other],
};

static LITHUANIAN: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 \
        : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2);",
    categories: &[One, Few, Other],
};

static LATVIAN: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 \
        : n%10==1 && n%100!=11 ? 1 : 2);",
    categories: &[Zero, One, Other],
};

static ROMANIAN: PluralForms = PluralForms {
    header: "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
    categories: &[One, Few, Other],
};

static SLOVENIAN: PluralForms = PluralForms {
    header: "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    categories: &[One, Two, Few, Other],
};

static ARABIC: PluralForms = PluralForms {
    header: "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 \
        : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    categories: &[Zero, One, Two, Few, Many, Other],
};
