//! The header fields of a response.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::Response;
use crate::header::syntax::{self, Parameter};
use crate::header::{Quality, Reason, RetryAfter, Uri, Warning};

impl Response {
    /// Returns the value of the Retry-After header field (RFC 3261 section 20.33), or `None` if it
    /// is absent or malformed.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        self.values("Retry-After").find_map(RetryAfter::parse)
    }

    /// Returns the values of the Warning header fields (RFC 3261 section 20.43). Malformed values
    /// are skipped.
    pub fn warnings(&self) -> impl Iterator<Item = Warning<'_>> {
        self.values("Warning").flat_map(Warning::parse_all)
    }

    /// Returns the values of the Reason header fields (RFC 3326, RFC 6432). Malformed values are
    /// skipped.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.values("Reason").flat_map(Reason::parse_all)
    }

    /// Returns the addresses of the Contact header fields (RFC 3261 section 20.10), the one with
    /// the highest `q` first. Addresses that [`Uri::parse`] rejects are skipped.
    pub fn contacts(&self) -> Vec<Uri> {
        let contacts = self.named_addresses("Contact").into_iter();
        contacts.map(|(_, uri)| uri).collect()
    }

    /// Returns whether the response redirects to an emergency service (RFC 5031).
    pub(crate) fn is_emergency(&self) -> bool {
        let is_sos = |uri: &Uri| {
            let uri = uri.as_str().to_ascii_lowercase();
            let rest = uri.strip_prefix("urn:service:sos");
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let leads = matches!(self.code().as_u16(), 300 | 301 | 302 | 380);
        self.emergency_body || leads && self.addresses("Contact").any(|uri| is_sos(&uri))
    }

    /// Returns the `realm` of the first challenge (RFC 3261 section 22), or `None` if there is
    /// none. For a 407, the challenge of the proxy comes first, otherwise that of the server.
    pub fn realm(&self) -> Option<String> {
        let is_proxy = self.code() == 407;
        self.challenges(is_proxy).find_map(|challenge| {
            let realm = challenge_parameter(challenge, "realm")?;
            Some(realm.into_owned()).filter(|realm| !realm.trim().is_empty())
        })
    }

    /// Returns whether a challenge says that only the nonce is too old, which means that the
    /// password is right (RFC 7616 section 3.3).
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

    /// Returns the addresses of the Error-Info header fields (RFC 3261 section 20.18): pages or
    /// announcements.
    pub fn error_info(&self) -> Vec<Uri> {
        self.addresses("Error-Info").collect()
    }

    /// Returns the address of the contact card of the party that rejected the call, or `None` if
    /// there is none: Call-Info with `purpose=jwscard` (RFC 8688 section 3.2).
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

    /// Returns the elements of a header field with a list, without their parameters: option tags,
    /// methods, types.
    pub(crate) fn list(&self, field: &str) -> impl Iterator<Item = &str> {
        let elements = self.values(field).flat_map(syntax::elements);
        elements
            .map(|element| syntax::parameters(element).0)
            .filter(|element| !element.is_empty())
    }

    /// Returns the addresses of a header field with a list of addresses.
    pub(crate) fn addresses(&self, field: &str) -> impl Iterator<Item = Uri> {
        self.uris(field).map(|(uri, _)| uri)
    }

    /// Returns the addresses of a header field with their display names, the one with the highest
    /// `q` first.
    pub(crate) fn named_addresses(&self, field: &str) -> Vec<(Option<String>, Uri)> {
        let mut addresses = Vec::new();
        for element in self.values(field).flat_map(syntax::elements) {
            let Some((uri, parameters)) = Uri::parse_element(element) else {
                continue;
            };
            let mut parameters = parameters.into_iter();
            let quality = match parameters.find(|(name, _)| name.eq_ignore_ascii_case("q")) {
                None => Quality::ONE,
                // A malformed quality comes last.
                Some((_, value)) => value
                    .and_then(|q| Quality::parse(&q))
                    .unwrap_or(Quality::ZERO),
            };
            let name = syntax::display_name(element).map(Cow::into_owned);
            addresses.push((quality, (name, uri)));
        }
        addresses.sort_by_key(|(quality, _)| Reverse(*quality));
        addresses.into_iter().map(|(_, address)| address).collect()
    }

    fn uris(&self, field: &str) -> impl Iterator<Item = (Uri, Vec<Parameter<'_>>)> {
        self.values(field)
            .flat_map(syntax::elements)
            .filter_map(Uri::parse_element)
    }

    /// Returns the number at the start of a header field.
    pub(crate) fn number(&self, field: &str) -> Option<u32> {
        let number = |element: &str| syntax::number(element.split_ascii_whitespace().next()?);
        self.list(field).find_map(number)
    }
}

/// Returns a parameter of a challenge: `realm` of `Digest realm="example.com", nonce="1"`.
fn challenge_parameter<'a>(challenge: &'a str, wanted: &str) -> Option<Cow<'a, str>> {
    let (_scheme, parameters) = challenge.trim().split_once([' ', '\t'])?;
    let mut parameters = syntax::elements(parameters).filter_map(|part| part.split_once('='));
    parameters.find_map(|(name, value)| {
        // In a list of challenges, the scheme of the next challenge comes before a name.
        let name = name.split_ascii_whitespace().last()?;
        name.eq_ignore_ascii_case(wanted)
            .then(|| syntax::unquote(value.trim()))
    })
}
