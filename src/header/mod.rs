//! Header field values. Parsing is lenient; a written value cannot break a message.
//!
//! * Parsed: [`AcceptLanguage`], [`RetryAfter`], [`Uri`], [`Warning`], [`Reason`] with its
//!   [`Cause`].
//! * Written: [`StatusLine`], [`Warning`], [`Reason`].

mod accept_language;
mod cause;
pub(crate) mod display;
mod quality;
mod reason;
mod reason_phrase;
mod retry_after;
mod status_line;
pub(crate) mod syntax;
mod uri;
mod warning;

pub(crate) use accept_language::fold;
pub use accept_language::{AcceptLanguage, LanguageRange, LanguageRanges};
pub use cause::Cause;
pub(crate) use display::{MAX_SHOWN, clean};
pub use quality::Quality;
pub use reason::Reason;
pub use reason_phrase::InvalidReasonPhrase;
pub(crate) use reason_phrase::first_error;
pub use retry_after::RetryAfter;
pub use status_line::StatusLine;
pub use uri::Uri;
pub use warning::Warning;
