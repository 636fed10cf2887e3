//! Real situations: what a response or a local failure is explained as, and what to do about it
//! (`tests/data/situations.tsv`).

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::rows;
use sip_phrases::{Attempt, Explanation, LocalFailure, Localizer, Precedence, Response};

const SITUATIONS: &str = include_str!("data/situations.tsv");

/// The texts of a language's `explain.ftl`: the attributes by message, the value as `title`.
fn dialogs(language: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let file = format!(
        "{}/locales/{language}/explain.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&file).unwrap();
    let mut dialogs: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, text)) = line.split_once(" = ") else {
            continue;
        };
        let name = match name.trim_start().strip_prefix('.') {
            Some(attribute) => attribute.to_owned(),
            None => {
                id = name.to_owned();
                "title".to_owned()
            }
        };
        dialogs
            .entry(id.clone())
            .or_default()
            .insert(name, text.to_owned());
    }
    dialogs
}

/// The texts that a dialog has for an attempt: its own variant, the neutral one, the base.
fn expected(
    dialog: &BTreeMap<String, String>,
    part: &str,
    attempt: Attempt,
    password: bool,
) -> Option<String> {
    let suffixes: &[&str] = match attempt {
        Attempt::Call => &[],
        Attempt::SignIn => &["-register", "-other"],
        Attempt::Message => &["-message", "-other"],
        Attempt::Subscription => &["-subscribe", "-other"],
        Attempt::Transfer => &["-transfer", "-other"],
        Attempt::Update => &["-update", "-other"],
        Attempt::HangUp => &["-hangup", "-other"],
        _ => &["-other"],
    };
    let password = password.then_some("-password");
    let mut suffixes = password
        .into_iter()
        .chain(suffixes.iter().copied())
        .chain([""]);
    suffixes.find_map(|suffix| dialog.get(&format!("{part}{suffix}")).cloned())
}

/// The explanation of a row.
fn explain(row: &common::Row, language: &str) -> Explanation {
    let catalog = Localizer::bundled().negotiate(language);
    let attempt: Attempt = row["attempt"].parse().unwrap();
    if let Some(failure) = row["received"].strip_prefix("local:") {
        let failure: LocalFailure = failure.parse().unwrap();
        return catalog.explain_local(failure, attempt);
    }
    let mut response = Response::parse(format!("SIP/2.0 {}\r\n\r\n", row["received"])).unwrap();
    for header in row["headers"]
        .split(" | ")
        .filter(|header| !header.is_empty())
    {
        let (name, value) = header
            .split_once(": ")
            .unwrap_or_else(|| panic!("{header}"));
        response = match name {
            "(body)" => response.with_body(value),
            _ => response.with_header(name, value),
        };
    }
    response = response.with_attempt(attempt);
    for known in row["known"]
        .split(',')
        .map(str::trim)
        .filter(|known| !known.is_empty())
    {
        response = match known {
            "credentials-sent" => response.with_credentials_sent(true),
            "ringing-seen" => response.with_ringing_seen(true),
            "made-locally" => response.made_locally(),
            "precedence=reason" => response.with_precedence(Precedence::Reason),
            "precedence=code" => response.with_precedence(Precedence::Code),
            other => panic!("{other}"),
        };
    }
    catalog.explain(&response)
}

