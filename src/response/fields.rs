//! The facts in the header fields of a response.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::Response;
use crate::header::syntax::{self, Parameter};
use crate::header::{Quality, Reason, RetryAfter, Uri, Warning};

impl Response {
    /// The Retry-After header field (RFC 3261 section 20.33), or `None` if it is absent or malformed.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        self.values("Retry-After").find_map(RetryAfter::parse)
    }

    /// The values of the Warning header fields (RFC 3261 section 20.43).
    pub fn warnings(&self) -> impl Iterator<Item = Warning<'_>> {
        self.values("Warning").flat_map(Warning::parse_all)
    }

    /// The values of the Reason header fields (RFC 3326, RFC 6432).
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.values("Reason").flat_map(Reason::parse_all)
    }

    /// The addresses of the Contact header fields (RFC 3261 section 20.10), the one with the highest
    /// `q` first. Addresses that lead neither to a person nor to a page are skipped: see
    /// [`Uri::parse`].
    pub fn contacts(&self) -> Vec<Uri> {
        let mut contacts: Vec<(Quality, Uri)> = Vec::new();
        for (uri, parameters) in self.uris("Contact") {
            let q = parameters
                .into_iter()
                .find(|(name, _)| name.eq_ignore_ascii_case("q"));
            let quality = match q {
                None => Quality::ONE,
                // A malformed quality comes last.
                Some((_, value)) => value
                    .and_then(|q| Quality::parse(&q))
                    .unwrap_or(Quality::ZERO),
            };
            contacts.push((quality, uri));
        }
        contacts.sort_by_key(|(quality, _)| Reverse(*quality));
        contacts.into_iter().map(|(_, uri)| uri).collect()
    }

    /// The `realm` of the first challenge (RFC 3261 section 22): that of the proxy for a 407, else
    /// that of the server.
    pub fn realm(&self) -> Option<String> {
        let is_proxy = self.code() == 407;
        self.challenges(is_proxy).find_map(|challenge| {
            let realm = challenge_parameter(challenge, "realm")?;
            Some(realm.into_owned()).filter(|realm| !realm.trim().is_empty())
        })
    }

    /// Returns whether a challenge says that only the nonce is too old. The password is right then
    /// (RFC 7616 section 3.3).
    pub(crate) fn is_stale(&self) -> bool {
        let is_true = |stale: Cow<'_, str>| stale.eq_ignore_ascii_case("true");
        self.challenges(false)
            .any(|challenge| challenge_parameter(challenge, "stale").is_some_and(is_true))
    }

    fn challenges(&self, proxy_first: bool) -> impl Iterator<Item = &str> {
        let fields = match proxy_first {
            true => ["Proxy-Authenticate", "WWW-Authenticate"],
            false => ["WWW-Authenticate", "Proxy-Authenticate"],
        };
        fields.into_iter().flat_map(|field| self.values(field))
    }

    /// The addresses of the Error-Info header fields (RFC 3261 section 20.18): pages or
    /// announcements.
    pub fn error_info(&self) -> Vec<Uri> {
        self.addresses("Error-Info").collect()
    }

    /// The address of the contact card of whoever rejected the call: Call-Info with
    /// `purpose=jwscard` (RFC 8688 section 3.2).
    pub fn contact_card(&self) -> Option<Uri> {
        self.uris("Call-Info").find_map(|(uri, parameters)| {
            let is_card = parameters.iter().any(|(name, value)| {
                name.eq_ignore_ascii_case("purpose")
                    && value
                        .as_deref()
                        .is_some_and(|value| value.eq_ignore_ascii_case("jwscard"))
            });
            is_card.then_some(uri)
        })
    }

    /// The elements of a header field that is a list, without their parameters: option tags,
    /// methods, types.
    pub(crate) fn list(&self, field: &str) -> impl Iterator<Item = &str> {
        let elements = self.values(field).flat_map(syntax::elements);
        elements
            .map(|element| syntax::parameters(element).0)
            .filter(|element| !element.is_empty())
    }

    /// The addresses of a header field that is a list of them.
    pub(crate) fn addresses(&self, field: &str) -> impl Iterator<Item = Uri> {
        self.uris(field).map(|(uri, _)| uri)
    }

    fn uris(&self, field: &str) -> impl Iterator<Item = (Uri, Vec<Parameter<'_>>)> {
        self.values(field)
            .flat_map(syntax::elements)
            .filter_map(Uri::parse_element)
    }

    /// The number at the start of a header field.
    pub(crate) fn number(&self, field: &str) -> Option<u32> {
        let number = |element: &str| syntax::number(element.split_ascii_whitespace().next()?);
        self.list(field).find_map(number)
    }
}

/// A parameter of a challenge: `realm` of `Digest realm="example.com", nonce="1"`.
fn challenge_parameter<'a>(challenge: &'a str, wanted: &str) -> Option<Cow<'a, str>> {
    let (_scheme, parameters) = challenge.trim().split_once([' ', '\t'])?;
    let mut parameters = syntax::elements(parameters).filter_map(|part| part.split_once('='));
    parameters.find_map(|(name, value)| {
        // In a list of challenges, the scheme of the next one stands before a name.
        let name = name.split_ascii_whitespace().last()?;
        name.eq_ignore_ascii_case(wanted)
            .then(|| syntax::unquote(value.trim()))
    })
}
