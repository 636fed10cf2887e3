//! Runs the program as a person does.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use sip_phrases::{Attempt, Localizer, Response};
use textwrap::core::display_width;

const BUSY: &[u8] = b"SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n";
const CHALLENGE: &[u8] = b"SIP/2.0 401 Unauthorized\nCSeq: 2 REGISTER\n\
      WWW-Authenticate: Digest realm=\"example.com\", nonce=\"a\"\n\n";

const USAGE: &str = "usage: error_dialog [--language ACCEPT-LANGUAGE] [--credentials-sent] \
                     [--attempt call|sign-in|";

/// Returns the program, in an environment without languages and without a width.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_error_dialog"));
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"] {
        command.env_remove(variable);
    }
    command
}

fn error_dialog(arguments: &[&str], input: &[u8], environment: &[(&str, &str)]) -> Output {
    let mut child = program()
        .args(arguments)
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("error_dialog starts");
    // A program that rejects its arguments does not read.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("error_dialog ends")
}

/// Returns the lines between the sides of the frame. All of them must be as wide as requested.
fn inner_lines(printed: &str, width: usize) -> Vec<String> {
    for line in printed.lines() {
        assert_eq!(display_width(line), width, "{line}");
    }
    printed
        .lines()
        .filter_map(|line| line.strip_prefix("│  ")?.strip_suffix("  │"))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Returns the first row of the dialog.
fn title(language: &str, response: &[u8], setting: fn(Response) -> Response) -> String {
    let response = setting(Response::parse(response).expect("a response"));
    let catalog = Localizer::bundled().negotiate(language);
    format!("│  {} ", catalog.explain(&response).title())
}

#[test]
fn the_dialog_fits_the_terminal() {
    // Chinese characters take two columns.
    for (language, buttons) in [
        ("en", "[ Try again later ][ Leave a message ]"),
        ("ru", "[ Повторить позже ][ Оставить сообщение ]"),
        ("zh", "[ 稍后重试 ][ 留言 ]"),
        (
            "de",
            "[ Später erneut versuchen ][ Nachricht hinterlassen ]",
        ),
    ] {
        let response = Response::parse(BUSY).expect("a response");
        let explanation = Localizer::bundled().negotiate(language).explain(&response);
        let expected = [
            explanation.title(),
            explanation.meaning(),
            explanation.advice().unwrap_or_default(),
            buttons,
            explanation.technical(),
        ];
        for (columns, width) in [("0", 24), ("31", 31), ("60", 60), ("200", 72), ("", 72)] {
            let output = error_dialog(&["--language", language], BUSY, &[("COLUMNS", columns)]);
            let printed = String::from_utf8(output.stdout).expect("UTF-8");
            let lines = inner_lines(&printed, width);
            let words = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(
                words(&lines.concat()),
                words(&expected.concat()),
                "{language}, {width} columns"
            );
            let starts_badly = |line: &&String| line.starts_with(['，', '。', '.', ',']);
            assert_eq!(
                lines.iter().find(starts_badly),
                None,
                "{language}, {width} columns"
            );
        }
    }
}

#[test]
fn options_and_languages() {
    let busy = |language| title(language, BUSY, |response| response);
    let refused = title("en", CHALLENGE, |response| {
        response.with_credentials_sent(true)
    });
    let sign_in = title("en", BUSY, |response| {
        response.with_attempt(Attempt::SignIn)
    });
    assert_eq!(busy("ru"), "│  Занято ");
    let red = b"SIP/2.0 486 \x1b[31mred\n\n";
    let russian = &[("LANG", "ru_RU.UTF-8")];
    // (arguments, response, environment, part of the dialog, why)
    for (arguments, response, environment, part, why) in [
        (
            &["--language", "de"][..],
            BUSY,
            &[][..],
            &*busy("de"),
            "German",
        ),
        (
            &["--language", "tlh"],
            BUSY,
            &[],
            &busy("en"),
            "an unknown language",
        ),
        (
            &["--language", "tlh, ru;q=0.5"],
            BUSY,
            &[],
            &busy("ru"),
            "the second of two",
        ),
        (
            &["--language", "*, de"],
            BUSY,
            russian,
            &busy("de"),
            "an option before the system",
        ),
        (
            &[],
            BUSY,
            russian,
            &busy("ru"),
            "the language of the system",
        ),
        (
            &[],
            BUSY,
            &[("LANG", "C")],
            &busy("en"),
            "C means the default",
        ),
        (
            &["--language", "en"],
            CHALLENGE,
            &[],
            "[ Sign in ]  │",
            "the next step",
        ),
        (
            &["--language", "en"],
            CHALLENGE,
            &[],
            "│  • Sign-in for: example.com ",
            "a detail",
        ),
        (
            &["--language", "en", "--credentials-sent"],
            CHALLENGE,
            &[],
            &refused,
            "refused",
        ),
        (
            &["--language", "en", "--attempt", "sign-in"],
            BUSY,
            &[],
            &sign_in,
            "an attempt",
        ),
        (
            &["--language", "en"],
            red,
            &[],
            "“[31mred”",
            "no escape from the network",
        ),
    ] {
        let output = error_dialog(arguments, response, environment);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.contains(part), "{why}: {printed}");
        assert!(
            !printed.contains('\x1b'),
            "{why}: colours without a terminal: {printed}"
        );
        assert_eq!(output.status.code(), Some(0), "{why}");
    }
}

