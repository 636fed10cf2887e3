use super::Stamp;

#[test]
fn times() {
    for (line, expected, why) in [
        ("16:27:47.617039 IP a > b", "16:27:47.617039", "tcpdump"),
        (
            "U 2026/11/21 16:27:47.617 a -> b",
            "2026-11-21 16:27:47.617",
            "ngrep -t",
        ),
        (
            "[2026-01-02 03:04:05] VERBOSE",
            "2026-01-02 03:04:05",
            "Asterisk",
        ),
        (
            "[Jan  2 03:04:05] NOTICE",
            "01-02 03:04:05",
            "Asterisk, without the year",
        ),
        ("Jan 31 10:00:00 host kamailio:", "01-31 10:00:00", "syslog"),
        (
            "Arrival Time: Nov 21, 2026 16:27:47.6 UTC",
            "2026-11-21 16:27:47.6",
            "tshark -V",
        ),
        (
            "01-02 12:00:00.123  1234 D Sip:",
            "01-02 12:00:00.123",
            "logcat",
        ),
        (
            "2026-01-02T03:04:05.6Z stdout F",
            "2026-01-02 03:04:05.6",
            "containers",
        ),
        (
            "2026-01-02T03:04:05+01:00 x",
            "2026-01-02 03:04:05",
            "with a zone",
        ),
        (
            "Sat, 21 Nov 2026 16:27:47 GMT",
            "2026-11-21 16:27:47",
            "the Date header field",
        ),
        (
            "2026-01-02 03:04:05,678 INFO",
            "2026-01-02 03:04:05.678",
            "a comma",
        ),
        (
            "Src: 00:00:00_00:00:00 (00:00:00:00:00:00)",
            "",
            "an Ethernet address",
        ),
        ("sip:[2001:db8:10:20:30::1]", "", "an IPv6 address"),
        ("99:00:00 and 10:00", "", "not a time"),
        (
            "1/22/2026 11:30:00 PM rx",
            "2026-01-22 23:30:00",
            "Windows, in America",
        ),
        (
            "1/2/2026 1:05:00.250 PM rx",
            "2026-01-02 13:05:00.250",
            "one digit, and the month before the day",
        ),
        (
            "13/2/2026 12:00:01 am rx",
            "2026-02-13 00:00:01",
            "the day before the month",
        ),
        (
            "1/22/2026, 12:05:00\u{202f}PM",
            "2026-01-22 12:05:00",
            "a narrow space",
        ),
        (
            "2 Jan 2026 11:05:00PM",
            "2026-01-02 23:05:00",
            "no space, and the name of the month",
        ),
        (
            "22/01/2026 13:05:00 rx",
            "2026-01-22 13:05:00",
            "24 hours, and the day before the month",
        ),
        (
            "02/01/2026 13:05:00 rx",
            "2026-01-02 13:05:00",
            "24 hours, and a date that may be either",
        ),
        (
            "01/22/2026 13:05:00 rx",
            "2026-01-22 13:05:00",
            "24 hours, and the month before the day",
        ),
        ("9:05:01 rx", "09:05:01", "one digit at the start"),
        (
            "[02/Jan/2026:13:05:00 +0100] rx",
            "2026-01-02 13:05:00",
            "web servers",
        ),
        ("10:00:00 AMR rx", "10:00:00", "a word after the time"),
        (
            "13:00:00 PM",
            "13:00:00",
            "24 hours with the half of the day",
        ),
        ("99:00:00 PM and 1:60:00 AM", "", "neither is a time"),
        ("2001:10:02:13:05:00", "", "an address like a date"),
        ("a1:05:00 and :1:05:00", "", "a digit of something else"),
    ] {
        let found = Stamp::find(line).map(|stamp| stamp.to_string());
        assert_eq!(found.unwrap_or_default(), expected, "{why}: {line}");
    }
}

#[test]
fn packets() {
    let text = |seconds, nanos| Stamp::of_packet(seconds, nanos).map(|stamp| stamp.to_string());
    assert_eq!(
        text(1_795_278_687, 774_242_000).unwrap(),
        "2026-11-21 16:31:27.774242"
    );
    assert_eq!(
        text(253_402_300_799, 999_999_999).unwrap(),
        "9999-12-31 23:59:59.999999"
    );
    for seconds in [-1, 253_402_300_800, i64::MAX] {
        assert_eq!(text(seconds, 0), None);
    }
}

#[test]
fn comparison() {
    for (since, line, is_after, why) in [
        ("10:00", "2026-01-02 09:59:59", false, "the time of day"),
        ("10:00", "2026-01-02 10:00:00", true, "equal"),
        ("2026-01-02", "2026-01-01 23:00:00", false, "the day before"),
        ("2026-01-02", "2026-01-02 00:00:00", true, "a date alone"),
        (
            "2026-01-02 10:00",
            "Jan  3 09:00:00",
            true,
            "without a year",
        ),
        (
            "2026-12-31 12:00",
            "Jan  1 00:00:01",
            true,
            "without a year, after its turn",
        ),
        (
            "2026-01-01 12:00",
            "Dec 31 23:59:59",
            false,
            "without a year, before its turn",
        ),
        ("2026-01-02", "Jul  2 00:00:00", true, "half a year later"),
        ("2026-07-02", "Jan  2 23:59:59", false, "half a year before"),
        (
            "2026-12-31",
            "2026-01-01 00:00:01",
            false,
            "far, but with a year",
        ),
        ("2026-01-02 10:00", "09:00:00", false, "a log without dates"),
        ("10:00:00.5", "10:00:00.250", false, "fractions"),
    ] {
        let (since, time) = (Stamp::parse(since).unwrap(), Stamp::find(line).unwrap());
        assert_eq!(!time.is_before(&since), is_after, "{why}");
    }
}

#[test]
fn options() {
    for (text, expected) in [
        ("10:30", "10:30:00"),
        ("10:30:15.25", "10:30:15.25"),
        ("2026-01-31", "2026-01-31 00:00:00"),
        ("2026-01-31T10:30", "2026-01-31 10:30:00"),
        ("2026-01-31 10:30:15", "2026-01-31 10:30:15"),
        ("yesterday", ""),
        ("", ""),
        ("10", ""),
        ("25:00", ""),
        ("10:30 ", ""),
        (" 10:30", ""),
        ("10:30:15Z", ""),
        ("2026-01-31 ", ""),
        ("2026-13-45 10:30", ""),
        ("2026-02-30", ""),
        ("2026-1-31", ""),
        ("+026-01-31", ""),
        ("01/31/2027 09:30", ""),
        ("at 10:30", ""),
        ("2026-01-3\u{661}", ""),
    ] {
        let actual = Stamp::parse(text).map_or(String::new(), |stamp| stamp.to_string());
        assert_eq!(actual, expected, "{text:?}");
    }
}
