//! Values of header fields: what is read leniently from the network, and what is written so that it
//! cannot break a message.
//!
//! * Read: [`AcceptLanguage`], [`RetryAfter`], [`Uri`], [`Warning`], [`Reason`] with its [`Cause`].
//! * Written: [`StatusLine`], [`Warning`], [`Reason`].

mod accept_language;
mod cause;
mod display;
mod quality;
mod reason;
mod reason_phrase;
mod retry_after;
mod status_line;
pub(crate) mod syntax;
mod uri;
mod warning;

pub(crate) use accept_language::fold;
pub use accept_language::{AcceptLanguage, LanguageRange, Ranges};
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
