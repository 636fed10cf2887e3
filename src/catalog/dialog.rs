//! The dialogs of `explain.ftl`: title, meaning and advice for each subject.

use std::sync::{Arc, OnceLock};

use super::error::Mistake;
use super::resource::{Message, Resource};
use super::subject::Subject;
use crate::code::{Attempt, Class};

/// The dialogs of a language, by subject.
#[derive(Clone)]
pub(crate) struct Dialogs(Vec<Entry>);

/// A dialog. A bundled one is parsed when it is first needed.
#[derive(Clone)]
struct Entry {
    subject: Subject,
    dialog: OnceLock<Arc<Dialog>>,
    source: &'static [u8],
}

impl Entry {
    fn new(subject: Subject, dialog: Dialog) -> Entry {
        Entry {
            subject,
            dialog: OnceLock::from(Arc::new(dialog)),
            source: b"",
        }
    }

    fn dialog(&self) -> &Dialog {
        self.dialog.get_or_init(|| Arc::new(self.parse()))
    }

    /// Parses a bundled dialog. The tests check that the bundled files have no mistakes.
    #[cold]
    fn parse(&self) -> Dialog {
        let mut mistakes = Vec::new();
        let source = std::str::from_utf8(self.source).unwrap_or_default();
        let resource = Resource::bundled("explain.ftl", source, &mut mistakes);
        let mut dialog = Dialog::default();
        resource.messages(&mut mistakes, |message, mistakes| {
            dialog = Dialog::read(&message, self.subject, None, &resource, mistakes);
        });
        debug_assert_eq!(mistakes, [], "{:?}", self.subject);
        dialog
    }
}

impl Dialogs {
    /// Reads `explain.ftl`, as an overlay if there is a base.
    pub(super) fn read(
        base: Option<&Dialogs>,
        resource: &Resource<'_>,
        mistakes: &mut Vec<Mistake>,
    ) -> Dialogs {
        let mut read: Vec<(Entry, &str)> = Vec::new();
        resource.messages(mistakes, |message, mistakes| {
            let id = message.id;
            let Some(subject) = Subject::from_id(id) else {
                mistakes.push(resource.unknown_message(id, "explain"));
                return;
            };
            let base = base.and_then(|base| base.get(subject));
            let dialog = Dialog::read(&message, subject, base, resource, mistakes);
            read.push((Entry::new(subject, dialog), id));
        });
        read.sort_by_key(|(entry, _)| entry.subject);
        for pair in read
            .windows(2)
            .filter(|pair| pair[0].0.subject == pair[1].0.subject)
        {
            mistakes.push(resource.twice(pair[1].1));
        }
        let mut dialogs = Dialogs(read.into_iter().map(|(entry, _)| entry).collect());
        if let Some(base) = base {
            let missing = base
                .0
                .iter()
                .filter(|entry| dialogs.get(entry.subject).is_none());
            let missing: Vec<Entry> = missing.cloned().collect();
            dialogs.0.extend(missing);
            dialogs.0.sort_by_key(|entry| entry.subject);
        }
        for class in Class::ALL {
            if dialogs.get(Subject::Class(*class)).is_none() {
                let problem = format!("explain-class-{class} is missing");
                mistakes.push(Mistake::new(resource.file(), None, problem));
            }
        }
        dialogs
    }

    /// Finds the dialogs of a bundled `explain.ftl` without parsing them, because the file is long
    /// and a program shows few dialogs. Every line that starts with a letter starts a message.
    pub(super) fn bundled(source: &'static [u8]) -> Dialogs {
        let is_start =
            |&at: &usize| source[at].is_ascii_lowercase() && (at == 0 || source[at - 1] == b'\n');
        let starts: Vec<usize> = (0..source.len()).filter(is_start).collect();
        let ends = starts.iter().copied().skip(1).chain([source.len()]);
        let entries = starts.iter().copied().zip(ends).filter_map(|(start, end)| {
            let source = &source[start..end];
            let id = source.split(|&byte| byte == b' ').next()?;
            let subject = Subject::from_id(std::str::from_utf8(id).ok()?)?;
            Some(Entry {
                subject,
                dialog: OnceLock::new(),
                source,
            })
        });
        let mut entries: Vec<Entry> = entries.collect();
        entries.sort_by_key(|entry| entry.subject);
        Dialogs(entries)
    }

    /// Returns the dialog about a subject, or `None` if there is none.
    pub(crate) fn get(&self, subject: Subject) -> Option<&Dialog> {
        Some(self.entry(subject)?.dialog())
    }

    /// Returns whether there is a dialog about a subject.
    pub(crate) fn has(&self, subject: Subject) -> bool {
        self.entry(subject).is_some()
    }

    fn entry(&self, subject: Subject) -> Option<&Entry> {
        let index = self
            .0
            .binary_search_by_key(&subject, |entry| entry.subject)
            .ok()?;
        Some(&self.0[index])
    }
}

