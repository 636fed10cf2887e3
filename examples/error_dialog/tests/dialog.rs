//! The example `error_dialog`, as a person runs it.

use std::io::Write;
use std::process::{Output, Stdio};

use sip_phrases::{Attempt, Localizer, Response};
use textwrap::core::display_width;

fn error_dialog(arguments: &[&str], input: &[u8], environment: &[(&str, &str)]) -> Output {
    let mut command = sip_phrases_tests::example("error_dialog");
    command.args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.envs(environment.iter().copied()).spawn().expect("cargo runs");
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().expect("it is piped").write_all(input);
    child.wait_with_output().expect("cargo ends")
}

const BUSY: &[u8] = b"SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n";
const CHALLENGE: &[u8] =
    b"SIP/2.0 401 Unauthorized\nCSeq: 2 REGISTER\nWWW-Authenticate: Digest realm=\"example.com\", nonce=\"a\"\n\n";

/// The lines between the sides of the frame, all of which are as wide as asked for.
fn inside(printed: &str, width: usize) -> Vec<String> {
    let sides = |line: &str| Some(line.strip_prefix("│  ")?.strip_suffix("  │")?.trim_end().to_owned());
    for line in printed.lines() {
        assert_eq!(display_width(line), width, "{line}");
    }
    printed.lines().filter_map(sides).collect()
}

#[test]
fn all_of_it_is_shown_in_the_width_of_the_terminal() {
    // Chinese characters take two columns.
    for (language, button) in [
        ("en", "[ Try again later ]"),
        ("ru", "[ Повторить позже ]"),
        ("zh", "[ 稍后重试 ]"),
        ("de", "[ Später versuchen ]"),
    ] {
        let explanation = Localizer::bundled().negotiate(language).explain(&Response::parse(BUSY).expect("a response"));
        for (columns, width) in [("0", 24), ("31", 31), ("60", 60), ("200", 72), ("", 72)] {
            let output = error_dialog(&["--language", language], BUSY, &[("COLUMNS", columns)]);
            let lines = inside(&String::from_utf8(output.stdout).expect("UTF-8"), width);
            let advice = explanation.advice().unwrap_or_default();
            let expected = [explanation.title(), explanation.meaning(), advice, button, explanation.technical()];
            let words = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(words(&lines.concat()), words(&expected.concat()), "{language}, {width} columns");
            let begins_badly = |line: &&String| line.starts_with(['，', '。', '.', ',']);
            assert_eq!(lines.iter().find(begins_badly), None, "{language}, {width} columns");
        }
    }
}

/// The first row of the dialog.
fn title(language: &str, response: &[u8], setting: fn(Response) -> Response) -> String {
    let response = setting(Response::parse(response).expect("a response"));
    format!("│  {} ", Localizer::bundled().negotiate(language).explain(&response).title())
}

#[test]
fn what_is_shown() {
    let busy = |language| title(language, BUSY, |response| response);
    let refused = title("en", CHALLENGE, |response| response.credentials_sent(true));
    let sign_in = title("en", BUSY, |response| response.tried(Attempt::SignIn));
    assert_eq!(busy("ru"), "│  Абонент занят ");
    // (arguments, response, environment, what stands in the dialog, why)
    for (arguments, response, environment, shown, why) in [
        (&["--language", "de"][..], BUSY, &[][..], &*busy("de"), "German"),
        (&["--language", "tlh"], BUSY, &[], &busy("en"), "none that we have"),
        (&["--language", "tlh, ru;q=0.5"], BUSY, &[], &busy("ru"), "the second of two"),
        (&[], BUSY, &[("LANG", "ru_RU.UTF-8")], &busy("ru"), "the language of the system"),
        (&[], BUSY, &[("LANG", "C")], &busy("en"), "C means the default"),
        (&["--language", "en"], CHALLENGE, &[], "[ Sign in ]  │", "the next step"),
        (&["--language", "en"], CHALLENGE, &[], "│  • Sign-in for: example.com ", "a detail"),
        (&["--language", "en", "--password-sent"], CHALLENGE, &[], &refused, "the password was refused"),
        (&["--language", "en", "--tried", "sign-in"], BUSY, &[], &sign_in, "not as the method says"),
        (&["--language", "en"], b"SIP/2.0 486 \x1b[31mred\n\n", &[], "“[31mred”", "no escape from the network"),
    ] {
        let output = error_dialog(arguments, response, environment);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.contains(shown), "{why}: {printed}");
        assert!(!printed.contains('\x1b'), "colours where no terminal is: {printed}");
        assert_eq!(output.status.code(), Some(0), "{why}");
    }
}

#[test]
fn no_button_where_nothing_is_to_be_done() {
    let printed = String::from_utf8(error_dialog(&[], b"SIP/2.0 200 OK\n\n", &[]).stdout).expect("UTF-8");
    assert!(printed.contains("200 OK") && !printed.contains('['), "{printed}");
}

#[test]
fn a_file() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/data/responses/302-contacts.sip");
    let printed = String::from_utf8(error_dialog(&["--language", "en", file], b"", &[]).stdout).expect("UTF-8");
    assert!(printed.contains("[ Choose an address ]  │"), "{printed}");
}

#[cfg(unix)]
#[test]
fn words_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(OsStr::from_bytes(b"\xff.sip"));
    std::fs::write(&file, BUSY).expect("the file can be written");
    let run = |words: &[&OsStr]| sip_phrases_tests::example("error_dialog").args(words).output().expect("cargo runs");
    let printed = String::from_utf8(run(&[file.as_os_str()]).stdout).expect("UTF-8");
    assert!(printed.contains(&title("en", BUSY, |response| response)), "{printed}");

    let bad = OsStr::from_bytes(b"\xff");
    for (words, sentence) in [
        (&[bad][..], "\u{fffd}: No such file or directory (os error 2)\n"),
        (&[OsStr::new("--language"), bad], "\"\\xFF\" is not UTF-8\n"),
    ] {
        let output = run(words);
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!((output.status.code(), printed.as_str()), (Some(2), sentence));
    }
}

#[test]
fn help() {
    for option in ["--help", "-h"] {
        let output = error_dialog(&[option], b"", &[]);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.starts_with("usage: error_dialog [--language ACCEPT-LANGUAGE] "), "{printed}");
        assert_eq!((output.status.code(), &output.stderr[..]), (Some(0), &b""[..]), "{option}");
    }
}

#[test]
fn bad_input() {
    for (arguments, input, sentence) in [
        (&[][..], &b""[..], r#""" is not the status line of a SIP response"#),
        (&[], b"BYE sip:b SIP/2.0\n\n", r#""BYE sip:b SIP/2.0" is not the status line of a SIP response"#),
        (&["no-such-file.sip"], b"", "no-such-file.sip: No such file or directory (os error 2)"),
        (&["--tried"], BUSY, "--tried lacks its value"),
        (
            &["--tried", "fax"],
            BUSY,
            r#""fax" is nothing that can be tried: it takes one of call, sign-in, message, subscription, other"#,
        ),
        (&["--colour"], BUSY, "--colour is no option"),
        (
            &["a.sip", "b.sip"],
            BUSY,
            "usage: error_dialog [--language ACCEPT-LANGUAGE] [--password-sent] [--tried call|sign-in|message|subscription|other] [FILE]",
        ),
    ] {
        let output = error_dialog(arguments, input, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(printed.lines().next(), Some(sentence), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}
