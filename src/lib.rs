//! `sip-phrases` turns the codes of SIP into text for people, in their language. Status codes,
//! warn-codes and causes become phrases, descriptions and dialogs. The language is chosen by
//! Accept-Language, and the phrases are safe on the wire.
//!
//! ```
//! use sip_phrases::{Localizer, StatusCode};
//!
//! let catalog = Localizer::bundled().negotiate("ru-RU, en;q=0.5");
//! assert_eq!(catalog.phrase(StatusCode::BUSY_HERE), "Абонент занят");
//! assert_eq!(catalog.status_line(StatusCode::BUSY_HERE).to_string(), "SIP/2.0 486 Абонент занят");
//! ```
//!
//! # Where to start
//!
//! * **Choose the language:** [`Localizer::negotiate`] takes the value of an Accept-Language header
//!   field and returns a [`Catalog`]. It never fails: readers who accept none of the languages get
//!   the default. For the locale of the operating system, use [`Localizer::negotiate_locales`].
//! * **Get the text of a code:** [`Catalog::phrase`] and [`Catalog::description`] take any [code]
//!   and never fail: an unregistered code has the text of its class.
//! * **Answer a request:** [`Catalog::status_line`] returns a [`StatusLine`], which cannot break a
//!   message. [`Catalog::warning`] and [`Catalog::reason`] return header field values.
//! * **Explain a response:** [`Response::parse`] reads a message from the network.
//!   [`Catalog::explain`] turns it into an [`Explanation`]: what happened, what it means, what to
//!   do next.
//! * **Explain a failure without a response:** [`Catalog::explain_local`] takes a [`LocalFailure`],
//!   such as a missing network connection.
//! * **Say why a call ended:** a [`CallEnd`] comes from a BYE, a CANCEL, a response or a local
//!   failure. It has a label for the list of calls, tells a missed call from one that was answered
//!   on another device, and has a value for the call screen of each [platform].
//! * **Change or add texts:** [`Catalog::overlay`] replaces some texts of a catalog, and
//!   [`Localizer::with_dir`] reads overlays and new languages from a folder. [`bundled_files`]
//!   returns the texts for another Fluent program.
//!
//! # Terms
//!
//! * A *localizer* ([`Localizer`]) has the languages, and a *catalog* ([`Catalog`]) has the texts
//!   of one language. An *overlay* is a set of texts that replaces some texts of a catalog.
//! * A *code* is a small value such as [`StatusCode`], [`WarnCode`] or [`Q850Cause`], with a
//!   constant for each registered one. The module [`code`] has all of them. A *family* ([`Family`])
//!   is all codes of one kind; use it for codes that are known only at run time.
//! * Each code has a *phrase*, a few words for a status line or a heading, and a *description*, one
//!   or two sentences for an engineer.
//! * A *dialog* is what a person sees about a failure: title, meaning, advice and buttons. It has
//!   one *subject*, such as a status code or a vendor phrase, and fits the *attempt* ([`Attempt`]):
//!   a call, a sign-in, a message.
//!
//! The texts are [Fluent](https://projectfluent.org) files in the folder `locales`. A catalog reads
//! and checks a file when it is first needed. After that, a text is a table lookup that returns
//! `&str`, without an error, an allocation or a lock. Only sentences with values ("Try again in 2
//! minutes") are formatted by Fluent when they are shown.
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
//! Show why a call failed without a response:
//!
//! ```
//! use sip_phrases::{Attempt, LocalFailure, Localizer};
//!
//! let english = Localizer::bundled().negotiate("en");
//! let explanation = english.explain_local(LocalFailure::NoNetwork, Attempt::Call);
//! assert_eq!(explanation.title(), "No internet connection");
//! ```
//!
//! Replace a text:
//!
//! ```
//! use sip_phrases::{Localizer, StatusCode};
//!
//! let german = Localizer::bundled().negotiate("de");
//! let ours = german.overlay([("status.ftl", "status-486 = Leitung belegt\n")])?;
//! assert_eq!(ours.phrase(StatusCode::BUSY_HERE), "Leitung belegt");
//! # Ok::<(), sip_phrases::CatalogError>(())
//! ```
//!
//! # What it does not do
//!
//! This is not a SIP stack. It reads only the parts of a message that matter to a person, and it
//! sends nothing. It does not translate text from others: a server's own phrase is shown unchanged,
//! beside the texts of the catalog. It does not guess a language from an address or a country.
//!
//! # Untrusted input
//!
//! Input from the network is bounded, is read in linear time, and never causes a panic. Malformed
//! header fields are skipped. Text from the network loses its control characters before a person
//! sees it, and is checked before it is written to a header field. The crate has no `unsafe` code.
//!
//! # Features
//!
//! * `all-languages`: all languages of this crate are bundled. On by default.
//! * `lang-de`, `lang-ru` and so on: one language each, for a program without the default features.
//!   English is always bundled.
//! * `serde`: codes, [`Response`], [`Explanation`] and the values of header fields can be serialized
//!   and deserialized. [`Text`] can only be serialized;
//!   [`AcceptLanguage`](header::AcceptLanguage), [`LanguageRange`](header::LanguageRange) and most
//!   errors can be neither. Off by default.
//! * `rules`: internals for `sip-phrases export`, which may change in any release. Off by default.
//!
//! The program `sip-phrases`, for people who do not write Rust, is the crate `sip-phrases-cli`.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[macro_use]
pub mod code;
pub mod header;
pub mod platform;

mod catalog;
mod explain;
mod localizer;
mod response;

#[doc(inline)]
pub use catalog::{AnyCode, Catalog, CatalogError, Family, Mistake, Text, bundled_files};
#[doc(inline)]
pub use code::{
    Action, Attempt, CallEnd, CallState, Code, InvalidCode, LocalFailure, Method, Q850Cause,
    StatusCode, WarnCode,
};
pub use explain::Explanation;
#[doc(inline)]
pub use header::StatusLine;
pub use localizer::{Localizer, UnknownLanguage};
pub use response::{InvalidResponse, Precedence, Response};
pub use unic_langid::{LanguageIdentifier, LanguageIdentifierError};

/// Internals for the program `sip-phrases`. They may change in any release.
#[doc(hidden)]
pub mod internal {
    pub use crate::catalog::{Danger, first_danger, is_dialog_attribute, needs_advice};
    #[cfg(feature = "rules")]
    pub use crate::explain::rules;
    pub use crate::header::display::{MAX_SHOWN, clean};
    pub use crate::localizer::{FolderFile, read_folder};
}

/// Runs the examples of README.md as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Runs the examples of `docs/local-failures.md` and `docs/clients.md` as tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/local-failures.md")]
#[doc = include_str!("../docs/clients.md")]
struct Docs;