#[test]
fn no_button_without_a_next_step() {
    let output = error_dialog(&[], b"SIP/2.0 200 OK\n\n", &[]);
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        printed.contains("200 OK") && !printed.contains('['),
        "{printed}"
    );
}

#[test]
fn reads_a_file() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/responses/302-contacts.sip"
    );
    let output = error_dialog(&["--language", "en", file], b"", &[]);
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(printed.contains("[ Choose an address ]  │"), "{printed}");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let run = |words: &[&OsStr]| {
        let output = program().args(words).output();
        output.expect("error_dialog runs")
    };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(OsStr::from_bytes(b"\xff.sip"));
    std::fs::write(&file, BUSY).expect("the file can be written");
    let printed = String::from_utf8(run(&[file.as_os_str()]).stdout).expect("UTF-8");
    assert!(
        printed.contains(&title("en", BUSY, |response| response)),
        "{printed}"
    );

    let bad = OsStr::from_bytes(b"\xff");
    for (words, error) in [
        (
            &[bad][..],
            "error_dialog: \u{fffd}: No such file or directory (os error 2)\n",
        ),
        (
            &[OsStr::new("--language"), bad],
            "error_dialog: value of --language is not UTF-8: \"\\xFF\"\n",
        ),
    ] {
        let output = run(words);
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!((output.status.code(), printed.as_str()), (Some(2), error));
    }
}

#[test]
fn help() {
    for option in ["--help", "-h"] {
        let output = error_dialog(&[option], b"", &[]);
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(printed.starts_with(USAGE), "{printed}");
        assert_eq!(
            (output.status.code(), &output.stderr[..]),
            (Some(0), &b""[..]),
            "{option}"
        );
    }
}

#[test]
fn errors() {
    let no_status_line = "invalid SIP response: expected a status line, found ";
    let unknown_attempt = "fax".parse::<Attempt>().unwrap_err().to_string();
    assert!(unknown_attempt.starts_with(r#"unknown attempt "fax": expected call, sign-in, "#));
    // (arguments, response, the error, whether the usage follows)
    for (arguments, input, error, has_usage) in [
        (&[][..], &b""[..], &*format!(r#"{no_status_line}"""#), false),
        (
            &[],
            b"BYE sip:b SIP/2.0\n\n",
            &format!(r#"{no_status_line}"BYE sip:b SIP/2.0""#),
            false,
        ),
        (
            &["no-such-file.sip"],
            b"",
            "no-such-file.sip: No such file or directory (os error 2)",
            false,
        ),
        (&["--attempt"], BUSY, "--attempt has no value", true),
        (&["--attempt", "fax"], BUSY, &unknown_attempt, false),
        (&["--colour"], BUSY, "unknown option --colour", true),
        (
            &["a.sip", "b.sip"],
            BUSY,
            r#"second file "b.sip": expected one"#,
            true,
        ),
    ] {
        let output = error_dialog(arguments, input, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        let mut lines = printed.lines();
        let first = format!("error_dialog: {error}");
        assert_eq!(lines.next(), Some(first.as_str()), "{arguments:?}");
        let usage = lines.next().unwrap_or_default();
        assert_eq!(
            usage.starts_with(USAGE),
            has_usage,
            "{arguments:?}: {printed}"
        );
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}
