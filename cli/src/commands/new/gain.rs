//! What a translated file lacks: messages that English has gained.
//!
//! The messages are prepared as in a new file, each at its place in the order of English. All lines
//! that are there stay as they are, byte for byte.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use sip_phrases::LanguageIdentifier;
use sip_phrases::internal::first_danger;

use super::skeleton::{message, prepare, prepared_at};
use crate::english::entries;

/// A translated file with the prepared messages.
pub struct Gain {
    pub content: String,
    /// The number of texts to translate that have been added.
    pub texts: usize,
    /// The attributes that translated messages lack. Fluent has no place for prepared ones.
    pub attributes: Vec<String>,
}

impl Gain {
    /// Returns `None` if the file is not valid Fluent.
    pub fn new(old: &str, english: &str, language: &LanguageIdentifier) -> Option<Gain> {
        if first_danger(old).is_some() || parser::parse(old).is_err() {
            return None;
        }
        let mut lines = Lines::new(old);
        let mut gain = Gain {
            content: String::new(),
            texts: 0,
            attributes: lacking_attributes(old, english),
        };
        let mut previous = None;
        let mut heading = None;
        for entry in entries(english) {
            match entry {
                Entry::GroupComment(group) => {
                    let content = group.content.iter();
                    let block: Vec<String> = content.map(|line| format!("## {line}")).collect();
                    let item = Item::Group(block[0].clone());
                    if lines.end(&item).is_some() {
                        previous = Some(item);
                        heading = None;
                    } else {
                        heading = Some((item, block));
                    }
                }
                Entry::Message(message) => {
                    let item = Item::Message(message.id.name.clone());
                    if lines.end(&item).is_none() {
                        if let Some((group, block)) = heading.take() {
                            lines.insert(previous.as_ref(), block);
                            previous = Some(group);
                        }
                        let comment = prepare(&message, language).content;
                        let block = comment.iter().map(|line| format!("# {line}"));
                        lines.insert(previous.as_ref(), block.collect());
                        gain.texts +=
                            message.attributes.len() + usize::from(message.value.is_some());
                    }
                    previous = Some(item);
                    heading = None;
                }
                _ => {}
            }
        }
        gain.content = lines.0.concat();
        Some(gain)
    }
}

/// A heading or a message, translated or prepared.
enum Item {
    /// The line of the heading.
    Group(String),
    /// The id of the message.
    Message(String),
}

/// Lines with their ends.
struct Lines(Vec<String>);

impl Lines {
    fn new(text: &str) -> Lines {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        if let Some(last) = lines.last_mut().filter(|last| !last.ends_with('\n')) {
            last.push('\n');
        }
        Lines(lines)
    }

    fn line(&self, index: usize) -> &str {
        self.0.get(index).map_or("", |line| line.trim_end())
    }

    /// Returns the index after the lines of an item, and whether the item is a comment.
    fn end(&self, item: &Item) -> Option<(usize, bool)> {
        let skip = |start: usize, is_inside: fn(&str) -> bool| {
            let rest = (start..self.0.len()).take_while(|index| is_inside(self.line(*index)));
            start + rest.count()
        };
        let mut indexes = 0..self.0.len();
        match item {
            Item::Group(heading) => {
                let start = indexes.find(|index| self.line(*index) == heading)?;
                Some((skip(start, |line| line.starts_with("##")), true))
            }
            Item::Message(id) => {
                let names = |line: &str| prepared_at([line], id).is_some();
                if let Some(start) = indexes.clone().find(|index| names(self.line(*index))) {
                    // Empty lines may stand before attributes, and within texts.
                    let is_inside = |line: &str| line.is_empty() || line.starts_with([' ', '}']);
                    let mut end = skip(start + 1, is_inside);
                    while self.line(end - 1).is_empty() {
                        end -= 1;
                    }
                    return Some((end, false));
                }
                let start = indexes.find(|index| {
                    let comment = self.line(*index).strip_prefix("# ");
                    comment.is_some_and(names)
                })?;
                Some((skip(start, |line| line.starts_with('#')), true))
            }
        }
    }

    /// Inserts a comment after an item, or else at the start: with the empty lines of the canonical
    /// form of Fluent.
    fn insert(&mut self, previous: Option<&Item>, mut block: Vec<String>) {
        let start = || {
            let lines = (0..self.0.len()).take_while(|index| self.line(*index).starts_with('#'));
            let end = lines.count();
            (end, end > 0)
        };
        let (index, is_comment) = previous
            .and_then(|item| self.end(item))
            .unwrap_or_else(start);
        if is_comment {
            block.splice(..0, [String::new(), String::new()]);
        } else {
            block.push(String::new());
            if index > 0 {
                block.insert(0, String::new());
            }
        }
        let is_crlf = self.0.first().is_some_and(|line| line.ends_with("\r\n"));
        let end = if is_crlf { "\r\n" } else { "\n" };
        let block = block.iter().map(|line| format!("{}{end}", line.trim_end()));
        self.0.splice(index..index, block.collect::<Vec<_>>());
    }
}

