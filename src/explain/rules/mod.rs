//! The rules of explanations as data, for programs in other languages.
//!
//! Everything here is read from the tables and functions that [`Catalog::explain`] itself uses.
//!
//! [`Catalog::explain`]: crate::Catalog::explain

mod ends;
mod families;
mod retry;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::catalog::{Subject, Variant};
use crate::code::{
    Action, Attempt, CallEnd, CauseLocation, FailureCause, Method, Q850Cause, ReasonProtocol,
    StatusCode, VendorPhrase,
};
use crate::explain::next_step::without_addresses;
use crate::explain::subject::{is_about_media, is_taken_elsewhere, local_failure, of_cause};
use crate::explain::table::{
    ANALYTICS, CALL_PHRASES, FREESWITCH_CAUSES, GENERAL, LOST, NO_REACTION, OTHER_PHRASES,
    SIP_CAUSES, SUBJECTS, WARNINGS, When, With,
};
use crate::header::Cause;
use crate::response::Response;
use ends::Ends;
use families::FamilyRule;
use retry::RetryRule;

/// A map that keeps its order.
struct Map<V>(Vec<(String, V)>);

impl<V: Serialize> Serialize for Map<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

#[derive(Serialize)]
struct Rules {
    families: Map<FamilyRule>,
    attempts: Map<AttemptRule>,
    password_suffix: &'static str,
    buttons: Vec<&'static str>,
    subjects: Map<SubjectRule>,
    retry_after: RetryRule,
    made_locally: BTreeMap<u16, String>,
    phrases: Vec<PhraseRule>,
    reasons: Vec<ReasonRule>,
    warnings: Vec<WarningRule>,
    /// Once the phone has rung, these subjects become `no-answer`.
    no_reaction: Vec<String>,
    taken_elsewhere: ElsewhereRule,
    /// After these codes, a call with a failed change is probably lost.
    lost: &'static [u16],
    ends: Ends,
}

#[derive(Serialize)]
struct AttemptRule {
    methods: Vec<&'static str>,
    suffixes: Vec<&'static str>,
}

#[derive(Serialize)]
struct RowRule {
    actions: Vec<&'static str>,
    needs_attention: bool,
    /// The first action if the response names no address to choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    without_addresses: Option<&'static str>,
}

#[derive(Default, Serialize)]
struct SubjectRule {
    #[serde(flatten)]
    any: Option<RowRule>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    attempts: BTreeMap<&'static str, RowRule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<RowRule>,
}

#[derive(Serialize)]
struct PhraseRule {
    code: u16,
    phrase: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempt: Option<&'static str>,
    subject: String,
}

/// The status codes with which a cause or a warning becomes the subject.
#[derive(Serialize)]
struct Codes {
    codes: Vec<u16>,
    /// Whether unknown codes from 400 to 699 belong to them.
    unknown: bool,
}

#[derive(Default, Serialize)]
struct ReasonRule {
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_start: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempt: Option<&'static str>,
    #[serde(flatten)]
    with: Option<Codes>,
    /// `None` if the reason says no more than the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
}

#[derive(Serialize)]
struct WarningRule {
    warning: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempt: Option<&'static str>,
    #[serde(flatten)]
    with: Codes,
    subject: String,
}

/// The reasons in a response that end a CANCEL in the same way.
#[derive(Serialize)]
struct ElsewhereRule {
    method: &'static str,
    end: &'static str,
    except: Exception,
}

/// A cause that means something else with these status codes.
#[derive(Serialize)]
struct Exception {
    protocol: &'static str,
    cause: u16,
    codes: Vec<u16>,
}

/// Reads the rules from the tables. `docs/export.schema.json` describes every field.
pub fn rules() -> impl Serialize {
    let buttons = Action::ALL.iter().filter(|action| action.has_button());
    let made_locally = codes().filter_map(|code| {
        let failure = Subject::Local(local_failure(code)?);
        Some((code.as_u16(), failure.name()))
    });
    Rules {
        families: families::families(),
        attempts: attempts(),
        password_suffix: Variant::Password.suffix(),
        buttons: buttons.map(|action| action.name()).collect(),
        subjects: subjects(),
        retry_after: RetryRule::new(),
        made_locally: made_locally.collect(),
        phrases: phrases(),
        reasons: reasons(),
        warnings: warnings(),
        no_reaction: NO_REACTION.into_iter().map(Subject::name).collect(),
        taken_elsewhere: ElsewhereRule::new(),
        lost: &LOST,
        ends: Ends::new(),
    }
}

/// Returns the status codes that SIP can send.
fn codes() -> impl Iterator<Item = StatusCode> {
    (100..=999).filter_map(|code| StatusCode::from_u16(code).ok())
}

fn attempts() -> Map<AttemptRule> {
    let rule = |&attempt: &Attempt| {
        let methods = Method::KNOWN.iter().copied();
        let own = methods.filter(|&method| Attempt::of(method) == attempt);
        let suffixes = Variant::lookup(attempt, false).into_iter().flatten();
        let rule = AttemptRule {
            methods: own.map(Method::token).collect(),
            suffixes: suffixes.map(Variant::suffix).collect(),
        };
        (attempt.name().to_owned(), rule)
    };
    Map(Attempt::ALL.iter().map(rule).collect())
}

