//! The choice of the subject: the most specific thing in the response that has a dialog and fits
//! the attempt.

use super::reason_end;
use super::table::{
    ANALYTICS, CALL_PHRASES, LOST, NO_REACTION, OTHER_PHRASES, Q850_CAUSES, SIP_CAUSES, WARNINGS,
    With, freeswitch_cause,
};
use crate::catalog::{Catalog, Shared, Subject, Text};
use crate::code::{
    Attempt, CallEnd, CauseLocation, Class, FailureCause, LocalFailure, Q850Cause, StatusCode,
    VendorPhrase, WarnCode, phrase_matches,
};
use crate::header::{Cause, Reason};
use crate::response::{Precedence, Response};

/// The subject of an explanation, and the part of the response that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice<'c> {
    pub(super) subject: Subject,
    /// The text of a vendor phrase that an overlay defines. It replaces the dialog.
    pub(super) overlay: Option<Text<'c>>,
    pub(super) source: Source,
}

/// The part of a response that the dialog explains. The details do not repeat it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Code,
    Phrase,
    Cause(Option<Cause>),
    Warning(WarnCode),
}

impl From<(Subject, Source)> for Choice<'_> {
    fn from((subject, source): (Subject, Source)) -> Self {
        Choice {
            subject,
            overlay: None,
            source,
        }
    }
}

/// Chooses the subject of a response. Falls back to the status code if the catalog has no dialog
/// about a more specific subject.
pub(super) fn choose<'c>(catalog: &'c Catalog, response: &Response) -> Choice<'c> {
    let catalog = Some(catalog);
    let mut choice = choose_any(catalog, response);
    if !has_dialog(catalog, choice.subject) {
        choice = (code_or_class(catalog, response.code()), Source::Code).into();
    }
    choice
}

/// Returns the subject of a response in a catalog that has all dialogs.
pub(super) fn of_response(response: &Response) -> Subject {
    choose_any(None, response).subject
}

fn has_dialog(catalog: Option<&Catalog>, subject: Subject) -> bool {
    let Some(catalog) = catalog else { return true };
    match catalog.dialogs() {
        Some(dialogs) => dialogs.has(subject),
        // Codes have a phrase and a description in place of a dialog.
        None => match subject {
            Subject::Code(_) | Subject::Class(_) => true,
            Subject::Q850(cause) => catalog.get(cause).is_some(),
            Subject::Warning(code) => catalog.get(code).is_some(),
            Subject::Vendor(phrase) => catalog.get(phrase).is_some(),
            Subject::Local(_) | Subject::Shared(_) => false,
        },
    }
}

fn choose_any<'c>(catalog: Option<&'c Catalog>, response: &Response) -> Choice<'c> {
    let (code, attempt) = (response.code(), response.attempt());
    if !code.is_failure() {
        return (code_or_class(catalog, code), Source::Code).into();
    }
    if response.is_local() && attempt != Attempt::HangUp {
        if let Some(failure) = local_failure(code) {
            return (of_local(failure, attempt), Source::Code).into();
        }
    }
    if attempt == Attempt::HangUp {
        return (Subject::Shared(Shared::Hangup), Source::Code).into();
    }
    if response.is_emergency() {
        return (Subject::Shared(Shared::Emergency), Source::Code).into();
    }
    if is_challenge(code) && response.credentials_sent() && response.is_stale() {
        return (Subject::Shared(Shared::Stale), Source::Code).into();
    }
    let overlay = catalog.and_then(|catalog| catalog.overlay_vendor(code, response.phrase()));
    if overlay.is_some() {
        let subject = code_or_class(catalog, code);
        return Choice {
            subject,
            overlay,
            source: Source::Phrase,
        };
    }
    let mut choice = most_specific(catalog, response);
    let has_rung = response.ringing_seen() && attempt == Attempt::Call;
    if has_rung && choice.source != Source::Phrase && NO_REACTION.contains(&choice.subject) {
        choice.subject = Subject::Shared(Shared::NoAnswer);
    }
    choice.subject = shared(choice.subject, code, attempt);
    choice
}

