//! Any Warning and Reason header field: what is written is one line and parses to the same value.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sip_phrases::header::{Reason, Uri, Warning};
use sip_phrases::{CallEnd, Localizer, Method, WarnCode};

fuzz_target!(|data: (u16, &str)| {
    let (number, value) = data;
    let code = WarnCode::from_u16(100 + number % 900).unwrap();
    let (agent, text) = value.split_once('|').unwrap_or((value, value));
    let written = Warning::new(code, agent, text).to_string();
    let [read] = &Warning::parse_all(&written).collect::<Vec<_>>()[..] else {
        panic!("not one warning: {written:?}");
    };
    assert_eq!(read.code(), code);
    assert_eq!(read.text().chars().count(), text.chars().count());
    assert_eq!(read.to_string(), written);

    let warnings = |value: &str| -> Vec<String> {
        Warning::parse_all(value)
            .map(|warning| warning.to_string())
            .collect()
    };
    let reasons = |value: &str| -> Vec<String> {
        Reason::parse_all(value)
            .map(|reason| reason.to_string())
            .collect()
    };
    assert_eq!(warnings(&warnings(value).join(", ")), warnings(value));
    assert_eq!(reasons(&reasons(value).join(", ")), reasons(value));
    for line in warnings(value).iter().chain(&reasons(value)) {
        assert!(
            !line.replace('\t', " ").contains(char::is_control),
            "{line:?}"
        );
    }

    if let Some(reason) = Reason::parse(value) {
        let written = reason.to_string();
        let read = Reason::parse(&written).map(|reason| reason.to_string());
        assert_eq!(read.as_ref(), Some(&written));
    }
    if let Some(uri) = Uri::parse(value) {
        assert!(!uri.as_str().contains(char::is_control), "{uri:?}");
    }

    for method in [Method::BYE, Method::CANCEL] {
        let end = CallEnd::of_request(method, value);
        assert!(
            !Localizer::bundled()
                .default_catalog()
                .phrase(end)
                .is_empty()
        );
        let is_of_an_answered_call = matches!(
            end,
            CallEnd::RemoteHangUp | CallEnd::Transferred | CallEnd::MediaLost | CallEnd::Timeout
        );
        assert!(
            method == Method::BYE || !is_of_an_answered_call,
            "{value}: {end}"
        );
    }
});
