//! Status lines: validation, truncation and bundled phrases.

mod common;

use common::is_invisible;
use proptest::prelude::*;
use sip_phrases::{Localizer, StatusCode, StatusLine};

#[test]
#[rustfmt::skip]
fn phrases_are_validated() {
    // (phrase, rejected character, why)
    for (phrase, rejected, why) in [
        ("Busy Here", None, "plain"),
        ("", None, "an empty phrase is legal"),
        (" padded ", None, "spaces are legal"),
        ("a\tb", None, "a tab is legal"),
        (";/?:@&=+$,-_.!~*'()", None, "reserved characters and marks"),
        ("%41%aF", None, "escaped"),
        ("Абонент занят", None, "two-byte UTF-8"),
        ("用户忙", None, "three-byte UTF-8"),
        ("занято ☎ 🙂", None, "four-byte UTF-8"),
        ("مشغول", None, "right-to-left letters"),
        ("100%", Some('%'), "a bare percent sign"),
        ("%4", Some('%'), "an incomplete escape"),
        ("%4ж", Some('%'), "an escape with an invalid digit"),
        ("say \"no\"", Some('"'), "jssip and sip.js drop the message"),
        ("#", Some('#'), "as above"),
        ("<", Some('<'), "as above"),
        (">", Some('>'), "as above"),
        ("[busy]", Some('['), "as above"),
        ("]", Some(']'), "as above"),
        ("{", Some('{'), "as above"),
        ("}", Some('}'), "as above"),
        ("a|b", Some('|'), "as above"),
        ("a\\b", Some('\\'), "as above"),
        ("^", Some('^'), "as above"),
        ("`", Some('`'), "as above"),
        ("Busy\r\nVia: evil", Some('\r'), "an injected header field"),
        ("Busy\nVia: evil", Some('\n'), "the same for a lenient parser"),
        ("a\0b", Some('\0'), "a NUL breaks most parsers"),
        ("a\u{7f}", Some('\u{7f}'), "DEL"),
        ("a\u{85}", Some('\u{85}'), "a C1 line break"),
        ("a\u{2028}", Some('\u{2028}'), "a line separator"),
        ("\u{2068}a\u{2069}", Some('\u{2068}'), "Fluent's isolates"),
        ("\u{202e}abc", Some('\u{202e}'), "reverses the rest of a log line"),
        ("a\u{feff}b", Some('\u{feff}'), "a byte-order mark"),
        ("\u{645}\u{6cc}\u{200c}\u{62e}", None, "Persian needs the joiners"),
    ] {
        let strict = StatusLine::with_phrase(StatusCode::BUSY_HERE, phrase);
        assert_eq!(
            strict.as_ref().err().map(|error| error.character()),
            rejected,
            "{phrase:?}: {why}"
        );
        if let Err(error) = strict {
            assert_eq!(
                phrase[error.position()..].chars().next(),
                rejected,
                "{phrase:?}: {why}"
            );
            let (character, position) = (error.character(), error.position());
            assert_eq!(
                error.to_string(),
                format!("invalid reason phrase: {character:?} is not allowed (byte {position})")
            );
        }
        let lossy = StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, phrase);
        assert_eq!(
            lossy.phrase() == phrase,
            rejected.is_none(),
            "{phrase:?}: {why}"
        );
        assert_eq!(
            lossy.phrase().chars().count(),
            phrase.chars().count(),
            "one space per character: {why}"
        );
    }
}

/// The characters of the grammar are allowed, except for invisible ones.
#[test]
fn every_character_is_allowed_or_replaced() {
    let punctuation = " \t;/?:@&=+$,-_.!~*'()";
    for character in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
        let allowed = match character {
            '\0'..='\x7f' => character.is_ascii_alphanumeric() || punctuation.contains(character),
            _ => !is_invisible(character),
        };
        let mut buffer = [0; 4];
        let phrase: &str = character.encode_utf8(&mut buffer);
        assert_eq!(
            StatusLine::with_phrase(StatusCode::OK, phrase).is_ok(),
            allowed,
            "{character:?}"
        );
        let lossy = StatusLine::with_phrase_lossy(StatusCode::OK, phrase);
        assert_eq!(
            lossy.phrase(),
            if allowed { phrase } else { " " },
            "{character:?}"
        );
    }
}

#[test]
fn status_lines_are_written() {
    assert_eq!(
        StatusLine::registered(StatusCode::OK).to_string(),
        "SIP/2.0 200 OK"
    );
    let unknown = StatusCode::from_u16(498).unwrap();
    assert_eq!(
        StatusLine::registered(unknown).to_string(),
        "SIP/2.0 498 ",
        "the space before an empty phrase is written"
    );
    assert_eq!(
        Localizer::bundled()
            .negotiate("en")
            .status_line(unknown)
            .to_string(),
        "SIP/2.0 498 Request Failure"
    );
}

#[test]
fn truncation_keeps_characters_and_escapes_whole() {
    // (phrase, bytes, truncated phrase, why)
    for (phrase, bytes, truncated, why) in [
        ("Busy Here", 9, "Busy Here", "it fits"),
        ("Busy Here", 8, "Busy Her", "one byte too long"),
        ("Busy Here", 5, "Busy", "no trailing space"),
        (
            "Занято",
            11,
            "Занят",
            "the last letter takes bytes 11 and 12",
        ),
        ("Занято", 1, "", "not even one letter fits"),
        ("忙🙂", 6, "忙", "the emoji takes bytes 4 to 7"),
        ("ab%41", 4, "ab", "inside the escape"),
        ("ab%41", 3, "ab", "inside the escape"),
        ("ab%41", 5, "ab%41", "it fits"),
        ("Busy", 0, "", "nothing fits"),
    ] {
        let line = StatusLine::with_phrase(StatusCode::BUSY_HERE, phrase)
            .unwrap()
            .truncated(bytes);
        assert_eq!(line.phrase(), truncated, "{phrase:?} in {bytes}: {why}");
        let longer = format!("{phrase}[");
        let owned = StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, &longer).truncated(bytes);
        assert_eq!(owned.phrase(), truncated, "{phrase:?} in {bytes}: {why}");
    }
}

#[test]
fn bundled_phrases_are_valid_in_a_status_line() {
    let mut lines = 0;
    for language in Localizer::bundled().languages() {
        let catalog = Localizer::bundled().catalog(language).unwrap();
        for number in 100..=999 {
            let code = StatusCode::from_u16(number).unwrap();
            let phrase = catalog.phrase(code);
            assert_eq!(
                StatusLine::with_phrase(code, phrase).as_ref(),
                Ok(&catalog.status_line(code))
            );
            assert!(
                !phrase.is_empty() && phrase.len() <= 120,
                "{language} {number}: {} bytes",
                phrase.len()
            );
            lines += 1;
        }
    }
    assert_eq!(lines, 900 * Localizer::bundled().languages().len());
}

proptest! {
    #[test]
    fn lossy_lines_pass_the_strict_check(phrase in any::<String>(), bytes in 0usize..64) {
        let line = StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, &phrase);
        prop_assert!(StatusLine::with_phrase(StatusCode::BUSY_HERE, line.phrase()).is_ok());
        let mut written = Vec::new();
        line.append_to(&mut written);
        prop_assert_eq!(String::from_utf8(written).unwrap(), line.to_string());
        let truncated = line.clone().truncated(bytes);
        prop_assert!(
            truncated.phrase().len() <= bytes && line.phrase().starts_with(truncated.phrase())
        );
        prop_assert!(StatusLine::with_phrase(StatusCode::BUSY_HERE, truncated.phrase()).is_ok());
    }
}
