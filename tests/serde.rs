//! The `serde` feature: every data type round-trips, and invalid values are rejected.

use std::fmt::Debug;
use std::fs;

use serde_json::{Value, json};
use sip_phrases::code::*;
use sip_phrases::header::*;
use sip_phrases::platform::{CallEndedReason, DisconnectCause, ImsReasonInfo};
use sip_phrases::{Explanation, Family, Localizer, Mistake, Precedence, Response};

mod common;

/// Serializes a value, compares the JSON, and deserializes it again.
fn check_round_trip<T>(value: &T, expected: Value)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
{
    assert_eq!(serde_json::to_value(value).unwrap(), expected);
    assert_eq!(&serde_json::from_value::<T>(expected).unwrap(), value);
}

#[test]
#[rustfmt::skip]
fn codes_round_trip() {
    check_round_trip(&StatusCode::BUSY_HERE, json!(486));
    check_round_trip(&WarnCode::INSUFFICIENT_BANDWIDTH, json!(370));
    check_round_trip(&Q850Cause::USER_BUSY, json!(17));
    check_round_trip(&PreemptionCause::UA_PREEMPTION, json!(1));
    check_round_trip(&ReleaseCause::RTP_RTCP_TIME_OUT, json!(2));
    check_round_trip(&FailureCause::MEDIA_BEARER_OR_QOS_LOST, json!(1));
    check_round_trip(&RedirectingReason::USER_BUSY, json!(486));
    check_round_trip(&GeolocationErrorCode::DEREFERENCE_FAILURE, json!(300));
    check_round_trip(&AlertMsgErrorCode::CORRUPTED, json!(103));
    check_round_trip(&Method::INVITE, json!("INVITE"));
    check_round_trip(&DisconnectCause::Busy, json!("BUSY"));
    check_round_trip(&CallEndedReason::RemoteEnded, json!("remoteEnded"));
    check_round_trip(&ImsReasonInfo::Busy, json!("CODE_SIP_BUSY"));
    check_round_trip(&ReasonProtocol::Q850, json!("Q.850"));
    check_round_trip(&CauseLocation::LOCAL_NETWORK, json!("LN"));
    check_round_trip(&Priority::URGENT, json!("urgent"));
    check_round_trip(&SubscriptionReason::TIMEOUT, json!("timeout"));
    check_round_trip(&SubscriptionState::ACTIVE, json!("active"));
    check_round_trip(&VendorPhrase::KNOWN[0], json!(VendorPhrase::KNOWN[0].name()));
    check_round_trip(&Class::ClientError, json!("client-error"));
    check_round_trip(&Q850Class::Normal, json!("normal"));
    check_round_trip(&Standing::Registered, json!("registered"));
    check_round_trip(&Attempt::SignIn, json!("sign-in"));
    check_round_trip(&Action::CheckAddress, json!("check-address"));
    check_round_trip(&LocalFailure::Dns, json!("dns"));
    check_round_trip(&CallState::Ringing, json!("ringing"));
    check_round_trip(&SignInState::SignedIn, json!("signed-in"));
    check_round_trip(&Family::Q850, json!("q850"));
    let code = Family::Status.parse("486").unwrap();
    check_round_trip(&code, json!({ "family": "status", "code": "486" }));
    check_round_trip(&CallEnd::AnsweredElsewhere, json!("answered-elsewhere"));
    check_round_trip(&Precedence::MoreSpecific, json!("more-specific"));
    for (value, why) in [
        (json!(99), "too small"),
        (json!(1000), "too large"),
        (json!("486"), "a string"),
    ] {
        assert!(serde_json::from_value::<StatusCode>(value).is_err(), "{why}");
    }
    let error = serde_json::from_value::<Method>(json!("BREW")).unwrap_err().to_string();
    assert!(error.starts_with(r#"unknown method "BREW""#), "{error}");
}

#[test]
fn header_values_round_trip() {
    check_round_trip(&Quality::parse("0.123").unwrap(), json!(0.123));
    check_round_trip(
        &Uri::parse("sip:bob@example.com").unwrap(),
        json!("sip:bob@example.com"),
    );
    check_round_trip(
        &Cause::Q850(Q850Cause::USER_BUSY),
        json!({ "protocol": "Q.850", "cause": 17 }),
    );
    check_round_trip(
        &Cause::new(ReasonProtocol::EMM, None),
        json!({ "protocol": "EMM" }),
    );
    check_round_trip(
        &RetryAfter::parse("120 (lunch)").unwrap(),
        json!({ "delay": 120, "comment": "lunch" }),
    );
    check_round_trip(
        &Reason::parse("Q.850;cause=17;text=\"busy\";location=LN").unwrap(),
        json!({ "protocol": "Q.850", "cause": 17, "text": "busy", "location": "LN" }),
    );
    check_round_trip(
        &Warning::parse("370 isi.edu \"slow\"").unwrap(),
        json!({ "code": 370, "agent": "isi.edu", "text": "slow" }),
    );
    check_round_trip(
        &StatusLine::registered(StatusCode::GONE),
        json!({ "code": 410, "phrase": "Gone" }),
    );
}

/// Deserialized values cannot inject anything into a message.
#[test]
fn invalid_values_are_rejected() {
    for (uri, why) in [
        ("javascript:alert(1)", "a script"),
        ("sip:a b", "a space"),
        ("bob", "no scheme"),
    ] {
        assert!(serde_json::from_value::<Uri>(json!(uri)).is_err(), "{why}");
    }
    let line = json!({ "code": 486, "phrase": "Busy\r\nVia: evil" });
    assert!(serde_json::from_value::<StatusLine>(line).is_err());
    let reason = json!({ "protocol": "Q.850\r\nVia" });
    assert!(serde_json::from_value::<Reason>(reason).is_err());
    let warning = json!({ "code": 399, "agent": "a\r\nVia: b", "text": "x\"\r\ny" });
    let warning: Warning = serde_json::from_value(warning).unwrap();
    assert_eq!(
        warning.to_string(),
        "399 a--Via:-b \"x\\\"  y\"",
        "sanitized as by `Warning::new`"
    );
    assert!(serde_json::from_value::<Quality>(json!(1.5)).is_err());
    let ignored = json!({ "code": 486, "headers": [["Via", "x"], ["CSeq", "1 BYE<br>"]] });
    let response: Response = serde_json::from_value(ignored).unwrap();
    assert_eq!(
        response,
        Response::new(StatusCode::BUSY_HERE).with_method("BYE")
    );
}

#[test]
fn responses_and_texts_round_trip() {
    let response = Response::new(StatusCode::BUSY_HERE)
        .with_phrase("Busy")
        .with_header("Retry-After", "60")
        .with_method("INVITE")
        .with_attempt(Attempt::Message)
        .with_credentials_sent(true)
        .with_precedence(Precedence::Reason);
    check_round_trip(
        &response,
        json!({
            "code": 486,
            "phrase": "Busy",
            "headers": [["Retry-After", "60"]],
            "method": "INVITE",
            "attempt": "message",
            "credentials_sent": true,
            "precedence": "reason",
            "ringing_seen": false,
            "is_local": false,
            "emergency_body": false,
        }),
    );
    let minimal: Response = serde_json::from_value(json!({ "code": 486 })).unwrap();
    assert_eq!(minimal, Response::new(StatusCode::BUSY_HERE));

    let text = Localizer::bundled()
        .default_catalog()
        .get(StatusCode::OK)
        .unwrap();
    let written = json!({ "phrase": "OK", "description": text.description() });
    assert_eq!(serde_json::to_value(text).unwrap(), written);

    let error = sip_phrases::Catalog::parse("de".parse().unwrap(), [("a.ftl", "")]).unwrap_err();
    let mistake = serde_json::to_value(&error.mistakes()[0]).unwrap();
    assert_eq!(
        serde_json::from_value::<Mistake>(mistake).unwrap(),
        error.mistakes()[0]
    );
}

/// The explanations of `tests/data/responses` in every language match
/// `docs/explanation.schema.json` and round-trip.
#[test]
fn explanations_match_the_schema() {
    let schema: Value =
        serde_json::from_str(include_str!("../docs/explanation.schema.json")).unwrap();
    let actions: Vec<Value> = Action::ALL
        .iter()
        .map(|action| json!(action.name()))
        .collect();
    assert_eq!(
        schema["properties"]["action"]["enum"],
        Value::Array(actions)
    );
    let mut seen = std::collections::BTreeSet::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/responses")).unwrap()
    {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "sip") {
            continue;
        }
        let response = Response::parse(fs::read(&path).unwrap()).unwrap();
        for catalog in common::catalogs() {
            let explanation = catalog.explain(&response);
            let written = serde_json::to_value(&explanation).unwrap();
            assert_eq!(
                serde_json::from_value::<Explanation>(written.clone()).unwrap(),
                explanation
            );
            for required in schema["required"].as_array().unwrap() {
                assert!(
                    written.get(required.as_str().unwrap()).is_some(),
                    "{required} in {written}"
                );
            }
            for (field, value) in written.as_object().unwrap() {
                let property = &schema["properties"][field];
                assert!(
                    has_type(value, property),
                    "{field}: {value} is not {property}"
                );
                seen.insert(field.clone());
            }
        }
    }
    assert_eq!(
        seen.len(),
        schema["properties"].as_object().unwrap().len(),
        "every field is used: {seen:?}"
    );
}

/// Returns whether a value has the type of a property of the schema.
fn has_type(value: &Value, property: &Value) -> bool {
    match property["type"].as_str() {
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_u64(),
        Some("array") => value
            .as_array()
            .is_some_and(|items| items.iter().all(|item| has_type(item, &property["items"]))),
        _ => false,
    }
}
