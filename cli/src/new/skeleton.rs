//! A file of texts that are still to be translated.
//!
//! Fluent has no empty texts, so each message stands there as a comment, below the English one:
//!
//! ```text
//! # The called party’s device is ringing at this moment: not “dialling”, not “connecting”.
//! # en: status-180 = Ringing
//! # en:     .description = The called party’s UA has received the INVITE …
//! # status-180 =
//! #     .description =
//! ```
//!
//! Whoever translates it takes the last `# ` away and writes behind the `=`.

use sip_phrases::lint::plural_categories;
use sip_phrases::unic_langid::LanguageIdentifier;

/// What stands at the top of every file.
const HOW: &str = "\
### Take “# ” away before a message and its attributes, and write your text behind “=”. “# en:” is the English text.
### What is still behind “# ” counts as missing, and may stay so. The class texts are needed first: they stand in for the rest.
";

/// The file, and how many texts are to be translated in it.
pub struct Skeleton {
    pub text: String,
    pub texts: usize,
}

/// The skeleton of an English file.
pub fn of(english: &str, language: &LanguageIdentifier) -> Skeleton {
    let mut skeleton = Skeleton { text: HOW.to_owned(), texts: 0 };
    // Those of English where CLDR has none for it.
    let categories = plural_categories(language).unwrap_or_else(|| vec!["one", "other"]);
    let mut lines = english.lines().peekable();
    while let Some(line) = lines.next() {
        if line.is_empty() || line.starts_with('#') {
            skeleton.line("", line);
            continue;
        }
        let mut message = vec![line];
        while let Some(line) = lines.next_if(|line| line.starts_with(' ') || *line == "}") {
            message.push(line);
        }
        skeleton.message(&message, &categories);
        if lines.peek().is_some_and(|line| !line.is_empty()) {
            skeleton.line("", "");
        }
    }
    skeleton
}

impl Skeleton {
    fn line(&mut self, front: &str, line: &str) {
        self.text.push_str(front);
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn message(&mut self, lines: &[&str], categories: &[&str]) {
        lines.iter().for_each(|line| self.line("# en: ", line));
        let mut has_selector = false;
        for line in lines {
            let begins = !line.starts_with(' ') || line.starts_with("    .");
            if let (true, Some((front, _))) = (begins, line.split_once('=')) {
                self.texts += 1;
                self.line("# ", &format!("{front}="));
            } else if let (Some(variable), 2..) = (selected(line), categories.len()) {
                has_selector = true;
                self.line("# ", &format!("    {{ ${variable} ->"));
                categories.iter().for_each(|category| match *category {
                    "other" => self.line("# ", "       *[other]"),
                    category => self.line("# ", &format!("        [{category}]")),
                });
            }
        }
        if has_selector {
            self.line("# ", "    }");
        }
    }
}

/// The variable by which a line begins to choose between plural forms.
fn selected(line: &str) -> Option<&str> {
    line.trim().strip_prefix("{ $")?.strip_suffix(" ->")
}

#[cfg(test)]
mod tests {
    use super::of;

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

    /// (language, the last lines, why)
    #[test]
    fn skeletons() {
        let rest = "# A note.\n# en: status-180 = Ringing\n# en:     .description = It rings.\n# status-180 =\n#     .description =\n\n";
        for (language, expected, why) in [
            ("zh", "# retry =\n", "no plurals"),
            ("ja", "# retry =\n", "no plurals"),
            ("nl", "# retry =\n#     { $seconds ->\n#         [one]\n#        *[other]\n#     }\n", "as in English"),
            (
                "uk",
                "# retry =\n#     { $seconds ->\n#         [one]\n#         [few]\n#         [many]\n#        *[other]\n#     }\n",
                "more than in English",
            ),
            (
                "pl-PL",
                "# retry =\n#     { $seconds ->\n#         [one]\n#         [few]\n#         [many]\n#        *[other]\n#     }\n",
                "those of the language without its region",
            ),
        ] {
            let skeleton = of(ENGLISH, &language.parse().unwrap());
            assert_eq!(skeleton.texts, 3, "{why}");
            assert!(skeleton.text.contains(rest), "{why}:\n{}", skeleton.text);
            assert!(skeleton.text.ends_with(&format!("# en:     }}\n{expected}")), "{why}:\n{}", skeleton.text);
        }
    }
}
