//! The macros that define code types. Each row of a table is a constant, its value and its text.

/// Defines a numeric code: any number in a range, with constants for the registered ones.
macro_rules! numeric_code {
    (
        $(#[$doc:meta])*
        $type:ident, $kind:literal, $first:literal to $last:literal;
        $($value:literal $constant:ident $text:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(into = "u16", try_from = "u16")
        )]
        pub struct $type(u16);

        impl $type {
            $(
                #[doc = concat!("`", stringify!($value), "` ", $text, ".")]
                pub const $constant: $type = $type($value);
            )*

            /// All registered codes, in ascending order.
            pub const KNOWN: &'static [$type] = &[$($type::$constant),*];

            #[doc = concat!("Returns the ", $kind, " with this number.")]
            ///
            /// # Errors
            ///
            #[doc = concat!(
                "Returns [`InvalidCode`](crate::InvalidCode) if the number is not from ",
                stringify!($first), " to ", stringify!($last), ", such as `1000`."
            )]
            pub const fn from_u16(code: u16) -> Result<$type, crate::code::InvalidCode> {
                match code {
                    $first..=$last => Ok($type(code)),
                    _ => Err(crate::code::InvalidCode::number($kind, code, $first, $last)),
                }
            }

            #[doc = concat!(
                "Returns the number, from ", stringify!($first), " to ", stringify!($last), "."
            )]
            pub const fn as_u16(self) -> u16 {
                self.0
            }

            /// Returns the registered English text, or `None` if the code is not registered.
            pub const fn registered_text(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl From<$type> for u16 {
            fn from(code: $type) -> u16 {
                code.0
            }
        }

        impl TryFrom<u16> for $type {
            type Error = crate::code::InvalidCode;

            fn try_from(code: u16) -> Result<$type, crate::code::InvalidCode> {
                $type::from_u16(code)
            }
        }

        /// Parses the number. A sign or a leading zero is an error: `+300`, `0300`.
        impl std::str::FromStr for $type {
            type Err = crate::code::InvalidCode;

            fn from_str(text: &str) -> Result<$type, crate::code::InvalidCode> {
                let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
                let has_zero = text.starts_with('0') && text.len() > 1;
                let code = text.parse().ok().filter(|_| is_plain && !has_zero);
                code.and_then(|code| $type::from_u16(code).ok())
                    .ok_or_else(|| crate::code::InvalidCode::text($kind, text, $first, $last))
            }
        }

        /// Writes the number and, if the code is registered, its text.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.registered_text() {
                    Some(text) => write!(f, "{} {text}", self.0),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl crate::code::Indexed for $type {
            const COUNT: usize = $last - $first + 1;
            const KNOWN: &'static [$type] = $type::KNOWN;

            #[inline]
            fn index(self) -> usize {
                usize::from(self.0 - $first)
            }

            fn from_index(index: usize) -> Option<$type> {
                $type::from_u16(u16::try_from(index).ok()?.checked_add($first)?).ok()
            }

            fn name(self) -> String {
                self.0.to_string()
            }

            fn from_name(name: &str) -> Result<$type, crate::code::ParseCodeError> {
                Ok(name.parse::<$type>()?)
            }

            fn from_id(id: &str) -> Option<$type> {
                id.parse().ok()
            }

            fn registered_text(self) -> Option<&'static str> {
                self.registered_text()
            }
        }
    };
}

