//! The texts of SIP in the reader's language.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod accept_language;
mod bundled;
mod catalog;
mod class;
mod family;
mod localizer;
mod lookup;
mod reason_phrase;
mod status;
mod status_line;

pub use accept_language::{AcceptLanguage, LanguageRange, Quality};
pub use catalog::{Catalog, CatalogError, Finding, Text};
pub use class::Class;
pub use family::Code;
pub use localizer::Localizer;
pub use reason_phrase::InvalidReasonPhrase;
pub use status::{InvalidStatusCode, ParseStatusCodeError, Standing, StatusCode};
pub use status_line::StatusLine;
pub use unic_langid;
