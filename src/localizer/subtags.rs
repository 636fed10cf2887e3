//! What CLDR knows about language tags, as far as the choice of a language needs it.
//!
//! The tables of `unic-langid` are right, but have 8000 rows. A test of the program compares the
//! two.

/// The languages that are written in one script here and in another there: the language, the
/// script, and the regions that use it. The row without regions has the script of all others (CLDR
/// 44, `likelySubtags`).
const SCRIPTS: &[(&str, &str, &str)] = &[
    ("az", "arab", "iq ir"),
    ("az", "cyrl", "ru"),
    ("az", "latn", ""),
    ("ha", "arab", "cm sd"),
    ("ha", "latn", ""),
    ("kk", "arab", "af cn ir mn"),
    ("kk", "cyrl", ""),
    ("ku", "arab", "lb"),
    ("ku", "latn", ""),
    ("ky", "arab", "cn"),
    ("ky", "latn", "tr"),
    ("ky", "cyrl", ""),
    ("mn", "mong", "cn"),
    ("mn", "cyrl", ""),
    ("ms", "arab", "cc"),
    ("ms", "latn", ""),
    ("pa", "arab", "pk"),
    ("pa", "guru", ""),
    ("sd", "deva", "in"),
    ("sd", "arab", ""),
    ("sr", "latn", "me ro ru tr"),
    ("sr", "cyrl", ""),
    ("tg", "arab", "pk"),
    ("tg", "cyrl", ""),
    ("ug", "cyrl", "kz mn"),
    ("ug", "arab", ""),
    ("uz", "arab", "af"),
    ("uz", "cyrl", "cn"),
    ("uz", "latn", ""),
    ("zh", "hant", "au bn gb gf hk id mo pa pf ph sr th tw us vn"),
    ("zh", "hans", ""),
];

/// Old and alternative names of languages (CLDR 44, `languageAlias`).
const ALIASES: &[(&str, &str)] = &[
    ("cmn", "zh"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("no", "nb"),
    ("tl", "fil"),
];

/// Returns the canonical name of a language. The subtag may be in any case.
pub(super) fn canonical(language: &[u8]) -> &[u8] {
    let alias = ALIASES
        .iter()
        .find(|(alias, _)| is_same(language, alias.as_bytes()));
    alias.map_or(language, |(_, name)| name.as_bytes())
}

/// Returns the script of a tag without a script, in lower case: that of its region, or else that of
/// the language. Returns `None` if the language has only one. The subtags may be in any case.
pub(super) fn likely_script(language: &[u8], region: &[u8]) -> Option<&'static [u8]> {
    let is_region = |name: &str| is_same(region, name.as_bytes());
    let (_, script, _) = SCRIPTS.iter().find(|(name, _, regions)| {
        is_same(language, name.as_bytes())
            && (regions.is_empty() || regions.split(' ').any(is_region))
    })?;
    Some(script.as_bytes())
}

/// Compares subtags in any case.
pub(super) fn is_same(a: &[u8], b: &[u8]) -> bool {
    a.eq_ignore_ascii_case(b)
}
