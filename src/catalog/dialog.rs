//! The texts of `explain.ftl`: what a person reads about a failure.

use std::borrow::Cow;

use super::error::Mistake;
use super::families::FAMILIES;
use super::family_spec::FamilySpec;
use super::resource::{Message, Resource};
use crate::code::Attempt;

/// The family of the texts in `explain.ftl`: status codes, with ids of their own.
pub(crate) static SPEC: FamilySpec = FamilySpec {
    file: "explain",
    class_prefix: Some("explain-class-"),
    ..FAMILIES[0]
};

/// The texts of a dialog: title, meaning and advice.
#[derive(Clone, Default)]
pub(crate) struct Dialog {
    title: Variants,
    meaning: Variants,
    advice: Variants,
}

/// A text, and the texts that replace it for certain attempts.
#[derive(Clone, Default)]
struct Variants {
    base: Option<Cow<'static, str>>,
    variants: Vec<(Variant, Cow<'static, str>)>,
}

/// When a text replaces the base text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    Attempt(Attempt),
    /// Credentials were sent and refused.
    Password,
}

/// The variants, with the suffixes of their attributes: `.title-register`.
const SUFFIXES: [(&str, Variant); 5] = [
    ("register", Variant::Attempt(Attempt::SignIn)),
    ("message", Variant::Attempt(Attempt::Message)),
    ("subscribe", Variant::Attempt(Attempt::Subscription)),
    ("other", Variant::Attempt(Attempt::Other)),
    ("password", Variant::Password),
];

/// Where a text of a dialog belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Title,
    Meaning,
    Advice,
}

/// Returns what an attribute of `explain.ftl` is, or `None` if there is no such attribute.
fn attribute(name: &str) -> Option<(Part, Option<Variant>)> {
    let (part, suffix) = name
        .split_once('-')
        .map_or((name, None), |(a, b)| (a, Some(b)));
    let part = match part {
        // The base of the title is the value of the message.
        "title" if suffix.is_some() => Part::Title,
        "meaning" => Part::Meaning,
        "advice" => Part::Advice,
        _ => return None,
    };
    let variant = match suffix {
        None => None,
        Some(suffix) => Some(SUFFIXES.iter().find(|(known, _)| *known == suffix)?.1),
    };
    Some((part, variant))
}

/// Returns whether `explain.ftl` may have an attribute of this name.
pub fn is_attribute(name: &str) -> bool {
    attribute(name).is_some()
}

/// Returns whether a message of `explain.ftl` must have advice: whether it is about a failure.
pub fn needs_advice(id: &str) -> bool {
    let successes = [
        "explain-1",
        "explain-2",
        "explain-class-provisional",
        "explain-class-success",
    ];
    !successes.iter().any(|prefix| id.starts_with(prefix))
}

impl Dialog {
    pub(crate) fn title(&self, variants: &[Variant]) -> &str {
        self.title.get(variants).unwrap_or_default()
    }

    pub(crate) fn meaning(&self, variants: &[Variant]) -> &str {
        self.meaning.get(variants).unwrap_or_default()
    }

    pub(crate) fn advice(&self, variants: &[Variant]) -> Option<&str> {
        self.advice.get(variants)
    }

    pub(crate) fn read<'f>(
        message: &Message<'f>,
        base: Option<&Dialog>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
    ) -> Dialog {
        let id = message.id;
        let mut dialog = base.cloned().unwrap_or_default();
        if let Some(title) = message.value {
            dialog.title.set(None, resource.keep(title));
        }
        for &(name, text) in &message.attributes {
            let variants = match attribute(name) {
                Some((Part::Title, _)) => &mut dialog.title,
                Some((Part::Meaning, _)) => &mut dialog.meaning,
                Some((Part::Advice, _)) => &mut dialog.advice,
                None => {
                    mistakes.push(resource.unknown_attribute(id, name));
                    continue;
                }
            };
            variants.set(
                attribute(name).and_then(|(_, variant)| variant),
                resource.keep(text),
            );
        }
        let mut require = |text: &Variants, name: &str| {
            if text.base.is_none() {
                mistakes.push(resource.mistake(id, format!("{id} has no {name}")));
            }
        };
        require(&dialog.title, "title");
        require(&dialog.meaning, ".meaning");
        if needs_advice(id) {
            require(&dialog.advice, ".advice");
        }
        for text in [&mut dialog.title, &mut dialog.meaning, &mut dialog.advice] {
            text.variants.shrink_to_fit();
        }
        dialog
    }
}

impl Variants {
    fn set(&mut self, variant: Option<Variant>, text: Cow<'static, str>) {
        match variant {
            None => self.base = Some(text),
            Some(variant) => {
                self.variants.retain(|(other, _)| *other != variant);
                self.variants.push((variant, text));
            }
        }
    }

    /// The text of the first variant that is there, or the base.
    fn get(&self, variants: &[Variant]) -> Option<&str> {
        let text_of = |wanted: &Variant| {
            let found = self.variants.iter().find(|(variant, _)| variant == wanted);
            found.map(|(_, text)| text)
        };
        variants
            .iter()
            .find_map(text_of)
            .or(self.base.as_ref())
            .map(|text| &**text)
    }
}
