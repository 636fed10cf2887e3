//! Explanations of complete responses: snapshots (`tests/snapshots`) and properties of all of them.
//!
//! A snapshot shows the explanation of a response in every language. To update the snapshots, run
//! `INSTA_UPDATE=always cargo test`, and review the changes before you commit them.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use common::{catalogs, is_in_script};
use sip_phrases::{Action, Attempt, Explanation, Localizer, Precedence, Response, StatusCode};

/// Returns the path of a folder below `tests`.
fn folder(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", name].iter().collect()
}

/// Returns the names of the files in a folder that have a suffix, without the suffix.
fn files(folder: &PathBuf, suffix: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("folder exists");
    let names = entries.map(|entry| {
        entry
            .expect("readable entry")
            .file_name()
            .into_string()
            .expect("UTF-8 file name")
    });
    names
        .filter_map(|name| name.strip_suffix(suffix).map(str::to_owned))
        .collect()
}

fn message(name: &str) -> Vec<u8> {
    fs::read(folder("data/responses").join(format!("{name}.sip"))).expect("readable file")
}

fn response(name: &str) -> Response {
    let response = Response::parse(message(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    response.with_credentials_sent(name.contains("password-sent"))
}

/// Returns the head of a message without the header fields that every message has.
fn distinctive_lines(message: &[u8]) -> String {
    const ROUTINE: [&str; 12] = [
        "via",
        "v",
        "from",
        "f",
        "to",
        "t",
        "call-id",
        "i",
        "content-length",
        "l",
        "content-type",
        "rseq",
    ];
    let text = String::from_utf8_lossy(message).replace('\r', "");
    let (head, _body) = text.split_once("\n\n").expect("empty line after the head");
    let mut shown = String::new();
    let mut routine = false;
    for line in head.lines() {
        if !line.starts_with([' ', '\t']) {
            let name = line.split(':').next().unwrap_or_default();
            routine = ROUTINE.contains(&name.to_ascii_lowercase().as_str());
        }
        if !routine {
            shown.extend(["> ", line.replace('\t', " ").trim_end(), "\n"]);
        }
    }
    shown
}

/// Returns the action with its data: `retry-after 60 s`.
fn next_step(explanation: &Explanation) -> String {
    let mut step = explanation.action().to_string();
    if let Some(delay) = explanation.retry_after() {
        step += &format!(" {} s", delay.as_secs());
    }
    if let Some(realm) = explanation.realm() {
        step += &format!(" {realm:?}");
    }
    for address in explanation.addresses() {
        step += &format!(" <{address}>");
    }
    step
}

#[test]
fn explanations_match_snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    let names = files(&folder("data/responses"), ".sip");
    assert!(names.len() >= 30, "{}", names.len());
    for name in &names {
        let mut page = distinctive_lines(&message(name));
        for catalog in catalogs() {
            let explanation = catalog.explain(&response(name));
            let rule = "─".repeat(20);
            let step = next_step(&explanation);
            page += &format!(
                "\n{rule} {} {rule}\n{explanation}\n→ {step}\n",
                catalog.language()
            );
        }
        insta::assert_snapshot!(name.as_str(), page);
    }
    assert_eq!(
        files(&folder("snapshots"), ".snap"),
        names,
        "one snapshot per response"
    );
}

#[test]
fn readme_lists_every_response() {
    let readme = include_str!("data/responses/README.md");
    for name in files(&folder("data/responses"), ".sip") {
        assert!(
            readme.contains(&format!("| `{name}.sip` |")),
            "{name}.sip is not in the README"
        );
    }
}

/// The maximum lengths of title, meaning and advice in characters: hard limits for every catalog.
const LIMITS: [usize; 3] = [50, 220, 180];

#[test]
fn every_code_is_explained_for_every_attempt() {
    for code in (100..=999).map(|code| StatusCode::from_u16(code).expect("valid code")) {
        for &attempt in Attempt::ALL {
            for password in [false, true] {
                let response = Response::new(code)
                    .with_attempt(attempt)
                    .with_credentials_sent(password);
                let all: Vec<Explanation> = catalogs()
                    .map(|catalog| catalog.explain(&response))
                    .collect();
                for (index, explanation) in all.iter().enumerate() {
                    let context =
                        format!("{} {code} {attempt:?} {password}", explanation.language());
                    let texts = [
                        explanation.title(),
                        explanation.meaning(),
                        explanation.advice().unwrap_or_default(),
                    ];
                    for (text, limit) in texts.into_iter().zip(LIMITS) {
                        assert!(
                            text.chars().count() <= limit,
                            "{context}: {text} is longer than {limit}"
                        );
                        assert!(!text.contains(char::is_control), "{context}: {text:?}");
                        assert_eq!(text.trim(), text, "{context}");
                    }
                    assert!(
                        explanation.advice().is_some() || code.as_u16() < 300,
                        "{context}: a failure has advice"
                    );
                    for text in texts.iter().filter(|text| !text.is_empty()) {
                        assert!(
                            is_in_script(explanation.language().language.as_str(), text),
                            "{context}: {text}"
                        );
                    }
                    assert!(!texts[0].is_empty() && !texts[1].is_empty(), "{context}");
                    assert_eq!(
                        explanation.details(),
                        [""; 0],
                        "{context}: no details expected"
                    );
                    assert!(
                        all[..index]
                            .iter()
                            .all(|other| other.meaning() != explanation.meaning()),
                        "{context}"
                    );
                }
                assert!(
                    all.iter()
                        .all(|explanation| explanation.action() == all[0].action()),
                    "{code}"
                );
            }
        }
    }
}

/// The advice or the first detail names the delay exactly if trying again after it is one of the steps.
#[test]
#[rustfmt::skip]
fn advice_names_the_delay_only_for_retry_after() {
    use Action::{CheckAddress, ContactProvider, RetryAfter, TryElsewhere};
    // (status line, first step, whether the delay counts, why)
    for (line, action, counts, why) in [
        ("486 Busy Here", RetryAfter, true, "a busy line"),
        ("403 Forbidden", CheckAddress, true, "with another number it can be tried again"),
        ("480 No money left", ContactProvider, false, "waiting will not help"),
        ("302 Moved Temporarily", TryElsewhere, false, "another address can be tried now"),
        ("180 Ringing", Action::None, false, "nothing failed"),
    ] {
        let response =
            Response::parse(format!("SIP/2.0 {line}\r\nRetry-After: 60\r\n\r\n")).expect(line);
        let explanation = Localizer::bundled().default_catalog().explain(&response);
        let advice = explanation.advice().unwrap_or_default();
        let found = (
            explanation.action(),
            explanation.actions().any(|action| action == RetryAfter),
            explanation.retry_after(),
            explanation.details().first().map_or(advice, |first| first) == "Try again in a minute.",
        );
        let delay = counts.then_some(Duration::from_secs(60));
        assert_eq!(found, (action, counts, delay, counts), "{line}: {why}\n{explanation}");
    }
}

#[test]
fn private_data_is_never_shown() {
    for catalog in catalogs() {
        for precedence in [
            Precedence::MoreSpecific,
            Precedence::Reason,
            Precedence::Code,
        ] {
            let response = response("200-stir-reason").with_precedence(precedence);
            let explanation = catalog.explain(&response);
            assert!(
                explanation.technical().contains("STIR;cause=436"),
                "the Reason is shown"
            );
            assert!(
                !format!("{explanation:?}{explanation}").contains("PRIVATE"),
                "RFC 9410: private data"
            );
        }
    }
}

/// Details are in the language of the catalog, except for quoted text.
#[test]
fn details_are_in_one_language() {
    for name in files(&folder("data/responses"), ".sip") {
        let message = message(&name);
        if !message.is_ascii() {
            continue;
        }
        for catalog in catalogs() {
            let explanation = catalog.explain(&response(&name));
            for detail in explanation.details() {
                assert!(
                    is_in_script(&catalog.language().to_string(), detail),
                    "{name}: {detail}"
                );
            }
            let unique: BTreeSet<_> = explanation.details().iter().collect();
            assert_eq!(
                unique.len(),
                explanation.details().len(),
                "{name}: no duplicates"
            );
        }
    }
}
