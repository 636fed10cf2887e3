//! The plural categories of a language, from the data of CLDR.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::plural_categories;

use super::sentence::Category;

/// Returns the categories of all numbers, in the order of CLDR. A language that CLDR does not know
/// has only `other`.
pub fn categories(language: &LanguageIdentifier) -> Vec<&'static str> {
    plural_categories(language).unwrap_or_else(|| vec![Category::Other.name()])
}

/// Returns the categories of whole numbers up to 200, which are those of formats without fractions.
/// Returns `None` for a language that CLDR does not know.
pub fn integer_categories(language: &LanguageIdentifier) -> Option<Vec<Category>> {
    let rules = rules(language)?;
    let found: BTreeSet<Category> = (0..=200)
        .filter_map(|number: usize| Some(category(rules.select(number).ok()?)))
        .collect();
    Some(found.into_iter().collect())
}

fn rules(language: &LanguageIdentifier) -> Option<PluralRules> {
    let without_region: LanguageIdentifier = language.language.as_str().parse().ok()?;
    [language.clone(), without_region]
        .into_iter()
        .find_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok())
}

fn category(category: PluralCategory) -> Category {
    match category {
        PluralCategory::ZERO => Category::Zero,
        PluralCategory::ONE => Category::One,
        PluralCategory::TWO => Category::Two,
        PluralCategory::FEW => Category::Few,
        PluralCategory::MANY => Category::Many,
        PluralCategory::OTHER => Category::Other,
    }
}
