//! Scripts and aliases of languages, from CLDR.
//!
//! The tables of `unic-langid` are right, but have 8000 rows. A test of the program compares the
//! two.

/// The languages whose script depends on the region: the language, the script, and the regions that
/// use it. The row without regions has the script of all others (CLDR 44, `likelySubtags`).
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
    ("yue", "hans", "cn"),
    ("yue", "hant", ""),
    ("zh", "hant", "au bn gb gf hk id mo pa pf ph sr th tw us vn"),
    ("zh", "hans", ""),
];

/// Returns the canonical name of a language, in any case: of the aliases in CLDR 44
/// (`languageAlias`), those that clients still send.
#[inline]
pub(super) fn canonical(language: &[u8]) -> &[u8] {
    let mut folded = [0; 3];
    for (folded, byte) in folded.iter_mut().zip(language) {
        *folded = byte.to_ascii_lowercase();
    }
    match (&folded, language.len()) {
        (b"cmn", 3) => b"zh",
        (b"in\0", 2) => b"id",
        (b"iw\0", 2) => b"he",
        (b"ji\0", 2) => b"yi",
        (b"jw\0", 2) => b"jv",
        (b"mo\0", 2) => b"ro",
        (b"no\0", 2) => b"nb",
        (b"tl\0", 2) => b"fil",
        _ => language,
    }
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