/// Returns the most specific subject of a failure, apart from the subjects that depend on the
/// program.
fn most_specific<'c>(catalog: Option<&Catalog>, response: &Response) -> Choice<'c> {
    let (code, attempt) = (response.code(), response.attempt());
    if let Some(subject) = of_phrase(code, response.phrase(), attempt) {
        if has_dialog(catalog, subject) {
            return (subject, Source::Phrase).into();
        }
    }
    if response.precedence() != Precedence::Code {
        let always = response.precedence() == Precedence::Reason;
        for reason in response.reasons() {
            let subject = of_reason(&reason, code, attempt, always);
            if let Some(subject) = subject.filter(|&subject| has_dialog(catalog, subject)) {
                return (subject, Source::Cause(reason.cause())).into();
            }
        }
        for warning in response.warnings() {
            let subject = of_warning(warning.code(), code, attempt);
            if let Some(subject) = subject.filter(|&subject| has_dialog(catalog, subject)) {
                return (subject, Source::Warning(warning.code())).into();
            }
        }
    }
    (code_or_class(catalog, code), Source::Code).into()
}

fn code_or_class(catalog: Option<&Catalog>, code: StatusCode) -> Subject {
    let subject = Subject::Code(code);
    match catalog.and_then(Catalog::dialogs) {
        Some(dialogs) if !dialogs.has(subject) => Subject::Class(code.class()),
        _ => subject,
    }
}

/// Returns the local failure that a stack reports as a response of its own (RFC 3261 section
/// 8.1.3.1). pjsip reports an unresolved name as 502.
pub(super) fn local_failure(code: StatusCode) -> Option<LocalFailure> {
    match code.as_u16() {
        408 => Some(LocalFailure::NoAnswer),
        502 => Some(LocalFailure::Dns),
        503 => Some(LocalFailure::Unreachable),
        _ => None,
    }
}

/// Returns the subject whose texts explain a failure without a response: that of any failed request
/// if the catalog has no dialog about the failure.
pub(super) fn with_texts(catalog: &Catalog, subject: Subject) -> Subject {
    match has_dialog(Some(catalog), subject) {
        true => subject,
        false => Subject::Class(Class::ClientError),
    }
}

/// Returns the subject of a failure without a response.
pub(super) fn of_local(failure: LocalFailure, attempt: Attempt) -> Subject {
    match (failure, attempt) {
        (_, Attempt::HangUp) => Subject::Shared(Shared::Hangup),
        // RFC 3261 section 14.1: a re-INVITE without a response ends the call.
        (LocalFailure::NoAnswer, Attempt::Update) => Subject::Shared(Shared::UpdateLost),
        _ => Subject::Local(failure),
    }
}

/// Returns the subject of a vendor phrase.
fn of_phrase(code: StatusCode, phrase: &str, attempt: Attempt) -> Option<Subject> {
    if let Some(vendor) = VendorPhrase::find(code, phrase) {
        let fits = attempt == Attempt::Call || !CALL_PHRASES.contains(&vendor);
        return fits.then_some(Subject::Vendor(vendor));
    }
    let (.., subject) = OTHER_PHRASES.iter().find(|(with, pattern, only, _)| {
        *with == code && only.is_none_or(|only| only == attempt) && phrase_matches(pattern, phrase)
    })?;
    Some(*subject)
}

/// Returns the subject of a reason. With `always`, the status code does not matter.
fn of_reason(
    reason: &Reason<'_>,
    code: StatusCode,
    attempt: Attempt,
    always: bool,
) -> Option<Subject> {
    let text = reason.text().unwrap_or_default();
    let includes = |with: With| always || with.includes(code);
    let (start, with, subject) = ANALYTICS;
    if text.starts_with(start) && attempt == Attempt::Call {
        return includes(with).then_some(subject);
    }
    // The name comes first: its number means something else in SIP. Named causes and those of
    // telephone networks and of media are about calls only.
    if let Some((_, with, subject, _)) = freeswitch_cause(text) {
        return subject.filter(|_| attempt == Attempt::Call && includes(*with));
    }
    if let Some(Cause::Status(cause)) = reason.cause() {
        let (_, with, subject) = SIP_CAUSES.iter().find(|(known, ..)| *known == cause)?;
        return includes(*with).then_some(*subject);
    }
    if attempt != Attempt::Call {
        return None;
    }
    let (with, subject) = of_cause(reason.cause()?, reason.location())?;
    includes(with).then_some(subject)
}

