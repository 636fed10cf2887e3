//! The texts of `explain.ftl`: what a dialog says of a response.

use std::borrow::Cow;

use super::error::Finding;
use super::resource::{Message, Resource};
use crate::attempt::Attempt;
use crate::family::{FAMILIES, Family, Number};

/// The family of the texts in `explain.ftl`: status codes, with ids of its own.
pub(crate) static FAMILY: Family = Family {
    name: "explain",
    classes: &[
        "explain-class-provisional",
        "explain-class-success",
        "explain-class-redirection",
        "explain-class-client-error",
        "explain-class-server-error",
        "explain-class-global-failure",
        "explain-class-other",
    ],
    ..FAMILIES[Number::Status as usize]
};

/// What a dialog says of a response: the title, what it means, what to do.
#[derive(Clone, Default)]
pub(crate) struct Dialog {
    title: Words,
    meaning: Words,
    advice: Words,
}

/// A text and its variants for what was tried.
#[derive(Clone, Default)]
struct Words {
    base: Option<Cow<'static, str>>,
    variants: Vec<(Variant, Cow<'static, str>)>,
}

/// For whom a text is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    Tried(Attempt),
    /// A password has been sent.
    Password,
}

impl Variant {
    /// The ends of the attributes' names.
    const NAMES: [(&str, Variant); 5] = [
        ("register", Variant::Tried(Attempt::SignIn)),
        ("message", Variant::Tried(Attempt::Message)),
        ("subscribe", Variant::Tried(Attempt::Subscription)),
        ("other", Variant::Tried(Attempt::Other)),
        ("password", Variant::Password),
    ];
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
        findings: &mut Vec<Finding>,
    ) -> Dialog {
        let id = message.id;
        let mut dialog = base.cloned().unwrap_or_default();
        if let Some(title) = message.value {
            dialog.title.set(None, resource.keep(title));
        }
        for &(name, text) in &message.attributes {
            let (part, variant) = name.split_once('-').map_or((name, None), |(part, variant)| (part, Some(variant)));
            let words = match part {
                "title" if variant.is_some() => &mut dialog.title,
                "meaning" => &mut dialog.meaning,
                "advice" => &mut dialog.advice,
                _ => {
                    findings.push(resource.nobody_reads(id, name));
                    continue;
                }
            };
            match variant.map(|variant| Variant::NAMES.iter().find(|(known, _)| *known == variant)) {
                None => words.set(None, resource.keep(text)),
                Some(Some((_, variant))) => words.set(Some(*variant), resource.keep(text)),
                Some(None) => findings.push(resource.nobody_reads(id, name)),
            }
        }
        if dialog.title.base.is_none() {
            findings.push(resource.finding(id, format!("{id} has no title")));
        }
        if dialog.meaning.base.is_none() {
            findings.push(resource.finding(id, format!("{id} has no .meaning")));
        }
        let is_no_failure = ["explain-1", "explain-2", "explain-class-provisional", "explain-class-success"];
        if dialog.advice.base.is_none() && !is_no_failure.iter().any(|front| id.starts_with(front)) {
            findings.push(resource.finding(id, format!("{id} has no .advice")));
        }
        for words in [&mut dialog.title, &mut dialog.meaning, &mut dialog.advice] {
            words.variants.shrink_to_fit();
        }
        dialog
    }
}

impl Words {
    fn set(&mut self, variant: Option<Variant>, text: Cow<'static, str>) {
        match variant {
            None => self.base = Some(text),
            Some(variant) => {
                self.variants.retain(|(other, _)| *other != variant);
                self.variants.push((variant, text));
            }
        }
    }

    /// The variant that comes first among those that fit, or the base.
    fn get(&self, variants: &[Variant]) -> Option<&str> {
        let fits = |wanted: &Variant| self.variants.iter().find(|(variant, _)| variant == wanted);
        let variant = variants.iter().find_map(fits).map(|(_, text)| text);
        variant.or(self.base.as_ref()).map(|text| &**text)
    }
}
