//! E18: plural categories.

use super::resource::Resource;
use super::text::{Selector, Text};
use super::{Findings, Language, Rule};
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a choice is one between plural categories or numbers, not between kinds of things.
pub(super) fn is_plural(selector: &Selector<'_>) -> bool {
    let is_category = |key: &&str| CATEGORIES.contains(key) || key.starts_with(|c: char| c.is_ascii_digit());
    // `other` is the usual default of any choice.
    let mut keys = selector.keys.iter().filter(|key| **key != "other").peekable();
    selector.keys == ["other"] || (keys.peek().is_some() && keys.all(is_category))
}

pub(super) fn check(
    resource: &Resource<'_>,
    original: Option<&Resource<'_>>,
    identifier: &LanguageIdentifier,
    findings: &mut Findings,
) {
    let Some(wanted) = categories(resource.language, identifier) else { return };
    for text in resource.texts() {
        for selector in text.selectors.iter().filter(|selector| is_plural(selector)) {
            if let Some(what) = mistake(resource.language, selector, &wanted) {
                findings.add(resource.file, selector.at, Rule::E18, format!("{}: {what}", text.place()));
            }
        }
        let english = original.and_then(|original| original.counterpart(text));
        if let (Some(english), true) = (english, wanted.len() > 1) {
            missing_choices(resource, text, english, &wanted, findings);
        }
    }
}

fn mistake(language: Language, selector: &Selector<'_>, wanted: &BTreeSet<&str>) -> Option<String> {
    let keys: BTreeSet<&str> = selector.keys.iter().copied().collect();
    let list = || wanted.iter().copied().collect::<Vec<_>>().join(", ");
    if wanted.len() == 1 {
        return Some("a choice by number in a language without plurals; write one sentence".into());
    }
    if let Some(missing) = wanted.iter().find(|key| !keys.contains(*key)) {
        return Some(format!("the variant [{missing}] is missing; the language has {}", list()));
    }
    // The CLDR data at hand may be older than what a translator of another language knows.
    let is_extra = |key: &&&str| !wanted.contains(**key) && (language != Language::Other || !CATEGORIES.contains(*key));
    if let Some(extra) = selector.keys.iter().find(is_extra) {
        return Some(format!("[{extra}] is one variant too many; the language has {}", list()));
    }
    if selector.default != "other" {
        return Some(format!("*[{}] is the default; *[other] is right", selector.default));
    }
    (!selector.is_whole).then(|| "words before or after the choice; each variant holds the whole sentence".into())
}

fn missing_choices(
    resource: &Resource<'_>,
    text: &Text<'_>,
    english: &Text<'_>,
    wanted: &BTreeSet<&str>,
    findings: &mut Findings,
) {
    let chosen = |text: &Text<'_>| -> BTreeSet<String> {
        let plurals = text.selectors.iter().filter(|selector| is_plural(selector));
        plurals.filter_map(|selector| selector.variable.map(str::to_owned)).collect()
    };
    for variable in chosen(english).difference(&chosen(text)) {
        let list = wanted.iter().copied().collect::<Vec<_>>().join(", ");
        let sentence = format!("English chooses by ${variable} and this text does not; the language has {list}");
        findings.text(resource, text, Rule::E18, &sentence);
    }
}

/// The cardinal categories of a language, if they are known.
fn categories(language: Language, identifier: &LanguageIdentifier) -> Option<BTreeSet<&'static str>> {
    let fixed: &[&'static str] = match language {
        Language::Russian => &["one", "few", "many", "other"],
        Language::English | Language::German => &["one", "other"],
        Language::Chinese => &["other"],
        Language::Other => return sampled(identifier),
    };
    Some(fixed.iter().copied().collect())
}

/// The cardinal plural categories of a language, in the order of CLDR; `None` where CLDR has no rules for it.
///
/// ```
/// let categories = sip_phrases::lint::plural_categories(&"uk".parse()?);
/// assert_eq!(categories.unwrap(), ["one", "few", "many", "other"]);
/// # Ok::<(), sip_phrases::unic_langid::LanguageIdentifierError>(())
/// ```
pub fn plural_categories(language: &LanguageIdentifier) -> Option<Vec<&'static str>> {
    let found = sampled(language)?;
    Some(CATEGORIES.into_iter().filter(|category| found.contains(category)).collect())
}

/// CLDR's rules tell the category of a number, so numbers enough tell the categories.
fn sampled(identifier: &LanguageIdentifier) -> Option<BTreeSet<&'static str>> {
    let short: LanguageIdentifier = identifier.language.as_str().parse().ok()?;
    let rules = [identifier, &short]
        .into_iter()
        .find_map(|identifier| PluralRules::create(identifier.clone(), PluralRuleType::CARDINAL).ok())?;
    let whole = (0..=200).map(|n| n.to_string());
    let decimal = (0..=100).map(|n| format!("{}.{}", n / 10, n % 10));
    let numbers = whole.chain(decimal).chain(["1000000".to_owned()]);
    let categories = numbers.filter_map(|number| {
        let operands = PluralOperands::try_from(number.as_str()).ok()?;
        rules.select(operands).ok()
    });
    Some(categories.map(name).chain(["other"]).collect())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