/// Returns the subject of a cause of a telephone network or of media.
pub(super) fn of_cause(cause: Cause, location: Option<CauseLocation>) -> Option<(With, Subject)> {
    match cause {
        Cause::Q850(cause) => of_q850(cause, location),
        Cause::Preemption(_) => of_q850(Q850Cause::PREEMPTION, None),
        Cause::Failure(FailureCause::FAILED_RESOURCES_ALLOCATION) => {
            of_q850(Q850Cause::NO_CIRCUIT_AVAILABLE, None)
        }
        Cause::Failure(cause) if cause.registered_text().is_some() => {
            of_q850(Q850Cause::TEMPORARY_FAILURE, None)
        }
        _ => None,
    }
}

fn of_q850(cause: Q850Cause, location: Option<CauseLocation>) -> Option<(With, Subject)> {
    let at_user = location == Some(CauseLocation::USER);
    // The table has the rows for a location first.
    let (.., with, subject) = Q850_CAUSES
        .iter()
        .find(|(known, only_at_user, ..)| *known == cause && (at_user || !only_at_user))?;
    Some((*with, *subject))
}

/// Returns whether a warning is about the media of a call, not about an address.
pub(super) fn is_about_media(warning: WarnCode) -> bool {
    ![WarnCode::SIPS_NOT_ALLOWED, WarnCode::SIPS_REQUIRED].contains(&warning)
}

/// Returns the subject of a warning.
fn of_warning(warning: WarnCode, code: StatusCode, attempt: Attempt) -> Option<Subject> {
    if attempt != Attempt::Call && is_about_media(warning) {
        return None;
    }
    let (_, with, subject) = WARNINGS.iter().find(|(known, ..)| *known == warning)?;
    with.includes(code).then_some(*subject)
}

/// Returns the shared subject of a failed change or transfer, or the given subject if the table has
/// a row for this subject and attempt.
fn shared(subject: Subject, code: StatusCode, attempt: Attempt) -> Subject {
    if !matches!(attempt, Attempt::Update | Attempt::Transfer) {
        return subject;
    }
    let row = super::next_step::row(subject, attempt, false);
    if row.is_for_attempt || !row.needs_attention {
        return subject;
    }
    Subject::Shared(match attempt {
        // RFC 3261 section 12.2.1.2.
        Attempt::Transfer if matches!(code.as_u16(), 408 | 481) => Shared::UpdateLost,
        Attempt::Transfer => Shared::Transfer,
        _ if LOST.contains(&code.as_u16()) => Shared::UpdateLost,
        _ => Shared::Update,
    })
}

/// Returns whether the subject is a challenge, although credentials were sent: they are wrong.
pub(super) fn is_password_refused(subject: Subject, response: &Response) -> bool {
    response.credentials_sent()
        && !response.is_stale()
        && matches!(subject, Subject::Code(code) if is_challenge(code))
}

fn is_challenge(code: StatusCode) -> bool {
    matches!(code.as_u16(), 401 | 407)
}

/// Returns whether a reason says that another device took the call. If so, nothing failed, and the
/// program shows nothing.
pub(super) fn is_taken_elsewhere(response: &Response) -> bool {
    let is_elsewhere = |reason: &Reason<'_>| {
        // With 404, ANSI networks report a misrouted ported number.
        let is_misrouted = reason.cause()
            == Some(Cause::Q850(Q850Cause::NON_SELECTED_USER_CLEARING))
            && response.code() == 404;
        !is_misrouted && reason_end::of_reason(reason, false) == Some(CallEnd::AnsweredElsewhere)
    };
    response.attempt() == Attempt::Call && response.reasons().any(|reason| is_elsewhere(&reason))
}