/// Returns the names of attributes that English has and a translated message does not.
fn lacking_attributes(old: &str, english: &str) -> Vec<String> {
    let old = entries(old);
    let mut lacking = Vec::new();
    for entry in entries(english) {
        let Entry::Message(english) = entry else {
            continue;
        };
        let Some(own) = message(&old, &english.id.name) else {
            continue;
        };
        for attribute in &english.attributes {
            let name = &attribute.id.name;
            if !own.attributes.iter().any(|own| own.id.name == *name) {
                lacking.push(format!("{}.{name}", english.id.name));
            }
        }
    }
    lacking
}

#[cfg(test)]
mod tests {
    use sip_phrases_cli::lint::canonical_form;

    use super::*;
    use crate::commands::new::skeleton::Skeleton;

    const ENGLISH: &str = "### A file.\n\n\n## First\n\n# Note.\na = A\n    .b = AB\nb = B\n\n\
        ## Second\n\nc = C\n    .d = D\n\n## Third\n\ne = E\n";

    fn gain(old: &str) -> Gain {
        Gain::new(old, ENGLISH, &"de".parse().unwrap()).unwrap()
    }

    #[test]
    fn messages_are_added_at_their_places() {
        let note = "# Note.\n# en: a = A\n# en:     .b = AB\n# a =\n#     .b =\n";
        let c = "# en: c = C\n# en:     .d = D\n# c =\n#     .d =\n";
        let e = "# en: e = E\n# e =\n";
        for (old, expected, texts, why) in [
            (
                "a = X\n    .b = X\nb = X\n\n## Second\n\nc = X\n    .d = X\n\n## Third\n\ne = X\n",
                "{old}".to_owned(),
                0,
                "nothing is missing",
            ),
            (
                "### Own.\n\n\n## First\n\nb = X\n",
                format!(
                    "### Own.\n\n\n## First\n\n\n{note}\nb = X\n\n## Second\n\n\n{c}\n\n## Third\n\n\n{e}\n"
                ),
                5,
                "groups are added",
            ),
            (
                "a  =  X\n\n    .b = X\n\n\nb = X # kept\n# Own comment.\n## Third\ne = X",
                format!(
                    "a  =  X\n\n    .b = X\n\n\nb = X # kept\n\n## Second\n\n\n{c}\n# Own comment.\n## Third\ne = X\n"
                ),
                2,
                "another form stays",
            ),
            (
                "a = X\n\n    .b = X\n\n\n## Second\n\nc = X\n    .d = X\n\n## Third\n\ne = X\n",
                "a = X\n\n    .b = X\n\n# en: b = B\n# b =\n\n\n\n## Second\n\nc = X\n    .d = X\n\n## Third\n\ne = X\n"
                    .to_owned(),
                1,
                "an empty line before an attribute",
            ),
            (
                "",
                format!(
                    "## First\n\n\n{note}\n\n# en: b = B\n# b =\n\n\n## Second\n\n\n{c}\n\n## Third\n\n\n{e}\n"
                ),
                6,
                "an empty file",
            ),
        ] {
            let gain = gain(old);
            let expected = expected.replace("{old}", old);
            assert_eq!(gain.content, expected, "{why}");
            assert_eq!(gain.texts, texts, "{why}");
            let is_canonical = |text: &str| canonical_form(text).as_deref() == Some(text);
            if is_canonical(old) {
                assert!(is_canonical(&gain.content), "{why}: canonical");
            }
            let again = super::Gain::new(&gain.content, ENGLISH, &"de".parse().unwrap()).unwrap();
            assert_eq!(again.content, gain.content, "{why}: twice");
        }
    }

    #[test]
    fn a_skeleton_gains_nothing() {
        let skeleton = Skeleton::new(ENGLISH, &"de".parse().unwrap());
        let gain = gain(&skeleton.content);
        assert_eq!(gain.content, skeleton.content);
        assert_eq!(gain.texts, 0);
        assert_eq!(canonical_form(&gain.content), Some(gain.content));
    }

    #[test]
    fn line_ends_stay() {
        let gain = gain("## First\r\n\r\na = X\r\n    .b = X\r\n");
        let lines: Vec<&str> = gain.content.split_inclusive('\n').collect();
        assert!(lines.len() > 10);
        assert!(lines.iter().all(|line| line.ends_with("\r\n")));
    }

    #[test]
    fn lacking_attributes_are_named() {
        assert_eq!(gain("a = X\nb = X\n").attributes, ["a.b"]);
        assert!(Gain::new("a\n", ENGLISH, &"de".parse().unwrap()).is_none());
    }
}
