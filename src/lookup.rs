//! Lookup: which of our languages a reader wants (RFC 4647 section 3.4, RFC 9110 section 12.5.4).
//!
//! Each tag is held against each range of the header once, in one pass over the header for every [`AT_ONCE`] tags, so
//! the time is linear in the header and nothing is allocated. What is known of a tag after the pass is enough:
//!
//! * the length of the longest range with and without `q=0` that covers it decides whether it is excluded;
//! * the best range, by quality and then by position, that leads to it. Of the tags that share the overall best
//!   range, lookup wants the longest that the range can be shortened to, else the first that the range begins.
//!
//! Shortening a range past an excluded tag needs no step of its own: excluded tags are simply not there.

use crate::accept_language::{AcceptLanguage, LanguageRange, Quality, fold};

/// How many tags one pass over the header serves.
const AT_ONCE: usize = 8;

/// The place in `tags` of the one that the header prefers, if any is acceptable. The tags are in lower case.
pub(crate) fn lookup(header: &str, tags: &[impl AsRef<str>]) -> Option<usize> {
    let mut best: Option<(Match, usize)> = None;
    let mut unnamed = None;
    let mut wildcard = Wildcard::default();
    for (chunk, tags) in tags.chunks(AT_ONCE).enumerate() {
        let mut found = [Found::default(); AT_ONCE];
        let found = &mut found[..tags.len()];
        wildcard = read(header, tags, found);
        for (place, found) in found.iter().enumerate() {
            let place = chunk * AT_ONCE + place;
            if found.named() {
                let candidate = found.best.filter(|_| !found.excluded());
                if candidate > best.map(|(best, _)| best) {
                    best = candidate.map(|candidate| (candidate, place));
                }
            } else if unnamed.is_none() {
                unnamed = Some(place);
            }
        }
    }
    let rank = best.map(|(best, _)| best.rank);
    match unnamed {
        Some(place) if wildcard.rank() > rank => Some(place),
        _ => best.map(|(_, place)| place),
    }
}

/// Holds every range of the header against the tags.
fn read(header: &str, tags: &[impl AsRef<str>], found: &mut [Found]) -> Wildcard {
    let mut wildcard = Wildcard::default();
    for (position, (range, quality)) in AcceptLanguage::new(header).enumerate() {
        let rank = Rank { quality, earlier: usize::MAX - position };
        if range.is_wildcard() {
            wildcard.add(rank);
            continue;
        }
        for (tag, found) in tags.iter().zip(&mut *found) {
            if let Some(fit) = Fit::of(range, tag.as_ref()) {
                found.add(fit, rank, range.as_str().len());
            }
        }
    }
    wildcard
}

/// The order of preference: quality, then position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    quality: Quality,
    earlier: usize,
}

/// How a range leads to a tag, the better the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The range is the front part of the tag: `de` and `de-at` (RFC 4647 section 3.3.1).
    Begins,
    /// The range can be shortened to the tag of this length: `de-at` and `de` (section 3.4).
    Shortens(usize),
    /// The range is the tag.
    Is,
}

impl Fit {
    fn of(range: LanguageRange<'_>, tag: &str) -> Option<Fit> {
        let (range, tag) = (range.as_str().as_bytes(), tag.as_bytes());
        let common = range.len().min(tag.len());
        if !range.iter().zip(tag).all(|(&a, &b)| fold(a) == b) {
            return None;
        }
        match (range.get(common), tag.get(common)) {
            (None, None) => Some(Fit::Is),
            (None, Some(b'-')) => Some(Fit::Begins),
            (Some(b'-' | b'_'), None) => Some(Fit::Shortens(common)),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    rank: Rank,
    fit: Fit,
}

/// What the header says of one tag.
#[derive(Clone, Copy, Default)]
struct Found {
    best: Option<Match>,
    /// The length of the longest range that covers the tag with a quality above 0, and of the longest with `q=0`.
    accepted: usize,
    refused: usize,
}

impl Found {
    fn add(&mut self, fit: Fit, rank: Rank, length: usize) {
        let covers = !matches!(fit, Fit::Shortens(_));
        if rank.quality > Quality::ZERO {
            self.best = self.best.max(Some(Match { rank, fit }));
            if covers {
                self.accepted = self.accepted.max(length);
            }
        } else if covers {
            self.refused = self.refused.max(length);
        }
    }

    fn excluded(&self) -> bool {
        self.refused > 0 && self.refused >= self.accepted
    }

    /// Whether some range speaks of the tag, so that `*` does not stand for it.
    fn named(&self) -> bool {
        self.best.is_some() || self.refused > 0
    }
}

/// What the header says of all tags that it does not name.
#[derive(Clone, Copy, Default)]
struct Wildcard {
    best: Option<Rank>,
    refused: bool,
}

impl Wildcard {
    fn add(&mut self, rank: Rank) {
        if rank.quality > Quality::ZERO {
            self.best = self.best.max(Some(rank));
        } else {
            self.refused = true;
        }
    }

    fn rank(&self) -> Option<Rank> {
        self.best.filter(|_| !self.refused)
    }
}
