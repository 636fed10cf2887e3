//! The completions, in the shells themselves.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// (the line before the cursor, a completion that it has, why). clap_complete has no values of
/// arguments for fish, only those of options.
const LINES: &[(&str, &str, &str)] = &[
    ("sip-phrases q8", "q850", "a family"),
    ("sip-phrases sea", "search", "a command"),
    (
        "sip-phrases 4",
        "",
        "a code has no completion, and does no harm",
    ),
    (
        "sip-phrases q850 17 --al",
        "--all",
        "an option after a code",
    ),
    ("sip-phrases explain --lang", "--language", "an option"),
    ("sip-phrases list q8", "q850", "a value of an argument"),
    (
        "sip-phrases export --format ht",
        "html",
        "a value of an option",
    ),
    (
        "sip-phrases completions fi",
        "fish",
        "a value of an argument",
    ),
];

/// Writes the completions of a shell to a file.
fn script(folder: &TempDir, shell: &str) -> PathBuf {
    let output = Command::new(env!("CARGO_BIN_EXE_sip-phrases"))
        .args(["completions", shell])
        .output()
        .unwrap();
    assert!(output.status.success());
    // zsh finds the function by the name of its file.
    let path = folder.path().join("_sip-phrases");
    fs::write(&path, output.stdout).unwrap();
    path
}

/// Asks a shell for the completions of every line. The program gets the script and the line.
fn check(shell: &str, command: impl Fn(&Path, &str) -> Command) {
    let folder = TempDir::new().unwrap();
    let script = script(&folder, shell);
    for (line, expected, why) in LINES {
        if shell == "fish" && why.starts_with("a value of an argument") {
            continue;
        }
        let output = command(&script, line).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let found = expected.is_empty() || text.contains(expected);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            found && errors.is_empty(),
            "{shell}: {line:?}: {why}: {text:?} {errors}"
        );
    }
}

#[test]
#[ignore = "needs bash"]
fn bash() {
    check("bash", |script, line| {
        let ask = r#"
            source "$1"
            read -ra COMP_WORDS <<< "$2"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            function=$(complete -p sip-phrases | sed 's/.*-F \([^ ]*\).*/\1/')
            "$function" sip-phrases "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\n' "${COMPREPLY[@]}""#;
        let mut bash = Command::new("bash");
        bash.args(["--norc", "-c", ask, "bash"])
            .arg(script)
            .arg(line);
        bash
    });
}

#[test]
#[ignore = "needs fish"]
fn fish() {
    check("fish", |script, line| {
        let mut fish = Command::new("fish");
        fish.args(["--no-config", "-c", "source $argv[1]; complete -C $argv[2]"]);
        fish.arg(script).arg(line);
        fish
    });
}

/// Types the line in a terminal of its own, since zsh completes nowhere else.
#[test]
#[ignore = "needs zsh"]
fn zsh() {
    check("zsh", |script, line| {
        let ask = r#"
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "PS1= fpath=(${1:h} \$fpath); autoload -Uz compinit; compinit -u -D; \
                zstyle ':completion:*' list-prompt ''; echo re''ady"
            zpty -r -m shell ignored '*ready*'
            zpty -w -n shell "$2"$'\t'
            for attempt in {1..20}; do
                sleep 0.1
                while zpty -r -t shell part; do print -rn -- "$part"; done
            done
            zpty -d shell"#;
        let mut zsh = Command::new("zsh");
        zsh.args(["-f", "-c", ask, "zsh"]).arg(script).arg(line);
        zsh
    });
}