#[test]
fn every_situation_has_its_subject() {
    let dialogs = dialogs("en");
    let situations = rows(SITUATIONS);
    assert!(situations.len() > 250);
    let mut wrong = Vec::new();
    for row in &situations {
        let explanation = explain(row, "en");
        let attempt: Attempt = row["attempt"].parse().unwrap();
        let dialog = &dialogs[row["subject"]];
        let is_challenge = matches!(row["subject"], "explain-401" | "explain-407");
        let password = row["known"].contains("credentials-sent")
            && is_challenge
            && !row["headers"]
                .to_lowercase()
                .replace('"', "")
                .contains("stale=true");
        let text = |part| expected(dialog, part, attempt, password).unwrap_or_default();
        let attention = if explanation.needs_attention() {
            "yes"
        } else {
            "no"
        };
        let found = [
            explanation.title(),
            explanation.meaning(),
            explanation.action().name(),
            attention,
        ];
        let (title, meaning) = (text("title"), text("meaning"));
        if found
            != [
                title.as_str(),
                &meaning,
                row["action"],
                row["needs_attention"],
            ]
        {
            let what = [
                row["id"],
                row["received"],
                row["headers"],
                row["attempt"],
                row["known"],
            ];
            wrong.push(format!(
                "{}: expected {} {title:?}, {}, {}; found {found:?}",
                what.join(" | "),
                row["subject"],
                row["action"],
                row["needs_attention"],
            ));
        }
        let advice = text("advice");
        let found = explanation.advice().unwrap_or_default();
        let is_time = explanation.retry_after().is_some();
        assert!(
            found == advice || is_time && found.contains("Try again in"),
            "{row:?}: {found}"
        );
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        situations.len(),
        wrong.join("\n")
    );
}

/// Phrases of servers in the field are explained by the message that belongs to them.
#[test]
fn phrases_of_the_field_have_their_subject() {
    let dialogs = dialogs("en");
    let english = Localizer::bundled().default_catalog();
    for row in rows(include_str!("data/field_phrases.tsv")) {
        let (code, phrase, subject) = (row["code"], row["phrase"], row["subject"]);
        let attempt: Attempt = row["attempt"].parse().unwrap();
        let response = Response::parse(format!("SIP/2.0 {code} {phrase}\r\n\r\n")).unwrap();
        let explanation = english.explain(&response.with_attempt(attempt));
        let title = expected(&dialogs[subject], "title", attempt, false).unwrap();
        assert_eq!(explanation.title(), title, "{code} {phrase}: {subject}");
    }
}

/// Every subject is reached by a situation, and every row of the registry is among them.
#[test]
fn every_subject_is_reached() {
    let rows = rows(SITUATIONS);
    let reached: BTreeSet<&str> = rows.iter().map(|row| row["subject"]).collect();
    let unreached: Vec<String> = dialogs("en")
        .into_keys()
        .filter(|id| !reached.contains(id.as_str()))
        .collect();
    assert_eq!(unreached, [""; 0]);
    for code in common::rows(include_str!("data/response_codes.tsv")) {
        let is_about = |row: &common::Row| row["received"].starts_with(code["code"]);
        assert!(rows.iter().any(is_about), "{}", code["code"]);
    }
}

/// The dialogs of all situations, to be read: one line per text, as a person sees them.
#[test]
fn dialogs_to_read() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots/situations");
    let _guard = settings.bind_to_scope();
    let situations = rows(SITUATIONS);
    for language in Localizer::bundled().languages().map(ToString::to_string) {
        // English has all of them, the others the first with each text.
        let mut seen = BTreeSet::new();
        let mut page = String::new();
        for row in &situations {
            let explanation = explain(row, &language);
            let texts = [
                explanation.title(),
                explanation.meaning(),
                explanation.advice().unwrap_or_default(),
            ];
            if !seen.insert(texts.join("\n")) && language != "en" {
                continue;
            }
            let facts = [
                row["received"],
                row["headers"],
                row["attempt"],
                row["known"],
            ];
            let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
            page += &format!("{} {}\n", row["id"], facts.join(" | "));
            page += &format!("  {}\n  {}\n", explanation.title(), explanation.meaning());
            page += &explanation
                .advice()
                .map(|advice| format!("  {advice}\n"))
                .unwrap_or_default();
            for detail in explanation.details() {
                page += &format!("  • {detail}\n");
            }
            let captions = [explanation.caption(), explanation.second_caption()];
            let buttons: String = captions
                .into_iter()
                .flatten()
                .map(|caption| format!(" [{caption}]"))
                .collect();
            let quiet = if explanation.needs_attention() {
                ""
            } else {
                " (not shown)"
            };
            page += &format!(" {buttons}{quiet}\n\n");
        }
        insta::assert_snapshot!(language.as_str(), page);
    }
}
