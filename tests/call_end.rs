//! Why a call ended: real endings, in `tests/data/call_ends.tsv`.

mod common;

use std::collections::BTreeSet;

use common::{Row, catalogs, rows};
use sip_phrases::platform::{CallEndedReason, DisconnectCause, ImsReasonInfo};
use sip_phrases::{Attempt, CallEnd, LocalFailure, Localizer, Method, Response, StatusCode};

const ENDS: &str = include_str!("data/call_ends.tsv");

/// The response of a row: `481 Call/Transaction Does Not Exist (BYE)`, to an INVITE if the row has
/// no method, or `401 Unauthorized (credentials sent)`.
fn response(row: &Row) -> Option<Response> {
    let received = row["received"];
    received.get(..3)?.parse::<u16>().ok()?;
    let (line, method) = match received.strip_suffix(')') {
        Some(received) => received.rsplit_once(" (").unwrap(),
        None => (received, "INVITE"),
    };
    let (credentials, method) = match method {
        "credentials sent" => (true, "INVITE"),
        method => (false, method),
    };
    let message = format!("SIP/2.0 {line}\r\nCSeq: 1 {method}\r\n\r\n");
    let response = Response::parse(message).unwrap();
    let response = response
        .with_ringing_seen(row["state"] == "ringing")
        .with_credentials_sent(credentials);
    Some(match row["reason"] {
        "" => response,
        reason => response.with_header("Reason", reason),
    })
}

/// What the library says about a row.
fn end(row: &Row) -> Option<CallEnd> {
    if let Some(response) = response(row) {
        return CallEnd::of_response(&response);
    }
    Some(match row["received"].split_once(':') {
        Some(("local", failure)) => CallEnd::of_local(failure.parse().unwrap()),
        // The program knows it without the library.
        Some(("here", end)) => end.parse().unwrap(),
        _ => CallEnd::of_request(row["received"].parse().unwrap(), row["reason"]),
    })
}

#[test]
fn endings() {
    let english = Localizer::bundled().negotiate("en");
    let rows = rows(ENDS);
    assert!(rows.len() >= 80, "{}", rows.len());
    for row in &rows {
        let end = end(row);
        let cells = |end: CallEnd| {
            [
                end.name(),
                if end.is_missed() { "yes" } else { "no" },
                english.phrase(end),
                DisconnectCause::of(end).name(),
                DisconnectCause::of_call_control(end).name(),
                CallEndedReason::of(end).map_or("", CallEndedReason::name),
            ]
        };
        let columns = [
            "end",
            "missed",
            "label",
            "disconnect_cause",
            "call_control",
            "call_ended_reason",
        ];
        let expected = columns.map(|column| row[column]);
        assert_eq!(end.map_or([""; 6], cells), expected, "{row:?}");
        let ims = response(row).and_then(|response| ImsReasonInfo::of(response.code()));
        assert_eq!(ims.map_or("", ImsReasonInfo::name), row["ims"], "{row:?}");
    }
}

#[test]
fn every_end_has_a_row() {
    let reached: BTreeSet<&str> = rows(ENDS).iter().map(|row| row["end"]).collect();
    for end in CallEnd::ALL {
        assert!(reached.contains(end.name()), "{end} has no row");
    }
}

/// A label stands in a list, beside a name and a time.
#[test]
fn labels_are_short() {
    for catalog in catalogs() {
        let language = catalog.language();
        for &end in CallEnd::ALL {
            let text = catalog.get(end);
            let text = text.unwrap_or_else(|| panic!("{language}: {end} has no text"));
            let length = text.phrase().chars().count();
            assert!(length <= 24, "{language}: {:?}", text.phrase());
            assert!(!text.description().is_empty(), "{language}: {end}");
        }
    }
}

/// Every failure without a response has an end, and none is a missed call.
#[test]
fn local_failures_are_not_missed_calls() {
    for &failure in LocalFailure::ALL {
        assert!(!CallEnd::of_local(failure).is_missed(), "{failure}");
    }
}

/// Every failed call has an end, except after a challenge or a glare. Its dialog is shown, unless a
/// person ended the call or another device took it.
#[test]
fn ends_agree_with_dialogs() {
    let english = Localizer::bundled().negotiate("en");
    let reasons = (1..=127).map(|cause| format!("Q.850;cause={cause}"));
    let reasons: Vec<String> = reasons.chain([String::new()]).collect();
    for number in 100..1000 {
        let code: StatusCode = number.try_into().unwrap();
        for reason in reasons
            .iter()
            .filter(|reason| number >= 300 || reason.is_empty())
        {
            let response = Response::new(code).with_header("Reason", reason);
            let (end, explanation) = (CallEnd::of_response(&response), english.explain(&response));
            let goes_on = number < 300 || matches!(number, 401 | 407 | 491);
            assert_eq!(end.is_none(), goes_on, "{number} {reason}: {end:?}");
            let by_a_person = matches!(end, Some(CallEnd::Canceled | CallEnd::RemoteHangUp));
            // With 404, ANSI networks report a misrouted ported number by cause 26.
            let is_taken =
                reason == "Q.850;cause=13" || reason == "Q.850;cause=26" && number != 404;
            let is_quiet = by_a_person || goes_on || is_taken;
            assert_eq!(
                explanation.needs_attention(),
                !is_quiet,
                "{number} {reason}: {end:?}"
            );
            assert!(end.is_none_or(|end| !end.is_missed()), "{number} {reason}");
        }
        for attempt in [Attempt::SignIn, Attempt::Message, Attempt::Subscription] {
            let response = Response::new(code).with_attempt(attempt);
            assert_eq!(CallEnd::of_response(&response), None, "{number} {attempt}");
        }
    }
}

/// The direction of a row is that of the end.
#[test]
fn ends_have_a_direction() {
    let missed = |row: &Row| row["missed"] == "yes";
    for row in rows(ENDS).iter().filter(|row| missed(row)) {
        assert_eq!(row["direction"], "incoming", "{row:?}");
    }
    let incoming = ["answered-elsewhere", "declined-elsewhere", "declined-here"];
    for row in rows(ENDS) {
        let is_incoming = incoming.contains(&row["end"]);
        assert!(!is_incoming || row["direction"] == "incoming", "{row:?}");
    }
}

#[test]
fn explanations_of_ends() {
    for catalog in catalogs() {
        for &end in CallEnd::ALL {
            let explanation = catalog.explain_end(end);
            assert_eq!(explanation.title(), catalog.phrase(end));
            assert_eq!(explanation.meaning(), catalog.description(end));
            assert_eq!(explanation.technical(), format!("call ended: {end}"));
            let by_a_person = matches!(
                DisconnectCause::of(end),
                DisconnectCause::Canceled
                    | DisconnectCause::Local
                    | DisconnectCause::Missed
                    | DisconnectCause::Rejected
                    | DisconnectCause::Remote
            );
            assert!(!(by_a_person && explanation.needs_attention()), "{end}");
        }
    }
    let lost = CallEnd::of_request(Method::BYE, "RELEASE_CAUSE;cause=2");
    let explanation = Localizer::bundled().negotiate("de").explain_end(lost);
    assert!(explanation.needs_attention());
    assert!(explanation.caption().is_some());
}
