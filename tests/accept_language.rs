//! Parsing `Accept-Language`: language ranges, quality values and malformed elements.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use proptest::prelude::*;
use sip_phrases::header::AcceptLanguage;

/// Returns the ranges and their quality values in thousandths: `de=1000 en=500`.
fn parse(header: &str) -> String {
    let ranges: Vec<String> = AcceptLanguage::new(header)
        .iter()
        .map(|(range, quality)| format!("{range}={}", quality.thousandths()))
        .collect();
    ranges.join(" ")
}

#[test]
#[rustfmt::skip]
fn headers_are_parsed() {
    // (header, parsed ranges, why)
    for (header, expected, why) in [
        ("da, en-gb;q=0.8, en;q=0.7", "da=1000 en-gb=800 en=700", "RFC 3261 section 20.3"),
        ("", "", "an empty header"),
        (" , ,, ", "", "empty elements"),
        (",de,,en,", "de=1000 en=1000", "empty elements between others"),
        ("*", "*=1000", "the wildcard"),
        ("de ; q = 0.5 ,\ten", "de=500 en=1000", "whitespace everywhere"),
        ("de,\r\n en;\r\n q=0.5", "de=1000 en=500", "folded lines"),
        ("de;Q=0.5", "de=500", "parameter names are case-insensitive"),
        ("de;level=1;q=0.5", "de=500", "a parameter before q"),
        ("de;q=0.5;level=1", "de=500", "a parameter after q"),
        ("de;a=\"x, y; q=1\";q=0.5, en", "de=500 en=1000", "a quoted string with , and ;"),
        (r#"de;a="\",";q=0.5, en"#, "de=500 en=1000", "a quoted string with an escape"),
        ("de;q=0.5;q=0.9", "de=500", "the first q wins"),
        ("de;;q=0.5", "de=500", "an empty parameter"),
        ("de;flag;q=0.5", "de=500", "a parameter without a value"),
        ("de;q=0", "de=0", "not acceptable"),
        ("de;q=0.", "de=0", "a decimal point without digits is legal"),
        ("de;q=1.", "de=1000", "a decimal point without digits is legal"),
        ("de;q=.5", "de=500", "no digit before the point, seen in the wild"),
        ("de;q=1.000", "de=1000", "three decimals are legal"),
        ("de;q=0.123", "de=123", "three decimals are legal"),
        ("de;q=0.98765", "de=987", "extra decimals are ignored"),
        ("de;q=0.0001", "de=1", "a quality above 0 is never rounded to 0"),
        ("de;q=0.0000", "de=0", "zero with extra decimals"),
        ("de;q=1.0000", "de=1000", "one with extra decimals"),
        ("de;q=1.0001, en", "en=1000", "a quality above 1"),
        ("es-419", "es-419=1000", "digits in a later subtag"),
        ("sv_FI", "sv_FI=1000", "an underscore, seen in the wild"),
        ("x-klingon, i-default", "x-klingon=1000 i-default=1000", "not Unicode language identifiers"),
        ("en-*", "en=1000", "a trailing wildcard"),
        ("zh-Hant-*;q=0.2, de", "zh-Hant=200 de=1000", "a wildcard after two subtags"),
        ("DE-at", "DE-at=1000", "the case is preserved"),
        // Malformed elements are skipped.
        ("de;q=1.5, en", "en=1000", "a quality above 1"),
        ("de;q=1.001, en", "en=1000", "a quality above 1"),
        ("de;q=2, en", "en=1000", "a quality above 1"),
        ("de;q=, en", "en=1000", "an empty quality value"),
        ("de;q, en", "en=1000", "a q without a value"),
        ("de;q=\"1\", en", "en=1000", "a quoted quality value"),
        ("de;q=high, en", "en=1000", "not a number"),
        ("de;q=-1, en", "en=1000", "a sign"),
        ("de;q=1e-1, en", "en=1000", "an exponent"),
        ("de;q=0.5x, en", "en=1000", "trailing text"),
        ("de;q=., en", "en=1000", "no digits"),
        ("de;q=00.5, en", "en=1000", "a leading zero"),
        ("4en, en", "en=1000", "a digit in the first subtag"),
        ("e4n, en", "en=1000", "a digit in the first subtag"),
        ("en--US, de", "de=1000", "an empty subtag"),
        ("-en, de", "de=1000", "an empty subtag"),
        ("en-, de", "de=1000", "an empty subtag"),
        ("englishes, de", "de=1000", "a subtag of nine letters"),
        ("en-englishes, de", "de=1000", "a subtag of nine letters"),
        ("en-*-US, de", "de=1000", "a wildcard in the middle"),
        ("*-US, de", "de=1000", "a leading wildcard"),
        ("**, de", "de=1000", "two wildcards"),
        ("en us, de", "de=1000", "two words"),
        ("рус, de", "de=1000", "non-ASCII letters"),
        ("en=1, de", "de=1000", "an equals sign in the range"),
        ("de;a=\"x, en", "", "an unterminated quote drops the rest"),
        ("ru, de\"x, en", "ru=1000", "an unterminated quote outside a parameter"),
        (";q=1, de", "de=1000", "no range"),
    ] {
        assert_eq!(parse(header), expected, "{header:?}: {why}");
    }
}

#[test]
fn ranges_are_case_insensitive() {
    let range = |header: &'static str| AcceptLanguage::new(header).iter().next().unwrap().0;
    assert_eq!(range("sv-FI"), range("SV_fi"));
    assert_ne!(range("sv-FI"), range("sv"));
    assert!(range("*").is_wildcard() && !range("sv").is_wildcard());
    assert_eq!(range("en-*").as_str(), "en");
    let hash = |header| BuildHasherDefault::<DefaultHasher>::default().hash_one(range(header));
    assert_eq!(
        hash("sv-FI"),
        hash("SV_fi"),
        "equal ranges have equal hashes"
    );
    assert_ne!(
        hash("sv-FI"),
        hash("sv"),
        "different ranges have different hashes"
    );
}

#[test]
fn display_is_canonical() {
    for (header, written) in [
        ("ru-RU , en;q=0.50,4x,*;q=0", "ru-RU, en;q=0.5, *;q=0"),
        ("de;q=0.123, sv_FI;q=1.0", "de;q=0.123, sv_FI"),
        ("", ""),
    ] {
        assert_eq!(AcceptLanguage::new(header).to_string(), written);
    }
}

proptest! {
    /// Any header is displayed as a header with the same ranges.
    #[test]
    fn display_round_trips(
        header in prop_oneof![any::<String>(), "[a-cQq0-2 ,;=.*\"\\\\_-]{0,40}"],
    ) {
        let written = AcceptLanguage::new(&header).to_string();
        prop_assert_eq!(parse(&written), parse(&header));
        prop_assert_eq!(AcceptLanguage::new(&written).to_string(), written);
    }
}
