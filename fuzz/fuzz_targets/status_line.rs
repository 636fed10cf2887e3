//! Any phrase: a status line is one line of the grammar and parses to the same code and phrase. Any
//! bytes: a response is parsed, or the error is one short line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sip_phrases::{Response, StatusCode, StatusLine};

fuzz_target!(|data: (u16, u8, &[u8])| {
    let (number, budget, bytes) = data;
    let budget = usize::from(budget);
    let code = StatusCode::from_u16(100 + number % 900).unwrap();
    let phrase = String::from_utf8_lossy(bytes);

    let lossy = StatusLine::with_phrase_lossy(code, &phrase);
    assert_eq!(
        StatusLine::with_phrase(code, &phrase).is_ok(),
        lossy.phrase() == phrase
    );
    let truncated = lossy.clone().truncated(budget);
    assert!(truncated.phrase().len() <= lossy.phrase().len().min(budget));
    for line in [lossy, truncated] {
        assert!(!line.to_string().contains(char::is_control) || line.phrase().contains('\t'));
        assert!(StatusLine::with_phrase(code, line.phrase()).is_ok());
        let mut written = Vec::new();
        line.append_to(&mut written);
        assert_eq!(written, line.to_string().as_bytes());
        let read = Response::parse(&written).unwrap();
        assert_eq!((read.code(), read.phrase()), (code, line.phrase().trim()));
    }

    if let Err(error) = Response::parse(bytes) {
        let message = error.to_string();
        assert!(
            message.len() < 600 && !message.contains(char::is_control),
            "{message:?}"
        );
    }
});
