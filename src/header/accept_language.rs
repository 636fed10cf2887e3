//! The Accept-Language header field.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use super::quality::Quality;
use super::syntax::end_of_quoted;

/// The value of an Accept-Language header field (RFC 3261 section 20.3, with the meaning of RFC
/// 9110 section 12.5.4).
///
/// ```abnf
/// Accept-Language = [ language-range [ ";" "q" "=" qvalue ] *( "," … ) ]
/// ```
///
/// [`iter`](Self::iter) returns the language ranges with their quality values, in the order of the
/// header field. Parsing never fails: malformed elements are skipped. White space and folding,
/// empty elements, other parameters, quoted strings in them, `_` for `-` and any case are accepted.
/// Decimals of a quality value beyond the third are ignored, except that a value above 0 is at
/// least 0.001. If `q` is repeated, the first value counts. An element is skipped if it has
///
/// * a quality value that is above 1, empty, quoted or not a number: `ru;q=1.5`, `ru;q=`,
///   `ru;q="1"`, `ru;q=high`;
/// * a first subtag with a digit, an empty subtag, or a subtag of more than eight characters:
///   `4en`, `en--US`, `englishes-US`;
/// * a `*` inside the range: `en-*-US` (but `en-*` is read as `en`);
/// * an unterminated quote; everything after the quote is skipped too.
///
/// ```
/// use sip_phrases::header::AcceptLanguage;
///
/// let header = AcceptLanguage::new("ru-RU, en;q=0.5, 4en, *;q=0");
/// let ranges: Vec<String> =
///     header.iter().map(|(range, quality)| format!("{range} {quality}")).collect();
/// assert_eq!(ranges, ["ru-RU 1", "en 0.5", "* 0"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AcceptLanguage<'a>(&'a str);

impl<'a> AcceptLanguage<'a> {
    /// Creates an `AcceptLanguage` from the value of the header field, without the name. To combine
    /// several header fields, join their values with commas (RFC 3261 section 7.3.1).
    pub const fn new(value: &'a str) -> AcceptLanguage<'a> {
        AcceptLanguage(value)
    }

    /// Returns the well-formed elements: language ranges with their quality values.
    pub const fn iter(&self) -> LanguageRanges<'a> {
        LanguageRanges {
            header: self.0,
            position: 0,
        }
    }
}

impl<'a> IntoIterator for AcceptLanguage<'a> {
    type Item = (LanguageRange<'a>, Quality);
    type IntoIter = LanguageRanges<'a>;

    fn into_iter(self) -> LanguageRanges<'a> {
        self.iter()
    }
}

/// Writes the well-formed elements as a header field value: `ru-RU, en;q=0.5`.
impl fmt::Display for AcceptLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (range, quality)) in self.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(f, "{comma}{range}")?;
            if quality != Quality::ONE {
                write!(f, ";q={quality}")?;
            }
        }
        Ok(())
    }
}

/// An iterator over the language ranges of an [`AcceptLanguage`].
#[derive(Clone, Debug)]
pub struct LanguageRanges<'a> {
    header: &'a str,
    /// The position after the last element that was read.
    position: usize,
}

impl LanguageRanges<'_> {
    /// Returns the position of the next element's range, and the quality value.
    #[inline]
    pub(crate) fn next_position(&mut self) -> Option<(Range<usize>, Quality)> {
        while self.position < self.header.len() {
            let mut element = Element {
                header: self.header.as_bytes(),
                at: self.position,
            };
            let read = element.read();
            element.skip_rest();
            self.position = element.at;
            if read.is_some() {
                return read;
            }
        }
        None
    }
}

impl<'a> Iterator for LanguageRanges<'a> {
    type Item = (LanguageRange<'a>, Quality);

    fn next(&mut self) -> Option<Self::Item> {
        let (range, quality) = self.next_position()?;
        Some((LanguageRange(self.header.get(range)?), quality))
    }
}

/// A language range (`language-range`, RFC 4647 section 2.1): a language tag, the start of one, or
/// `*`.
///
/// Equality ignores case and treats `_` as `-`.
#[derive(Clone, Copy, Debug)]
pub struct LanguageRange<'a>(&'a str);

impl<'a> LanguageRange<'a> {
    /// Returns the range as it is in the header field, except that `en-*` is `en`.
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// Returns whether the range is `*`, which matches every language that the header field does
    /// not name.
    pub fn is_wildcard(self) -> bool {
        self.0 == "*"
    }

