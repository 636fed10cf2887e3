//! The JavaScript module in Node and in a browser, compared with the library.

mod cases;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use sip_phrases::platform::{CallEndedReason, DisconnectCause, ImsReasonInfo};
use sip_phrases::{Attempt, CallEnd, Family, Localizer, Method, Response};

use crate::run::{self, Export};
use cases::{all_reasons, catalogs, header, status};

const RUNNER: &str = include_str!("compare.mjs");

/// Compares thousands of explanations with those of the library.
#[test]
#[ignore = "needs node"]
fn explanations_are_those_of_the_library() {
    let export = run::export("module", &[]);
    let mut cases = cases::explanations();
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
    let sip = |cause: u16| json!({ "protocol": "SIP", "cause": cause });
    let lists = reasons.chain([
        vec![],
        vec![unknown.clone()],
        vec![unknown, sip(302)],
        vec![sip(487), sip(200)],
        vec![sip(487), sip(487)],
    ]);
    let cases = lists.flat_map(|reasons| {
        [Method::BYE, Method::CANCEL].map(|method| {
            let header: Vec<String> = reasons.iter().map(header).collect();
            let end = CallEnd::of_request(method, &header.join(", "));
            let event = json!({ "method": method.token(), "reasons": reasons });
            json!({ "function": "callEnd", "event": event, "want": end.name() })
        })
    });
    let constant = |platform: &str, what: Value, name: &str, value: i32| {
        json!({ "function": "platformConstant", "platform": platform, "event": what,
            "want": { "name": name, "value": value } })
    };
    let mut cases: Vec<Value> = cases.collect();
    cases.extend(cases::ends());
    for &end in CallEnd::ALL {
        for (platform, cause) in [
            ("android.telecom.DisconnectCause", DisconnectCause::of(end)),
            (
                "android.telecom.CallControl",
                DisconnectCause::of_call_control(end),
            ),
        ] {
            let what = json!(end.name());
            cases.push(constant(platform, what, cause.name(), cause.value()));
        }
        if let Some(reason) = CallEndedReason::of(end) {
            let what = json!(end.name());
            cases.push(constant(
                "CXCallEndedReason",
                what,
                reason.name(),
                reason.value(),
            ));
        }
    }
    for code in 300..700 {
        let reason = ImsReasonInfo::of(status(code)).unwrap();
        let platform = "android.telephony.ims.ImsReasonInfo";
        cases.push(constant(
            platform,
            json!(code),
            reason.name(),
            reason.value(),
        ));
    }
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
    let program = include_str!("program.ts");
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
    fs::write(export.path("jssip.mjs"), include_str!("jssip.mjs")).unwrap();
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
