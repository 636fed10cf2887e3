//! Any bytes as texts, alone and laid over our own: either they are refused with sentences that name the place, or
//! every phrase can stand in a status line and no explanation holds a control character.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sip_phrases::{Catalog, CatalogError, Localizer, Response, StatusCode, StatusLine};

const FILES: [&str; 6] = ["status.ftl", "explain.ftl", "facts.ftl", "vendor.ftl", "warning.ftl", "call-end.ftl"];
/// Together they have most sentences said, those with plurals too.
const RESPONSES: [&str; 2] = [
    "SIP/2.0 420 No\r\nUnsupported: a, b\r\nReason: Q.850;cause=17\r\nWarning: 301 a \"x\"\r\n\r\n",
    "SIP/2.0 480 Later\r\nRetry-After: 99 (x);duration=300\r\nReason: X;text=y\r\n\r\n",
];

fuzz_target!(|data: (u8, &[u8])| {
    let (number, bytes) = data;
    let file = FILES[usize::from(number) % FILES.len()];
    let text = String::from_utf8_lossy(bytes);
    check(Catalog::parse("de".parse().unwrap(), [(file, &*text)]));
    check(Localizer::bundled().negotiate("de").overlay([(file, &*text)]));
});

fn check(outcome: Result<Catalog, CatalogError>) {
    match outcome {
        Err(error) => {
            assert!(!error.findings().is_empty());
            for finding in error.findings() {
                assert!(!finding.file().is_empty() && finding.line() != Some(0));
                assert!(finding.sentence().len() > 10 && !finding.sentence().contains('\n'), "{finding}");
            }
        }
        Ok(catalog) => {
            for code in (100..=999).map(|code| StatusCode::from_u16(code).unwrap()) {
                assert!(StatusLine::with_phrase(code, catalog.phrase(code)).is_ok(), "{code}");
            }
            for response in RESPONSES {
                let explanation = catalog.explain(&Response::parse(response).unwrap());
                assert!(!explanation.to_string().replace('\n', "").contains(char::is_control), "{explanation:?}");
                let one_line = |text: &String| !text.contains('\n');
                assert!(explanation.details().iter().all(one_line), "{explanation:?}");
            }
        }
    }
}
