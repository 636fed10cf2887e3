//! The cases in which the module is compared with the library.

use serde_json::{Value, json};
use sip_phrases::code::{FailureCause, PreemptionCause, Q850Cause, VendorPhrase};
use sip_phrases::{
    Attempt, CallEnd, Catalog, LocalFailure, Localizer, Precedence, Response, StatusCode, WarnCode,
};

use crate::expected;

/// Explanations of everything that the rules are about.
pub fn explanations() -> Vec<Value> {
    let parts = [
        codes(),
        reasons(),
        warnings(),
        phrases(),
        failures(),
        in_every_language(),
    ];
    parts.concat()
}

/// The catalogs of all languages.
pub fn catalogs() -> impl Iterator<Item = &'static Catalog> {
    let languages = expected::languages(&expected::bundled());
    languages
        .into_iter()
        .map(|language| Localizer::bundled().negotiate(&language))
}

pub fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap()
}

/// A case: what the module gets, and what the library says about the same.
fn case(event: Value, language: &str) -> Value {
    let attempt = attempt(&event).unwrap_or_default();
    let catalog = Localizer::bundled().negotiate(language);
    let explanation = match event["local"].as_str() {
        Some(failure) => catalog.explain_local(failure.parse().unwrap(), attempt),
        None => catalog.explain(&response(&event)),
    };
    let mut want = serde_json::to_value(explanation).unwrap();
    let fields = want.as_object_mut().unwrap();
    // The module does not know them.
    fields.retain(|field, _| !["details", "technical", "addresses"].contains(&field.as_str()));
    json!({ "function": "explain", "event": event, "language": language, "want": want })
}

/// The ends of calls after the events of [`explanations`], and after responses to some methods.
pub fn ends() -> Vec<Value> {
    let mut events = explanations();
    events.retain(|case| case["language"] == "en");
    let mut events: Vec<Value> = events.iter_mut().map(|it| it["event"].take()).collect();
    for method in ["INVITE", "CANCEL", "BYE", "UPDATE", "REFER", "REGISTER"] {
        for code in [180, 200, 408, 481, 486, 487, 500] {
            events.push(json!({ "code": code, "method": method }));
        }
    }
    let with_end = |event: Value| {
        let end = match event["local"].as_str() {
            Some(failure) => Some(CallEnd::of_local(failure.parse().unwrap())),
            None => CallEnd::of_response(&response(&event)),
        };
        json!({ "function": "callEnd", "event": event, "want": end.map(CallEnd::name) })
    };
    events.into_iter().map(with_end).collect()
}

fn response(event: &Value) -> Response {
    let is = |field: &str| event[field] == Value::Bool(true);
    let mut response = Response::new(status(event["code"].as_u64().unwrap() as u16))
        .with_phrase(event["phrase"].as_str().unwrap_or_default())
        .with_credentials_sent(is("credentials_sent"))
        .with_ringing_seen(is("ringing_seen"))
        .with_precedence(match event["precedence"].as_str() {
            Some("code") => Precedence::Code,
            Some("reason") => Precedence::Reason,
            _ => Precedence::default(),
        });
    if let Some(method) = event["method"].as_str() {
        response = response.with_method(method);
    }
    if let Some(attempt) = attempt(event) {
        response = response.with_attempt(attempt);
    }
    if is("made_locally") {
        response = response.made_locally();
    }
    if is("stale") {
        response = response.with_header("WWW-Authenticate", "Digest stale=true");
    }
    if is("emergency") {
        response = response.with_header("Contact", "<urn:service:sos>");
    }
    if let Some(seconds) = event["retry_after"].as_u64() {
        response = response.with_header("Retry-After", seconds.to_string());
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

fn attempt(event: &Value) -> Option<Attempt> {
    let attempt = event["attempt"].as_str();
    attempt.map(|it| it.parse().unwrap())
}

/// A Reason header field.
pub fn header(reason: &Value) -> String {
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

/// The limits between the sentences, and times that nobody waits.
const WAITS: [u64; 20] = [
    0, 1, 10, 11, 50, 51, 89, 90, 1229, 1230, 3029, 3030, 4529, 4530, 6329, 6330, 73_799, 73_800,
    86_313_600, 86_313_601,
];

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
        for code in [302, 404, 480, 486, 488, 498, 503, 513, 600, 603] {
            for wait in WAITS {
                events.push(json!({ "code": code, "attempt": attempt, "retry_after": wait }));
            }
        }
        for code in [300, 301, 302, 380] {
            events.push(json!({ "code": code, "attempt": attempt, "emergency": true }));
        }
    }
    events.into_iter().map(|event| case(event, "en")).collect()
}

/// All known causes, some unknown ones, and the names of FreeSWITCH.
pub fn all_reasons() -> Vec<Value> {
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
        (804, " MEDIA_TIMEOUT "),
        (604, "media_timeout"),
        (606, "USER_NOT_REGISTERED"),
        (612, "NO_PICKUP"),
        (16, "BLIND_TRANSFER"),
        (16, "USER_BUSY"),
        (500, "USER_BUSY"),
        (200, "ATTENDED_TRANSFER"),
        (1, "v=analytics1;url=https://example.com"),
    ] {
        for protocol in ["Q.850", "SIP", "X"] {
            let mut named = reason(protocol, cause);
            named["text"] = json!(name);
            reasons.push(named);
        }
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