fn subjects() -> Map<SubjectRule> {
    let mut rules: Vec<(String, SubjectRule)> = Vec::new();
    for &(subject, when, first, second, needs_attention) in SUBJECTS {
        let chooses = first == Action::ChooseAddress;
        let row = RowRule {
            actions: [Some(first), second]
                .into_iter()
                .flatten()
                .map(Action::name)
                .collect(),
            needs_attention,
            without_addresses: chooses.then(|| without_addresses(subject).name()),
        };
        let name = subject.name();
        let known = rules.iter().position(|(known, _)| *known == name);
        let index = known.unwrap_or_else(|| {
            rules.push((name, SubjectRule::default()));
            rules.len() - 1
        });
        let (_, rule) = &mut rules[index];
        match when {
            When::Any => rule.any = Some(row),
            When::On(attempt) => {
                rule.attempts.insert(attempt.name(), row);
            }
            When::Password => rule.password = Some(row),
        }
    }
    Map(rules)
}

fn phrases() -> Vec<PhraseRule> {
    let call = Attempt::Call.name();
    let vendor = VendorPhrase::KNOWN.iter().flat_map(|&vendor| {
        let attempt = CALL_PHRASES.contains(&vendor).then_some(call);
        vendor.phrases().map(move |(code, phrase)| PhraseRule {
            code: code.as_u16(),
            phrase,
            attempt,
            subject: Subject::Vendor(vendor).name(),
        })
    });
    let others = OTHER_PHRASES
        .iter()
        .map(|&(code, phrase, attempt, subject)| PhraseRule {
            code: code.as_u16(),
            phrase,
            attempt: attempt.map(Attempt::name),
            subject: subject.name(),
        });
    vendor.chain(others).collect()
}

impl Codes {
    fn new(with: With) -> Codes {
        let (general, own) = match with {
            With::General => (&GENERAL[..], &[][..]),
            With::GeneralAnd(codes) => (&GENERAL[..], codes),
            With::UnknownAnd(codes) | With::Only(codes) => (&[][..], codes),
        };
        Codes {
            codes: [general, own].concat(),
            unknown: !matches!(with, With::Only(_)),
        }
    }
}

/// Returns the rules in the order in which they are tried. The first that matches a reason wins.
fn reasons() -> Vec<ReasonRule> {
    let call = Some(Attempt::Call.name());
    let sip = Some(ReasonProtocol::SIP.token());
    let (start, with, subject) = ANALYTICS;
    let mut rules = vec![ReasonRule {
        text_start: Some(start),
        attempt: call,
        with: Some(Codes::new(with)),
        subject: Some(subject.name()),
        ..ReasonRule::default()
    }];
    for &(text, with, subject, _) in FREESWITCH_CAUSES {
        rules.extend(subject.map(|subject| ReasonRule {
            text: Some(text),
            attempt: call,
            with: Some(Codes::new(with)),
            subject: Some(subject.name()),
            ..ReasonRule::default()
        }));
        // For other attempts, a named cause says nothing.
        rules.push(ReasonRule {
            text: Some(text),
            ..ReasonRule::default()
        });
    }
    rules.extend(SIP_CAUSES.iter().map(|&(code, with, subject)| ReasonRule {
        protocol: sip,
        cause: Some(code.as_u16().into()),
        with: Some(Codes::new(with)),
        subject: Some(subject.name()),
        ..ReasonRule::default()
    }));
    rules.push(ReasonRule {
        protocol: sip,
        ..ReasonRule::default()
    });
    let q850 = Q850Cause::KNOWN.iter().map(|&cause| Cause::Q850(cause));
    let failures = FailureCause::KNOWN
        .iter()
        .map(|&cause| Cause::Failure(cause));
    let preemption = Cause::new(ReasonProtocol::PREEMPTION, Some(1));
    for cause in q850.chain(failures).chain([preemption]) {
        // The rule for a location comes first, if there is one.
        let mut general = network_rule(cause, None);
        let user = CauseLocation::USER;
        let mut at_user = network_rule(cause, Some(user));
        if let Some(rule) = at_user.as_mut().filter(|rule| {
            let general = general.as_ref();
            general.is_none_or(|general| general.subject != rule.subject)
        }) {
            rule.location = Some(user.token());
            rules.extend(at_user);
        }
        if cause == preemption {
            // Whatever the number is.
            general.iter_mut().for_each(|rule| rule.cause = None);
        }
        rules.extend(general);
    }
    rules
}

fn network_rule(cause: Cause, location: Option<CauseLocation>) -> Option<ReasonRule> {
    let (with, subject) = of_cause(cause, location)?;
    Some(ReasonRule {
        protocol: Some(cause.protocol().token()),
        cause: cause.value(),
        attempt: Some(Attempt::Call.name()),
        with: Some(Codes::new(with)),
        subject: Some(subject.name()),
        ..ReasonRule::default()
    })
}

fn warnings() -> Vec<WarningRule> {
    let rule = |&(warning, with, subject): &(crate::code::WarnCode, With, Subject)| WarningRule {
        warning: warning.as_u16(),
        attempt: is_about_media(warning).then_some(Attempt::Call.name()),
        with: Codes::new(with),
        subject: subject.name(),
    };
    WARNINGS.iter().map(rule).collect()
}

impl ElsewhereRule {
    fn new() -> ElsewhereRule {
        let cause = Q850Cause::NON_SELECTED_USER_CLEARING.as_u16();
        let reason = format!("{};cause={cause}", ReasonProtocol::Q850);
        let is_taken = |code: &StatusCode| {
            is_taken_elsewhere(&Response::new(*code).with_header("Reason", &reason))
        };
        let codes = codes().filter(|code| code.is_failure() && !is_taken(code));
        ElsewhereRule {
            method: Method::CANCEL.token(),
            end: CallEnd::AnsweredElsewhere.name(),
            except: Exception {
                protocol: ReasonProtocol::Q850.token(),
                cause,
                codes: codes.map(StatusCode::as_u16).collect(),
            },
        }
    }
}
