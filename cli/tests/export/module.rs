//! The JavaScript module in Node and in a browser, compared with the library.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use sip_phrases::code::{FailureCause, PreemptionCause, Q850Cause, VendorPhrase};
use sip_phrases::{
    Attempt, CallEnd, Family, LocalFailure, Localizer, Method, Precedence, Response, StatusCode,
    WarnCode,
};

use crate::expected;
use crate::run::{self, Export};

const RUNNER: &str = include_str!("module/compare.mjs");

/// Compares thousands of explanations with those of the library.
#[test]
#[ignore = "needs node"]
fn explanations_are_those_of_the_library() {
    let export = run::export("module", &[]);
    let mut cases = codes();
    cases.extend(reasons());
    cases.extend(warnings());
    cases.extend(phrases());
    cases.extend(failures());
    cases.extend(in_every_language());
    assert!(cases.len() > 20_000, "{} cases", cases.len());
    let (right, output) = compare(&export, &cases);
    assert_eq!(output, "");
    assert_eq!(right, cases.len());
    // The comparison sees a wrong word.
    cases[0]["want"]["title"] = json!("Something else");
    let (right, output) = compare(&export, &cases);
    assert_eq!(right, cases.len() - 1);
    assert!(output.contains("Something else"), "{output}");
}

#[test]
#[ignore = "needs node"]
fn ends_of_calls_are_those_of_the_library() {
    let export = run::export("module", &[]);
    let reasons = all_reasons().into_iter().map(|reason| vec![reason]);
    let unknown = json!({ "protocol": "X", "cause": 1 });
    let moved = json!({ "protocol": "SIP", "cause": 302 });
    let lists = reasons.chain([vec![], vec![unknown.clone()], vec![unknown, moved]]);
    let cases = lists.flat_map(|reasons| {
        [Method::BYE, Method::CANCEL].map(|method| {
            let header: Vec<String> = reasons.iter().map(header).collect();
            let end = CallEnd::of_request(method, &header.join(", "));
            let event = json!({ "method": method.token(), "reasons": reasons });
            json!({ "function": "callEnd", "event": event, "want": end.name() })
        })
    });
    let cases: Vec<Value> = cases.collect();
    assert_eq!(compare(&export, &cases), (cases.len(), String::new()));
}

#[test]
#[ignore = "needs node"]
fn phrases_are_those_of_the_library() {
    let export = run::export("module", &[]);
    let mut cases = Vec::new();
    for catalog in catalogs() {
        for &family in Family::ALL {
            for code in family.known().filter(|_| family != Family::Vendor) {
                let event = json!({ "family": family.name(), "code": code.to_string() });
                let language = catalog.language().to_string();
                let want = catalog.phrase(code);
                let case = json!({ "function": "phrase", "event": event,
                    "language": language, "want": want });
                cases.push(case);
            }
        }
    }
    for (code, why) in [
        (498, "an unknown code"),
        (799, "no class of SIP"),
        (200, "a number"),
    ] {
        let want = Localizer::bundled().negotiate("en").phrase(status(code));
        assert!(!want.is_empty(), "{why}");
        cases.push(json!({ "function": "phrase", "event": code, "language": "en", "want": want }));
    }
    assert_eq!(compare(&export, &cases), (cases.len(), String::new()));
}

#[test]
#[ignore = "needs node"]
fn languages_and_plurals_are_chosen() {
    let locales = tempfile::TempDir::new().unwrap();
    for language in ["en", "ru", "zh", "zh-Hant", "pt-BR"] {
        fs::create_dir(locales.path().join(language)).unwrap();
        let texts = format!("status-200 = {language}\n");
        fs::write(locales.path().join(language).join("status.ftl"), texts).unwrap();
        let facts = "\
tries =
    { $n ->
        [one] one { $n }
        [few] few { $n }
       *[other] other { $n }
    }
";
        fs::write(locales.path().join(language).join("facts.ftl"), facts).unwrap();
    }
    let export = run::export("module", &["--locales", locales.path().to_str().unwrap()]);
    let language = [
        (json!("zh-TW"), "zh-Hant", "the script of the region"),
        (json!("zh-CN"), "zh", "the script of the region"),
        (json!("pt-PT"), "pt-BR", "another region"),
        (json!("ru_RU"), "ru", "an underscore"),
        (json!("uk"), "en", "no text: the first language"),
        (json!(["uk", "zh-HK"]), "zh-Hant", "the second wish"),
        (json!("not a tag"), "en", "not a language tag"),
        (Value::Null, "en", "no wish"),
    ];
    let language = language.map(|(wanted, want, why)| {
        json!({ "function": "phrase", "event": 200, "language": wanted, "want": want, "why": why })
    });
    let plural = [
        ("ru", 21, "one 21"),
        ("ru", 22, "few 22"),
        ("ru", 25, "other 25"),
        ("en", 21, "other 21"),
        ("zh", 1, "other 1"),
    ];
    let plural = plural.map(|(language, n, want)| {
        json!({ "function": "sentence", "event": "tries", "values": { "n": n },
            "language": language, "want": want })
    });
    let cases: Vec<Value> = language.into_iter().chain(plural).collect();
    assert_eq!(compare(&export, &cases), (cases.len(), String::new()));
}

