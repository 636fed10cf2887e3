//! The end of a call in a Reason header field.

use std::ops::RangeInclusive;

use super::table::{Says, after, before, freeswitch_cause};
use crate::code::{CallEnd as E, Q850Cause};
use crate::header::{Cause, Reason};

/// The end that any other reason overrides. Any other end of an unanswered call is more specific: a
/// server that cancels a call may say that it was cleared as usual.
pub(super) const WEAK: E = E::CallerGaveUp;

const STATUS: &[(RangeInclusive<u16>, Says)] = &[
    (200..=299, before(E::AnsweredElsewhere)),
    (300..=399, before(E::Forwarded)),
    (403..=403, before(E::Rejected)),
    (408..=408, (Some(E::Unanswered), Some(E::Timeout))),
    (433..=433, before(E::Rejected)),
    (480..=480, before(E::Unanswered)),
    (486..=486, before(E::BusyElsewhere)),
    (487..=487, before(E::CallerGaveUp)),
    (500..=500, after(E::NetworkFailure)),
    (502..=503, after(E::NetworkFailure)),
    (504..=504, after(E::Timeout)),
    (600..=600, before(E::BusyElsewhere)),
    (603..=603, before(E::DeclinedElsewhere)),
    (607..=607, before(E::DeclinedElsewhere)),
    (608..=608, before(E::Blocked)),
];

const Q850: &[(RangeInclusive<u16>, Says)] = &[
    (8..=9, after(E::Preempted)),
    (13..=13, before(E::AnsweredElsewhere)),
    (16..=16, before(E::CallerGaveUp)),
    (17..=17, before(E::BusyElsewhere)),
    (18..=19, before(E::Unanswered)),
    (20..=20, after(E::ConnectionLost)),
    (21..=21, before(E::DeclinedElsewhere)),
    (23..=23, before(E::Forwarded)),
    (24..=24, before(E::Blocked)),
    (26..=26, before(E::AnsweredElsewhere)),
    (27..=27, after(E::ConnectionLost)),
    (45..=46, after(E::Preempted)),
    (32..=47, after(E::NetworkFailure)),
    (102..=102, (Some(E::Unanswered), Some(E::Timeout))),
];

const RELEASE: &[(RangeInclusive<u16>, Says)] = &[
    (1..=1, before(E::CallerGaveUp)),
    (2..=2, after(E::MediaLost)),
    (3..=3, after(E::ConnectionLost)),
    (4..=5, after(E::Timeout)),
    (6..=6, (Some(E::Unanswered), Some(E::Timeout))),
];

/// Returns what a reason says about the end of a call, or `None` if it says nothing.
pub(super) fn of_reason(reason: &Reason<'_>, answered: bool) -> Option<E> {
    let text = reason.text().unwrap_or_default();
    let says = |table: &[(RangeInclusive<u16>, Says)], number: u16| {
        let row = table.iter().find(|(numbers, _)| numbers.contains(&number));
        row.map(|(_, says)| *says)
    };
    let (before, after) = match (freeswitch_cause(text), reason.cause()) {
        (Some((.., says)), _) => *says,
        (None, Some(Cause::Status(code))) => says(STATUS, code.as_u16())?,
        (None, Some(Cause::Q850(cause))) => says(Q850, cause.as_u16())?,
        (None, Some(Cause::Preemption(_))) => after(E::Preempted),
        (None, Some(Cause::Release(cause))) => says(RELEASE, cause.as_u16())?,
        (None, Some(Cause::Failure(cause))) => {
            cause.registered_text()?;
            after(E::ConnectionLost)
        }
        // A protocol of its own, with the name of the cause in the text.
        _ => says(Q850, Q850Cause::from_name(text)?.as_u16())?,
    };
    if answered { after } else { before }
}
