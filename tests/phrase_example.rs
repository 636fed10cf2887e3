//! The example `phrase`, as a person runs it.

use std::process::{Command, Output};

fn phrase(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--example", "phrase", "--"]).args(arguments);
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(variable);
    }
    command.envs(environment.iter().copied()).output().expect("cargo runs")
}

#[test]
fn languages() {
    // (arguments, environment, how the output begins, why)
    for (arguments, environment, beginning, why) in [
        (&["486", "ru-RU, en;q=0.5"][..], &[][..], "486 Абонент занят\n", "the command of the README"),
        (&["486", "de"], &[], "486 Anschluss besetzt\n", "German"),
        (&["486", "fr"], &[], "486 Busy Here\n", "none that we have"),
        (&["486", ""], &[("LANG", "ru_RU.UTF-8")], "486 Busy Here\n", "a header, though an empty one"),
        (&["486"], &[("LANG", "ru_RU.UTF-8")], "486 Абонент занят\n", "the language of the system"),
        (&["486"], &[("LANGUAGE", "fr:ru"), ("LANG", "de_DE")], "486 Абонент занят\n", "several languages"),
        (&["486"], &[("LANG", "C")], "486 Busy Here\n", "C means the default"),
        (&["486"], &[("LC_ALL", "POSIX"), ("LANG", "ru_RU")], "486 Busy Here\n", "POSIX means the default"),
        (&["486"], &[], "486 Busy Here\n", "no language at all"),
        (&["498", "en"], &[], "498 Request Failure\n", "an unknown code"),
        (&["--all", "486"], &[], "[en] 486 Busy Here\n", "all languages"),
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
fn bad_input() {
    for (arguments, sentence) in [
        (&["48"][..], r#""48" is not a status code: it takes three digits, from 100 to 999"#),
        (&["busy"], r#""busy" is not a status code: it takes three digits, from 100 to 999"#),
        (&[], "usage: phrase [--all] CODE [ACCEPT-LANGUAGE]"),
        (&["486", "de", "en"], "usage: phrase [--all] CODE [ACCEPT-LANGUAGE]"),
        (&["--every", "486"], "--every is no option"),
    ] {
        let output = phrase(arguments, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(printed.lines().next(), Some(sentence), "{arguments:?}");
    }
}