/// The compiler accepts the types, and refuses what they exclude.
#[test]
#[ignore = "needs the npm package typescript"]
fn types_are_those_of_the_module() {
    let export = run::export("module", &[]);
    let check = |program: &str| {
        fs::write(export.path("program.ts"), program).unwrap();
        let mut tsc = Command::new("node");
        tsc.arg(run::npm("typescript/bin/tsc"));
        tsc.args([
            "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext",
        ]);
        let output = tsc.arg(export.path("program.ts")).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let program = include_str!("module/program.ts");
    assert_eq!(check(program), "");
    for (from, to, error) in [
        ("attempt: \"sign-in\"", "attempt: \"signin\"", "TS2820"),
        ("code: 17", "cause: 17", "TS2353"),
        ("explanation.title", "explanation.titel", "TS2551"),
    ] {
        assert!(program.contains(from), "{from}");
        let errors = check(&program.replace(from, to));
        assert!(errors.contains(error), "{to}: {errors}");
    }
}

/// JsSIP reports a failed sign-in and a failed message. In Node and in Chromium, the module explains
/// them as the library does.
#[test]
#[ignore = "needs node, chromium and the npm packages jssip and esbuild"]
fn failures_of_jssip_are_explained() {
    let export = run::export("module", &[]);
    fs::write(export.path("jssip.mjs"), include_str!("module/jssip.mjs")).unwrap();
    let bundle = export.path("jssip-bundle.js");
    let esbuild = Command::new(run::npm(".bin/esbuild"))
        .arg(run::npm("jssip/lib/JsSIP.js"))
        .args([
            "--bundle",
            "--format=iife",
            "--global-name=JsSIP",
            "--log-level=error",
        ])
        .arg(format!("--outfile={}", bundle.display()))
        .output()
        .unwrap();
    assert!(esbuild.status.success(), "{}", stderr(&esbuild));

    let mut expected = String::new();
    for (language, code, phrase, reason, attempt) in [
        ("de", 403, "Wrong Guess", "", Attempt::SignIn),
        (
            "ru",
            480,
            "Temporarily Unavailable",
            "Q.850;cause=1",
            Attempt::Message,
        ),
        ("zh", 486, "Busy Here", "", Attempt::Call),
        (
            "en",
            603,
            "Decline",
            "SIP;cause=608;text=\"Rejected\"",
            Attempt::Call,
        ),
    ] {
        let response = Response::new(status(code))
            .with_phrase(phrase)
            .with_header("Reason", reason)
            .with_attempt(attempt);
        let explanation = Localizer::bundled().negotiate(language).explain(&response);
        expected.push_str(&format!(
            "{}. {}\n",
            explanation.title(),
            explanation.action()
        ));
    }
    let load = "global.JsSIP = require(process.argv[1]); import(process.argv[2])";
    let node = Command::new("node")
        .args(["-e", load])
        .args([Path::new(&run::npm("jssip")), &export.path("jssip.mjs")])
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&node.stdout),
        expected,
        "{}",
        stderr(&node)
    );

    let page = "<!DOCTYPE html><meta charset=utf-8><pre id=out></pre>\
        <script src=jssip-bundle.js></script><script type=module src=jssip.mjs></script></html>";
    fs::write(export.path("page.html"), page).unwrap();
    let shown = run::browse(&export.path("page.html"), "");
    let (_, shown) = shown.split_once("<pre id=\"out\">").unwrap();
    assert_eq!(shown.split_once("</pre>").unwrap().0, expected);
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Returns the number of cases in which the module says what the library says, and the differences.
fn compare(export: &Export, cases: &[Value]) -> (usize, String) {
    fs::write(export.path("compare.mjs"), RUNNER).unwrap();
    fs::write(
        export.path("cases.json"),
        serde_json::to_vec(cases).unwrap(),
    )
    .unwrap();
    let output = Command::new("node")
        .arg(export.path("compare.mjs"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let right = String::from_utf8_lossy(&output.stdout);
    (right.trim().parse().unwrap(), stderr(&output))
}

fn catalogs() -> impl Iterator<Item = &'static sip_phrases::Catalog> {
    let languages = expected::languages(&expected::bundled());
    languages
        .into_iter()
        .map(|language| Localizer::bundled().negotiate(&language))
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap()
}

/// A case: what the module gets, and what the library says about the same.
fn case(event: Value, language: &str) -> Value {
    let attempt = event["attempt"]
        .as_str()
        .map(|it| it.parse::<Attempt>().unwrap());
    let attempt = attempt.unwrap_or_default();
    let catalog = Localizer::bundled().negotiate(language);
    let explanation = match event["local"].as_str() {
        Some(failure) => catalog.explain_local(failure.parse().unwrap(), attempt),
        None => catalog.explain(&response(&event, attempt)),
    };
    let mut want = serde_json::to_value(explanation).unwrap();
    let fields = want.as_object_mut().unwrap();
    // The module does not know them.
    fields.retain(|field, _| !["details", "technical", "addresses"].contains(&field.as_str()));
    json!({ "function": "explain", "event": event, "language": language, "want": want })
}

fn response(event: &Value, attempt: Attempt) -> Response {
    let is = |field: &str| event[field] == Value::Bool(true);
    let mut response = Response::new(status(event["code"].as_u64().unwrap() as u16))
        .with_attempt(attempt)
        .with_phrase(event["phrase"].as_str().unwrap_or_default())
        .with_credentials_sent(is("credentials_sent"))
        .with_ringing_seen(is("ringing_seen"))
        .with_precedence(match event["precedence"].as_str() {
            Some("code") => Precedence::Code,
            Some("reason") => Precedence::Reason,
            _ => Precedence::default(),
        });
    if is("made_locally") {
        response = response.made_locally();
    }
    if is("stale") {
        response = response.with_header("WWW-Authenticate", "Digest stale=true");
    }
    if is("emergency") {
        response = response.with_header("Contact", "<urn:service:sos>");
    }
    for address in event["addresses"].as_array().into_iter().flatten() {
        response = response.with_header("Contact", format!("<{}>", address.as_str().unwrap()));
    }
    for reason in event["reasons"].as_array().into_iter().flatten() {
        response = response.with_header("Reason", header(reason));
    }
    for warning in event["warnings"].as_array().into_iter().flatten() {
        response = response.with_header("Warning", format!("{warning} example.com \"x\""));
    }
    response
}

fn header(reason: &Value) -> String {
    let mut header = format!(
        "{};cause={}",
        reason["protocol"].as_str().unwrap(),
        reason["cause"]
    );
    if let Some(text) = reason["text"].as_str() {
        header.push_str(&format!(";text=\"{text}\""));
    }
    if let Some(location) = reason["location"].as_str() {
        header.push_str(&format!(";location={location}"));
    }
    header
}

fn codes() -> Vec<Value> {
    let mut events = Vec::new();
    for attempt in Attempt::ALL {
        let attempt = attempt.name();
        for code in 100..=750 {
            events.push(json!({ "code": code, "attempt": attempt }));
        }
        for code in [
            300, 301, 302, 305, 380, 401, 407, 408, 480, 481, 485, 502, 503,
        ] {
            for flag in ["credentials_sent", "ringing_seen", "made_locally"] {
                events.push(json!({ "code": code, "attempt": attempt, flag: true }));
            }
            let addresses = json!(["sip:bob@example.com"]);
            events.push(json!({ "code": code, "attempt": attempt, "addresses": addresses }));
            events.push(
                json!({ "code": code, "attempt": attempt, "credentials_sent": true,
                "stale": true }),
            );
        }
        for code in [300, 301, 302, 380] {
            events.push(json!({ "code": code, "attempt": attempt, "emergency": true }));
        }
    }
    events.into_iter().map(|event| case(event, "en")).collect()
}

/// All known causes, some unknown ones, and the names of FreeSWITCH.
fn all_reasons() -> Vec<Value> {
    let reason = |protocol: &str, cause: u32| json!({ "protocol": protocol, "cause": cause });
    let mut reasons = Vec::new();
    reasons.extend(
        StatusCode::KNOWN
            .iter()
            .map(|code| reason("SIP", code.as_u16().into())),
    );
    reasons.extend((0..=130).map(|cause| reason("q.850", cause)));
    reasons.extend(
        PreemptionCause::KNOWN
            .iter()
            .map(|it| reason("Preemption", it.as_u16().into())),
    );
    reasons.extend(
        FailureCause::KNOWN
            .iter()
            .map(|it| reason("FAILURE_CAUSE", it.as_u16().into())),
    );
    reasons.extend((0..=12).map(|cause| reason("RELEASE_CAUSE", cause)));
    reasons.extend([reason("STIR", 436), reason("SIP", 299), reason("SIP", 498)]);
    for cause in [Q850Cause::CALL_REJECTED, Q850Cause::USER_BUSY] {
        let mut at_user = reason("Q.850", cause.as_u16().into());
        at_user["location"] = json!("U");
        reasons.push(at_user);
    }
    for (cause, name) in [
        (487, "ORIGINATOR_CANCEL"),
        (502, "LOSE_RACE"),
        (605, "PICKED_OFF"),
        (604, "media_timeout"),
        (606, "USER_NOT_REGISTERED"),
        (612, "NO_PICKUP"),
        (613, "SRTP_READ_ERROR"),
        (614, "SRTP_READ_ERROR"),
        (1, "v=analytics1;url=https://example.com"),
    ] {
        let mut named = reason("Q.850", cause);
        named["text"] = json!(name);
        reasons.push(named);
    }
    reasons
}

fn reasons() -> Vec<Value> {
    let mut events = Vec::new();
    let known = all_reasons();
    for reason in &known {
        for code in [404, 480, 486, 488, 498, 503, 603, 608] {
            for attempt in ["call", "sign-in", "update"] {
                for precedence in ["specific", "code", "reason"] {
                    events.push(json!({ "code": code, "attempt": attempt,
                        "reasons": [reason], "precedence": precedence }));
                }
            }
        }
    }
    // The first that says more wins.
    for pair in known.windows(2) {
        events.push(json!({ "code": 503, "reasons": pair }));
    }
    events.into_iter().map(|event| case(event, "en")).collect()
}

fn warnings() -> Vec<Value> {
    let warnings = WarnCode::KNOWN.iter().map(|warning| warning.as_u16());
    let mut events = Vec::new();
    for warning in warnings {
        for code in [406, 480, 488, 498, 580, 603, 606] {
            for attempt in ["call", "message", "transfer"] {
                events.push(json!({ "code": code, "attempt": attempt, "warnings": [warning] }));
            }
        }
    }
    events.into_iter().map(|event| case(event, "en")).collect()
}

fn phrases() -> Vec<Value> {
    let vendor = VendorPhrase::KNOWN
        .iter()
        .flat_map(|vendor| vendor.phrases());
    let mut phrases: Vec<(u16, String)> = vendor
        .map(|(code, pattern)| (code.as_u16(), words_of(pattern)))
        .collect();
    let others = [
        (403, "wrong  guess (1/SL)"),
        (480, "NO MONEY LEFT"),
        (403, "Call blocked: D37"),
        (403, "Call blocked: D377"),
        (480, "No Answer"),
        (486, "Do not disturb"),
        (603, "Declined (policy)"),
        (404, "Not here (14/TM)"),
        (480, "Do Not Disturb (x)"),
    ];
    phrases.extend(others.map(|(code, phrase)| (code, phrase.to_owned())));
    let mut cases = Vec::new();
    for (code, phrase) in phrases {
        for attempt in Attempt::ALL {
            let event = json!({ "code": code, "phrase": phrase, "attempt": attempt.name() });
            cases.push(case(event, "en"));
        }
    }
    cases
}

/// A phrase that a pattern matches.
fn words_of(pattern: &str) -> String {
    match (pattern.strip_prefix('#'), pattern.strip_suffix('*')) {
        (Some(word), _) => format!("Refused, code {word}"),
        (_, Some(start)) => format!(" {start} for 42"),
        _ => pattern.to_owned(),
    }
}

fn failures() -> Vec<Value> {
    let events = LocalFailure::ALL.iter().flat_map(|failure| {
        let attempts = Attempt::ALL.iter();
        attempts.map(|it| json!({ "local": failure.name(), "attempt": it.name() }))
    });
    events.map(|event| case(event, "en")).collect()
}

fn in_every_language() -> Vec<Value> {
    let mut cases = Vec::new();
    for catalog in catalogs() {
        let language = catalog.language().to_string();
        for code in StatusCode::KNOWN {
            for attempt in [Attempt::Call, Attempt::SignIn] {
                let event = json!({ "code": code.as_u16(), "attempt": attempt.name() });
                cases.push(case(event, &language));
            }
        }
    }
    cases
}