/// The title, meaning and advice of a dialog, with the variants of each.
#[derive(Clone, Default)]
pub(crate) struct Dialog(Box<[Text]>);

#[derive(Clone)]
struct Text {
    part: Part,
    /// `None` for the base text.
    variant: Option<Variant>,
    text: Box<str>,
}

/// The case in which a text replaces the base text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    Attempt(Attempt),
    /// Credentials were sent and refused.
    Password,
}

/// The variants, with their suffixes in attribute names: `.title-register`.
const SUFFIXES: [(&str, Variant); 8] = [
    ("register", Variant::Attempt(Attempt::SignIn)),
    ("message", Variant::Attempt(Attempt::Message)),
    ("subscribe", Variant::Attempt(Attempt::Subscription)),
    ("transfer", Variant::Attempt(Attempt::Transfer)),
    ("update", Variant::Attempt(Attempt::Update)),
    ("hangup", Variant::Attempt(Attempt::HangUp)),
    ("other", Variant::Attempt(Attempt::Other)),
    ("password", Variant::Password),
];

impl Variant {
    /// Returns the variants that replace the base text for an attempt, the first one first.
    pub(crate) fn lookup(attempt: Attempt, password: bool) -> [Option<Variant>; 3] {
        let own = Some(Variant::Attempt(attempt));
        let other = Some(Variant::Attempt(Attempt::Other));
        let attempts = match attempt {
            Attempt::Call => [None, None],
            Attempt::Other => [other, None],
            _ => [own, other],
        };
        [
            password.then_some(Variant::Password),
            attempts[0],
            attempts[1],
        ]
    }

    /// Returns the end of the names of the attributes: `register` for `.title-register`.
    #[cfg(feature = "rules")]
    pub(crate) fn suffix(self) -> &'static str {
        let mut suffixes = SUFFIXES.iter();
        let known = suffixes.find(|(_, variant)| *variant == self);
        known.map_or("", |(suffix, _)| suffix)
    }
}

/// A part of a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Title,
    Meaning,
    Advice,
}

/// Returns the part and the variant that an attribute of `explain.ftl` holds, or `None` if the name
/// is unknown.
fn attribute(name: &str) -> Option<(Part, Option<Variant>)> {
    let (part, suffix) = name
        .split_once('-')
        .map_or((name, None), |(a, b)| (a, Some(b)));
    let part = match part {
        // The base text of the title is the value of the message, not an attribute.
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

/// Returns whether the messages of `explain.ftl` may have an attribute with this name.
pub fn is_attribute(name: &str) -> bool {
    attribute(name).is_some()
}

impl Dialog {
    pub(crate) fn title(&self, variants: &[Option<Variant>]) -> &str {
        self.get(Part::Title, variants).unwrap_or_default()
    }

    pub(crate) fn meaning(&self, variants: &[Option<Variant>]) -> &str {
        self.get(Part::Meaning, variants).unwrap_or_default()
    }

    pub(crate) fn advice(&self, variants: &[Option<Variant>]) -> Option<&str> {
        self.get(Part::Advice, variants)
    }

    /// Returns the text of the first of the variants that has one, or else the base text.
    fn get(&self, part: Part, variants: &[Option<Variant>]) -> Option<&str> {
        let variants = variants
            .iter()
            .filter(|variant| variant.is_some())
            .chain([&None]);
        let mut texts = variants.filter_map(|variant| self.own(part, *variant));
        texts.next()
    }

    fn own(&self, part: Part, variant: Option<Variant>) -> Option<&str> {
        let mut texts = self.0.iter();
        let text = texts.find(|text| text.part == part && text.variant == variant)?;
        Some(&text.text)
    }

    fn read<'f>(
        message: &Message<'f>,
        subject: Subject,
        base: Option<&Dialog>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
    ) -> Dialog {
        let id = message.id;
        let mut texts: Vec<Text> = Vec::with_capacity(1 + message.attributes.len());
        if let Some(title) = message.value {
            texts.push(Text {
                part: Part::Title,
                variant: None,
                text: title.into(),
            });
        }
        for &(name, text) in &message.attributes {
            match attribute(name) {
                Some((part, variant)) => {
                    texts.push(Text {
                        part,
                        variant,
                        text: text.into(),
                    });
                }
                None => mistakes.push(resource.unknown_attribute(id, name)),
            }
        }
        for text in base.iter().flat_map(|base| base.0.iter()) {
            let is_same = |own: &Text| own.part == text.part && own.variant == text.variant;
            if !texts.iter().any(is_same) {
                texts.push(text.clone());
            }
        }
        let dialog = Dialog(texts.into());
        let mut require = |part: Part, name: &str| {
            if dialog.own(part, None).is_none() {
                mistakes.push(resource.mistake(id, format!("{id} has no {name}")));
            }
        };
        require(Part::Title, "title");
        require(Part::Meaning, ".meaning");
        if subject.needs_advice() {
            require(Part::Advice, ".advice");
        }
        dialog
    }
}
