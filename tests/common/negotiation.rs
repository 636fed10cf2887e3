//! A slow reference implementation of `negotiate`, rule by rule, for the tests and the fuzzer.

use sip_phrases::header::AcceptLanguage;
use sip_phrases::{Catalog, Localizer};

/// The tag that the header prefers, if any is acceptable. The tags are in the order of the localizer.
pub fn reference(tags: &[&str], header: &str) -> Option<String> {
    let fold = |text: &str| text.to_ascii_lowercase().replace('_', "-");
    let begins = |range: &str, tag: &str| tag == range || tag.starts_with(&format!("{range}-"));
    let ranges: Vec<(String, u16)> = AcceptLanguage::new(header)
        .iter()
        .map(|(range, quality)| (fold(range.as_str()), quality.thousandths()))
        .collect();
    let named: Vec<&(String, u16)> = ranges.iter().filter(|(range, _)| range != "*").collect();
    // A tag is excluded by a range with q=0 that covers it, unless a longer range with a quality covers it as well.
    let covering = |tag: &str, zero: bool| {
        let covers = named
            .iter()
            .filter(|(range, quality)| begins(range, tag) && (*quality == 0) == zero);
        covers.map(|(range, _)| range.len()).max()
    };
    let excluded = |tag: &str| {
        covering(tag, true).is_some_and(|zero| covering(tag, false).is_none_or(|q| q <= zero))
    };
    let speaks_of = |tag: &str| {
        named
            .iter()
            .any(|(range, quality)| begins(range, tag) || (*quality > 0 && begins(tag, range)))
    };
    let mut wishes: Vec<&(String, u16)> =
        ranges.iter().filter(|(_, quality)| *quality > 0).collect();
    // At equal quality a named range wins over `*`.
    wishes.sort_by_key(|(range, quality)| (std::cmp::Reverse(*quality), range == "*"));
    let acceptable = |tag: &&&str| !excluded(&fold(tag));
    for (range, _) in wishes {
        if range == "*" {
            let refused = ranges
                .iter()
                .any(|(range, quality)| range == "*" && *quality == 0);
            match tags.iter().find(|tag| !refused && !speaks_of(&fold(tag))) {
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
            let Some((front, _)) = shortened.rsplit_once('-') else {
                break;
            };
            // A single-character subtag goes with the one behind it.
            shortened = match front.rsplit_once('-') {
                Some((front, single)) if single.len() == 1 => front,
                _ => front,
            };
        }
        if let Some(tag) = tags
            .iter()
            .filter(acceptable)
            .find(|tag| begins(range, &fold(tag)))
        {
            return Some(tag.to_string());
        }
    }
    None
}

/// A localizer for these languages, the first one the default.
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

/// The tag that `best_match` chooses.
pub fn best(localizer: &Localizer, header: &str) -> Option<String> {
    localizer
        .best_match(header)
        .map(|catalog| catalog.language().to_string())
}
