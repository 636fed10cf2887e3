//! Negotiating a catalog from `Accept-Language`.

mod common;

use common::negotiation::{best, localizer, reference};
use proptest::prelude::*;
use sip_phrases::Localizer;

#[test]
#[rustfmt::skip]
fn best_language_is_negotiated() {
    let plain = ["en", "de", "ru", "zh"];
    let ten = ["en", "de", "es", "fr", "pl", "pt-BR", "ru", "uk", "zh", "zh-Hant"];
    let regions = ["en", "de-AT", "de-CH", "pt", "pt-BR", "zh", "zh-Hant"];
    // (catalogs, header, language, why)
    for (catalogs, header, language, why) in [
        (&plain[..], "ru-RU, en;q=0.5", Some("ru"), "shortened to ru"),
        (&plain, "en;q=0.5, ru", Some("ru"), "the higher quality wins"),
        (&plain, "de, ru", Some("de"), "the earlier range wins"),
        (&plain, "ru, de", Some("ru"), "the earlier range wins"),
        (&plain, "fr, it;q=0.9, zh;q=0.1", Some("zh"), "the only available language"),
        (&plain, "fr", None, "not available"),
        (&plain, "", None, "no preference"),
        (&plain, "%&/()=", None, "garbage"),
        (&plain, "*", Some("en"), "the first catalog"),
        (&plain, "fr, *", Some("en"), "the first catalog"),
        (&plain, "fr-FR, *;q=0.5", Some("en"), "the first catalog"),
        (&plain, "de;q=0.5, *", Some("en"), "any language but German is better"),
        (&plain, "en;q=0.5, *;q=0.8", Some("de"), "the first language that is not named"),
        (&plain, "en-GB;q=0.5, *;q=0.8", Some("de"), "en-GB names en"),
        (&plain, "*;q=0.5, ru;q=0.4", Some("en"), "the wildcard has the higher quality"),
        (&plain, "*;q=0.4, ru;q=0.5", Some("ru"), "the wildcard has the lower quality"),
        (&plain, "ru;q=0.5, *;q=0.5", Some("ru"), "at equal quality the earlier range wins"),
        (&plain, "*;q=0.5, ru;q=0.5", Some("ru"), "at equal quality a named range wins"),
        (&plain, "*, de", Some("de"), "at equal quality a named range wins"),
        (&plain, "de;q=0.0001", Some("de"), "a quality above 0 is never rounded to 0"),
        (&plain, "en, de, ru, zh, *", Some("en"), "every language is named"),
        (&plain, "ru, *;q=0", Some("ru"), "the wildcard excludes only the others"),
        (&plain, "ru-RU, *;q=0", Some("ru"), "ru-RU names ru"),
        (&plain, "*;q=0", None, "nothing is acceptable"),
        (&plain, "*, *;q=0", None, "at equal length the exclusion wins"),
        (&plain, "de;q=0, *", Some("en"), "any language but German"),
        (&plain, "en;q=0, *", Some("de"), "any language but English"),
        (&plain, "en;q=0", None, "the default is the fallback, not a match"),
        (&plain, "de;q=0, ru;q=0.1", Some("ru"), "German is excluded"),
        (&plain, "ru-RU;q=0, ru", Some("ru"), "ru-RU does not exclude ru"),
        (&plain, "ru-RU;q=0, *", Some("en"), "ru-RU with q=0 does not name ru"),
        (&plain, "ru;q=0, ru-RU", None, "shortened to an excluded language"),
        (&plain, "ru;q=0, ru", None, "at equal length the exclusion wins"),
        (&plain, "zh-TW", Some("zh"), "Simplified Chinese if there is no Traditional"),
        (&plain, "zh-Hant-TW", Some("zh"), "Simplified Chinese if there is no Traditional"),
        (&plain, "DE_at", Some("de"), "any case, with an underscore"),
        (&plain, "de-x-dialect", Some("de"), "a single-letter subtag is dropped with the next one"),
        (&plain, "den", None, "not at a subtag boundary"),
        (&plain, "d", None, "not at a subtag boundary"),
        (&plain, "ru;q=2, de", Some("de"), "a malformed element is skipped"),
        (&regions, "de", Some("de-AT"), "a prefix of two tags: the first catalog"),
        (&regions, "de-CH", Some("de-CH"), "an exact match"),
        (&regions, "de-DE", Some("de-AT"), "the same language and script"),
        (&regions, "de-DE, de-CH", Some("de-AT"), "the first range has a match"),
        (&regions, "de-AT;q=0, de", Some("de-CH"), "the first is excluded"),
        (&regions, "de;q=0, de-CH", Some("de-CH"), "the longest range decides"),
        (&regions, "de;q=0, de-CH, *", Some("de-CH"), "the longest range decides"),
        (&regions, "de;q=0, de-DE", None, "de-DE is not a prefix of any tag"),
        (&regions, "zh-TW", Some("zh-Hant"), "Taiwan writes Traditional Chinese"),
        (&regions, "zh_HK", Some("zh-Hant"), "Hong Kong too"),
        (&regions, "zh-CN", Some("zh"), "mainland China does not"),
        (&regions, "zh-SG", Some("zh"), "Singapore neither"),
        (&regions, "cmn-TW", Some("zh-Hant"), "an alias with a region"),
        (&ten, "zh-TW;q=0, zh-HK", Some("zh-Hant"), "a region does not exclude the language"),
        (&ten, "zh-Hant;q=0, zh-TW", Some("zh"), "shortened past the excluded tag"),
        (&ten, "pt", Some("pt-BR"), "a prefix"),
        (&ten, "pt-PT", Some("pt-BR"), "the same language and script"),
        (&ten, "pt-PT, en", Some("pt-BR"), "before the next range"),
        (&ten, "es-419", Some("es"), "shortened"),
        (&ten, "fr-CA", Some("fr"), "shortened"),
        (&ten, "uk-UA", Some("uk"), "Ukrainian"),
        (&["en", "ru"], "uk", None, "Ukrainian is never Russian"),
        (&["en", "zh-Hant"], "zh-CN", None, "the other script"),
        (&["en", "zh-Hant"], "zh-Hans-CN", None, "the other script"),
        (&["en", "zh-Hant"], "zh-MO", Some("zh-Hant"), "the script of the region"),
        (&["en", "zh-Hant"], "zh", Some("zh-Hant"), "a prefix (RFC 4647 section 3.3.1)"),
        (&["en", "zh-TW"], "zh-Hant-HK", Some("zh-TW"), "the script of the tag's region"),
        (&ten, "zh-Hans;q=0, zh", Some("zh-Hant"), "zh is Simplified, which is refused"),
        (&ten, "zh-Hans-CN", Some("zh"), "the script that zh has anyway"),
        (&["en", "zh-HK", "zh-TW"], "zh-Hant-TW", Some("zh-TW"), "the script that the tag's region has anyway"),
        (&["en", "zh-HK", "zh-TW"], "zh-Hant", Some("zh-HK"), "a prefix of both: the first"),
        (&["en", "zh-CN"], "zh-Hans-CN;q=0, zh", None, "the same tag, refused"),
        (&["en", "zh-Hant-TW"], "zh-Hant;q=0, zh-TW", Some("zh-Hant-TW"), "zh-TW is the whole tag"),
        (&["en", "sr-RS"], "sr-Cyrl-RS", Some("sr-RS"), "Serbia writes Cyrillic"),
        (&["en", "sr-Latn"], "sr-ME", Some("sr-Latn"), "Montenegro writes Latin"),
        (&["en", "sr-Latn"], "sr-RS", None, "Serbia writes Cyrillic"),
        (&["en", "he"], "iw", Some("he"), "an old name"),
        (&["en", "he"], "iw-IL", Some("he"), "an old name with a region"),
        (&["en", "id"], "in_ID", Some("id"), "an old name"),
        (&["en", "nb"], "no", Some("nb"), "Norwegian is Bokmål"),
        (&["en", "no"], "nb-NO", Some("no"), "the alias of the tag"),
        (&["en", "fil"], "tl", Some("fil"), "an old name"),
        (&["en", "cs"], "cmn", None, "an alias of another language"),
        (&regions, "pt-BR", Some("pt-BR"), "an exact match"),
        (&regions, "pt-PT", Some("pt"), "shortened"),
        (&regions, "pt", Some("pt"), "an exact match wins over a longer tag"),
        (&regions, "pt;q=0, pt-BR;q=0.5", Some("pt-BR"), "the longest range decides"),
        (&regions, "pt-BR;q=0, pt-BR-x-foo", Some("pt"), "shortened again"),
        (&regions, "zh-Hant-HK", Some("zh-Hant"), "the longest available prefix"),
        (&regions, "zh-Hant;q=0, zh-Hant-HK", Some("zh"), "shortened again"),
        (&regions, "zh-Hant;q=0.2, zh;q=0.5", Some("zh"), "each range has its own quality"),
    ] {
        assert_eq!(
            best(&localizer(catalogs), header).as_deref(),
            language,
            "{header:?}: {why}"
        );
        let negotiated = localizer(catalogs).negotiate(header).language().to_string();
        assert_eq!(
            negotiated,
            language.unwrap_or("en"),
            "{header:?}: the default is the fallback"
        );
    }
}

