//! E18: plural categories.

use std::collections::BTreeSet;

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use sip_phrases::LanguageIdentifier;

use super::findings::Findings;
use super::language::Language;
use super::resource::Resource;
use super::rule::Rule;
use super::text::{Selector, Text};

/// The plural categories of CLDR, in its order.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::ZERO, "zero"),
    (PluralCategory::ONE, "one"),
    (PluralCategory::TWO, "two"),
    (PluralCategory::FEW, "few"),
    (PluralCategory::MANY, "many"),
    (PluralCategory::OTHER, "other"),
];

fn is_category(key: &str) -> bool {
    CATEGORIES.iter().any(|(_, name)| *name == key)
}

/// Returns whether a selector chooses by number, not by the kind of a thing.
pub(super) fn is_plural(selector: &Selector<'_>) -> bool {
    let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit());
    let mut keys = selector.keys.iter();
    keys.all(|key| is_category(key) || is_number(key))
}

pub(super) fn check(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    id: &LanguageIdentifier,
    findings: &mut Findings,
) {
    let Some(categories) = plural_categories(id) else {
        return;
    };
    for text in resource.texts() {
        for selector in text.selectors.iter().filter(|selector| is_plural(selector)) {
            if let Some(problem) = problem_of(selector, &categories, resource.language) {
                let message = format!("{}: {problem}", text.name());
                findings.add(resource.file, selector.offset, Rule::E18, message);
            }
        }
        let english = english.and_then(|english| english.counterpart(text));
        if let (Some(english), 2..) = (english, categories.len()) {
            report_missing_selectors(resource, text, english, &categories, findings);
        }
    }
}

fn problem_of(selector: &Selector<'_>, categories: &[&str], language: &Language) -> Option<String> {
    if categories.len() == 1 {
        return Some("choice by number in a language without plurals: write one sentence".into());
    }
    let list = categories.join(", ");
    let is_missing = |category: &&&str| !selector.keys.contains(category);
    if let Some(missing) = categories.iter().find(is_missing) {
        return Some(format!(
            "variant [{missing}] is missing: the plural categories are {list}"
        ));
    }
    let is_unexpected = |key: &&&str| {
        // For other languages, translators may know newer rules than our version of CLDR.
        let may_be_newer = !language.is_known() && is_category(key);
        !categories.contains(key) && !may_be_newer
    };
    if let Some(unexpected) = selector.keys.iter().find(is_unexpected) {
        return Some(format!(
            "variant [{unexpected}] is unexpected: the plural categories are {list}"
        ));
    }
    if selector.default != "other" {
        let default = selector.default;
        return Some(format!("default variant is [{default}]: make it *[other]"));
    }
    (!selector.is_whole)
        .then(|| "text beside the choice: write the whole sentence in each variant".into())
}

/// Reports variables by which the English text chooses between plural forms, but not this text.
fn report_missing_selectors(
    resource: &Resource<'_>,
    text: &Text<'_>,
    english: &Text<'_>,
    categories: &[&str],
    findings: &mut Findings,
) {
    let (wanted, present) = (plural_variables(english), plural_variables(text));
    for variable in wanted.difference(&present) {
        let list = categories.join(", ");
        let problem =
            format!("no choice by ${variable}: write a variant for each plural category ({list})");
        findings.add_to_text(resource, text, Rule::E18, problem);
    }
}

fn plural_variables<'a>(text: &Text<'a>) -> BTreeSet<&'a str> {
    let selectors = text.selectors.iter().filter(|selector| is_plural(selector));
    selectors.filter_map(|selector| selector.variable).collect()
}

/// Returns the cardinal plural categories of a language in CLDR's order, or `None` if CLDR does not
/// know the language.
///
/// ```
/// use sip_phrases_cli::lint::plural_categories;
///
/// let categories = plural_categories(&"uk".parse()?);
/// assert_eq!(categories.unwrap(), ["one", "few", "many", "other"]);
/// # Ok::<(), sip_phrases::LanguageIdentifierError>(())
/// ```
pub fn plural_categories(language: &LanguageIdentifier) -> Option<Vec<&'static str>> {
    let without_region: LanguageIdentifier = language.language.as_str().parse().ok()?;
    let rules = [language.clone(), without_region]
        .into_iter()
        .find_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok())?;
    // CLDR's rules map numbers to categories. These numbers have all categories of every language.
    let integers = (0..=200).chain([1_000_000]).map(|n| n.to_string());
    let fractions = (0..=100).map(|n| format!("{}.{}", n / 10, n % 10));
    let found: Vec<PluralCategory> = integers
        .chain(fractions)
        .filter_map(|number| {
            let operands = PluralOperands::try_from(number.as_str()).ok()?;
            rules.select(operands).ok()
        })
        .collect();
    let is_used =
        |category: &PluralCategory| *category == PluralCategory::OTHER || found.contains(category);
    let used = CATEGORIES.iter().filter(|(category, _)| is_used(category));
    Some(used.map(|(_, name)| *name).collect())
}
