//! From a header to a catalog.

mod common;

use common::negotiation::{best, localizer, reference};
use proptest::prelude::*;
use sip_phrases::Localizer;

#[test]
#[rustfmt::skip]
fn headers() {
    let plain = ["en", "de", "ru", "zh"];
    let regions = ["en", "de-AT", "de-CH", "pt", "pt-BR", "zh", "zh-Hant"];
    // (catalogs, header, language, why)
    for (catalogs, header, language, why) in [
        (&plain[..], "ru-RU, en;q=0.5", Some("ru"), "shortened to ru"),
        (&plain, "en;q=0.5, ru", Some("ru"), "the higher quality"),
        (&plain, "de, ru", Some("de"), "the earlier of two"),
        (&plain, "ru, de", Some("ru"), "the earlier of two"),
        (&plain, "fr, it;q=0.9, zh;q=0.1", Some("zh"), "the only one there is"),
        (&plain, "fr", None, "none there is"),
        (&plain, "", None, "no wish"),
        (&plain, "%&/()=", None, "garbage"),
        (&plain, "*", Some("en"), "the first in order"),
        (&plain, "fr, *", Some("en"), "the first in order"),
        (&plain, "fr-FR, *;q=0.5", Some("en"), "the first in order"),
        (&plain, "de;q=0.5, *", Some("en"), "any but German is better"),
        (&plain, "en;q=0.5, *;q=0.8", Some("de"), "the first that is not named"),
        (&plain, "en-GB;q=0.5, *;q=0.8", Some("de"), "en is named by en-GB"),
        (&plain, "*;q=0.5, ru;q=0.4", Some("en"), "the star has the higher quality"),
        (&plain, "*;q=0.4, ru;q=0.5", Some("ru"), "the star has the lower quality"),
        (&plain, "ru;q=0.5, *;q=0.5", Some("ru"), "the earlier of equals"),
        (&plain, "*;q=0.5, ru;q=0.5", Some("ru"), "at equal quality a named range wins"),
        (&plain, "*, de", Some("de"), "at equal quality a named range wins"),
        (&plain, "de;q=0.0001", Some("de"), "a quality above 0 is never 0"),
        (&plain, "en, de, ru, zh, *", Some("en"), "all are named"),
        (&plain, "ru, *;q=0", Some("ru"), "the star excludes the others only"),
        (&plain, "ru-RU, *;q=0", Some("ru"), "ru is named by ru-RU"),
        (&plain, "*;q=0", None, "nothing is acceptable"),
        (&plain, "*, *;q=0", None, "of equal length, so excluded"),
        (&plain, "de;q=0, *", Some("en"), "any but German"),
        (&plain, "en;q=0, *", Some("de"), "any but English"),
        (&plain, "en;q=0", None, "the default is what is left, but it is no match"),
        (&plain, "de;q=0, ru;q=0.1", Some("ru"), "German is excluded"),
        (&plain, "ru-RU;q=0, ru", Some("ru"), "ru-RU does not exclude ru"),
        (&plain, "ru-RU;q=0, *", Some("en"), "nor does it speak of it"),
        (&plain, "ru;q=0, ru-RU", None, "shortened onto an excluded catalog"),
        (&plain, "ru;q=0, ru", None, "of equal length, so excluded"),
        (&plain, "zh-TW", Some("zh"), "Simplified until there is Traditional"),
        (&plain, "zh-Hant-TW", Some("zh"), "Simplified until there is Traditional"),
        (&plain, "DE_at", Some("de"), "without case, with an underscore"),
        (&plain, "de-x-dialect", Some("de"), "a single-letter subtag goes with the one behind it"),
        (&plain, "den", None, "no subtag boundary"),
        (&plain, "d", None, "no subtag boundary"),
        (&plain, "ru;q=2, de", Some("de"), "an element that is malformed"),
        (&regions, "de", Some("de-AT"), "the front part of a tag, the first in order"),
        (&regions, "de-CH", Some("de-CH"), "the tag itself"),
        (&regions, "de-DE", None, "shortened to de, which is no catalog"),
        (&regions, "de-DE, de", Some("de-AT"), "the next range"),
        (&regions, "de-AT;q=0, de", Some("de-CH"), "the first is excluded"),
        (&regions, "de;q=0, de-CH", Some("de-CH"), "the longest range decides"),
        (&regions, "de;q=0, de-CH, *", Some("de-CH"), "the longest range decides"),
        (&regions, "de;q=0, de-DE", None, "de-DE is no front part of a tag"),
        (&regions, "pt-BR", Some("pt-BR"), "the tag itself"),
        (&regions, "pt-PT", Some("pt"), "shortened"),
        (&regions, "pt", Some("pt"), "the tag itself before a longer one"),
        (&regions, "pt;q=0, pt-BR;q=0.5", Some("pt-BR"), "the longest range decides"),
        (&regions, "pt-BR;q=0, pt-BR-x-foo", Some("pt"), "goes on being shortened"),
        (&regions, "zh-Hant-HK", Some("zh-Hant"), "the longest that it can be shortened to"),
        (&regions, "zh-Hant;q=0, zh-Hant-HK", Some("zh"), "goes on being shortened"),
        (&regions, "zh-Hant;q=0.2, zh;q=0.5", Some("zh"), "each has its quality"),
    ] {
        assert_eq!(best(&localizer(catalogs), header).as_deref(), language, "{header:?}: {why}");
        let negotiated = localizer(catalogs).negotiate(header).language().to_string();
        assert_eq!(negotiated, language.unwrap_or("en"), "{header:?}: the default is what is left");
    }
}

