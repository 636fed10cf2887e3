//! The example `phrase`, as a person runs it.

use std::process::{Output, Stdio};

fn phrase(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = sip_phrases_tests::example("phrase");
    command
        .args(arguments)
        .envs(environment.iter().copied())
        .output()
        .expect("cargo runs")
}

#[test]
fn languages() {
    // (arguments, environment, how the output begins, why)
    for (arguments, environment, beginning, why) in [
        (
            &["486", "ru-RU, en;q=0.5"][..],
            &[][..],
            "486 Абонент занят\n",
            "the command of the README",
        ),
        (&["486", "de"], &[], "486 Anschluss besetzt\n", "German"),
        (&["486", "tlh"], &[], "486 Busy Here\n", "none that we have"),
        (
            &["486", ""],
            &[("LANG", "ru_RU.UTF-8")],
            "486 Busy Here\n",
            "a header, though an empty one",
        ),
        (
            &["486"],
            &[("LANG", "ru_RU.UTF-8")],
            "486 Абонент занят\n",
            "the language of the system",
        ),
        (
            &["486"],
            &[("LANGUAGE", "tlh:ru"), ("LANG", "de_DE")],
            "486 Абонент занят\n",
            "several languages",
        ),
        (
            &["486"],
            &[("LANG", "C")],
            "486 Busy Here\n",
            "C means the default",
        ),
        (
            &["486"],
            &[("LC_ALL", "POSIX"), ("LANG", "ru_RU")],
            "486 Busy Here\n",
            "POSIX means the default",
        ),
        (&["486"], &[], "486 Busy Here\n", "no language at all"),
        (
            &["498", "en"],
            &[],
            "498 Request Failure\n",
            "an unknown code",
        ),
        (
            &["--all", "486"],
            &[],
            "[en] 486 Busy Here\n",
            "all languages",
        ),
        (
            &["status", "486", "ru"],
            &[],
            "486 Абонент занят\n",
            "the family may be named",
        ),
        (
            &["warning", "307", "en"],
            &[],
            "307 Session description parameter not understood\n",
            "a warn-code",
        ),
        (
            &["q850", "34", "en"],
            &[],
            "34 No circuit/channel available\n",
            "a cause of Q.850",
        ),
        (
            &["vendor", "480", "No money left", "en"],
            &[],
            "480 Not enough money on the account\n",
            "a vendor's phrase",
        ),
        (
            &["location", "TN", "en"],
            &[],
            "TN Transit network\n",
            "a location",
        ),
        (
            &["reason", "STIR", "en"],
            &[],
            "STIR Caller identity check cause\n",
            "a protocol",
        ),
        (
            &["preemption", "1", "en"],
            &[],
            "1 UA Preemption\n",
            "a cause of Preemption",
        ),
        (
            &["release-cause", "2", "en"],
            &[],
            "2 RTP/RTCP time-out\n",
            "a cause of RELEASE_CAUSE",
        ),
        (
            &["failure-cause", "1", "en"],
            &[],
            "1 Media bearer or QoS lost\n",
            "a cause of FAILURE_CAUSE",
        ),
        (
            &["redirecting", "486", "en"],
            &[],
            "486 Forwarded because the line is busy\n",
            "a redirecting reason",
        ),
        (
            &["geolocation", "300", "en"],
            &[],
            "300 Dereference Failure\n",
            "a Geolocation-Error",
        ),
        (
            &["alert", "103", "en"],
            &[],
            "103 Alert payload was corrupted\n",
            "an AlertMsg-Error",
        ),
        (
            &["subscription", "timeout", "en"],
            &[],
            "timeout Subscription expired\n",
            "a reason of a subscription",
        ),
        (
            &["subscription-state", "active", "en"],
            &[],
            "active Subscription active\n",
            "a state of a subscription",
        ),
        (
            &["method", "BYE", "en"],
            &[],
            "BYE Ends a session\n",
            "a method",
        ),
        (
            &["priority", "urgent", "en"],
            &[],
            "urgent Urgent\n",
            "a priority",
        ),
    ] {
        let output = phrase(arguments, environment);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.starts_with(beginning), "{why}: {printed}");
        assert_eq!(output.status.code(), Some(0), "{why}");
    }
}

#[test]
fn all_languages() {
    let printed = String::from_utf8(phrase(&["--all", "486"], &[]).stdout).expect("UTF-8");
    for language in ["[en] ", "[de] ", "[ru] ", "[zh] "] {
        assert_eq!(printed.matches(language).count(), 1, "{printed}");
    }
}

#[test]
fn help() {
    for option in ["--help", "-h"] {
        let output = phrase(&[option], &[]);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(
            printed.starts_with("usage: phrase [--all] [FAMILY] CODE [ACCEPT-LANGUAGE]\n"),
            "{printed}"
        );
        assert_eq!(
            (output.status.code(), &output.stderr[..]),
            (Some(0), &b""[..]),
            "{option}"
        );
    }
}

/// As in `phrase --all 486 | head -0`.
#[test]
fn a_reader_who_has_gone() {
    let mut command = sip_phrases_tests::example("phrase");
    command
        .args(["--all", "486"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("cargo runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("cargo ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn words_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let mut command = sip_phrases_tests::example("phrase");
    let output = command
        .arg(OsStr::from_bytes(b"48\xff"))
        .output()
        .expect("cargo runs");
    let printed = String::from_utf8(output.stderr).expect("UTF-8");
    let sentence = "\"48\u{fffd}\" is not a status code: it takes three digits, from 100 to 999\n";
    assert_eq!(
        (output.status.code(), printed.as_str()),
        (Some(2), sentence)
    );
}

#[test]
fn bad_input() {
    for (arguments, sentence) in [
        (
            &["48"][..],
            r#""48" is not a status code: it takes three digits, from 100 to 999"#,
        ),
        (
            &["busy"],
            "usage: phrase [--all] [FAMILY] CODE [ACCEPT-LANGUAGE]",
        ),
        (
            &["busy", "486"],
            r#""busy" is no family of codes, and no status code either"#,
        ),
        (
            &["warning", "3"],
            r#""3" is not a warn-code: it takes a number from 100 to 999"#,
        ),
        (
            &["q850", "1000"],
            r#""1000" is not a cause of Q.850: it takes a number from 0 to 255"#,
        ),
        (
            &["vendor", "480", "Hello"],
            "nothing is known of this phrase with this status code",
        ),
        (&[], "usage: phrase [--all] [FAMILY] CODE [ACCEPT-LANGUAGE]"),
        (
            &["486", "de", "en"],
            "usage: phrase [--all] [FAMILY] CODE [ACCEPT-LANGUAGE]",
        ),
        (&["--every", "486"], "--every is no option"),
    ] {
        let output = phrase(arguments, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(printed.lines().next(), Some(sentence), "{arguments:?}");
    }
}