/// Defines a token code: a value for each registered token.
macro_rules! token_code {
    (
        $(#[$doc:meta])*
        $type:ident, $kind:literal;
        $($constant:ident $token:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(u8);

        impl $type {
            const TOKENS: &'static [&'static str] = &[$($token),*];

            token_code!(@constants $type 0; $($constant $token;)*);

            /// All registered codes, in the order of the constants.
            pub const KNOWN: &'static [$type] = &[$($type::$constant),*];

            /// Returns the code with this token, in any case, or `None` if the token is unknown.
            pub fn from_token(token: &str) -> Option<$type> {
                let index = Self::TOKENS.iter().position(|known| known.eq_ignore_ascii_case(token))?;
                Self::KNOWN.get(index).copied()
            }

            /// Returns the token, in its registered spelling.
            pub const fn token(self) -> &'static str {
                Self::TOKENS[self.0 as usize]
            }
        }

        /// Writes the token in parentheses, as in `Method(INVITE)`.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($type), self.token())
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.token()
            }
        }

        /// Writes the token.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.token())
            }
        }

        /// Parses a token, in any case.
        impl std::str::FromStr for $type {
            type Err = crate::code::UnknownName;

            fn from_str(text: &str) -> Result<$type, crate::code::UnknownName> {
                $type::from_token(text)
                    .ok_or_else(|| crate::code::UnknownName::new($kind, text, $type::TOKENS))
            }
        }

        impl crate::code::Indexed for $type {
            const COUNT: usize = $type::TOKENS.len();
            const KNOWN: &'static [$type] = $type::KNOWN;

            #[inline]
            fn index(self) -> usize {
                usize::from(self.0)
            }

            fn from_index(index: usize) -> Option<$type> {
                $type::KNOWN.get(index).copied()
            }

            fn name(self) -> String {
                self.token().to_owned()
            }

            fn from_name(name: &str) -> Result<$type, crate::code::ParseCodeError> {
                Ok(name.parse::<$type>()?)
            }

            fn from_id(id: &str) -> Option<$type> {
                // An id is the token in lower case, without periods, with `-` for `_`.
                let is_id_of = |token: &&str| {
                    let bytes = token.bytes().filter(|&byte| byte != b'.');
                    let bytes = bytes.map(|byte| match byte {
                        b'_' => b'-',
                        _ => byte.to_ascii_lowercase(),
                    });
                    bytes.eq(id.bytes())
                };
                $type::from_index($type::TOKENS.iter().position(|token| is_id_of(token))?)
            }

            fn registered_text(self) -> Option<&'static str> {
                None
            }
        }

        serde_as_string!($type);
    };
    (@constants $type:ident $index:expr; $constant:ident $token:literal; $($rest:tt)*) => {
        #[doc = concat!("The token `", $token, "`.")]
        pub const $constant: $type = $type($index);

        token_code!(@constants $type $index + 1; $($rest)*);
    };
    (@constants $type:ident $index:expr;) => {};
}

/// Defines an enum whose variants have names, for strings and message ids.
macro_rules! named_enum {
    (
        $(#[$doc:meta])*
        $type:ident, $kind:literal;
        $($(#[$variant_doc:meta])* $variant:ident $name:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $type {
            pub(crate) const NAMES: &'static [&'static str] = &[$($name),*];

            /// All values.
            pub const ALL: &'static [$type] = &[$($type::$variant),*];

            #[doc = concat!("Returns the name: ", $("`", $name, "`, ",)* "in the order of [`ALL`](Self::ALL).")]
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }

        /// Writes the [`name`](Self::name).
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        /// Parses a [`name`](Self::name), in any case.
        impl std::str::FromStr for $type {
            type Err = crate::code::UnknownName;

            fn from_str(text: &str) -> Result<$type, crate::code::UnknownName> {
                let is_named = |value: &&$type| value.name().eq_ignore_ascii_case(text);
                $type::ALL.iter().find(is_named).copied().ok_or_else(|| {
                    crate::code::UnknownName::new($kind, text, $type::NAMES)
                })
            }
        }

        impl crate::code::Indexed for $type {
            const COUNT: usize = $type::ALL.len();
            const KNOWN: &'static [$type] = $type::ALL;

            #[inline]
            fn index(self) -> usize {
                self as usize
            }

            fn from_index(index: usize) -> Option<$type> {
                $type::ALL.get(index).copied()
            }

            fn name(self) -> String {
                self.name().to_owned()
            }

            fn from_name(name: &str) -> Result<$type, crate::code::ParseCodeError> {
                Ok(name.parse::<$type>()?)
            }

            fn from_id(id: &str) -> Option<$type> {
                $type::from_index($type::NAMES.iter().position(|name| *name == id)?)
            }

            fn registered_text(self) -> Option<&'static str> {
                None
            }
        }

        serde_as_string!($type);
    };
}

/// Implements the serde traits for a type through its `Display` and `FromStr`.
macro_rules! serde_as_string {
    ($type:ty) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$type, D::Error> {
                let text =
                    <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
