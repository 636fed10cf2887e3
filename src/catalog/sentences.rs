//! The sentences of `facts.ftl`. They have variables, and Fluent formats them when they are shown.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use unic_langid::LanguageIdentifier;

use super::error::Mistake;
use super::resource::{Resource, is_control};

/// The sentences, each with the variables that it may use.
const SENTENCES: &[(&str, &[&str])] = &[
    ("retry-seconds", &["seconds"]),
    ("retry-minutes", &["minutes"]),
    ("retry-hour-and-a-half", &[]),
    ("retry-hours", &["hours"]),
    ("retry-days", &["days"]),
    ("reachable-minutes", &["minutes"]),
    ("reachable-hours", &["hours"]),
    ("shortest-interval", &["seconds"]),
    ("shortest-interval-minutes", &["minutes"]),
    ("shortest-interval-hours", &["hours"]),
    ("shortest-validity", &["seconds"]),
    ("shortest-validity-minutes", &["minutes"]),
    ("shortest-validity-hours", &["hours"]),
    ("shortest-validity-days", &["days"]),
    ("list-separator", &[]),
    ("unsupported-extensions", &["list", "count"]),
    ("required-extensions", &["list", "count"]),
    ("allowed-methods", &["list"]),
    ("accepted-formats", &["list"]),
    ("accepted-encodings", &["list"]),
    ("accepted-languages", &["list"]),
    ("accepted-events", &["list"]),
    ("accepted-packages", &["list"]),
    ("accepted-priorities", &["list"]),
    ("security-mechanisms", &["list"]),
    ("no-consent", &["list"]),
    ("new-address", &["address"]),
    ("other-address", &["address"]),
    ("proxy-address", &["address"]),
    ("possible-addresses", &["list", "count"]),
    ("dispute-block", &["contact"]),
    ("sign-in-realm", &["realm"]),
    ("more-information", &["address"]),
    ("objection-address", &["address"]),
    ("server-phrase", &["text"]),
    ("retry-comment", &["text"]),
    ("warning", &["text", "code"]),
    ("reason", &["text", "protocol", "cause"]),
    ("reason-protocol", &["text", "protocol"]),
    ("reason-own", &["text"]),
    ("reason-location", &["location"]),
    ("request-error", &["text", "code"]),
    ("made-locally", &[]),
    ("option-named", &["name", "tag"]),
    ("option-timer", &[]),
    ("option-100rel", &[]),
    ("option-replaces", &[]),
    ("option-join", &[]),
    ("option-norefersub", &[]),
    ("option-multiple-refer", &[]),
    ("option-outbound", &[]),
    ("option-path", &[]),
    ("option-gruu", &[]),
    ("option-precondition", &[]),
    ("option-sec-agree", &[]),
    ("option-privacy", &[]),
    ("option-histinfo", &[]),
    ("option-from-change", &[]),
    ("option-answermode", &[]),
    ("option-resource-priority", &[]),
    ("option-geolocation", &[]),
    ("option-eventlist", &[]),
    ("option-recipient-list", &[]),
    ("option-ice", &[]),
    ("option-early-session", &[]),
    ("option-sdp-anat", &[]),
    ("option-siprec", &[]),
    ("option-uui", &[]),
    ("option-199", &[]),
    ("possible-calls", &[]),
    ("possible-messages", &[]),
    ("possible-notifications", &[]),
    ("possible-transfers", &[]),
    ("event-presence", &[]),
    ("event-message-summary", &[]),
    ("event-dialog", &[]),
    ("event-conference", &[]),
    ("event-reg", &[]),
    ("event-refer", &[]),
];

