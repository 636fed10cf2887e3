//! A slow reference implementation of `negotiate`, rule by rule, for the tests and the fuzzer.

use sip_phrases::header::AcceptLanguage;
use sip_phrases::{Catalog, Localizer};

/// Returns the tag that the header prefers, if any is acceptable.
///
/// The tags are in the order of the localizer.
pub fn reference(tags: &[&str], header: &str) -> Option<String> {
    let ranges: Vec<(String, u16)> = AcceptLanguage::new(header)
        .iter()
        .map(|(range, quality)| (canonical(range.as_str()), quality.thousandths()))
        .collect();
    let named: Vec<&(String, u16)> = ranges.iter().filter(|(range, _)| range != "*").collect();
    // A range with q=0 excludes the tags it covers, unless a longer range with q>0 covers them too.
    let covering = |tag: &str, zero: bool| {
        let covers = named
            .iter()
            .filter(|(range, quality)| covers(range, tag) && (*quality == 0) == zero);
        // A range may lack a script that the tag has, and is the tag all the same.
        covers
            .map(|(range, _)| match fit(range, tag) {
                Some(Fit::Exact) => tag.len(),
                _ => range.len(),
            })
            .max()
    };
    let excluded = |tag: &str| {
        covering(tag, true).is_some_and(|zero| covering(tag, false).is_none_or(|q| q <= zero))
    };
    let is_named = |tag: &str| {
        named.iter().any(|(range, quality)| {
            covers(range, tag) || (*quality > 0 && fit(range, tag).is_some())
        })
    };
    let mut preferences: Vec<&(String, u16)> =
        ranges.iter().filter(|(_, quality)| *quality > 0).collect();
    // At equal quality a named range wins over `*`.
    preferences.sort_by_key(|(range, quality)| (std::cmp::Reverse(*quality), range == "*"));
    for (range, _) in preferences {
        let found = if range == "*" {
            let is_refused = ranges
                .iter()
                .any(|(range, quality)| range == "*" && *quality == 0);
            let mut unnamed = tags
                .iter()
                .filter(|tag| !is_refused && !is_named(&canonical(tag)));
            unnamed.next()
        } else {
            let acceptable = tags.iter().filter(|tag| !excluded(&canonical(tag)));
            let fits = acceptable.filter_map(|tag| Some((fit(range, &canonical(tag))?, tag)));
            // The first of the tags that fit best.
            fits.rev().max_by_key(|(fit, _)| *fit).map(|(_, tag)| tag)
        };
        if let Some(tag) = found {
            return Some(tag.to_string());
        }
    }
    None
}

/// Returns whether a range with `q=0` excludes a tag: whether it is a prefix of the tag.
fn covers(range: &str, tag: &str) -> bool {
    matches!(fit(range, tag), Some(Fit::Exact | Fit::Prefix))
}

/// How well a range matches a tag, the worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    SameScript,
    Prefix,
    Shortened(usize),
    Exact,
}

fn fit(range: &str, tag: &str) -> Option<Fit> {
    let is_prefix = |range: &str, tag: &str| tag.starts_with(&format!("{range}-"));
    let script = |text: &str| {
        let mut subtags = text.split('-');
        let language = subtags.next().unwrap_or_default().to_owned();
        match subtags.next() {
            Some(script)
                if script.len() == 4 && !script.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                (language, Some(script.to_owned()))
            }
            Some(
                "au" | "bn" | "gb" | "gf" | "hk" | "id" | "mo" | "pa" | "pf" | "ph" | "sr" | "th"
                | "tw" | "us" | "vn",
            ) if language == "zh" => (language, Some("hant".to_owned())),
            Some("me" | "ro" | "ru" | "tr") if language == "sr" => {
                (language, Some("latn".to_owned()))
            }
            _ => {
                let usual = [("zh", "hans"), ("sr", "cyrl")];
                let usual = usual.iter().find(|(known, _)| *known == language);
                (language, usual.map(|(_, script)| (*script).to_owned()))
            }
        }
    };
    // A range with a region and a tag with a script: the range gets the script.
    let has_script = |text: &str| {
        let second = text.split('-').nth(1).unwrap_or_default();
        second.len() == 4 && !second.starts_with(|c: char| c.is_ascii_digit())
    };
    let mut range = range.to_owned();
    if has_script(tag) && !has_script(&range) && range.contains('-') {
        if script(&range) != script(tag) {
            return None;
        }
        let (language, script) = script(tag);
        range = range.replacen(&language, &format!("{language}-{}", script.unwrap()), 1);
    }
    if has_script(&range) && !has_script(tag) && script(&range) == script(tag) {
        // The tag has the script of its region.
        let mut subtags: Vec<&str> = range.split('-').collect();
        subtags.remove(1);
        range = subtags.join("-");
    }
    match () {
        () if range == tag => Some(Fit::Exact),
        () if is_prefix(&range, tag) => Some(Fit::Prefix),
        () if is_prefix(tag, &range) => Some(Fit::Shortened(tag.len())),
        () if script(&range) == script(tag) => Some(Fit::SameScript),
        () => None,
    }
}

/// Returns a range or tag in lower case, with the canonical name of its language.
fn canonical(text: &str) -> String {
    let text = text.to_ascii_lowercase().replace('_', "-");
    let (language, rest) = match text.split_once('-') {
        Some((language, rest)) => (language, format!("-{rest}")),
        None => (&*text, String::new()),
    };
    let aliases = [
        ("cmn", "zh"),
        ("iw", "he"),
        ("in", "id"),
        ("no", "nb"),
        ("ji", "yi"),
        ("jw", "jv"),
        ("mo", "ro"),
        ("tl", "fil"),
    ];
    let name = aliases.iter().find(|(alias, _)| *alias == language);
    format!("{}{rest}", name.map_or(language, |(_, name)| name))
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
