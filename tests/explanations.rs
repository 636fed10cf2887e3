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
use sip_phrases::header::Cause;
use sip_phrases::{
    Action, Attempt, Explanation, Localizer, Precedence, Q850Cause, Response, StatusCode, WarnCode,
};

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

/// The source of the meaning in an explanation.
#[derive(Clone, Copy, Debug)]
enum Source {
    Code,
    Cause(u16),
    Status(u16),
    Warning(u16),
    Vendor,
}

#[test]
#[rustfmt::skip]
fn precedence() {
    use Precedence::{Code, MoreSpecific, Reason};
    // (status line, header field, precedence, source of the meaning, why)
    for (line, field, precedence, source, why) in [
        ("503 Service Unavailable", "Reason: Q.850;cause=34", MoreSpecific, Source::Cause(34), "503 is generic"),
        ("480 Temporarily Unavailable", "Reason: Q.850;cause=20", MoreSpecific, Source::Cause(20), "480 is generic"),
        ("500 Server Internal Error", "Reason: SIP;cause=600, Q.850;cause=8", MoreSpecific, Source::Cause(8), "500 is generic"),
        ("498 x", "Reason: Q.850;cause=17", MoreSpecific, Source::Cause(17), "an unknown code is generic"),
        ("486 Busy Here", "Reason: Q.850;cause=34", MoreSpecific, Source::Code, "486 is specific"),
        ("503 Service Unavailable", "Reason: Q.850;cause=47", MoreSpecific, Source::Code, "an unspecified cause adds nothing"),
        ("503 Service Unavailable", "Reason: Q.850;cause=16", MoreSpecific, Source::Code, "a normal cause adds nothing"),
        ("503 Service Unavailable", "Reason: Q.850;cause=200", MoreSpecific, Source::Code, "an unknown cause adds nothing"),
        ("503 Service Unavailable", "Reason: EMM;cause=22", MoreSpecific, Source::Code, "a protocol alone adds nothing"),
        ("503 Service Unavailable", "Reason: STIR;cause=436", MoreSpecific, Source::Code, "STIR concerns the identity"),
        ("503 Service Unavailable", "Reason: STIR;cause=436", Reason, Source::Code, "with any precedence"),
        ("503 Service Unavailable", "Reason: Q.850;cause=34", Code, Source::Code, "the program prefers the code"),
        ("486 Busy Here", "Reason: Q.850;cause=34", Reason, Source::Cause(34), "the program prefers the reason"),
        ("487 Request Terminated", "Reason: SIP;cause=600", Reason, Source::Status(600), "a reason can be a status code"),
        ("487 Request Terminated", "Reason: SIP;cause=200", Reason, Source::Code, "a success does not explain a failure"),
        ("299 Fine", "Reason: Q.850;cause=17", MoreSpecific, Source::Code, "a failure does not explain a success"),
        ("480 Temporarily Unavailable", "Warning: 381 a \"x\"", MoreSpecific, Source::Warning(381), "RFC 5630"),
        ("480 Temporarily Unavailable", "Warning: 381 a \"x\"", Code, Source::Code, "the program prefers the code"),
        ("480 Temporarily Unavailable", "Warning: 380 a \"x\"", MoreSpecific, Source::Warning(380), "RFC 5630"),
        ("480 Temporarily Unavailable", "Warning: 399 a \"x\"", MoreSpecific, Source::Code, "warning 399 is free text"),
        ("488 Not Acceptable Here", "Warning: 381 a \"x\"", MoreSpecific, Source::Code, "warning 381 replaces only 480"),
        ("480 No money left", "Reason: Q.850;cause=20", MoreSpecific, Source::Vendor, "a vendor phrase wins"),
        ("480 No money left", "Reason: Q.850;cause=20", Reason, Source::Vendor, "with any precedence"),
        ("603 Network Blocked", "Reason: Q.850;cause=21", MoreSpecific, Source::Vendor, "the 603+ profile"),
    ] {
        let response = Response::parse(format!("SIP/2.0 {line}\r\n{field}\r\n\r\n")).expect(line);
        let response = response.with_precedence(precedence);
        let plain = Response::new(response.code());
        for catalog in catalogs() {
            let explained = catalog.explain(&plain);
            let cause =
                |cause: Option<Cause>| catalog.description(cause.expect("valid cause")).to_owned();
            let meaning = match source {
                Source::Code => explained.meaning().to_owned(),
                Source::Cause(value) => cause(Q850Cause::from_u16(value).ok().map(Cause::from)),
                Source::Status(code) => {
                    let code = StatusCode::from_u16(code).expect("valid code");
                    catalog.explain(&Response::new(code)).meaning().to_owned()
                }
                Source::Warning(code) => catalog
                    .description(WarnCode::from_u16(code).expect("valid code"))
                    .to_owned(),
                Source::Vendor => {
                    let text = catalog
                        .vendor(response.code(), response.reason_phrase())
                        .expect("known phrase");
                    text.description().to_owned()
                }
            };
            assert_eq!(
                catalog.explain(&response).meaning(),
                meaning,
                "{line} {field} {precedence:?}: {why}"
            );
        }
    }
}

