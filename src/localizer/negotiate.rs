//! Language negotiation: the choice of a catalog for a reader (RFC 4647 section 3.4, RFC 9110
//! section 12.5.4).
//!
//! Every language range of the header field is compared once with every tag that may be of the same
//! language, in one pass over the header field for each [`CHUNK`] of tags. The time is therefore
//! linear in the length of the header field, and nothing is allocated. Two facts about each tag are
//! enough:
//!
//! * The lengths of the longest range with `q=0` and the longest with a quality that are prefixes
//!   of the tag. They decide whether the tag is excluded.
//! * The best range that matches the tag, by quality and then by position. If several tags share
//!   the best range of all, the lookup prefers the longest tag that the range can be shortened to,
//!   or else the first tag that the range is a prefix of.
//!
//! Shortening a range past an excluded tag needs no extra step: excluded tags are not candidates.
//!
//! Before it is compared, a range gets the name that CLDR has for its language, and the script of
//! its region if the tag has one: `zh-TW` is `zh-Hant-TW` for the tag `zh-Hant`.

use std::iter;

use super::subtags::{canonical, is_same, likely_script};
use crate::header::{AcceptLanguage, Quality, fold};

/// The number of tags for each pass over the header field.
const CHUNK: usize = u16::BITS as usize;

/// Returns the index of the tag that the header field prefers, or `None` if none is acceptable.
pub(super) fn best_tag(header: &str, tags: &[impl AsRef<Tag>], index: &Index) -> Option<usize> {
    let mut best = (Match::default(), None);
    let mut unnamed = None;
    let mut wildcard = Wildcard::default();
    for (chunk, (tags, by_hash)) in tags.chunks(CHUNK).zip(&index.0).enumerate() {
        let mut found = [Found::default(); CHUNK];
        let mut matched = 0;
        wildcard = read(header, tags, by_hash, &mut found, &mut matched);
        let mut named: u16 = 0;
        // Most tags match no range.
        for index in bits(matched) {
            let found = &found[index];
            if found.is_named() {
                named |= 1 << index;
                if found.best > best.0 && !found.is_excluded() {
                    best = (found.best, Some(chunk * CHUNK + index));
                }
            }
        }
        let first_unnamed = named.trailing_ones() as usize;
        if unnamed.is_none() && first_unnamed < tags.len() {
            unnamed = Some(chunk * CHUNK + first_unnamed);
        }
    }
    let (Match { rank, .. }, best) = best;
    if wildcard.beats(rank) {
        unnamed.or(best)
    } else {
        best
    }
}

/// A tag in the form that ranges are compared with: in lower case, with the canonical name of the
/// language.
#[derive(Clone)]
pub(super) struct Tag {
    text: Box<[u8]>,
    /// The length of the language in `text`.
    language: usize,
}

impl Tag {
    pub(super) fn new(tag: &str) -> Tag {
        let tag = tag.to_ascii_lowercase().into_bytes();
        let Subtags { language, rest } = Subtags::of_range(&tag);
        let text: Box<[u8]> = [language, rest].concat().into();
        Tag {
            text,
            language: language.len(),
        }
    }

    #[inline]
    fn subtags(&self) -> Subtags<'_> {
        let (language, rest) = self.text.split_at(self.language);
        Subtags { language, rest }
    }
}

/// The number of hashes. Most languages that a program has differ in theirs.
const HASHES: usize = 64;

/// Returns the hash of a language: of its first two letters. Every language has at least two.
#[inline]
fn hash(language: &[u8]) -> usize {
    match language {
        [a, b, ..] => usize::from(fold(*a) ^ fold(*b).rotate_left(2)) % HASHES,
        _ => 0,
    }
}

/// For every chunk of tags, and for every hash, the tags whose language has the hash, as bits. With it,
/// a range is compared with few tags.
#[derive(Clone)]
pub(super) struct Index(Box<[[u16; HASHES]]>);

impl Index {
    pub(super) fn new(tags: &[impl AsRef<Tag>]) -> Index {
        let chunks = tags.chunks(CHUNK).map(|tags| {
            let mut by_hash = [0; HASHES];
            for (index, tag) in tags.iter().enumerate() {
                let Subtags { language, .. } = tag.as_ref().subtags();
                by_hash[hash(language)] |= 1 << index;
            }
            by_hash
        });
        Index(chunks.collect())
    }
}

/// Returns the positions of the bits that are set, from the lowest.
#[inline]
fn bits(mut set: u16) -> impl Iterator<Item = usize> {
    iter::from_fn(move || {
        let index = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(index)
    })
}

/// Compares every range of the header field with the tags, and sets the bits of those that match one.
/// Returns the rank of `*`.
fn read(
    header: &str,
    tags: &[impl AsRef<Tag>],
    by_hash: &[u16; HASHES],
    found: &mut [Found; CHUNK],
    matched: &mut u16,
) -> Wildcard {
    let mut wildcard = Wildcard::default();
    let mut ranges = AcceptLanguage::new(header).iter();
    let mut position = 0;
    while let Some((range, quality)) = ranges.next_position() {
        let range = &header.as_bytes()[range];
        let rank = Rank::new(quality, position);
        position += 1;
        if range == b"*" {
            wildcard.add(rank);
            continue;
        }
        let range = Subtags::of_range(range);
        for index in bits(by_hash[hash(range.language)]) {
            let tag = tags[index].as_ref();
            if let Some(fit) = range.fit(tag.subtags()) {
                // A range may lack a script that the tag has, and is the tag all the same.
                let length = if fit == Fit::EXACT {
                    tag.text.len()
                } else {
                    range.len()
                };
                found[index].add(fit, rank, length);
                *matched |= 1 << index;
            }
        }
    }
    wildcard
}

