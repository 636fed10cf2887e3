//! Any response: what is said of it is in one language, without a control character, and not long.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use sip_phrases::{Action, Attempt, Explanation, Localizer, Precedence, Response, bundled_files};

/// The languages, each with its texts and the script that every sentence has a letter of.
static LANGUAGES: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let texts = |tag| bundled_files().filter(|(language, ..)| *language == tag).map(|(.., text)| text).collect();
    ["en", "de", "ru", "zh"].into_iter().map(|tag| (tag, texts(tag))).collect()
});

fuzz_target!(|data: (u8, &[u8])| {
    let (choice, message) = data;
    let Ok(response) = Response::parse(message) else { return };
    let attempts = [Attempt::Call, Attempt::SignIn, Attempt::Message, Attempt::Subscription, Attempt::Other];
    let precedences = [Precedence::MoreSpecific, Precedence::Code, Precedence::Reason];
    let response = response.credentials_sent(choice & 1 == 1).precedence(precedences[usize::from(choice >> 1) % 3]);
    let response = match attempts.get(usize::from(choice >> 4)) {
        Some(attempt) => response.tried(*attempt),
        None => response,
    };
    for (language, texts) in LANGUAGES.iter() {
        let explanation = Localizer::bundled().negotiate(language).explain(&response);
        check(language, texts, &explanation, message.is_ascii());
    }
});

fn check(language: &str, texts: &str, explanation: &Explanation, is_ascii: bool) {
    for ours in [explanation.title(), explanation.meaning()] {
        assert!(texts.contains(&format!("= {ours}\n")), "{language}: {ours:?} is not of its texts");
    }
    let said = explanation.details().iter().map(String::as_str).chain(explanation.advice());
    for line in said.clone().chain([explanation.technical()]) {
        assert!(!line.trim().is_empty() && !line.contains(char::is_control), "{language}: {line:?}");
        assert!(line.chars().count() < 3000, "{language}: {line:?}");
    }
    assert!(explanation.details().len() <= 64, "{explanation}");
    let cyrillic = |c| matches!(c, '\u{400}'..='\u{4ff}');
    let han = |c| matches!(c, '\u{4e00}'..='\u{9fff}');
    for line in said {
        assert!(language != "ru" || line.contains(cyrillic), "{line:?}");
        assert!(language != "zh" || line.contains(han), "{line:?}");
        assert!(!is_ascii || language == "ru" || !line.contains(cyrillic), "{language}: {line:?}");
        assert!(!is_ascii || language == "zh" || !line.contains(han), "{language}: {line:?}");
    }
    if let Action::SignIn { realm: Some(realm) } = explanation.action() {
        assert!(!realm.contains(char::is_control), "{realm:?}");
    }
    if let Action::ChooseAddress { addresses } = explanation.action() {
        assert!(addresses.iter().all(|address| !address.as_str().contains(char::is_control)), "{addresses:?}");
    }
}
