//! The ends of calls, and the constants of platforms for them.

use serde::Serialize;

use super::{Map, codes};
use crate::catalog::{Shared, Subject};
use crate::code::{CallEnd, Class, Method, Q850Cause, ReasonProtocol};
use crate::explain::call_end::of_subject;
use crate::explain::reason_end::{WEAK, of_reason};
use crate::explain::table::{FREESWITCH_CAUSES, SUBJECTS, When};
use crate::header::{Cause, Reason};
use crate::platform::{CallEndedReason, DisconnectCause, ImsReasonInfo};

#[derive(Serialize)]
pub(super) struct Ends {
    /// The ends that belong in the list of missed calls.
    missed: Vec<&'static str>,
    /// The ends by the method of the request and its Reason header field.
    requests: Map<Request>,
    /// The ends of calls of this side, by the subject of the dialog about the failure.
    subjects: Map<&'static str>,
    /// The constants of platforms.
    platforms: Map<Vec<Constant>>,
}

#[derive(Serialize)]
struct Request {
    /// The end if no reason says more.
    plain: &'static str,
    /// The end that any other reason overrides.
    weak: &'static str,
    reasons: Vec<ReasonEnd>,
}

#[derive(Serialize)]
struct ReasonEnd {
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    #[serde(flatten)]
    causes: Option<Numbers>,
    /// `None` if the reason says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<&'static str>,
}

#[derive(Serialize)]
struct Numbers {
    from: u16,
    to: u16,
}

/// A constant of a platform, for an end of a call or for status codes.
#[derive(Serialize)]
struct Constant {
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<&'static str>,
    #[serde(flatten)]
    codes: Option<Numbers>,
    name: &'static str,
    value: i32,
}

impl Ends {
    pub(super) fn new() -> Ends {
        let missed = CallEnd::ALL.iter().filter(|end| end.is_missed());
        let methods = [Method::BYE, Method::CANCEL].into_iter();
        Ends {
            missed: missed.map(|end| end.name()).collect(),
            requests: Map(methods
                .map(|method| (method.token().to_owned(), Request::new(method)))
                .collect()),
            subjects: subjects(),
            platforms: platforms(),
        }
    }
}

/// The largest cause in the rules. SIP has three digits, and the other protocols have less.
const LARGEST_CAUSE: u16 = 999;

impl Request {
    fn new(method: Method) -> Request {
        let answered = method != Method::CANCEL;
        let named = |text: &'static str, end: Option<CallEnd>| ReasonEnd {
            text: Some(text),
            protocol: None,
            causes: None,
            end: end.map(CallEnd::name),
        };
        let says = |reason: &str| of_reason(&Reason::parse(reason)?, answered);
        let mut reasons = Vec::new();
        for &(name, ..) in FREESWITCH_CAUSES {
            reasons.push(named(name, says(&format!("SIP;text=\"{name}\""))));
        }
        for protocol in ReasonProtocol::KNOWN.iter().copied() {
            let known = (0..=LARGEST_CAUSE).filter(|&cause| is_known(protocol, cause));
            let ends = known.map(|cause| (cause, says(&format!("{protocol};cause={cause}"))));
            reasons.extend(runs(ends).into_iter().map(|(causes, end)| ReasonEnd {
                text: None,
                protocol: Some(protocol.token()),
                causes: Some(causes),
                end: end.map(CallEnd::name),
            }));
        }
        for name in Q850Cause::names() {
            let end = says(&format!("X;text=\"{name}\""));
            reasons.extend(end.map(|end| named(name, Some(end))));
        }
        Request {
            plain: CallEnd::of_request(method, "").name(),
            weak: WEAK.name(),
            reasons,
        }
    }
}

/// Returns whether the number decides, whatever the text is.
fn is_known(protocol: ReasonProtocol, cause: u16) -> bool {
    let cause = Cause::new(protocol, Some(cause.into()));
    !matches!(cause, Cause::Other(..) | Cause::Stir(_))
}

/// Joins consecutive numbers with the same value.
fn runs<V: PartialEq>(values: impl Iterator<Item = (u16, V)>) -> Vec<(Numbers, V)> {
    let mut runs: Vec<(Numbers, V)> = Vec::new();
    for (number, value) in values {
        match runs.last_mut() {
            Some((numbers, last)) if *last == value && numbers.to + 1 == number => {
                numbers.to = number;
            }
            _ => runs.push((
                Numbers {
                    from: number,
                    to: number,
                },
                value,
            )),
        }
    }
    runs
}

fn subjects() -> Map<&'static str> {
    let has_row = |subject| SUBJECTS.iter().any(|&(known, ..)| known == subject);
    let rows = SUBJECTS.iter().filter(|&&(_, when, ..)| when == When::Any);
    let ends = rows.filter_map(|&(subject, ..)| {
        let end = match subject {
            // The call goes on, or is over for another reason.
            Subject::Shared(
                Shared::Hangup | Shared::Update | Shared::UpdateLost | Shared::Transfer,
            ) => return None,
            Subject::Class(Class::Provisional | Class::Success) => return None,
            Subject::Code(code) if !code.is_failure() => return None,
            // Any code without a row.
            Subject::Class(class) => {
                let mut own = codes()
                    .filter(|code| code.class() == class)
                    .map(Subject::Code);
                of_subject(own.find(|&code| !has_row(code))?)
            }
            _ => of_subject(subject),
        };
        Some((subject.name(), end.name()))
    });
    Map(ends.collect())
}

fn platforms() -> Map<Vec<Constant>> {
    let of_cause = |cause: DisconnectCause| Some((cause.name(), cause.value()));
    let of_ends = |constant: &dyn Fn(CallEnd) -> Option<(&'static str, i32)>| {
        let constants = CallEnd::ALL.iter().filter_map(|&end| {
            let (name, value) = constant(end)?;
            Some(Constant {
                end: Some(end.name()),
                codes: None,
                name,
                value,
            })
        });
        constants.collect()
    };
    let of_codes = codes().map(|code| {
        let constant = ImsReasonInfo::of(code);
        (code.as_u16(), constant)
    });
    let of_codes = runs(of_codes).into_iter().filter_map(|(codes, constant)| {
        let constant = constant?;
        Some(Constant {
            end: None,
            codes: Some(codes),
            name: constant.name(),
            value: constant.value(),
        })
    });
    Map(vec![
        (
            "android.telecom.DisconnectCause".to_owned(),
            of_ends(&|end| of_cause(DisconnectCause::of(end))),
        ),
        (
            "android.telecom.CallControl".to_owned(),
            of_ends(&|end| of_cause(DisconnectCause::of_call_control(end))),
        ),
        (
            "CXCallEndedReason".to_owned(),
            of_ends(&|end| {
                let reason = CallEndedReason::of(end)?;
                Some((reason.name(), reason.value()))
            }),
        ),
        (
            "android.telephony.ims.ImsReasonInfo".to_owned(),
            of_codes.collect(),
        ),
    ])
}
