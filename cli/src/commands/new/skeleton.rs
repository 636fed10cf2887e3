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

use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::plural_categories;

/// The comment at the start of every file.
const INSTRUCTIONS: &str = "\
### To translate a message, remove “# ” before it and its attributes and write your text after “=”. “# en:” marks the English text.
### Messages that still start with “# ” count as missing, and may stay so. Start with the class texts: they stand in for the others.
";

/// The start of a translated file.
pub struct Skeleton {
    pub content: String,
    /// The number of texts to translate.
    pub texts: usize,
}

impl Skeleton {
    /// Makes a skeleton from an English file.
    pub fn new(english: &str, language: &LanguageIdentifier) -> Skeleton {
        // CLDR does not know every language: the others get the categories of English.
        let categories = plural_categories(language).unwrap_or_else(|| vec!["one", "other"]);
        let mut skeleton = Skeleton {
            content: INSTRUCTIONS.to_owned(),
            texts: 0,
        };
        let mut lines = english.lines().peekable();
        while let Some(line) = lines.next() {
            if line.is_empty() || line.starts_with('#') {
                skeleton.push_line("", line);
                continue;
            }
            let mut message = vec![line];
            while let Some(line) = lines.next_if(|line| line.starts_with(' ') || *line == "}") {
                message.push(line);
            }
            skeleton.push_message(&message, &categories);
            if lines.peek().is_some_and(|line| !line.is_empty()) {
                skeleton.push_line("", "");
            }
        }
        skeleton
    }

    fn push_line(&mut self, prefix: &str, line: &str) {
        self.content.push_str(prefix);
        self.content.push_str(line);
        self.content.push('\n');
    }

    fn push_message(&mut self, lines: &[&str], categories: &[&str]) {
        for line in lines {
            self.push_line("# en: ", line);
        }
        let mut has_selector = false;
        for line in lines {
            let is_start_of_text = !line.starts_with(' ') || line.starts_with("    .");
            if let (true, Some((name, _))) = (is_start_of_text, line.split_once('=')) {
                self.texts += 1;
                self.push_line("# ", &format!("{name}="));
            } else if let (Some(variable), 2..) = (selector(line), categories.len()) {
                has_selector = true;
                self.push_line("# ", &format!("    {{ ${variable} ->"));
                for category in categories {
                    let default = if *category == "other" { "*" } else { " " };
                    self.push_line("# ", &format!("       {default}[{category}]"));
                }
            }
        }
        if has_selector {
            self.push_line("# ", "    }");
        }
    }
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
                content.ends_with(&format!("# en:     }}\n{expected}")),
                "{why}:\n{content}"
            );
        }
    }
}