#[test]
fn catalogs_are_ordered_and_replaced() {
    let localizer = localizer(&["ru", "zh", "en", "de"]);
    let languages: Vec<String> = localizer.languages().map(ToString::to_string).collect();
    assert_eq!(
        languages,
        ["ru", "de", "en", "zh"],
        "the default first, then the others by tag"
    );
    let bundled = Localizer::bundled()
        .catalog(&"de".parse().unwrap())
        .unwrap()
        .clone();
    let phrase = bundled.phrase(sip_phrases::StatusCode::GONE).to_owned();
    let localizer = localizer.with(bundled);
    assert_eq!(
        localizer.languages().len(),
        4,
        "a second catalog for a language replaces the first"
    );
    assert_eq!(
        localizer
            .negotiate("de")
            .phrase(sip_phrases::StatusCode::GONE),
        phrase
    );
}

/// The longest header that a server accepts is negotiated. The benchmarks measure the time.
#[test]
fn long_headers_are_negotiated() {
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
        "one unterminated quote"
    );
    let open = "de;a=\"x\\\",".repeat(8 * 1024);
    assert_eq!(
        best(&localizer(&["en", "ru"]), &open),
        None,
        "many unterminated quotes"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn result_matches_the_reference(
        ranges in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "*", "en", "de", "de-AT", "de-CH", "DE_ch", "de-DE", "de-AT-x-foo", "zh",
                    "zh-Hant", "zh-Hant-TW", "zh-TW", "zh-US", "zh-SG", "sr-ME", "sr", "sr-Latn", "zh-CN", "cmn", "zh-Hans", "pt-BR", "pt-PT", "fr",
                    "en-*", "de-a-b", "4x", "uk", "no-NO", "in",
                ]),
                prop::sample::select(vec![
                    "", ";q=0", ";q=0.5", ";q=0.5", ";q=0.7", ";q=1", ";q=0.001", ";q=x",
                ]),
            ),
            0..8,
        ),
        tags in prop::sample::subsequence(
            vec!["cs", "de", "de-AT", "de-CH", "en", "es", "fr", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt-BR", "ru", "sr", "sr-Latn", "sv", "uk", "zh", "zh-HK", "zh-Hans-CN", "zh-Hant", "zh-TW"],
            1..=25,
        ),
    ) {
        let ranges: Vec<String> = ranges
            .iter()
            .map(|(range, quality)| format!("{range}{quality}"))
            .collect();
        let header = ranges.join(", ");
        prop_assert_eq!(
            best(&localizer(&tags), &header),
            reference(&tags, &header),
            "{} of {:?}",
            header,
            tags
        );
    }
}
