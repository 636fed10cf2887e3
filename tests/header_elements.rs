//! Where a header field's elements and parameters end, seen by the reasons that are read.

use sip_phrases::header::Reason;

#[test]
#[rustfmt::skip]
fn separators() {
    // (value, the protocols and causes, why)
    for (value, expected, why) in [
        ("SIP;cause=200, Q.850;cause=16", "SIP 200, Q.850 16", "two elements"),
        (r#"SIP;text="a, b; cause=1";cause=200"#, "SIP 200", "separators in quotes"),
        (r#"SIP;text="a\", b";cause=200"#, "SIP 200", "an escaped quote"),
        (r"SIP;text=a\, Q.850;cause=16", "SIP, Q.850 16", "outside quotes a backslash is no escape"),
        (r"SIP;text=a\;cause=200", "SIP 200", "nor before a semicolon"),
        ("SIP;url=<a,b;c>;cause=200", "SIP 200", "separators in brackets"),
        (r#"SIP;url=<"a>",b>;cause=200"#, "SIP 200", "a bracket in quotes closes none"),
        (r#"SIP;url="<";cause=200, Q.850;cause=16"#, "SIP 200, Q.850 16", "nor does it open one"),
        ("SIP;a>b;cause=200, Q.850;cause=16", "SIP 200, Q.850 16", "a bracket that was not open"),
        (r#"SIP;cause=200, Q.850;cause=16;text="a"#, "SIP 200", "a quote that does not end"),
        ("SIP;cause=200, Q.850;url=<a, X;cause=1", "SIP 200, Q.850", "a bracket that does not end"),
    ] {
        let read = Reason::parse_all(value).map(|reason| match reason.value() {
            Some(cause) => format!("{} {cause}", reason.protocol()),
            None => reason.protocol().to_owned(),
        });
        assert_eq!(read.collect::<Vec<_>>().join(", "), expected, "{value}: {why}");
    }
}