/// The sentences of one language.
pub(crate) struct Sentences {
    language: LanguageIdentifier,
    /// The files. Each overrides the ones before it.
    files: Vec<Arc<str>>,
    /// The Fluent bundle, built for the first sentence because it takes four times the memory of
    /// the files.
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Sentences {
    /// Reads `facts.ftl`, as an overlay if there is a base.
    pub(crate) fn read(
        language: &LanguageIdentifier,
        base: Option<&Sentences>,
        resource: &Resource<'_>,
        mistakes: &mut Vec<Mistake>,
    ) -> Sentences {
        check(resource, mistakes);
        let mut files = base.map(|base| base.files.clone()).unwrap_or_default();
        files.push(resource.source().into());
        Sentences::new(language, files)
    }

    /// Creates the sentences of a bundled file. The tests check that the bundled files have no
    /// mistakes.
    pub(crate) fn bundled(language: &LanguageIdentifier, text: &'static str) -> Sentences {
        Sentences::new(language, vec![text.into()])
    }

    fn new(language: &LanguageIdentifier, files: Vec<Arc<str>>) -> Sentences {
        Sentences {
            language: language.clone(),
            files,
            bundle: OnceLock::new(),
        }
    }

    fn bundle(&self) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(vec![self.language.clone()]);
        // Fluent would isolate every argument with invisible marks, also in left-to-right text. The
        // caller adds them where needed.
        bundle.set_use_isolating(false);
        for file in &self.files {
            // `check` rejects files with errors.
            let resource =
                FluentResource::try_new(file.to_string()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }

    /// Formats a sentence. Returns `None` if no file has it.
    pub(crate) fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle.get_or_init(|| self.bundle());
        let pattern = bundle.get_message(id)?.value()?;
        // After `check`, the only possible error is that Fluent stops after 100 placeables.
        Some(
            bundle
                .format_pattern(pattern, Some(arguments), &mut Vec::new())
                .into_owned(),
        )
    }
}

/// Checks that the file has only known sentences, each with only its own variables. References to
/// other messages are rejected, so the text and the arguments of a sentence limit its length.
fn check(resource: &Resource<'_>, mistakes: &mut Vec<Mistake>) {
    let mut seen = Vec::new();
    for entry in resource.entries(mistakes) {
        match entry {
            Entry::Message(message) => check_message(&message, &mut seen, resource, mistakes),
            Entry::Term(term) => mistakes.push(resource.term(term.id.name)),
            _ => {}
        }
    }
}

fn check_message<'f>(
    message: &Message<&'f str>,
    seen: &mut Vec<&'f str>,
    resource: &Resource<'f>,
    mistakes: &mut Vec<Mistake>,
) {
    let id = message.id.name;
    let mut report =
        |problem: String| mistakes.push(resource.mistake(id, format!("{id} {problem}")));
    match SENTENCES.iter().find(|(known, _)| *known == id) {
        None => report("is not a message of facts.ftl".to_owned()),
        Some(_) if seen.contains(&id) => report("is defined twice".to_owned()),
        Some((_, variables)) => {
            match &message.value {
                Some(pattern) => check_pattern(pattern, variables, &mut report),
                None => report("has no text".to_owned()),
            }
            seen.push(id);
        }
    }
    for attribute in &message.attributes {
        report(format!("has an unknown attribute .{}", attribute.id.name));
    }
}

fn check_pattern(pattern: &Pattern<&str>, variables: &[&str], report: &mut impl FnMut(String)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                check_characters(&value.replace('\n', ""), report);
                if value.contains('\n') {
                    report("spans several lines: write each text on one line".to_owned());
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                check_inline(inline, variables, report);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                match selector {
                    InlineExpression::VariableReference { .. } => {
                        check_inline(selector, variables, report);
                    }
                    // fluent-bundle overflows on a number with twenty decimals.
                    _ => report("selects by an expression that is not a variable".to_owned()),
                }
                variants
                    .iter()
                    .for_each(|variant| check_pattern(&variant.value, variables, report));
            }
        }
    }
}

fn check_characters(text: &str, report: &mut impl FnMut(String)) {
    if let Some(character) = text.chars().find(|&character| is_control(character)) {
        report(format!(
            "contains the control character U+{:04X}",
            u32::from(character)
        ));
    }
}

fn check_inline(
    inline: &InlineExpression<&str>,
    variables: &[&str],
    report: &mut impl FnMut(String),
) {
    match inline {
        InlineExpression::VariableReference { id } if variables.contains(&id.name) => {}
        InlineExpression::VariableReference { id } => {
            report(format!("uses the unknown variable ${}", id.name));
        }
        InlineExpression::StringLiteral { value } => {
            check_characters(&unescape_unicode_to_string(value), report);
        }
        InlineExpression::NumberLiteral { .. } => {}
        _ => report("refers to a message or a function: only variables are allowed".to_owned()),
    }
}
