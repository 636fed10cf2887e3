//! A file of texts to translate.
//!
//! Fluent has no empty texts, so each message is a comment below the English one:
//!
//! ```text
//! # The called party’s device is ringing at this moment: not “dialling”, not “connecting”.
//! # en: status-180 = Ringing
//! # en:     .description = The called party’s UA has received the INVITE …
//! # status-180 =
//! #     .description =
//! ```
//!
//! The translator removes the last `# ` and writes a text after the `=`.

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::serializer;
use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::plural_categories;

use crate::english::entries;

/// The comment at the start of every file.
const INSTRUCTIONS: [&str; 2] = [
    "To translate a message, remove “# ” before it and its attributes and write your text after “=”. “# en:” marks the English text.",
    "Messages that still start with “# ” count as missing, and may stay so. Start with the class texts: they stand in for the others.",
];

/// The start of a translated file, in canonical form.
pub struct Skeleton {
    pub content: String,
    /// The number of texts to translate.
    pub texts: usize,
}

impl Skeleton {
    /// Makes a skeleton from an English file.
    pub fn new(english: &str, language: &LanguageIdentifier) -> Skeleton {
        let mut texts = 0;
        let mut instructions: Vec<String> = INSTRUCTIONS.map(str::to_owned).to_vec();
        let mut body = Vec::new();
        for entry in entries(english) {
            match entry {
                Entry::ResourceComment(comment) if body.is_empty() => {
                    instructions.extend(comment.content);
                }
                Entry::Message(message) => {
                    texts += message.attributes.len() + usize::from(message.value.is_some());
                    body.push(Entry::Comment(prepare(&message, language)));
                }
                other => body.push(other),
            }
        }
        let content = instructions;
        body.insert(0, Entry::ResourceComment(Comment { content }));
        Skeleton {
            content: serializer::serialize(&Resource { body }),
            texts,
        }
    }
}

/// Returns the message with an id.
pub fn message<'e>(entries: &'e [Entry<String>], id: &str) -> Option<&'e Message<String>> {
    entries.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => Some(message),
        _ => None,
    })
}

/// Prepares a message: a comment with the note, the English message, and the names of the texts.
pub fn prepare(message: &Message<String>, language: &LanguageIdentifier) -> Comment<String> {
    // CLDR does not know every language: the others get the categories of English.
    let categories = plural_categories(language).unwrap_or_else(|| vec!["one", "other"]);
    let note = message.comment.iter().flat_map(|note| note.content.clone());
    let english = lines(message);
    let marked = english.iter().map(|line| format!("en: {line}"));
    let content = note.chain(marked).chain(names(&english, &categories));
    Comment {
        content: content.collect(),
    }
}

/// Returns the lines of a message without its comment.
pub fn lines(message: &Message<String>) -> Vec<String> {
    let message = Entry::Message(Message {
        comment: None,
        ..message.clone()
    });
    let body = vec![message];
    let text = serializer::serialize(&Resource { body });
    text.lines().map(str::to_owned).collect()
}

/// Returns the index of the line at which a comment has the names of a prepared message.
pub fn prepared_at<'l>(comment: impl IntoIterator<Item = &'l str>, id: &str) -> Option<usize> {
    comment.into_iter().position(|line| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

/// Returns the names of the texts of a message, with the variants of plural forms.
fn names(english: &[String], categories: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    let mut has_selector = false;
    for line in english {
        let is_start_of_text = !line.starts_with(' ') || line.starts_with("    .");
        if let (true, Some((name, _))) = (is_start_of_text, line.split_once('=')) {
            names.push(format!("{name}="));
        } else if let (Some(variable), 2..) = (selector(line), categories.len()) {
            has_selector = true;
            names.push(format!("    {{ ${variable} ->"));
            for category in categories {
                let default = if *category == "other" { "*" } else { " " };
                names.push(format!("       {default}[{category}]"));
            }
        }
    }
    if has_selector {
        names.push("    }".to_owned());
    }
    names
}

/// Returns the variable of a line that starts a choice between plural forms.
fn selector(line: &str) -> Option<&str> {
    line.trim().strip_prefix("{ $")?.strip_suffix(" ->")
}

#[cfg(test)]
mod tests {
    use super::Skeleton;

    const ENGLISH: &str = "\
### A file.

# A note.
status-180 = Ringing
    .description = It rings.
retry =
    { $seconds ->
        [one] In { $seconds } second.
       *[other] In { $seconds } seconds.
    }
";

    const PHRASE: &str = "\
# A note.
# en: status-180 = Ringing
# en:     .description = It rings.
# status-180 =
#     .description =

";

    const TWO_FORMS: &str = "\
# retry =
#     { $seconds ->
#         [one]
#        *[other]
#     }
";

    const FOUR_FORMS: &str = "\
# retry =
#     { $seconds ->
#         [one]
#         [few]
#         [many]
#        *[other]
#     }
";

    #[test]
    fn skeletons() {
        for (language, expected, why) in [
            ("zh", "# retry =\n", "no plurals"),
            ("ja", "# retry =\n", "no plurals"),
            ("nl", TWO_FORMS, "as in English"),
            ("uk", FOUR_FORMS, "more than in English"),
            (
                "pl-PL",
                FOUR_FORMS,
                "those of the language without its region",
            ),
        ] {
            let skeleton = Skeleton::new(ENGLISH, &language.parse().unwrap());
            let content = &skeleton.content;
            assert_eq!(skeleton.texts, 3, "{why}");
            assert!(content.contains(PHRASE), "{why}:\n{content}");
            assert!(
                content.ends_with(&format!("# en:     }}\n{expected}\n")),
                "{why}:\n{content}"
            );
        }
    }
}
