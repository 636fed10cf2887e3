//! Any Accept-Language: what is displayed is read as the same, and the choice is that of the rules, done naively.
#![no_main]

#[path = "../../tests/reference/mod.rs"]
mod reference;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use reference::{best, localizer, reference};
use sip_phrases::{AcceptLanguage, Localizer};

/// More tags than one pass of the lookup serves, some of them the front part of others; the first is the default.
const TAGS: [&str; 13] =
    ["en", "de", "de-AT", "de-CH", "es", "fr", "it", "nl", "pt-BR", "ru", "sv", "zh-Hant", "zh-Hant-HK"];
static MANY: LazyLock<Localizer> = LazyLock::new(|| localizer(&TAGS));

fuzz_target!(|header: &str| {
    let read: Vec<_> = AcceptLanguage::new(header).collect();
    let written = AcceptLanguage::new(header).to_string();
    assert_eq!(AcceptLanguage::new(&written).collect::<Vec<_>>(), read);
    assert_eq!(AcceptLanguage::new(&written).to_string(), written);

    if header.len() > 512 {
        return; // The naive way takes its time.
    }
    assert_eq!(best(&MANY, header), reference(&TAGS, header));
    let bundled = Localizer::bundled();
    let expected = reference(&["en", "de", "ru", "zh"], header);
    assert_eq!(bundled.negotiate(header).language().to_string(), expected.as_deref().unwrap_or("en"));
});
