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

use crate::accept_language::{AcceptLanguage, Quality, fold};

/// How many tags one pass over the header serves.
const AT_ONCE: usize = 8;

/// The place in `tags` of the one that the header prefers, if any is acceptable. The tags are in lower case.
pub(crate) fn lookup(header: &str, tags: &[impl AsRef<str>]) -> Option<usize> {
    let mut best = (Match::default(), None);
    let mut unnamed = None;
    let mut wildcard = Wildcard::default();
    for (chunk, tags) in tags.chunks(AT_ONCE).enumerate() {
        let mut found = [Found::default(); AT_ONCE];
        wildcard = read(header, tags, &mut found);
        for (place, found) in found[..tags.len()].iter().enumerate() {
            let place = chunk * AT_ONCE + place;
            if !found.named() {
                unnamed = unnamed.or(Some(place));
            } else if found.best > best.0 && !found.excluded() {
                best = (found.best, Some(place));
            }
        }
    }
    let (Match { rank, .. }, best) = best;
    if wildcard.rank() > rank { unnamed.or(best) } else { best }
}

/// Holds every range of the header against the tags.
fn read(header: &str, tags: &[impl AsRef<str>], found: &mut [Found; AT_ONCE]) -> Wildcard {
    let mut wildcard = Wildcard::default();
    let mut ranges = AcceptLanguage::new(header);
    let mut position = 0;
    while let Some((range, quality)) = ranges.next_at() {
        let range = &header.as_bytes()[range];
        let rank = Rank::new(quality, position);
        position += 1;
        if range == b"*" {
            wildcard.add(rank);
            continue;
        }
        let first = range.first().map(|&byte| fold(byte));
        for (tag, found) in tags.iter().zip(&mut *found) {
            let tag = tag.as_ref().as_bytes();
            // Most tags are another language by their first letter.
            if tag.first().copied() != first {
                continue;
            }
            if let Some(fit) = Fit::of(range, tag) {
                found.add(fit, rank, range.len());
            }
        }
    }
    wildcard
}

/// The order of preference: quality, then position.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank(u64);

impl Rank {
    /// Of a range that is not acceptable.
    const NONE: Rank = Rank(0);

    fn new(quality: Quality, position: usize) -> Rank {
        const EARLIEST: u64 = (1 << 48) - 1;
        match quality {
            Quality::ZERO => Rank::NONE,
            _ => Rank(u64::from(quality.thousandths()) << 48 | EARLIEST.saturating_sub(position as u64)),
        }
    }
}

/// How a range leads to a tag, the better the greater.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit(usize);

impl Fit {
    /// The range is the front part of the tag: `de` and `de-at` (RFC 4647 section 3.3.1).
    const BEGINS: Fit = Fit(0);
    /// The range is the tag.
    const IS: Fit = Fit(usize::MAX);

    /// The range can be shortened to the tag of this length: `de-at` and `de` (section 3.4).
    const fn shortens(length: usize) -> Fit {
        Fit(length)
    }

    fn of(range: &[u8], tag: &[u8]) -> Option<Fit> {
        let mut at = 0;
        loop {
            match (range.get(at), tag.get(at)) {
                (Some(&a), Some(&b)) if fold(a) == b => at += 1,
                (None, None) => return Some(Fit::IS),
                (None, Some(b'-')) => return Some(Fit::BEGINS),
                (Some(b'-' | b'_'), None) => return Some(Fit::shortens(at)),
                _ => return None,
            }
        }
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    rank: Rank,
    fit: Fit,
}

/// What the header says of one tag.
#[derive(Clone, Copy, Default)]
struct Found {
    best: Match,
    /// The length of the longest range that covers the tag with a quality above 0, and of the longest with `q=0`.
    accepted: usize,
    refused: usize,
}

impl Found {
    fn add(&mut self, fit: Fit, rank: Rank, length: usize) {
        let covers = fit == Fit::BEGINS || fit == Fit::IS;
        let longest = if rank == Rank::NONE { &mut self.refused } else { &mut self.accepted };
        if covers {
            *longest = length.max(*longest);
        }
        if rank != Rank::NONE {
            self.best = self.best.max(Match { rank, fit });
        }
    }

    fn excluded(&self) -> bool {
        self.refused > 0 && self.refused >= self.accepted
    }

    /// Whether some range speaks of the tag, so that `*` does not stand for it.
    fn named(&self) -> bool {
        self.best.rank > Rank::NONE || self.refused > 0
    }
}

/// What the header says of all tags that it does not name.
#[derive(Clone, Copy, Default)]
struct Wildcard {
    best: Rank,
    refused: bool,
}

impl Wildcard {
    fn add(&mut self, rank: Rank) {
        self.best = self.best.max(rank);
        self.refused |= rank == Rank::NONE;
    }

    fn rank(&self) -> Rank {
        if self.refused { Rank::NONE } else { self.best }
    }
}
