//! `sip-phrases` turns the numbers of SIP into words for a person: status codes, warn-codes, causes, in English,
//! Russian, Chinese and German, chosen by Accept-Language and safe on the wire.
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
//! * A [`Localizer`] holds the languages. [`Localizer::negotiate`] takes an Accept-Language header field and never
//!   fails: a reader who prefers none of the languages gets the default.
//! * A [`Catalog`] holds the texts of one language. [`Catalog::phrase`] and [`Catalog::description`] take any code and
//!   never fail: a code that is in no registry gets the text of its class.
//! * A code is a small value with a constant for each registered one: [`StatusCode`], [`WarnCode`], [`Q850Cause`] and
//!   the others that are a [`Code`].
//! * A [`StatusLine`], a [`Warning`] and a [`Reason`] are what goes on the wire. Holding one proves that nothing in it
//!   can break a message.
//! * A [`Response`] is what came from the network, read leniently, and [`Catalog::explain`] makes an [`Explanation`] of
//!   it: what happened, what it means, what to do next.
//!
//! If in doubt, use `Localizer::bundled().negotiate(header)` and ask the catalog.
//!
//! The texts are files of [Fluent](https://projectfluent.org) in the folder `locales`. A catalog reads a file when it
//! is first wanted and checks it whole; after that a text is an index into a table, without an error, an allocation
//! or a lock. Only sentences that carry facts ("Try again in 2 minutes") are put together by Fluent when they are
//! shown.
//!
//! # Recipes
//!
//! A server answers in the caller's language:
//!
//! ```
//! # use sip_phrases::{Localizer, StatusCode};
//! # let accept_language = "de";
//! let mut response = Vec::new();
//! Localizer::bundled().negotiate(accept_language).status_line(StatusCode::GONE).append_to(&mut response);
//! response.extend_from_slice(b"\r\n");
//! # assert!(response.starts_with(b"SIP/2.0 410 "));
//! ```
//!
//! A softphone shows why a call failed:
//!
//! ```
//! # use sip_phrases::{Localizer, Response};
//! # let bytes = b"SIP/2.0 486 Busy Here\r\n\r\n";
//! match Response::parse(bytes) {
//!     Ok(response) => println!("{}", Localizer::bundled().negotiate("zh-CN").explain(&response)),
//!     Err(error) => eprintln!("{error}"),
//! }
//! ```
//!
//! A phone tells a missed call from one that was answered elsewhere: [`CallEnd::parse`]. An operator words texts in
//! another way: [`Catalog::overlay`], [`Localizer::with_dir`]. Another Fluent program uses the texts:
//! [`bundled_files`].
//!
//! # What it does not do
//!
//! It is no SIP stack: it reads of a message only what a person can be told, and sends nothing. It does not translate
//! what others wrote: a server's own phrase is shown as it is, beside ours. It does not guess a language from an
//! address or a country.
//!
//! # Untrusted input
//!
//! Whatever comes from the network is bounded, read in linear time, and never panics. A header field that is malformed
//! is left out; text from outside is freed of control characters before a person sees it, and cannot reach a header
//! field unchecked. The crate has no `unsafe` code.
//!
//! # Features
//!
//! None is on by default.
//!
//! * `serde`: an [`Explanation`] can be written as JSON.
#![cfg_attr(feature = "lint", doc = "* `lint`: [the checks of the texts](lint) that the tests of this crate run.")]
#![cfg_attr(not(feature = "lint"), doc = "* `lint`: the checks of the texts that the tests of this crate run.")]
//! * `cli`: the program `sip-phrases`, for people who do not write Rust.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[macro_use]
mod code;

mod accept_language;
mod action;
mod alert;
mod attempt;
mod bundled;
mod call_end;
mod catalog;
mod class;
mod details;
mod explain;
mod explanation;
mod family;
mod folder;
mod geolocation;
mod hazard;
mod header;
#[cfg(feature = "lint")]
pub mod lint;
mod localizer;
mod location;
mod lookup;
mod method;
mod priority;
mod q850;
mod reason;
mod reason_cause;
mod reason_phrase;
mod reason_protocol;
mod redirecting;
mod response;
mod status;
mod status_line;
mod subscription;
mod text;
mod vendor;
mod warn_code;
mod warning;

pub use accept_language::{AcceptLanguage, LanguageRange, Quality};
pub use action::Action;
pub use alert::AlertMsgError;
pub use attempt::{Attempt, ParseAttemptError};
pub use bundled::bundled_files;
pub use call_end::CallEnd;
pub use catalog::{Catalog, CatalogError, Finding, Text};
pub use class::Class;
pub use code::{Code, ParseCodeError};
pub use explanation::Explanation;
pub use geolocation::GeolocationError;
pub use localizer::Localizer;
pub use location::CauseLocation;
pub use method::Method;
pub use priority::Priority;
pub use q850::{Q850Cause, Q850Class};
pub use reason::{Cause, Reason};
pub use reason_cause::{FailureCause, PreemptionCause, ReleaseCause};
pub use reason_phrase::InvalidReasonPhrase;
pub use reason_protocol::ReasonProtocol;
pub use redirecting::RedirectingReason;
pub use response::{ParseResponseError, Precedence, Response, RetryAfter, Uri};
pub use status::{InvalidStatusCode, ParseStatusCodeError, Standing, StatusCode};
pub use status_line::StatusLine;
pub use subscription::{SubscriptionReason, SubscriptionState};
pub use unic_langid;
pub use warn_code::WarnCode;
pub use warning::Warning;

/// The examples of README.md are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
