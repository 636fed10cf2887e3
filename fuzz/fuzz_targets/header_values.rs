//! Any Warning and Reason: what is written is one line and is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sip_phrases::{CallEnd, Localizer, Method, Reason, WarnCode, Warning};

fuzz_target!(|data: (u16, &str)| {
    let (number, value) = data;
    let code = WarnCode::new(100 + number % 900).unwrap();
    let (agent, text) = value.split_once('|').unwrap_or((value, value));
    let written = Warning::new(code, agent, text).to_string();
    let [read] = &Warning::parse_all(&written).collect::<Vec<_>>()[..] else { panic!("{written:?}") };
    assert_eq!((read.code(), read.text().chars().count()), (code, text.chars().count()));
    assert_eq!(read.to_string(), written);

    let warnings = |value: &str| Warning::parse_all(value).map(|warning| warning.to_string()).collect::<Vec<_>>();
    let reasons = |value: &str| Reason::parse_all(value).map(|reason| reason.to_string()).collect::<Vec<_>>();
    assert_eq!(warnings(&warnings(value).join(", ")), warnings(value));
    assert_eq!(reasons(&reasons(value).join(", ")), reasons(value));
    for line in warnings(value).iter().chain(&reasons(value)) {
        assert!(!line.replace('\t', " ").contains(char::is_control), "{line:?}");
    }

    for end in [Method::BYE, Method::CANCEL].map(|method| CallEnd::parse(method, value)) {
        assert!(!Localizer::bundled().default_catalog().phrase(end).is_empty());
    }
});