/// The title and the advice do not contradict the meaning.
#[test]
#[rustfmt::skip]
fn advice_matches_the_winning_cause() {
    // (status line, header field, action, why)
    for (line, field, action, why) in [
        ("480 Temporarily Unavailable", "Reason: Q.850;cause=1", Action::CheckAddress, "an unassigned number"),
        ("500 Server Internal Error", "Reason: Q.850;cause=28", Action::CheckAddress, "an incomplete number"),
        ("503 Service Unavailable", "Reason: Q.850;cause=22", Action::CheckAddress, "a changed number"),
        (
            "480 Temporarily Unavailable",
            "Warning: 381 a \"x\"",
            Action::CheckAddress,
            "a sips address is required",
        ),
        ("503 Service Unavailable", "Reason: Q.850;cause=34", Action::Retry, "the lines are busy for now"),
    ] {
        let response = Response::parse(format!("SIP/2.0 {line}\r\n{field}\r\n\r\n")).expect(line);
        for catalog in catalogs() {
            let explanation = catalog.explain(&response);
            let context = format!("{line}, {field}: {why}\n{explanation}");
            assert_eq!(explanation.action(), action, "{context}");
            let plain = catalog.explain(&Response::new(response.code()));
            assert_eq!(
                explanation.advice() == plain.advice(),
                action == Action::Retry,
                "{context}"
            );
        }
    }
}

/// The advice names the delay only if the action is to try again after it.
#[test]
#[rustfmt::skip]
fn advice_names_the_delay_only_for_retry_after() {
    // (status line, action, English advice, why)
    for (line, action, advice, why) in [
        ("486 Busy Here", Action::RetryAfter, Some("Try again in 1 minute."), "a busy line"),
        ("403 Forbidden", Action::ContactProvider, None, "trying again will not help"),
        ("480 No money left", Action::ContactProvider, None, "waiting will not help"),
        ("302 Moved Temporarily", Action::TryElsewhere, None, "another address can be tried now"),
        ("180 Ringing", Action::Wait, None, "nothing failed"),
    ] {
        let response =
            Response::parse(format!("SIP/2.0 {line}\r\nRetry-After: 60\r\n\r\n")).expect(line);
        let explanation = Localizer::bundled().default_catalog().explain(&response);
        assert_eq!(explanation.action(), action, "{line}: {why}");
        let delay = (action == Action::RetryAfter).then_some(Duration::from_secs(60));
        assert_eq!(explanation.retry_after(), delay, "{line}: {why}");
        let names_delay = explanation
            .advice()
            .is_some_and(|advice| advice.contains("1 minute"));
        assert_eq!(
            names_delay,
            advice.is_some(),
            "{line}: {why}\n{explanation}"
        );
        assert!(
            advice.is_none() || explanation.advice() == advice,
            "{line}: {why}\n{explanation}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn rejected_credentials_change_the_title() {
    let challenge = |parameters: &str| format!("Digest realm=\"a\", nonce=\"b\"{parameters}");
    let english = Localizer::bundled().default_catalog();
    // (code, challenge parameters, credentials sent, title, why)
    for (code, parameters, sent, title, why) in [
        (401, "", false, "Sign-in required", "no credentials were sent"),
        (401, "", true, "Sign-in data not accepted", "the credentials are wrong"),
        (401, ", stale=FALSE", true, "Sign-in data not accepted", "not stale: the credentials are wrong"),
        (401, ", stale=true", true, "Sign-in required", "only the nonce is stale"),
        (401, ", Stale = \"TRUE\"", true, "Sign-in required", "quoted, any case"),
        (407, "", true, "Proxy server refused the sign-in", "rejected by a proxy"),
        (407, ", stale=true", true, "Proxy server requires sign-in", "a stale nonce at a proxy"),
        (486, "", true, "Busy", "486 does not concern credentials"),
    ] {
        let field = if code == 407 {
            "Proxy-Authenticate"
        } else {
            "WWW-Authenticate"
        };
        let response = Response::new(StatusCode::from_u16(code).expect("valid code"))
            .with_header(field, challenge(parameters));
        let explanation = english.explain(&response.with_credentials_sent(sent));
        assert_eq!(explanation.title(), title, "{code}{parameters}: {why}");
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
