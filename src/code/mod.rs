//! Code types: what all of them have in common.

use std::fmt;

/// A code that has a text in a [`Catalog`](crate::Catalog): [`StatusCode`](crate::StatusCode),
/// [`WarnCode`](crate::WarnCode), [`Q850Cause`](crate::Q850Cause) and their like. The trait is sealed: codes of one's
/// own are added by texts, not by types.
pub trait Code: sealed::Code {}

impl<C: sealed::Code> Code for C {}

pub(crate) mod sealed {
    use crate::family::Number;

    pub trait Code: Copy {
        /// The family of the code.
        fn family(self) -> Number;

        /// The place of the code in its family.
        fn place(self) -> usize;
    }
}

/// A text that is no code of the kind wanted: `3o7`, `1000` for a warn-code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCodeError {
    text: Box<str>,
    kind: &'static str,
    first: u16,
    last: u16,
}

impl ParseCodeError {
    pub(crate) fn new(text: &str, kind: &'static str, first: u16, last: u16) -> ParseCodeError {
        ParseCodeError { text: quotable(text), kind, first, last }
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ParseCodeError { text, kind, first, last } = self;
        write!(f, "{} is not a {kind}: it takes a number from {first} to {last}", Quoted(text))
    }
}

impl std::error::Error for ParseCodeError {}

/// How many characters of a text from outside an error quotes.
const QUOTED: usize = 32;

/// What an error keeps of a text from outside: one character more than it quotes.
pub(crate) fn quotable(text: &str) -> Box<str> {
    text.chars().take(QUOTED + 1).collect()
}

/// A text from outside as an error quotes it: escaped, and cut where it is long.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(QUOTED) {
            Some((end, _)) => write!(f, "{:?} (cut here)", &self.0[..end]),
            None => write!(f, "{:?}", self.0),
        }
    }
}

/// A code type of numbers in a range, with a table of the registered ones: value, constant, registered text.
macro_rules! numbers {
    (
        $(#[$doc:meta])*
        $type:ident is $kind:literal, a $int:ident from $first:literal to $last:literal;
        $number:ident $family:ident { $($field:ident: $setting:expr),* $(,)? }
        $($value:literal $constant:ident $text:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type($int);

        impl $type {
            $(
                #[doc = concat!("`", stringify!($value), "` ", $text, ".")]
                pub const $constant: $type = $type($value);
            )*

            /// The registered ones, in ascending order.
            pub const KNOWN: &'static [$type] = &[$($type::$constant),*];

            #[doc = concat!("The ", $kind, " of a number from ", stringify!($first), " to ", stringify!($last), "; `None` for any other.")]
            #[allow(unused_comparisons, clippy::absurd_extreme_comparisons, clippy::manual_range_contains)]
            pub const fn new(value: $int) -> Option<$type> {
                if value >= $first && value <= $last { Some($type(value)) } else { None }
            }

            /// The number.
            pub const fn value(self) -> $int {
                self.0
            }

            /// The registered text, in English and to the letter; `None` where there is none.
            pub fn registered_text(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl From<$type> for $int {
            fn from(code: $type) -> $int {
                code.0
            }
        }

        /// The number, and the registered text where there is one.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.registered_text() {
                    Some(text) => write!(f, "{} {text}", self.0),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::code::ParseCodeError;

            fn from_str(text: &str) -> Result<$type, $crate::code::ParseCodeError> {
                let value = $crate::header::number(text).and_then(|value| $type::new(value.try_into().ok()?));
                // No sign and no zeros before the number: 0370 is no warn-code.
                value.filter(|code| code.0.to_string() == text).ok_or_else(|| {
                    $crate::code::ParseCodeError::new(text, $kind, u16::from($first as $int), u16::from($last as $int))
                })
            }
        }

        impl $crate::code::sealed::Code for $type {
            fn family(self) -> $crate::family::Number {
                $crate::family::Number::$number
            }

            #[allow(clippy::identity_op)]
            fn place(self) -> usize {
                usize::from(self.0 - $first)
            }
        }

        pub(crate) const $family: $crate::family::Family = $crate::family::Family {
            places: $last - $first + 1,
            place: |rest| rest.parse::<$type>().ok().map($crate::code::sealed::Code::place),
            $($field: $setting,)*
        };
    };
}

/// A code type of tokens, with a table of the registered ones: constant, token. A token that is not in the table is
/// `UNKNOWN`. The id of a text has the token in lower case, without points and with `-` for `_`.
macro_rules! tokens {
    (
        $(#[$doc:meta])*
        $type:ident;
        $number:ident $family:ident { $($field:ident: $setting:expr),* $(,)? }
        $($constant:ident $token:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $type(u8);

        impl $type {
            const TOKENS: &'static [&'static str] = &[$($token),*];

            tokens!(@constants $type 0; $($constant $token;)*);

            /// A token that is not in the table.
            pub const UNKNOWN: $type = $type($type::TOKENS.len() as u8);

            /// The registered ones.
            pub const KNOWN: &'static [$type] = &[$($type::$constant),*];

            /// What a token, in any case, stands for; [`UNKNOWN`](Self::UNKNOWN) if it is not in the table.
            pub fn new(token: &str) -> $type {
                let known = Self::TOKENS.iter().position(|known| known.eq_ignore_ascii_case(token));
                known.map_or($type::UNKNOWN, |place| $type(place as u8))
            }

            /// The token; `None` for [`UNKNOWN`](Self::UNKNOWN).
            pub fn token(self) -> Option<&'static str> {
                Self::TOKENS.get(usize::from(self.0)).copied()
            }
        }

        /// The token, as in `Method(INVITE)`.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($type), self.token().unwrap_or("unknown"))
            }
        }

        impl $crate::code::sealed::Code for $type {
            fn family(self) -> $crate::family::Number {
                $crate::family::Number::$number
            }

            fn place(self) -> usize {
                usize::from(self.0)
            }
        }

        pub(crate) const $family: $crate::family::Family = $crate::family::Family {
            places: $type::TOKENS.len() + 1,
            place: |rest| $type::TOKENS.iter().position(|token| $crate::code::is_slug(rest, token)),
            class: |_| 0,
            $($field: $setting,)*
        };
    };
    (@constants $type:ident $place:expr; $constant:ident $token:literal; $($rest:tt)*) => {
        #[doc = concat!("`", $token, "`.")]
        pub const $constant: $type = $type($place);

        tokens!(@constants $type $place + 1; $($rest)*);
    };
    (@constants $type:ident $place:expr;) => {};
}

/// Whether the rest of an id names a token.
pub(crate) fn is_slug(rest: &str, token: &str) -> bool {
    let slug = token.bytes().filter(|&byte| byte != b'.').map(|byte| match byte {
        b'_' => b'-',
        _ => byte.to_ascii_lowercase(),
    });
    slug.eq(rest.bytes())
}
