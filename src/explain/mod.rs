//! Explaining a response, or a failure without one, to a person.

mod call_end;
mod detail_fields;
mod detail_lines;
mod explanation;
mod names;
mod next_step;
mod reason_end;
#[cfg(feature = "rules")]
mod rules;
mod subject;
mod table;
mod time;

use crate::catalog::{Catalog, Subject, Variant};
use crate::code::{Action, Attempt, CallEnd, LocalFailure, StatusCode};
use crate::header::{MAX_SHOWN, clean};
use crate::response::Response;
pub use explanation::Explanation;
use next_step::NextStep;
#[cfg(feature = "rules")]
pub use rules::rules;
use subject::{Choice, Source};

impl Catalog {
    /// Explains a received response to a person.
    ///
    /// The [`Explanation`] has the texts and actions of a dialog: what happened, what it means,
    /// what to do next.
    ///
    /// The dialog has exactly one subject, the most specific thing in the response: a known vendor
    /// phrase, a reason, a warning, or the status code. The dialog fits the attempt, and the rest
    /// of the response is in the details. Text from the network is truncated, stripped of control
    /// characters, and shown as the server's own words, never in place of the catalog's texts.
    ///
    /// A catalog without `explain.ftl` uses the phrase as the title and the description as the
    /// meaning. A catalog without `facts.ftl` has no details, and one without `action.ftl` has no
    /// captions.
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer, Response};
    ///
    /// let response = Response::parse("SIP/2.0 480 No money left\r\n\r\n")?;
    /// let explanation = Localizer::bundled().negotiate("en").explain(&response);
    /// assert_eq!(explanation.title(), "Not enough credit");
    /// assert_eq!(explanation.action(), Action::ContactProvider);
    /// assert_eq!(explanation.technical(), "480 No money left");
    /// # Ok::<(), sip_phrases::InvalidResponse>(())
    /// ```
    pub fn explain(&self, response: &Response) -> Explanation {
        let choice = subject::choose(self, response);
        let password = subject::is_password_refused(choice.subject, response);
        let row = next_step::row(choice.subject, response.attempt(), password);
        let step = NextStep::new(&row, choice.subject, Some(response));
        let texts = self.texts_of(&choice, response.attempt(), password);
        // If another device took the call, nothing failed for this person.
        let is_failure = response.code().is_failure();
        let has_failed = is_failure && !subject::is_taken_elsewhere(response);
        let facts = detail_lines::detail_lines(self, response, choice.source, has_failed, &step);
        let mut explanation = self.explanation(texts, step);
        explanation.details.extend(facts);
        explanation.code = Some(response.code());
        explanation.technical = technical_line(response);
        explanation.needs_attention = row.needs_attention && (has_failed || !is_failure);
        explanation
    }

    /// Explains to a person a failure that the program detected itself, without a response from a
    /// server.
    ///
    /// ```
    /// use sip_phrases::{Attempt, LocalFailure, Localizer};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// let explanation = english.explain_local(LocalFailure::Dns, Attempt::SignIn);
    /// assert_eq!(explanation.technical(), "no response: dns");
    /// assert!(explanation.needs_attention());
    /// ```
    pub fn explain_local(&self, failure: LocalFailure, attempt: Attempt) -> Explanation {
        let subject = subject::of_local(failure, attempt);
        let row = next_step::row(subject, attempt, false);
        let step = NextStep::new(&row, subject, None);
        let choice = Choice::from((subject::with_texts(self, subject), Source::Code));
        let texts = self.texts_of(&choice, attempt, false);
        Explanation {
            technical: format!("no response: {failure}"),
            needs_attention: row.needs_attention,
            ..self.explanation(texts, step)
        }
    }

    /// Explains to a person why a call ended: the title is the label for the list of calls. For a
    /// call that could not be set up, [`explain`](Self::explain) knows more.
    ///
    /// Only an end that neither party wanted needs attention.
    ///
    /// ```
    /// use sip_phrases::{CallEnd, Localizer, Method};
    ///
    /// let end = CallEnd::of_request(Method::BYE, "RELEASE_CAUSE;cause=3");
    /// let explanation = Localizer::bundled().negotiate("en").explain_end(end);
    /// assert_eq!(explanation.title(), "Connection lost");
    /// assert_eq!(explanation.technical(), "call ended: connection-lost");
    /// assert!(explanation.needs_attention());
    /// ```
    pub fn explain_end(&self, end: CallEnd) -> Explanation {
        let (action, needs_attention) = call_end::action_after(end);
        let step = NextStep::of(action);
        Explanation {
            technical: format!("call ended: {end}"),
            needs_attention,
            ..self.explanation((self.phrase(end), self.description(end), None), step)
        }
    }

    /// Returns the title, meaning and advice of a subject.
    fn texts_of<'c>(
        &'c self,
        choice: &Choice<'c>,
        attempt: Attempt,
        password: bool,
    ) -> (&'c str, &'c str, Option<&'c str>) {
        if let Some(text) = choice.overlay {
            // The description of a vendor phrase in an overlay includes the advice.
            return (text.phrase(), text.description(), None);
        }
        if let Some(dialog) = self
            .dialogs()
            .and_then(|dialogs| dialogs.get(choice.subject))
        {
            let variants = Variant::lookup(attempt, password);
            return (
                dialog.title(&variants),
                dialog.meaning(&variants),
                dialog.advice(&variants),
            );
        }
        match choice.subject {
            Subject::Code(code) => (self.phrase(code), self.description(code), None),
            Subject::Q850(cause) => (self.phrase(cause), self.description(cause), None),
            Subject::Warning(code) => (self.phrase(code), self.description(code), None),
            Subject::Vendor(phrase) => (self.phrase(phrase), self.description(phrase), None),
            Subject::Class(_) | Subject::Local(_) | Subject::Shared(_) => {
                (self.phrase(UNKNOWN), self.description(UNKNOWN), None)
            }
        }
    }

    /// Creates an explanation without the parts that come from a response.
    fn explanation(
        &self,
        (title, meaning, advice): (&str, &str, Option<&str>),
        step: NextStep,
    ) -> Explanation {
        let mut actions = step.actions.into_iter();
        let action = actions.next().unwrap_or(Action::None);
        let second_action = actions.next();
        let caption = |action: Action| {
            self.get(action)
                .filter(|_| action.has_button())
                .map(|text| text.phrase().to_owned())
        };
        let delay = step.retry_after.and_then(|delay| {
            let (id, arguments) = time::retry_sentence(delay)?;
            self.sentences()?.format(id, &arguments)
        });
        // The time replaces advice to try again later. Any other advice remains, and the time is
        // one of the details.
        let (advice, details) = match delay {
            Some(delay) if action == Action::RetryAfter => (Some(delay), Vec::new()),
            delay => (advice.map(str::to_owned), delay.into_iter().collect()),
        };
        Explanation {
            code: None,
            language: self.language().clone(),
            title: title.to_owned(),
            meaning: meaning.to_owned(),
            advice,
            details,
            technical: String::new(),
            caption: caption(action),
            action,
            second_caption: second_action.and_then(caption),
            second_action,
            needs_attention: true,
            retry_after: step.retry_after,
            realm: step.realm,
            addresses: step.addresses,
        }
    }
}

/// A code without a text of its own: its text is that of its class, for a failed request.
const UNKNOWN: StatusCode = match StatusCode::from_u16(498) {
    Ok(code) => code,
    Err(_) => unreachable!(),
};

/// The largest number of reasons, and of warnings, in the technical line.
const MAX_VALUES: usize = 8;

fn technical_line(response: &Response) -> String {
    let code = response.code();
    let mut line = match clean(response.phrase(), MAX_SHOWN) {
        phrase if phrase.is_empty() => code.to_string(),
        phrase => format!("{} {phrase}", code.as_u16()),
    };
    let mut add = |name: &str, value: &str| {
        line.push_str("; ");
        line.push_str(name);
        line.push_str(&clean(value, MAX_SHOWN));
    };
    if response.is_local() {
        add("", "not sent by a server");
    }
    if let Some(method) = response.method() {
        add("", method);
    }
    for reason in response.reasons().take(MAX_VALUES) {
        add("Reason: ", &reason.to_string());
    }
    for warning in response.warnings().take(MAX_VALUES) {
        add("Warning: ", &warning.to_string());
    }
    line
}
