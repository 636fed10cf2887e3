//! The forms of real tools, from `forms.tsv`.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::messages::{CAPTURES, ascii, cut, messages};
use crate::run::{Score, explain, fixture, run};

/// A row of `forms.tsv`.
struct Form {
    name: String,
    command: String,
    view: String,
}

fn forms() -> Vec<Form> {
    let text = fs::read_to_string(fixture("forms.tsv")).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let [name, command, view] = columns[..] else {
            panic!("{row:?}: expected three columns")
        };
        Form {
            name: name.to_owned(),
            command: command.to_owned(),
            view: view.to_owned(),
        }
    })
    .collect()
}

/// Prints the table of the forms, and checks that each is read as the messages themselves.
#[test]
#[ignore = "needs tcpdump, ngrep, tshark, sngrep"]
fn forms_of_tools() {
    let mut wrong = Vec::new();
    println!(
        "{:32} {:>8} {:>6} {:>8} {:>9}",
        "form", "present", "right", "misread", "invented"
    );
    for form in forms() {
        let mut total = Score::default();
        for (capture, transport) in CAPTURES {
            let input = output(&form.command, capture, transport);
            if form.view == "unsupported" {
                let output = run(&[], &input);
                let error = String::from_utf8(output.stderr).unwrap();
                let is_told = error.contains("not supported: use the capture itself");
                if !is_told || output.status.code() != Some(2) {
                    wrong.push(format!("{} of {capture}: {error}", form.name));
                }
                continue;
            }
            let score = score(&form.view, capture, transport, &input);
            if !score.is_perfect() {
                wrong.push(format!("{} of {capture}: {score:?}", form.name));
            }
            total.present += score.present;
            total.right += score.right;
            total.misread += score.misread;
            total.invented += score.invented;
        }
        println!(
            "{:32} {:>8} {:>6} {:>8} {:>9}",
            form.name, total.present, total.right, total.misread, total.invented
        );
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// sngrep saves text only from its menu: F2, then `.txt`.
#[test]
fn saved_by_sngrep() {
    let input = fs::read(fixture("sngrep.txt")).unwrap();
    let score = score("same", "udp4.pcap", "udp", &input);
    assert!(score.is_perfect() && score.present == 15, "{score:?}");
}

fn output(command: &str, capture: &str, transport: &str) -> Vec<u8> {
    let mut shell = Command::new("sh");
    shell
        .args(["-c", command])
        .env("PCAP", fixture(capture))
        .env("TRANSPORT", transport);
    let output = shell.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!output.stdout.is_empty(), "{command}: {error}");
    output.stdout
}

/// Compares what the program says of a form with what it says of the messages.
fn score(view: &str, capture: &str, transport: &str, input: &[u8]) -> Score {
    let messages = messages(capture);
    let messages: Vec<String> = match view {
        "same" | "list" => messages,
        "ascii" => messages.iter().map(|message| ascii(message)).collect(),
        "wireshark" => {
            let wrong = "Retry-After: 120 (In a meeting);duration=3600";
            let messages = messages.iter();
            messages
                .map(|message| message.replace(wrong, "Retry-After: 0"))
                .collect()
        }
        "cut" | "list-cut" if transport == "tcp" => Vec::new(),
        "cut" | "list-cut" => messages.iter().map(|message| cut(message)).collect(),
        view => panic!("unknown view {view:?}"),
    };
    let (mut expected, mut actual) = (explain(messages.concat().as_bytes()), explain(input));
    if view.starts_with("list") {
        expected = codes(&expected);
        actual = codes(&actual);
    }
    Score::new(&expected, &actual)
}

/// Returns the codes and the phrases of the responses.
fn codes(entries: &[Value]) -> Vec<Value> {
    let responses = entries.iter().filter(|entry| entry.get("code").is_some());
    responses
        .map(|entry| {
            let technical = entry["technical"].as_str().unwrap();
            Value::from(technical.split(';').next().unwrap())
        })
        .collect()
}