/// The order of preference: quality, then position.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank(u64);

impl Rank {
    /// The rank of a range with `q=0`.
    const NONE: Rank = Rank(0);

    fn new(quality: Quality, position: usize) -> Rank {
        const EARLIEST: u64 = (1 << 48) - 1;
        match quality {
            Quality::ZERO => Rank::NONE,
            _ => {
                let position = EARLIEST.saturating_sub(position as u64);
                Rank(u64::from(quality.thousandths()) << 48 | position)
            }
        }
    }

    /// Returns the quality in thousandths.
    const fn quality(self) -> u64 {
        self.0 >> 48
    }
}

/// How well a range matches a tag.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit(usize);

impl Fit {
    /// The range has the language and the script of the tag, and another region: `pt-pt` and
    /// `pt-br`.
    const SAME_SCRIPT: Fit = Fit(0);
    /// The range is a prefix of the tag: `de` and `de-at` (RFC 4647 section 3.3.1).
    const PREFIX: Fit = Fit(1);
    /// The range is the tag.
    const EXACT: Fit = Fit(usize::MAX);

    /// Returns the fit of a range that can be shortened to a tag of this length: `de-at` and `de`
    /// (section 3.4). A language has at least two letters.
    const fn shortened(length: usize) -> Fit {
        Fit(length)
    }
}

/// A range or a tag, in any case, with `-` or `_` between the subtags.
#[derive(Clone, Copy)]
struct Subtags<'a> {
    /// The language, by its canonical name.
    language: &'a [u8],
    /// The other subtags, each with its separator.
    rest: &'a [u8],
}

impl<'a> Subtags<'a> {
    #[inline]
    fn of_range(range: &'a [u8]) -> Subtags<'a> {
        let (language, rest) = range.split_at(end_of_subtag(range));
        let language = canonical(language);
        Subtags { language, rest }
    }

    const fn len(self) -> usize {
        self.language.len() + self.rest.len()
    }

    /// Returns the first of the other subtags.
    fn second(self) -> &'a [u8] {
        let rest = self.rest.get(1..).unwrap_or_default();
        &rest[..end_of_subtag(rest)]
    }

    fn has_script(self) -> bool {
        matches!(self.second(), [a, _, _, _] if a.is_ascii_alphabetic())
    }

    /// Returns the script, or `None` if the language has only one.
    fn script(self) -> Option<&'a [u8]> {
        match self.has_script() {
            true => Some(self.second()),
            false => likely_script(self.language, self.second()),
        }
    }

    /// Returns the fit of this range and a tag.
    fn fit(self, tag: Subtags<'_>) -> Option<Fit> {
        if !is_same(self.language, tag.language) {
            return None;
        }
        let is_same_script = || match (self.script(), tag.script()) {
            (Some(a), Some(b)) => is_same(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if tag.has_script() && !self.has_script() && !self.rest.is_empty() {
            // The range gets the script of its region.
            if !is_same_script() {
                return None;
            }
            let after_script = Subtags {
                language: tag.language,
                rest: &tag.rest[1 + tag.second().len()..],
            };
            return match self.fit(after_script) {
                Some(Fit::EXACT) => Some(Fit::EXACT),
                Some(Fit::PREFIX) => Some(Fit::PREFIX),
                Some(Fit::SAME_SCRIPT) | None => Some(Fit::SAME_SCRIPT),
                Some(_) => Some(Fit::shortened(tag.len())),
            };
        }
        if self.has_script() && !tag.has_script() && is_same_script() {
            // The tag has the script of its region.
            let rest = &self.rest[1 + self.second().len()..];
            return Subtags { rest, ..self }.fit(tag);
        }
        let mut at = 0;
        loop {
            match (self.rest.get(at), tag.rest.get(at)) {
                (Some(&a), Some(&b)) if fold(a) == fold(b) => at += 1,
                (None, None) => return Some(Fit::EXACT),
                (None, Some(b'-')) => return Some(Fit::PREFIX),
                (Some(b'-' | b'_'), None) => return Some(Fit::shortened(tag.len())),
                _ => return is_same_script().then_some(Fit::SAME_SCRIPT),
            }
        }
    }
}

fn end_of_subtag(tag: &[u8]) -> usize {
    let is_separator = |byte: &u8| matches!(byte, b'-' | b'_');
    tag.iter().position(is_separator).unwrap_or(tag.len())
}

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    rank: Rank,
    fit: Fit,
}

/// The facts about one tag in the header field.
#[derive(Clone, Copy, Default)]
struct Found {
    best: Match,
    /// The length of the longest range with a quality that is a prefix of the tag.
    accepted: usize,
    /// The length of the longest range with `q=0` that is a prefix of the tag.
    refused: usize,
}

impl Found {
    fn add(&mut self, fit: Fit, rank: Rank, length: usize) {
        let is_prefix = fit == Fit::PREFIX || fit == Fit::EXACT;
        let longest = if rank == Rank::NONE {
            &mut self.refused
        } else {
            &mut self.accepted
        };
        if is_prefix {
            *longest = length.max(*longest);
        }
        if rank != Rank::NONE {
            self.best = self.best.max(Match { rank, fit });
        }
    }

    fn is_excluded(&self) -> bool {
        self.refused > 0 && self.refused >= self.accepted
    }

    /// Returns whether a range names the tag. If so, `*` does not match it.
    fn is_named(&self) -> bool {
        self.best.rank > Rank::NONE || self.refused > 0
    }
}

/// The facts about all tags that the header field does not name.
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

    /// Returns whether `*` is preferred to a named range. At equal quality the named range wins.
    fn beats(&self, named: Rank) -> bool {
        !self.refused && self.best.quality() > named.quality()
    }
}
