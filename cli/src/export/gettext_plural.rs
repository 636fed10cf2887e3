//! The plural forms of gettext: a C expression that makes an index of a whole number, and what CLDR calls each form.

use sip_phrases::unic_langid::LanguageIdentifier;

use super::sentence::Category::{self, Few, Many, One, Other, Two, Zero};

pub struct PluralForms {
    /// Their number and the expression, as the header of a PO file has them.
    pub header: &'static str,
    /// The category of each index.
    pub categories: &'static [Category],
}

impl PluralForms {
    /// The forms of a language; None for one that is not in the table.
    pub fn of(language: &LanguageIdentifier) -> Option<&'static PluralForms> {
        // European Portuguese counts 0 as many, Brazilian as one.
        if *language == "pt-PT" {
            return Some(&TABLE[1].1);
        }
        let row = TABLE.iter().find(|(languages, _)| languages.contains(&language.language.as_str()));
        row.map(|(_, forms)| forms)
    }
}

const TABLE: &[(&[&str], PluralForms)] = &[
    (&["id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh"], forms("nplurals=1; plural=0;", &[Other])),
    (
        &[
            "af", "az", "bg", "ca", "da", "de", "el", "en", "eo", "es", "et", "eu", "fi", "fo", "gl", "hu", "it", "ka",
            "kk", "ky", "ml", "mn", "nb", "nl", "nn", "no", "sq", "sv", "sw", "ta", "te", "tr", "ur", "uz",
        ],
        forms("nplurals=2; plural=(n != 1);", &[One, Other]),
    ),
    (&["am", "bn", "fa", "fr", "gu", "hi", "hy", "pt"], forms("nplurals=2; plural=(n > 1);", &[One, Other])),
    (
        &["be", "ru", "uk"],
        forms(
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            &[One, Few, Many],
        ),
    ),
    (
        &["bs", "hr", "sr"],
        forms(
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            &[One, Few, Other],
        ),
    ),
    (
        &["pl"],
        forms(
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            &[One, Few, Many],
        ),
    ),
    (&["cs", "sk"], forms("nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);", &[One, Few, Other])),
    (
        &["lt"],
        forms(
            "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2);",
            &[One, Few, Other],
        ),
    ),
    (
        &["lv"],
        forms(
            "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2);",
            &[Zero, One, Other],
        ),
    ),
    (&["ro"], forms("nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);", &[One, Few, Other])),
    (
        &["sl"],
        forms(
            "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
            &[One, Two, Few, Other],
        ),
    ),
    (
        &["ar"],
        forms(
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
            &[Zero, One, Two, Few, Many, Other],
        ),
    ),
];

const fn forms(header: &'static str, categories: &'static [Category]) -> PluralForms {
    PluralForms { header, categories }
}
