//! The texts of SIP in the reader's language.

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
mod header;
#[cfg(feature = "lint")]
pub mod lint;
mod localizer;
mod location;
mod lookup;
mod method;
mod nesting;
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
mod vendor;
mod warn_code;
mod warning;

pub use accept_language::{AcceptLanguage, LanguageRange, Quality};
pub use action::Action;
pub use alert::AlertMsgError;
pub use attempt::Attempt;
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
