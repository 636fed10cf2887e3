//! `sip-phrases` turns the codes of SIP into text for people, in their language: status codes,
//! warn-codes and causes become phrases, descriptions and whole dialogs, chosen by Accept-Language
//! and safe on the wire.
//!
//! ```
//! use sip_phrases::{Localizer, StatusCode};
//!
//! let catalog = Localizer::bundled().negotiate("ru-RU, en;q=0.5");
//! assert_eq!(catalog.phrase(StatusCode::BUSY_HERE), "Абонент занят");
//! assert_eq!(catalog.status_line(StatusCode::BUSY_HERE).to_string(), "SIP/2.0 486 Абонент занят");
//! ```
//!
//! # Overview
//!
//! * A [`Localizer`] has the languages. [`Localizer::negotiate`] takes the value of an
//!   Accept-Language header field and never fails: readers who accept none of the languages get the
//!   default.
//! * A [`Catalog`] has the texts of one language. [`Catalog::phrase`] and [`Catalog::description`]
//!   take any [code] and never fail: an unregistered code has the text of its class.
//! * A code is a small value such as [`StatusCode`], [`WarnCode`] or [`Q850Cause`], with a constant
//!   for each registered one. The smaller families are in [`code`]. A [`Family`] lists codes at run
//!   time.
//! * [`StatusLine`], [`Warning`](header::Warning) and [`Reason`](header::Reason) are what a server
//!   sends. Holding one proves that it cannot break a message.
//! * A [`Response`] is what arrived from the network. [`Catalog::explain`] turns it into an
//!   [`Explanation`]: what happened, what it means, what to do next.
//!
//! If in doubt, use `Localizer::bundled().negotiate(header)` and ask the catalog.
//!
//! The texts are [Fluent](https://projectfluent.org) files in the folder `locales`. A catalog reads a
//! file when it is first needed and checks it completely. After that, a text is a table lookup that
//! returns `&str`, without an error, an allocation or a lock. Only sentences with values ("Try again
//! in 2 minutes") are formatted by Fluent when they are shown.
//!
//! # Examples
//!
//! Answer in the caller's language:
//!
//! ```
//! use sip_phrases::{Localizer, StatusCode};
//!
//! # let accept_language = "de";
//! let catalog = Localizer::bundled().negotiate(accept_language);
//! let mut response = Vec::new();
//! catalog.status_line(StatusCode::GONE).append_to(&mut response);
//! response.extend_from_slice(b"\r\n");
//! # assert!(response.starts_with(b"SIP/2.0 410 "));
//! ```
//!
//! Show why a call failed:
//!
//! ```
//! use sip_phrases::{Localizer, Response};
//!
//! # let message = b"SIP/2.0 486 Busy Here\r\n\r\n";
//! match Response::parse(message) {
//!     Ok(response) => println!("{}", Localizer::bundled().negotiate("zh-CN").explain(&response)),
//!     Err(error) => eprintln!("{error}"),
//! }
//! ```
//!
//! Tell a missed call from one that was answered on another device: [`CallEnd::of_request`]. Choose
//! by the system's locale: [`Localizer::negotiate_locales`]. Change or add texts:
//! [`Catalog::overlay`], [`Localizer::with_dir`]. Use the texts in another Fluent program:
//! [`bundled_files`].
//!
//! # What it does not do
//!
//! This is not a SIP stack. It reads only the parts of a message that matter to a person, and it
//! sends nothing. It does not translate what others wrote: a server's own phrase is shown as it is,
//! beside ours. It does not guess a language from an address or a country.
//!
//! # Untrusted input
//!
//! Input from the network is bounded, is read in linear time, and never causes a panic. Malformed
//! header fields are skipped. Foreign text is stripped of control characters before a person sees it,
//! and cannot reach a header field unchecked. The crate has no `unsafe` code.
//!
//! # Features
//!
//! * `serde`: all data types can be serialized and deserialized. Off by default.
//!
//! The program `sip-phrases`, for people who do not write Rust, is the crate `sip-phrases-cli`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[macro_use]
pub mod code;
pub mod header;

mod catalog;
mod explain;
mod localizer;
mod response;

pub use catalog::{AnyCode, Catalog, CatalogError, Family, Mistake, Text, bundled_files};
pub use code::{
    Action, Attempt, CallEnd, Code, InvalidCode, Method, Q850Cause, StatusCode, WarnCode,
};
pub use explain::Explanation;
pub use header::StatusLine;
pub use localizer::{Localizer, UnknownLanguage};
pub use response::{InvalidResponse, Precedence, Response};
pub use unic_langid::{LanguageIdentifier, LanguageIdentifierError};

/// Parts of the library that the lint for translators uses. They may change in any release.
#[doc(hidden)]
pub mod internal {
    pub use crate::catalog::{Danger, first_danger, is_dialog_attribute, needs_advice};
    pub use crate::localizer::{FolderFile, read_folder};
}

/// Runs the examples of README.md as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