#[test]
fn order_and_replacement() {
    let localizer = localizer(&["ru", "zh", "en", "de"]);
    let languages: Vec<String> = localizer.languages().map(ToString::to_string).collect();
    assert_eq!(
        languages,
        ["ru", "de", "en", "zh"],
        "the default, then the others by tag"
    );
    let own = Localizer::bundled()
        .catalog(&"de".parse().unwrap())
        .unwrap()
        .clone();
    let phrase = own.phrase(sip_phrases::StatusCode::GONE).to_owned();
    let localizer = localizer.with(own);
    assert_eq!(
        localizer.languages().len(),
        4,
        "a second catalog of a language replaces the first"
    );
    assert_eq!(
        localizer
            .negotiate("de")
            .phrase(sip_phrases::StatusCode::GONE),
        phrase
    );
}

/// The largest header that a server takes is simply done; how its time grows is for the benches.
#[test]
fn ten_thousand_ranges() {
    let header = format!("{}ru;q=0.001", "xx-YY, ".repeat(10_000));
    assert!(header.len() > 64 * 1024);
    assert_eq!(
        best(&localizer(&["en", "ru"]), &header).as_deref(),
        Some("ru")
    );
    let quotes = format!("de;a=\"{}, ru", "\\\"".repeat(32 * 1024));
    assert_eq!(
        best(&localizer(&["en", "ru"]), &quotes),
        None,
        "one quote that never ends"
    );
    let open = "de;a=\"x\\\",".repeat(8 * 1024);
    assert_eq!(best(&localizer(&["en", "ru"]), &open), None, "many quotes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn as_the_rules_say(
        ranges in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "*", "en", "de", "de-AT", "de-CH", "DE_ch", "de-DE", "de-AT-x-foo", "zh", "zh-Hant", "zh-Hant-TW",
                    "zh-TW", "pt-BR", "fr", "en-*", "de-a-b", "4x",
                ]),
                prop::sample::select(vec!["", ";q=0", ";q=0.5", ";q=0.5", ";q=0.7", ";q=1", ";q=0.001", ";q=x"]),
            ),
            0..8,
        ),
        tags in prop::sample::subsequence(
            vec!["de", "de-AT", "de-CH", "en", "es", "fr", "it", "nl", "pt-BR", "ru", "sv", "zh", "zh-Hant"], 1..=13,
        ),
    ) {
        let header = ranges.iter().map(|(range, quality)| format!("{range}{quality}")).collect::<Vec<_>>().join(", ");
        prop_assert_eq!(best(&localizer(&tags), &header), reference(&tags, &header), "{} of {:?}", header, tags);
    }
}
