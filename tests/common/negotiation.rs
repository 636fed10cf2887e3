//! A slow reference implementation of `negotiate`, rule by rule, for the tests and the fuzzer.

use sip_phrases::header::AcceptLanguage;
use sip_phrases::{Catalog, Localizer};

/// Returns the tag that the header prefers, if any is acceptable.
///
/// The tags are in the order of the localizer.
pub fn reference(tags: &[&str], header: &str) -> Option<String> {
    let fold = |text: &str| text.to_ascii_lowercase().replace('_', "-");
    let is_prefix = |range: &str, tag: &str| tag == range || tag.starts_with(&format!("{range}-"));
    let ranges: Vec<(String, u16)> = AcceptLanguage::new(header)
        .iter()
        .map(|(range, quality)| (fold(range.as_str()), quality.thousandths()))
        .collect();
    let named: Vec<&(String, u16)> = ranges.iter().filter(|(range, _)| range != "*").collect();
    // A range with q=0 excludes the tags it covers, unless a longer range with q>0 covers them too.
    let covering = |tag: &str, zero: bool| {
        let covers = named
            .iter()
            .filter(|(range, quality)| is_prefix(range, tag) && (*quality == 0) == zero);
        covers.map(|(range, _)| range.len()).max()
    };
    let excluded = |tag: &str| {
        covering(tag, true).is_some_and(|zero| covering(tag, false).is_none_or(|q| q <= zero))
    };
    let is_named = |tag: &str| {
        named.iter().any(|(range, quality)| {
            is_prefix(range, tag) || (*quality > 0 && is_prefix(tag, range))
        })
    };
    let mut preferences: Vec<&(String, u16)> =
        ranges.iter().filter(|(_, quality)| *quality > 0).collect();
    // At equal quality a named range wins over `*`.
    preferences.sort_by_key(|(range, quality)| (std::cmp::Reverse(*quality), range == "*"));
    let acceptable = |tag: &&&str| !excluded(&fold(tag));
    for (range, _) in preferences {
        if range == "*" {
            let is_excluded = ranges
                .iter()
                .any(|(range, quality)| range == "*" && *quality == 0);
            match tags
                .iter()
                .find(|tag| !is_excluded && !is_named(&fold(tag)))
            {
                Some(tag) => return Some(tag.to_string()),
                None => continue,
            }
        }
        let mut shortened = range.as_str();
        loop {
            if let Some(tag) = tags
                .iter()
                .filter(acceptable)
                .find(|tag| fold(tag) == shortened)
            {
                return Some(tag.to_string());
            }
            let Some((prefix, _)) = shortened.rsplit_once('-') else {
                break;
            };
            // A single-letter subtag is dropped with the next one.
            shortened = match prefix.rsplit_once('-') {
                Some((prefix, single)) if single.len() == 1 => prefix,
                _ => prefix,
            };
        }
        if let Some(tag) = tags
            .iter()
            .filter(acceptable)
            .find(|tag| is_prefix(range, &fold(tag)))
        {
            return Some(tag.to_string());
        }
    }
    None
}

/// Returns a localizer for these languages. The first one is the default.
pub fn localizer(tags: &[&str]) -> Localizer {
    let classes = "provisional success redirection client-error server-error global-failure other";
    let text: String = classes
        .split(' ')
        .map(|class| format!("class-{class} = {class}\n    .description = {class}\n"))
        .collect();
    let catalog =
        |tag: &&str| Catalog::parse(tag.parse().unwrap(), [("status.ftl", text.as_str())]).unwrap();
    tags[1..]
        .iter()
        .map(catalog)
        .fold(Localizer::new(catalog(&tags[0])), Localizer::with)
}

/// Returns the tag that `best_match` chooses.
pub fn best(localizer: &Localizer, header: &str) -> Option<String> {
    localizer
        .best_match(header)
        .map(|catalog| catalog.language().to_string())
}
