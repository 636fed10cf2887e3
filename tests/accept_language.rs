//! Accept-Language: what is read of a header, and what is left out.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use proptest::prelude::*;
use sip_phrases::header::AcceptLanguage;

/// The ranges and qualities, as `de=1000 en=500`.
fn read(header: &str) -> String {
    let read: Vec<String> = AcceptLanguage::new(header)
        .iter()
        .map(|(range, quality)| format!("{range}={}", quality.thousandths()))
        .collect();
    read.join(" ")
}

#[test]
#[rustfmt::skip]
fn headers() {
    // (header, what is read, why)
    for (header, expected, why) in [
        ("da, en-gb;q=0.8, en;q=0.7", "da=1000 en-gb=800 en=700", "RFC 3261 section 20.3"),
        ("", "", "an empty header"),
        (" , ,, ", "", "empty elements"),
        (",de,,en,", "de=1000 en=1000", "empty elements between others"),
        ("*", "*=1000", "any language"),
        ("de ; q = 0.5 ,\ten", "de=500 en=1000", "white space around everything"),
        ("de,\r\n en;\r\n q=0.5", "de=1000 en=500", "folded lines"),
        ("de;Q=0.5", "de=500", "names of parameters have no case"),
        ("de;level=1;q=0.5", "de=500", "a parameter before"),
        ("de;q=0.5;level=1", "de=500", "a parameter behind"),
        ("de;a=\"x, y; q=1\";q=0.5, en", "de=500 en=1000", "a quoted string with , and ;"),
        (r#"de;a="\",";q=0.5, en"#, "de=500 en=1000", "a quoted string with an escape"),
        ("de;q=0.5;q=0.9", "de=500", "the first q counts"),
        ("de;;q=0.5", "de=500", "an empty parameter"),
        ("de;flag;q=0.5", "de=500", "a parameter without a value"),
        ("de;q=0", "de=0", "not acceptable"),
        ("de;q=0.", "de=0", "a point without decimals is legal"),
        ("de;q=1.", "de=1000", "a point without decimals is legal"),
        ("de;q=.5", "de=500", "no digit before the point, seen in the field"),
        ("de;q=1.000", "de=1000", "three decimals are legal"),
        ("de;q=0.123", "de=123", "three decimals are legal"),
        ("de;q=0.98765", "de=987", "further decimals are ignored"),
        ("de;q=0.0001", "de=1", "a quality above 0 is never 0"),
        ("de;q=0.0000", "de=0", "zero, however long"),
        ("de;q=1.0000", "de=1000", "one, however long"),
        ("de;q=1.0001, en", "en=1000", "a quality above 1"),
        ("es-419", "es-419=1000", "digits in a later subtag"),
        ("sv_FI", "sv_FI=1000", "an underscore, seen in the field"),
        ("x-klingon, i-default", "x-klingon=1000 i-default=1000", "ranges that are no identifiers of Unicode"),
        ("en-*", "en=1000", "a star at the end"),
        ("zh-Hant-*;q=0.2, de", "zh-Hant=200 de=1000", "a star behind two subtags"),
        ("DE-at", "DE-at=1000", "kept as it stands"),
        // left out
        ("de;q=1.5, en", "en=1000", "a quality above 1"),
        ("de;q=1.001, en", "en=1000", "a quality above 1"),
        ("de;q=2, en", "en=1000", "a quality above 1"),
        ("de;q=, en", "en=1000", "an empty quality"),
        ("de;q, en", "en=1000", "a quality without a value"),
        ("de;q=\"1\", en", "en=1000", "a quoted quality"),
        ("de;q=high, en", "en=1000", "no number"),
        ("de;q=-1, en", "en=1000", "no number of the grammar"),
        ("de;q=1e-1, en", "en=1000", "no number of the grammar"),
        ("de;q=0.5x, en", "en=1000", "no number of the grammar"),
        ("de;q=., en", "en=1000", "no number"),
        ("de;q=00.5, en", "en=1000", "no number of the grammar"),
        ("4en, en", "en=1000", "a digit in the first subtag"),
        ("e4n, en", "en=1000", "a digit in the first subtag"),
        ("en--US, de", "de=1000", "an empty subtag"),
        ("-en, de", "de=1000", "an empty subtag"),
        ("en-, de", "de=1000", "an empty subtag"),
        ("englishes, de", "de=1000", "nine letters"),
        ("en-englishes, de", "de=1000", "nine letters"),
        ("en-*-US, de", "de=1000", "a star inside"),
        ("*-US, de", "de=1000", "a star inside"),
        ("**, de", "de=1000", "two stars"),
        ("en us, de", "de=1000", "two words"),
        ("рус, de", "de=1000", "no letters of a tag"),
        ("en=1, de", "de=1000", "no parameter"),
        ("de;a=\"x, en", "", "a quote without an end, with all that follows"),
        ("ru, de\"x, en", "ru=1000", "the same, not even in a parameter"),
        (";q=1, de", "de=1000", "no range"),
    ] {
        assert_eq!(read(header), expected, "{header:?}: {why}");
    }
}

#[test]
fn ranges_compare_without_case() {
    let range = |header: &'static str| AcceptLanguage::new(header).iter().next().unwrap().0;
    assert_eq!(range("sv-FI"), range("SV_fi"));
    assert_ne!(range("sv-FI"), range("sv"));
    assert!(range("*").is_wildcard() && !range("sv").is_wildcard());
    assert_eq!(range("en-*").as_str(), "en");
    let hash = |header| BuildHasherDefault::<DefaultHasher>::default().hash_one(range(header));
    assert_eq!(hash("sv-FI"), hash("SV_fi"), "what is equal has one hash");
    assert_ne!(hash("sv-FI"), hash("sv"), "what is not, has another");
}

#[test]
fn display() {
    for (header, written) in [
        ("ru-RU , en;q=0.50,4x,*;q=0", "ru-RU, en;q=0.5, *;q=0"),
        ("de;q=0.123, sv_FI;q=1.0", "de;q=0.123, sv_FI"),
        ("", ""),
    ] {
        assert_eq!(AcceptLanguage::new(header).to_string(), written);
    }
}

proptest! {
    /// What is written is read as the same, from any text, and from texts with the letters that matter.
    #[test]
    fn written_and_read_again(header in prop_oneof![any::<String>(), "[a-cQq0-2 ,;=.*\"\\\\_-]{0,40}"]) {
        let written = AcceptLanguage::new(&header).to_string();
        prop_assert_eq!(read(&written), read(&header));
        prop_assert_eq!(AcceptLanguage::new(&written).to_string(), written);
    }
}
