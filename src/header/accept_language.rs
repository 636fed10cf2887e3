//! The Accept-Language header field.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// The value of an Accept-Language header field (RFC 3261 section 20.3, with the meaning of RFC 9110 section 12.5.4).
///
/// ```abnf
/// Accept-Language = [ language-range [ ";" "q" "=" qvalue ] *( "," … ) ]
/// ```
///
/// It iterates over the language ranges with their quality values, in the order of the header. Reading never fails:
/// an element that is malformed is left out and the others are read. White space and folded lines, empty elements,
/// other parameters and quoted strings in them, `_` for `-` and any case are accepted. More than three decimals of a
/// quality value are cut, and of a repeated `q` the first counts. Left out are elements with
///
/// * a quality value above 1, empty, quoted or not a number: `ru;q=1.5`, `ru;q=`, `ru;q="1"`, `ru;q=high`
/// * a first subtag with a digit, an empty subtag or one of more than eight characters: `4en`, `en--US`, `englishes-US`
/// * a `*` inside the range: `en-*-US` (but `en-*` is read as `en`)
/// * a quote that does not end, with all that follows it.
///
/// ```
/// use sip_phrases::AcceptLanguage;
///
/// let header = AcceptLanguage::new("ru-RU, en;q=0.5, 4en, *;q=0");
/// let read: Vec<String> = header.map(|(range, quality)| format!("{range} {quality}")).collect();
/// assert_eq!(read, ["ru-RU 1", "en 0.5", "* 0"]);
/// ```
#[derive(Clone, Debug)]
pub struct AcceptLanguage<'a> {
    text: &'a str,
    /// How much of it is read.
    at: usize,
}

impl<'a> AcceptLanguage<'a> {
    /// Reads the value of the header field, without its name. Several header fields count as one, joined by commas
    /// (RFC 3261 section 7.3.1).
    pub const fn new(value: &'a str) -> AcceptLanguage<'a> {
        AcceptLanguage { text: value, at: 0 }
    }

    /// The next element: where its range stands, and its quality.
    #[inline]
    pub(crate) fn next_at(&mut self) -> Option<(Range<usize>, Quality)> {
        while self.at < self.text.len() {
            let mut element = Element { header: self.text.as_bytes(), at: self.at };
            let read = element.read();
            element.pass();
            self.at = element.at;
            if read.is_some() {
                return read;
            }
        }
        None
    }
}

impl<'a> Iterator for AcceptLanguage<'a> {
    type Item = (LanguageRange<'a>, Quality);

    fn next(&mut self) -> Option<Self::Item> {
        let (range, quality) = self.next_at()?;
        Some((LanguageRange(self.text.get(range)?), quality))
    }
}

/// The elements that are well-formed, as a header: `ru-RU, en;q=0.5`.
impl fmt::Display for AcceptLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (range, quality)) in self.clone().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(f, "{comma}{range}")?;
            if quality != Quality::ONE {
                write!(f, ";q={quality}")?;
            }
        }
        Ok(())
    }
}

/// A `language-range` (RFC 4647 section 2.1): a language tag, the front part of one, or `*`.
///
/// Two ranges are equal without regard to case and to `_` for `-`.
#[derive(Clone, Copy, Debug)]
pub struct LanguageRange<'a>(&'a str);

impl<'a> LanguageRange<'a> {
    /// The range as it stands in the header, but for the end of `en-*`.
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// Whether the range is `*`, which stands for every language that is not named.
    pub fn is_wildcard(self) -> bool {
        self.0 == "*"
    }

    /// The bytes by which ranges and tags compare: lower case, `-` between the subtags.
    pub(crate) fn folded(self) -> impl Iterator<Item = u8> + 'a {
        self.0.bytes().map(fold)
    }
}

/// The byte of a range or tag by which it compares.
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

/// A quality value (`qvalue`, RFC 9110 section 12.4.2) in thousandths, from 0 to 1000. 0 means "not acceptable".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quality(u16);

impl Quality {
    /// Not acceptable: `q=0`.
    pub const ZERO: Quality = Quality(0);
    /// The quality of a range without one: `q=1`.
    pub const ONE: Quality = Quality(1000);

    /// The value in thousandths: 500 for `q=0.5`.
    pub const fn thousandths(self) -> u16 {
        self.0
    }

    /// `0`, `0.`, `0.5`, `.5`, `1.000`; further decimals are cut.
    pub(crate) fn new(text: &[u8]) -> Option<Quality> {
        let (whole, decimals) = match text {
            [b'0'] => return Some(Quality::ZERO),
            [b'1'] => return Some(Quality::ONE),
            [b'0', b'.', tenths @ b'0'..=b'9'] => return Some(Quality(u16::from(tenths - b'0') * 100)),
            [b'0', b'.', decimals @ ..] => (0, decimals),
            [b'1', b'.', decimals @ ..] => (1000, decimals),
            [b'.', decimals @ ..] if !decimals.is_empty() => (0, decimals),
            _ => return None,
        };
        let mut thousandths = whole;
        let mut place = 100;
        for byte in decimals {
            if !byte.is_ascii_digit() {
                return None;
            }
            thousandths += u16::from(byte - b'0') * place;
            place /= 10;
        }
        (thousandths <= 1000).then_some(Quality(thousandths))
    }
}

/// As in a header: `0`, `0.5`, `1`.
impl fmt::Display for Quality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("0"),
            1000 => f.write_str("1"),
            thousandths => f.write_str(format!("0.{thousandths:03}").trim_end_matches('0')),
        }
    }
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// White space, also that of a folded line.
const SPACE: u8 = 4;
/// What ends a token.
const END: u8 = 8;
const OTHER: u8 = 16;

/// The kind of a byte.
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

/// One element of the header, read from the front.
struct Element<'a> {
    header: &'a [u8],
    /// How much of the header is read.
    at: usize,
}

impl<'a> Element<'a> {
    /// Where the range stands, and its quality; `None` where the element is malformed or empty.
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
                quality = Some(Quality::new(value?)?);
            }
        }
    }

    /// Passes over what is left of the element and the comma, the next one outside quotes. With a quote that does not
    /// end goes all the rest.
    #[inline]
    fn pass(&mut self) {
        loop {
            match self.peek() {
                None => return,
                Some(b',') => {
                    self.at += 1;
                    return;
                }
                Some(b'"') => self.at = end_of_quoted(self.header, self.at).unwrap_or(self.header.len()),
                Some(_) => self.at += 1,
            }
        }
    }

    /// The front of the element as far as it is a range. What may follow it, `read` decides.
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
            if self.header[end..].starts_with(b"-*") {
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

    /// The value of a parameter: a token or a quoted string (with its quotes); `None` where the quotes do not end.
    #[inline]
    fn value(&mut self) -> Option<&'a [u8]> {
        let start = self.at;
        if self.peek() == Some(b'"') {
            self.at = end_of_quoted(self.header, start)?;
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

    /// Passes over all bytes of these kinds.
    #[inline]
    fn skip(&mut self, kinds: u8) {
        while self.peek().is_some_and(|byte| KIND[usize::from(byte)] & kinds != 0) {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.header.get(self.at).copied()
    }
}

/// Where the quoted string that begins at `at` has ended; `None` where it does not end.
#[cold]
fn end_of_quoted(header: &[u8], at: usize) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in header.iter().enumerate().skip(at + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}
