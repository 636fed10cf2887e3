//! Which rules a language brings with it.

use unic_langid::LanguageIdentifier;

/// The languages that have rules of their own; to the others the rules for every language apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Russian,
    /// Simplified characters, usage of the mainland.
    Chinese,
    German,
    Other,
}

impl Language {
    pub(super) fn of(tag: &LanguageIdentifier) -> Self {
        let traditional = tag.script.is_some_and(|script| script.as_str() != "Hans")
            || tag.region.is_some_and(|region| ["TW", "HK", "MO"].contains(&region.as_str()));
        match tag.language.as_str() {
            "en" => Self::English,
            "ru" => Self::Russian,
            "de" => Self::German,
            "zh" if !traditional => Self::Chinese,
            _ => Self::Other,
        }
    }

    /// How sentences of findings call the language.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Russian => "Russian",
            Self::Chinese => "Chinese",
            Self::German => "German",
            Self::Other => "this language",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn languages_of_tags() {
        let cases = [
            ("en", Language::English, "the default"),
            ("en-GB", Language::English, "a region has the rules of its language"),
            ("zh", Language::Chinese, "Simplified, if nothing else is said"),
            ("zh-CN", Language::Chinese, "mainland"),
            ("zh-Hans-HK", Language::Other, "usage of Hong Kong"),
            ("zh-TW", Language::Other, "Traditional"),
            ("zh-Hant", Language::Other, "Traditional"),
            ("de-AT", Language::German, "the same typography"),
            ("sr", Language::Other, "no rules of its own, although in Cyrillic letters"),
        ];
        for (tag, expected, why) in cases {
            assert_eq!(Language::of(&tag.parse().unwrap()), expected, "{tag}: {why}");
        }
    }
}
