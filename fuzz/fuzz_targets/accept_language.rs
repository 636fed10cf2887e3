//! Any Accept-Language header field: its `Display` form parses to the same ranges, and negotiation
//! makes the choice of the slow reference implementation.
#![no_main]

#[path = "../../tests/common/negotiation.rs"]
mod negotiation;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use negotiation::{best, localizer, reference};
use sip_phrases::Localizer;
use sip_phrases::header::AcceptLanguage;

/// More tags than one pass of the negotiation serves, some of them prefixes of others. The first is
/// the default.
const TAGS: [&str; 23] = [
    "en",
    "cs",
    "de",
    "de-AT",
    "de-CH",
    "es",
    "fr",
    "id",
    "it",
    "ja",
    "ko",
    "nb",
    "nl",
    "pl",
    "pt-BR",
    "ru",
    "sr",
    "sr-Latn",
    "sv",
    "uk",
    "zh-Hant",
    "zh-Hant-HK",
    "zh-TW",
];

static MANY: LazyLock<Localizer> = LazyLock::new(|| localizer(&TAGS));

static BUNDLED: LazyLock<Vec<String>> = LazyLock::new(|| {
    Localizer::bundled()
        .languages()
        .map(ToString::to_string)
        .collect()
});

fuzz_target!(|header: &str| {
    let ranges: Vec<_> = AcceptLanguage::new(header).iter().collect();
    let written = AcceptLanguage::new(header).to_string();
    let read: Vec<_> = AcceptLanguage::new(&written).iter().collect();
    assert_eq!(read, ranges);
    assert_eq!(AcceptLanguage::new(&written).to_string(), written);

    // The reference implementation is not linear.
    if header.len() > 512 {
        return;
    }
    assert_eq!(best(&MANY, header), reference(&TAGS, header));
    let bundled: Vec<&str> = BUNDLED.iter().map(String::as_str).collect();
    let expected = reference(&bundled, header);
    let catalog = Localizer::bundled().negotiate(header);
    assert_eq!(
        catalog.language().to_string(),
        expected.as_deref().unwrap_or("en")
    );
});
