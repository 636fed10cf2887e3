//! Splitting header fields into elements and parameters, tested with `Reason`.

use sip_phrases::header::Reason;

#[test]
#[rustfmt::skip]
fn quotes_and_brackets_protect_separators() {
    // (value, protocols and causes, why)
    for (value, expected, why) in [
        ("SIP;cause=200, Q.850;cause=16", "SIP 200, Q.850 16", "two elements"),
        (r#"SIP;text="a, b; cause=1";cause=200"#, "SIP 200", "separators in quotes"),
        (r#"SIP;text="a\", b";cause=200"#, "SIP 200", "an escaped quote"),
        (r"SIP;text=a\, Q.850;cause=16", "SIP, Q.850 16", "a backslash outside quotes is literal"),
        (r"SIP;text=a\;cause=200", "SIP 200", "also before a semicolon"),
        ("SIP;url=<a,b;c>;cause=200", "SIP 200", "separators in brackets"),
        (r#"SIP;url=<"a>",b>;cause=200"#, "SIP 200", "a quoted bracket closes nothing"),
        (r#"SIP;url="<";cause=200, Q.850;cause=16"#, "SIP 200, Q.850 16", "a quoted bracket opens nothing"),
        ("SIP;a>b;cause=200, Q.850;cause=16", "SIP 200, Q.850 16", "an unmatched closing bracket"),
        (r#"SIP;cause=200, Q.850;cause=16;text="a"#, "SIP 200", "an unterminated quote"),
        ("SIP;cause=200, Q.850;url=<a, X;cause=1", "SIP 200, Q.850", "an unterminated bracket"),
    ] {
        let parsed = Reason::parse_all(value).map(|reason| match reason.value() {
            Some(cause) => format!("{} {cause}", reason.protocol()),
            None => reason.protocol().to_owned(),
        });
        assert_eq!(
            parsed.collect::<Vec<_>>().join(", "),
            expected,
            "{value}: {why}"
        );
    }
}
