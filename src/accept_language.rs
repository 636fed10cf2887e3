//! The Accept-Language header field.

use std::fmt;
use std::hash::{Hash, Hasher};

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
    rest: &'a str,
}

impl<'a> AcceptLanguage<'a> {
    /// Reads the value of the header field, without its name. Several header fields count as one, joined by commas
    /// (RFC 3261 section 7.3.1).
    pub const fn new(value: &'a str) -> AcceptLanguage<'a> {
        AcceptLanguage { rest: value }
    }
}

impl<'a> Iterator for AcceptLanguage<'a> {
    type Item = (LanguageRange<'a>, Quality);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let mut element = Element { text: self.rest, at: 0 };
            let read = element.read();
            let end = element.end();
            self.rest = self.rest.get(end..).unwrap_or_default();
            if read.is_some() {
                return read;
            }
        }
        None
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

    fn new(text: &'a str) -> Option<LanguageRange<'a>> {
        if text == "*" {
            return Some(LanguageRange(text));
        }
        let text = text.strip_suffix("-*").unwrap_or(text);
        let mut length = 0;
        let mut first = true;
        for &byte in text.as_bytes() {
            match byte {
                b'-' | b'_' if length > 0 => (length, first) = (0, false),
                b'a'..=b'z' | b'A'..=b'Z' if length < 8 => length += 1,
                b'0'..=b'9' if length < 8 && !first => length += 1,
                _ => return None,
            }
        }
        (length > 0).then_some(LanguageRange(text))
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
    fn new(text: &str) -> Option<Quality> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let whole = match (whole, decimals) {
            ("0", _) => 0,
            ("1", _) => 1000,
            ("", decimals) if !decimals.is_empty() => 0,
            _ => return None,
        };
        let mut thousandths = whole;
        let mut place = 100;
        for byte in decimals.bytes() {
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

/// One element of the header, read from the front.
struct Element<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Element<'a> {
    /// The range and its quality, or `None` where the element is malformed or empty.
    fn read(&mut self) -> Option<(LanguageRange<'a>, Quality)> {
        self.skip_space();
        let range = LanguageRange::new(self.token())?;
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
            if name.eq_ignore_ascii_case("q") && quality.is_none() {
                quality = Some(Quality::new(value?)?);
            }
        }
    }

    /// Where the next element begins: behind the next comma outside quotes.
    fn end(&mut self) -> usize {
        loop {
            match self.peek() {
                None => return self.text.len(),
                Some(b',') => return self.at + 1,
                Some(b'"') if self.quoted().is_none() => return self.text.len(),
                Some(b'"') => {}
                Some(_) => self.at += 1,
            }
        }
    }

    /// The value of a parameter: a token or a quoted string (with its quotes); `None` where the quotes do not end.
    fn value(&mut self) -> Option<&'a str> {
        if self.peek() == Some(b'"') { self.quoted() } else { Some(self.token()) }
    }

    /// Passes over a quoted string; `None` (and no step) where it does not end.
    fn quoted(&mut self) -> Option<&'a str> {
        let rest = &self.text[self.at..];
        let mut escaped = false;
        for (length, byte) in rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at += length + 1;
                    return Some(&rest[..=length]);
                }
                _ => {}
            }
        }
        None
    }

    fn token(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let ends = |byte: &u8| matches!(byte, b',' | b';' | b'=' | b'"' | b' ' | b'\t' | b'\r' | b'\n');
        let length = rest.as_bytes().iter().position(|byte| ends(byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
