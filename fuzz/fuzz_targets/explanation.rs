//! Any response: its explanation is in one language, without control characters, and bounded.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use sip_phrases::{Attempt, CallEnd, Explanation, Localizer, Precedence, Response, bundled_files};

/// The bundled languages, each with all of its texts.
static LANGUAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let texts = |tag: &str| {
        let files = bundled_files().filter(|(language, ..)| *language == tag);
        files.map(|(.., text)| text).collect()
    };
    let languages = Localizer::bundled().languages().map(ToString::to_string);
    languages.map(|tag| (tag.clone(), texts(&tag))).collect()
});

const PRECEDENCES: [Precedence; 3] = [
    Precedence::MoreSpecific,
    Precedence::Code,
    Precedence::Reason,
];

fuzz_target!(|data: (u8, &[u8])| {
    let (choice, message) = data;
    let Ok(response) = Response::parse(message) else {
        return;
    };
    let mut response = response
        .with_credentials_sent(choice & 1 != 0)
        .with_ringing_seen(choice & 8 != 0)
        .with_precedence(PRECEDENCES[usize::from(choice >> 1) % 3]);
    if let Some(attempt) = Attempt::ALL.get(usize::from(choice >> 4)) {
        response = response.with_attempt(*attempt);
    }
    let end = CallEnd::of_response(&response);
    assert!(end.is_none_or(|end| !end.is_missed()), "{end:?}");
    for (language, texts) in LANGUAGES.iter() {
        let explanation = Localizer::bundled().negotiate(language).explain(&response);
        check(language, texts, &explanation, message.is_ascii());
    }
});

fn check(language: &str, texts: &str, explanation: &Explanation, is_ascii: bool) {
    for text in [explanation.title(), explanation.meaning()] {
        assert!(
            texts.contains(&format!("= {text}\n")),
            "{language}: {text:?} is not in its files"
        );
    }
    assert!(explanation.details().len() <= 64, "{explanation}");
    let sentences: Vec<&str> = explanation
        .details()
        .iter()
        .map(String::as_str)
        .chain(explanation.advice())
        .collect();
    for line in sentences.iter().copied().chain([explanation.technical()]) {
        assert!(
            !line.trim().is_empty(),
            "{language}: blank line in {explanation:?}"
        );
        assert!(!line.contains(char::is_control), "{language}: {line:?}");
        assert!(line.chars().count() < 3000, "{language}: {line:?}");
    }
    // Every sentence has a letter of its language, and no letter of another one that the response
    // did not bring.
    let cyrillic = |c| matches!(c, '\u{400}'..='\u{4ff}');
    let han = |c| matches!(c, '\u{4e00}'..='\u{9fff}');
    let is_cyrillic = ["ru", "uk"].contains(&language);
    let is_han = ["zh", "zh-Hant"].contains(&language);
    for line in sentences {
        for (is_own, has_letter) in [
            (is_cyrillic, line.contains(cyrillic)),
            (is_han, line.contains(han)),
        ] {
            assert!(!is_own || has_letter, "{language}: {line:?}");
            assert!(is_own || !is_ascii || !has_letter, "{language}: {line:?}");
        }
    }
    if let Some(realm) = explanation.realm() {
        assert!(!realm.contains(char::is_control), "{realm:?}");
    }
    for address in explanation.addresses() {
        assert!(!address.as_str().contains(char::is_control), "{address:?}");
    }
}
