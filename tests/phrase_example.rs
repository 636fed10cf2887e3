//! The example `phrase`, run from the command line.

mod common;

use std::process::Output;

/// Runs the example.
fn phrase(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = common::example("phrase");
    command
        .args(arguments)
        .envs(environment.iter().copied())
        .output()
        .expect("cargo runs")
}

#[test]
#[rustfmt::skip]
fn codes_are_printed_in_the_chosen_language() {
    // (arguments, environment, start of the output, why)
    for (arguments, environment, start, why) in [
        (&["486", "ru-RU, en;q=0.5"][..], &[][..], "486 Абонент занят\n", "the command in README.md"),
        (&["486", "de"], &[], "486 Anschluss besetzt\n", "German"),
        (&["486", "tlh"], &[], "486 Busy Here\n", "an unknown language"),
        (&["486", ""], &[("LANG", "ru_RU.UTF-8")], "486 Busy Here\n", "an empty header is still a header"),
        (&["486"], &[("LANG", "ru_RU.UTF-8")], "486 Абонент занят\n", "the system language"),
        (&["486"], &[("LANGUAGE", "tlh:ru"), ("LANG", "de_DE")], "486 Абонент занят\n", "several languages"),
        (&["486"], &[("LANG", "C")], "486 Busy Here\n", "C means the default"),
        (&["486"], &[("LC_ALL", "POSIX"), ("LANG", "ru_RU")], "486 Busy Here\n", "POSIX means the default"),
        (&["486"], &[], "486 Busy Here\n", "no language set"),
        (&["498", "en"], &[], "498 Request Failure\n", "an unregistered status code"),
        (&["status", "486", "ru"], &[], "486 Абонент занят\n", "a family by name"),
        (&["warning", "307", "en"], &[], "307 Session description parameter not understood\n", "a warn-code"),
        (&["q850", "34", "en"], &[], "34 No circuit/channel available\n", "a Q.850 cause"),
        (&["vendor", "480 No money left", "en"], &[], "480 No money left Not enough money on the account\n", "a vendor phrase"),
        (&["location", "TN", "en"], &[], "TN Transit network\n", "a location"),
        (&["reason", "STIR", "en"], &[], "STIR Caller identity check cause\n", "a protocol"),
        (&["preemption", "1", "en"], &[], "1 UA Preemption\n", "a cause of Preemption"),
        (&["release-cause", "2", "en"], &[], "2 RTP/RTCP time-out\n", "a cause of RELEASE_CAUSE"),
        (&["failure-cause", "1", "en"], &[], "1 Media bearer or QoS lost\n", "a cause of FAILURE_CAUSE"),
        (&["redirecting", "486", "en"], &[], "486 Forwarded because the line is busy\n", "a redirecting reason"),
        (&["geolocation", "300", "en"], &[], "300 Dereference Failure\n", "a Geolocation-Error"),
        (&["alert", "103", "en"], &[], "103 Alert payload was corrupted\n", "an AlertMsg-Error"),
        (&["subscription", "timeout", "en"], &[], "timeout Subscription expired\n", "why a subscription ended"),
        (&["subscription-state", "active", "en"], &[], "active Subscription active\n", "a subscription state"),
        (&["method", "BYE", "en"], &[], "BYE Ends a session\n", "a method"),
        (&["priority", "urgent", "en"], &[], "urgent Urgent\n", "a priority"),
    ] {
        let output = phrase(arguments, environment);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.starts_with(start), "{why}: {printed}");
        assert_eq!(output.status.code(), Some(0), "{why}");
    }
}

#[cfg(unix)]
#[test]
fn invalid_utf_8_is_reported() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let mut command = common::example("phrase");
    let output = command
        .arg(OsStr::from_bytes(b"48\xff"))
        .output()
        .expect("cargo runs");
    let printed = String::from_utf8(output.stderr).expect("UTF-8");
    let error = "invalid status code \"48\u{fffd}\": expected three digits from 100 to 999\n";
    assert_eq!((output.status.code(), printed.as_str()), (Some(2), error));
}

#[test]
#[rustfmt::skip]
fn invalid_arguments_are_reported() {
    let usage = "usage: phrase [FAMILY] CODE [ACCEPT-LANGUAGE]";
    for (arguments, error) in [
        (&["48"][..], r#"invalid status code "48": expected three digits from 100 to 999"#),
        (&["busy"], r#"invalid status code "busy": expected three digits from 100 to 999"#),
        (&["warning", "3"], r#"invalid warn-code "3": expected three digits from 100 to 999"#),
        (&["q850", "1000"], r#"invalid Q.850 cause "1000": expected a number from 0 to 255"#),
        (&["vendor", "480 Hello"], r#"unknown vendor phrase "480 Hello""#),
        (&["q850"], usage),
        (&[], usage),
        (&["486", "de", "en"], usage),
    ] {
        let output = phrase(arguments, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(printed.lines().next(), Some(error), "{arguments:?}");
    }
}
