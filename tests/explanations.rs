//! The explanations of whole responses, made to be read (`tests/snapshots`), and what holds for all of them.
//!
//! A snapshot shows what a response says to a person in every language. `INSTA_UPDATE=always cargo test` writes them
//! anew; read what has changed before it is kept.

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

fn folder(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", name].iter().collect()
}

/// The files of a folder with this ending, by their names without it.
fn files(folder: &PathBuf, ending: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let names = entries.map(|entry| {
        entry
            .expect("it can be read")
            .file_name()
            .into_string()
            .expect("a plain name")
    });
    names
        .filter_map(|name| name.strip_suffix(ending).map(str::to_owned))
        .collect()
}

fn message(name: &str) -> Vec<u8> {
    fs::read(folder("data/responses").join(format!("{name}.sip"))).expect("it can be read")
}

fn response(name: &str) -> Response {
    let response = Response::parse(message(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    response.with_credentials_sent(name.contains("password-sent"))
}

/// The head of a message without what every message has.
fn telling_lines(message: &[u8]) -> String {
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
    let (head, _body) = text
        .split_once("\n\n")
        .expect("an empty line ends the head");
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

/// The action with its data: `retry-after 60 s`.
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
fn snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    let names = files(&folder("data/responses"), ".sip");
    assert!(names.len() >= 30, "{}", names.len());
    for name in &names {
        let mut page = telling_lines(&message(name));
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
        "a snapshot for every response and no other"
    );
}

#[test]
fn the_readme_speaks_of_every_response() {
    let readme = include_str!("data/responses/README.md");
    for name in files(&folder("data/responses"), ".sip") {
        assert!(
            readme.contains(&format!("| `{name}.sip` |")),
            "{name}.sip is not in the README"
        );
    }
}

/// The longest title, meaning and advice, in characters: the hard limits for the texts of the catalogs.
const LIMITS: [usize; 3] = [50, 220, 180];

#[test]
fn every_code_is_explained_whatever_was_tried() {
    for code in (100..=999).map(|code| StatusCode::from_u16(code).expect("in the range")) {
        for &attempt in Attempt::ALL {
            for password in [false, true] {
                let response = Response::new(code)
                    .with_attempt(attempt)
                    .with_credentials_sent(password);
                let all: Vec<Explanation> = catalogs()
                    .map(|catalog| catalog.explain(&response))
                    .collect();
                for (at, explanation) in all.iter().enumerate() {
                    let what = format!("{} {code} {attempt:?} {password}", explanation.language());
                    let texts = [
                        explanation.title(),
                        explanation.meaning(),
                        explanation.advice().unwrap_or_default(),
                    ];
                    for (text, limit) in texts.into_iter().zip(LIMITS) {
                        assert!(
                            text.chars().count() <= limit,
                            "{what}: {text} is longer than {limit}"
                        );
                        assert!(!text.contains(char::is_control), "{what}: {text:?}");
                        assert_eq!(text.trim(), text, "{what}");
                    }
                    assert!(
                        explanation.advice().is_some() || code.as_u16() < 300,
                        "{what}: a failure has an advice"
                    );
                    for text in texts.iter().filter(|text| !text.is_empty()) {
                        assert!(
                            is_in_script(explanation.language().language.as_str(), text),
                            "{what}: {text}"
                        );
                    }
                    assert!(!texts[0].is_empty() && !texts[1].is_empty(), "{what}");
                    assert_eq!(explanation.details(), [""; 0], "{what}: there are no facts");
                    assert!(
                        all[..at]
                            .iter()
                            .all(|other| other.meaning() != explanation.meaning()),
                        "{what}"
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

/// Whose text the meaning is.
#[derive(Clone, Copy, Debug)]
enum Says {
    Code,
    Cause(u16),
    Status(u16),
    Warning(u16),
    Vendor,
}

#[test]
#[rustfmt::skip]
fn what_has_the_say() {
    use Precedence::{Code, MoreSpecific, Reason};
    // (status line, header field, precedence, whose text the meaning is, why)
    for (line, field, precedence, says, why) in [
        ("503 Service Unavailable", "Reason: Q.850;cause=34", MoreSpecific, Says::Cause(34), "503 is general"),
        ("480 Temporarily Unavailable", "Reason: Q.850;cause=20", MoreSpecific, Says::Cause(20), "so is 480"),
        ("500 Server Internal Error", "Reason: SIP;cause=600, Q.850;cause=8", MoreSpecific, Says::Cause(8), "and 500"),
        ("498 x", "Reason: Q.850;cause=17", MoreSpecific, Says::Cause(17), "and a code that nobody knows"),
        ("486 Busy Here", "Reason: Q.850;cause=34", MoreSpecific, Says::Code, "486 says enough"),
        ("503 Service Unavailable", "Reason: Q.850;cause=47", MoreSpecific, Says::Code, "unspecified is no more"),
        ("503 Service Unavailable", "Reason: Q.850;cause=16", MoreSpecific, Says::Code, "nor is normal"),
        ("503 Service Unavailable", "Reason: Q.850;cause=200", MoreSpecific, Says::Code, "nor an unknown cause"),
        ("503 Service Unavailable", "Reason: EMM;cause=22", MoreSpecific, Says::Code, "nor a protocol alone"),
        ("503 Service Unavailable", "Reason: STIR;cause=436", MoreSpecific, Says::Code, "STIR speaks of the identity"),
        ("503 Service Unavailable", "Reason: STIR;cause=436", Reason, Says::Code, "whoever has the say"),
        ("503 Service Unavailable", "Reason: Q.850;cause=34", Code, Says::Code, "as the program says"),
        ("486 Busy Here", "Reason: Q.850;cause=34", Reason, Says::Cause(34), "as the program says"),
        ("487 Request Terminated", "Reason: SIP;cause=600", Reason, Says::Status(600), "a status code as well"),
        ("487 Request Terminated", "Reason: SIP;cause=200", Reason, Says::Code, "a success explains no failure"),
        ("299 Fine", "Reason: Q.850;cause=17", MoreSpecific, Says::Code, "nor does a failure a success"),
        ("480 Temporarily Unavailable", "Warning: 381 a \"x\"", MoreSpecific, Says::Warning(381), "RFC 5630"),
        ("480 Temporarily Unavailable", "Warning: 381 a \"x\"", Code, Says::Code, "as the program says"),
        ("480 Temporarily Unavailable", "Warning: 380 a \"x\"", MoreSpecific, Says::Warning(380), "RFC 5630"),
        ("480 Temporarily Unavailable", "Warning: 399 a \"x\"", MoreSpecific, Says::Code, "the words of others"),
        ("488 Not Acceptable Here", "Warning: 381 a \"x\"", MoreSpecific, Says::Code, "only 480 needs it"),
        ("480 No money left", "Reason: Q.850;cause=20", MoreSpecific, Says::Vendor, "a vendor's phrase comes first"),
        ("480 No money left", "Reason: Q.850;cause=20", Reason, Says::Vendor, "whoever has the say"),
        ("603 Network Blocked", "Reason: Q.850;cause=21", MoreSpecific, Says::Vendor, "the profile 603+"),
    ] {
        let response = Response::parse(format!("SIP/2.0 {line}\r\n{field}\r\n\r\n")).expect(line);
        let response = response.with_precedence(precedence);
        let plain = Response::new(response.code());
        for catalog in catalogs() {
            let explained = catalog.explain(&plain);
            let cause = |cause: Option<Cause>| catalog.description(cause.expect("it is one")).to_owned();
            let meaning = match says {
                Says::Code => explained.meaning().to_owned(),
                Says::Cause(value) => cause(Q850Cause::from_u16(value).ok().map(Cause::from)),
                Says::Status(code) => {
                    let code = StatusCode::from_u16(code).expect("a code");
                    catalog.explain(&Response::new(code)).meaning().to_owned()
                }
                Says::Warning(code) => catalog.description(WarnCode::from_u16(code).expect("a code")).to_owned(),
                Says::Vendor => {
                    let text = catalog.vendor(response.code(), response.reason_phrase()).expect("it is known");
                    text.description().to_owned()
                }
            };
            assert_eq!(catalog.explain(&response).meaning(), meaning, "{line} {field} {precedence:?}: {why}");
        }
    }
}

/// What the title and the advice say is not the contrary of what the meaning says.
#[test]
#[rustfmt::skip]
fn advice_fits_a_cause_that_has_the_say() {
    // (status line, header field, what is advised, why)
    for (line, field, action, why) in [
        ("480 Temporarily Unavailable", "Reason: Q.850;cause=1", Action::CheckAddress, "a number that nobody has"),
        ("500 Server Internal Error", "Reason: Q.850;cause=28", Action::CheckAddress, "a number with too few digits"),
        ("503 Service Unavailable", "Reason: Q.850;cause=22", Action::CheckAddress, "a number that has changed"),
        (
            "480 Temporarily Unavailable",
            "Warning: 381 a \"x\"",
            Action::CheckAddress,
            "an address that begins with sips",
        ),
        ("503 Service Unavailable", "Reason: Q.850;cause=34", Action::Retry, "the lines are taken for now"),
    ] {
        let response = Response::parse(format!("SIP/2.0 {line}\r\n{field}\r\n\r\n")).expect(line);
        for catalog in catalogs() {
            let explanation = catalog.explain(&response);
            let what = format!("{line}, {field}: {why}\n{explanation}");
            assert_eq!(explanation.action(), action, "{what}");
            let plain = catalog.explain(&Response::new(response.code()));
            assert_eq!(explanation.advice() == plain.advice(), action == Action::Retry, "{what}");
        }
    }
}

/// The time that the server names is said where the action is to try again, and nowhere else.
#[test]
#[rustfmt::skip]
fn advice_says_when_as_the_action_does() {
    // (status line, action, the advice in English, why)
    for (line, action, advice, why) in [
        ("486 Busy Here", Action::RetryAfter, Some("Try again in 1 minute."), "a busy line"),
        ("403 Forbidden", Action::ContactProvider, None, "repeating it will not help"),
        ("480 No money left", Action::ContactProvider, None, "nor does waiting for money"),
        ("302 Moved Temporarily", Action::TryElsewhere, None, "another address, now"),
        ("180 Ringing", Action::Wait, None, "nothing failed"),
    ] {
        let response = Response::parse(format!("SIP/2.0 {line}\r\nRetry-After: 60\r\n\r\n")).expect(line);
        let explanation = Localizer::bundled().default_catalog().explain(&response);
        assert_eq!(explanation.action(), action, "{line}: {why}");
        let delay = (action == Action::RetryAfter).then_some(Duration::from_secs(60));
        assert_eq!(explanation.retry_after(), delay, "{line}: {why}");
        let says_when = explanation.advice().is_some_and(|advice| advice.contains("1 minute"));
        assert_eq!(says_when, advice.is_some(), "{line}: {why}\n{explanation}");
        assert!(advice.is_none() || explanation.advice() == advice, "{line}: {why}\n{explanation}");
    }
}

#[test]
#[rustfmt::skip]
fn passwords() {
    let challenge = |parameters: &str| format!("Digest realm=\"a\", nonce=\"b\"{parameters}");
    let english = Localizer::bundled().default_catalog();
    // (code, parameters of the challenge, whether a password was sent, the title, why)
    for (code, parameters, sent, title, why) in [
        (401, "", false, "Sign-in required", "nothing was sent"),
        (401, "", true, "Sign-in data not accepted", "it is wrong"),
        (401, ", stale=FALSE", true, "Sign-in data not accepted", "so the server says"),
        (401, ", stale=true", true, "Sign-in required", "only the nonce was too old: the password is right"),
        (401, ", Stale = \"TRUE\"", true, "Sign-in required", "in quotes, and any case"),
        (407, "", true, "Proxy server refused the sign-in", "a proxy"),
        (407, ", stale=true", true, "Proxy server requires sign-in", "the same of a proxy"),
        (486, "", true, "Busy", "it says nothing of passwords"),
    ] {
        let field = if code == 407 { "Proxy-Authenticate" } else { "WWW-Authenticate" };
        let response = Response::new(StatusCode::from_u16(code).expect("a code")).with_header(field, challenge(parameters));
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
                "the Reason itself is shown"
            );
            assert!(
                !format!("{explanation:?}{explanation}").contains("PRIVATE"),
                "RFC 9410"
            );
        }
    }
}

/// Details are in the reader's language, but for what they quote.
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
                "{name}: nothing is said twice"
            );
        }
    }
}