    /// Returns the range as bytes for comparison: in lower case, with `-` between subtags.
    pub(crate) fn folded(self) -> impl Iterator<Item = u8> + 'a {
        self.0.bytes().map(fold)
    }
}

/// Folds a byte of a range or tag for comparison.
pub(crate) const fn fold(byte: u8) -> u8 {
    match byte {
        b'_' => b'-',
        _ => byte.to_ascii_lowercase(),
    }
}

impl fmt::Display for LanguageRange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl PartialEq for LanguageRange<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.folded().eq(other.folded())
    }
}

impl Eq for LanguageRange<'_> {}

impl Hash for LanguageRange<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded().for_each(|byte| byte.hash(state));
    }
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// White space, including the line breaks of a folded header field.
const SPACE: u8 = 4;
/// The end of a token.
const END: u8 = 8;
const OTHER: u8 = 16;

/// The kind of every byte.
static KIND: [u8; 256] = {
    let mut kind = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        kind[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b' ' | b'\t' | b'\r' | b'\n' => SPACE,
            b',' | b';' | b'=' | b'"' => END,
            _ => OTHER,
        };
        byte += 1;
    }
    kind
};

/// A parser of one element of the header field.
struct Element<'a> {
    header: &'a [u8],
    /// The position that is read next.
    at: usize,
}

impl<'a> Element<'a> {
    /// Parses the element. Returns the position of the range, and the quality value, or `None` if
    /// the element is malformed or empty.
    #[inline]
    fn read(&mut self) -> Option<(Range<usize>, Quality)> {
        self.skip_space();
        let range = self.range()?;
        let mut quality = None;
        loop {
            self.skip_space();
            match self.peek() {
                None | Some(b',') => return Some((range, quality.unwrap_or(Quality::ONE))),
                Some(b';') => self.at += 1,
                Some(_) => return None,
            }
            self.skip_space();
            let name = self.token();
            self.skip_space();
            let mut value = None;
            if self.peek() == Some(b'=') {
                self.at += 1;
                self.skip_space();
                value = Some(self.value()?);
            }
            if matches!(name, [b'q' | b'Q']) && quality.is_none() {
                quality = Some(Quality::from_bytes(value?)?);
            }
        }
    }

    /// Skips the rest of the element and its comma, which is the next one outside quotes. Skips
    /// everything after an unterminated quote.
    #[inline]
    fn skip_rest(&mut self) {
        loop {
            match self.peek() {
                None => return,
                Some(b',') => {
                    self.at += 1;
                    return;
                }
                Some(b'"') => {
                    self.at = quoted_end(self.header, self.at).unwrap_or(self.header.len())
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// Parses the leading language range; `read` validates the rest.
    #[inline]
    fn range(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if self.peek() == Some(b'*') {
            self.at += 1;
            return Some(start..self.at);
        }
        self.subtag(LETTER)?;
        while let Some(b'-' | b'_') = self.peek() {
            let end = self.at;
            if matches!(self.header[end..], [_, b'*', ..]) {
                self.at += 2;
                return Some(start..end);
            }
            self.at += 1;
            self.subtag(LETTER | DIGIT)?;
        }
        Some(start..self.at)
    }

    #[inline]
    fn subtag(&mut self, kinds: u8) -> Option<()> {
        let start = self.at;
        self.skip(kinds);
        (1..=8).contains(&(self.at - start)).then_some(())
    }

    /// Parses the value of a parameter: a token, or a quoted string with its quotes. Returns `None`
    /// if the quote is unterminated.
    #[inline]
    fn value(&mut self) -> Option<&'a [u8]> {
        let start = self.at;
        if self.peek() == Some(b'"') {
            self.at = quoted_end(self.header, start)?;
            return Some(&self.header[start..self.at]);
        }
        Some(self.token())
    }

    #[inline]
    fn token(&mut self) -> &'a [u8] {
        let start = self.at;
        self.skip(LETTER | DIGIT | OTHER);
        &self.header[start..self.at]
    }

    #[inline]
    fn skip_space(&mut self) {
        self.skip(SPACE);
    }

    /// Skips all bytes of these kinds.
    #[inline]
    fn skip(&mut self, kinds: u8) {
        while self
            .peek()
            .is_some_and(|byte| KIND[usize::from(byte)] & kinds != 0)
        {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.header.get(self.at).copied()
    }
}

/// Returns the position after a quoted string. Out of line, because quotes are rare and inlining
/// slows down the callers.
#[cold]
fn quoted_end(header: &[u8], start: usize) -> Option<usize> {
    end_of_quoted(header, start)
}
