//! The texts of `facts.ftl`: sentences with variables, which Fluent puts together when they are shown.

use std::sync::{Arc, OnceLock};

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::error::Finding;
use super::resource::{Resource, is_control};

/// Every sentence, with the variables that it may use.
const SENTENCES: &[(&str, &[&str])] = &[
    ("retry-seconds", &["seconds"]),
    ("retry-minutes", &["minutes"]),
    ("retry-hours", &["hours"]),
    ("retry-days", &["days"]),
    ("reachable-minutes", &["minutes"]),
    ("reachable-hours", &["hours"]),
    ("shortest-interval", &["seconds"]),
    ("shortest-validity", &["seconds"]),
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
    ("sign-in-realm", &["realm"]),
    ("more-information", &["address"]),
    ("objection-address", &["address"]),
    ("server-phrase", &["text"]),
    ("retry-comment", &["text"]),
    ("warning", &["text", "code"]),
    ("warning-own", &["agent", "text"]),
    ("reason", &["text", "protocol", "cause"]),
    ("reason-protocol", &["text", "protocol"]),
    ("reason-own", &["text"]),
    ("reason-location", &["location"]),
    ("request-error", &["text", "code"]),
];

/// The sentences of one language.
pub(crate) struct Facts {
    language: LanguageIdentifier,
    /// The files, each laid over the ones before it.
    files: Vec<Arc<str>>,
    /// What Fluent makes of them, which takes four times their memory: it is made for the first sentence.
    bundle: OnceLock<FluentBundle<FluentResource, IntlLangMemoizer>>,
}

impl Facts {
    /// Reads `facts.ftl`, laid over others where there are some. What is wrong with it goes into the findings.
    pub(crate) fn read(
        language: &LanguageIdentifier,
        base: Option<&Facts>,
        resource: Resource<'_>,
        findings: &mut Vec<Finding>,
    ) -> Facts {
        check(&resource, findings);
        let mut files = base.map(|base| base.files.clone()).unwrap_or_default();
        files.push(resource.source().into());
        Facts { language: language.clone(), files, bundle: OnceLock::new() }
    }

    fn bundle(&self) -> FluentBundle<FluentResource, IntlLangMemoizer> {
        let mut bundle = FluentBundle::new_concurrent(vec![self.language.clone()]);
        // The arguments are isolated one by one, where they need it: a status line never gets these characters.
        bundle.set_use_isolating(false);
        for file in &self.files {
            // `check` has found no errors in it.
            let resource = FluentResource::try_new(file.to_string()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }

    /// A sentence with its facts; `None` where the file does not have it.
    pub(crate) fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle.get_or_init(|| self.bundle());
        let pattern = bundle.get_message(id)?.value()?;
        // `check` has seen to it that nothing in it can fail, but that Fluent ends a sentence after 100 placeables.
        Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }
}

/// Whether the file has only sentences that are said, each with just the variables that it is given. A sentence that it
/// lacks is not said. References to other messages are refused, so the length of a sentence is that of its text and its
/// arguments.
fn check(resource: &Resource<'_>, findings: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for entry in resource.entries(findings) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let mut report = |what: String| findings.push(resource.finding(id, format!("{id} {what}")));
                match SENTENCES.iter().find(|(known, _)| *known == id) {
                    None => report("is no text of facts.ftl".to_owned()),
                    Some(_) if found.contains(&id) => report("stands here for the second time".to_owned()),
                    Some((known, variables)) => {
                        match &message.value {
                            Some(pattern) => check_pattern(pattern, variables, &mut report),
                            None => report("has no text".to_owned()),
                        }
                        found.push(*known);
                    }
                }
                for attribute in &message.attributes {
                    report(format!("has an attribute .{} that nobody reads", attribute.id.name));
                }
            }
            Entry::Term(term) => {
                let id = term.id.name;
                findings.push(resource.finding(id, format!("-{id} is a term, which no text here can use")));
            }
            _ => {}
        }
    }
}

fn check_pattern(pattern: &Pattern<&str>, variables: &[&str], report: &mut impl FnMut(String)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                check_characters(&value.replace('\n', ""), report);
                if value.contains('\n') {
                    report("goes over several lines: a text stands on one line".to_owned());
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                check_inline(inline, variables, report);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                match selector {
                    InlineExpression::VariableReference { .. } => check_inline(selector, variables, report),
                    // fluent-bundle overflows at a number of twenty decimals.
                    _ => report("chooses by something that is no variable".to_owned()),
                }
                variants.iter().for_each(|variant| check_pattern(&variant.value, variables, report));
            }
        }
    }
}

fn check_characters(text: &str, report: &mut impl FnMut(String)) {
    if let Some(character) = text.chars().find(|&character| is_control(character)) {
        report(format!("holds the control character U+{:04X}", u32::from(character)));
    }
}

fn check_inline(inline: &InlineExpression<&str>, variables: &[&str], report: &mut impl FnMut(String)) {
    match inline {
        InlineExpression::VariableReference { id } if variables.contains(&id.name) => {}
        InlineExpression::VariableReference { id } => report(format!("uses ${}, which it is not given", id.name)),
        InlineExpression::StringLiteral { value } => check_characters(&unescape_unicode_to_string(value), report),
        InlineExpression::NumberLiteral { .. } => {}
        _ => report("refers to another text or a function: it can use its variables only".to_owned()),
    }
}
