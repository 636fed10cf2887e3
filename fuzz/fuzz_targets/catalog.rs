//! Any bytes as the texts of a catalog, alone and as an overlay: either every mistake names its place,
//! or every phrase fits a status line and no explanation contains a control character.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sip_phrases::{Catalog, CatalogError, Localizer, Response, StatusCode, StatusLine};

const FILES: [&str; 6] = [
    "status.ftl",
    "explain.ftl",
    "facts.ftl",
    "vendor.ftl",
    "warning.ftl",
    "call-end.ftl",
];

/// Together they use most sentences with values, plurals included.
const RESPONSES: [&str; 2] = [
    "SIP/2.0 420 No\r\nUnsupported: a, b\r\nReason: Q.850;cause=17\r\nWarning: 301 a \"x\"\r\n\r\n",
    "SIP/2.0 480 Later\r\nRetry-After: 99 (x);duration=300\r\nReason: X;text=y\r\n\r\n",
];

fuzz_target!(|data: (u8, &[u8])| {
    let (number, bytes) = data;
    let file = FILES[usize::from(number) % FILES.len()];
    let text = String::from_utf8_lossy(bytes);
    check(Catalog::parse("de".parse().unwrap(), [(file, &*text)]));
    check(
        Localizer::bundled()
            .negotiate("de")
            .overlay([(file, &*text)]),
    );
});

fn check(result: Result<Catalog, CatalogError>) {
    match result {
        Ok(catalog) => check_texts(&catalog),
        Err(error) => check_mistakes(&error),
    }
}

fn check_texts(catalog: &Catalog) {
    for code in (100..=999).map(|code| StatusCode::from_u16(code).unwrap()) {
        assert!(
            StatusLine::with_phrase(code, catalog.phrase(code)).is_ok(),
            "{code}"
        );
    }
    for response in RESPONSES {
        let explanation = catalog.explain(&Response::parse(response).unwrap());
        let text = explanation.to_string();
        assert!(
            !text.replace('\n', "").contains(char::is_control),
            "{explanation:?}"
        );
        let mut details = explanation.details().iter();
        assert!(
            details.all(|detail| !detail.contains('\n')),
            "{explanation:?}"
        );
    }
}

fn check_mistakes(error: &CatalogError) {
    assert!(!error.mistakes().is_empty());
    for mistake in error.mistakes() {
        assert!(
            !mistake.file().is_empty() && mistake.line() != Some(0),
            "{mistake}"
        );
        assert!(
            mistake.message().len() > 10 && !mistake.message().contains('\n'),
            "{mistake}"
        );
    }
}
