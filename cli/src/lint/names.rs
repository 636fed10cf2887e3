//! E14 and E19: the names of methods and header fields.

use std::collections::BTreeSet;
use std::ops::Range;

use sip_phrases::Method;

use super::findings::Findings;
use super::resource::Resource;
use super::rule::Rule;
use super::text::{Kind, Text, index_of};

/// Replaces a byte of a name that rules for words do not apply to.
const MASK: &str = "\u{1}";

/// The header fields of SIP (IANA, SIP Parameters), and those of MIME that texts may name.
const HEADER_FIELDS: &str = "\
    Accept Accept-Contact Accept-Encoding Accept-Language Accept-Resource-Priority \
    Additional-Identity Alert-Info AlertMsg-Error Allow Allow-Events Answer-Mode \
    Attestation-Info Authentication-Info Authorization Call-ID Call-Info Cellular-Network-Info \
    Contact Content-Disposition Content-Encoding Content-ID Content-Language Content-Length \
    Content-Transfer-Encoding Content-Type CSeq Date DC-Info Encryption Error-Info Event Expires \
    Feature-Caps Flow-Timer From Geolocation Geolocation-Error Geolocation-Routing Hide \
    History-Info Identity Identity-Info Info-Package In-Reply-To Join Max-Breadth Max-Forwards \
    MIME-Version Min-Expires Min-SE Organization Origination-Id P-Access-Network-Info \
    P-Answer-State P-Asserted-Identity P-Asserted-Service P-Associated-URI P-Called-Party-ID \
    P-Charge-Info P-Charging-Function-Addresses P-Charging-Vector P-DCS-Trace-Party-ID \
    P-DCS-OSPS P-DCS-Billing-Info P-DCS-LAES P-DCS-Redirect P-Early-Media P-Media-Authorization \
    P-Preferred-Identity P-Preferred-Service P-Private-Network-Indication P-Profile-Key \
    P-Refused-URI-List P-Served-User P-User-Database P-Visited-Network-ID Path \
    Permission-Missing Policy-Contact Policy-ID Priority Priority-Share Priority-Verstat \
    Priv-Answer-Mode Privacy Proxy-Authenticate Proxy-Authorization Proxy-Require RAck Reason \
    Reason-Phrase-Language Record-Route Recv-Info Refer-Events-At Refer-Sub Refer-To Referred-By \
    Reject-Contact Relayed-Charge Replaces Reply-To Request-Disposition Require \
    Resource-Priority Resource-Share Response-Key Response-Source Restoration-Info Retry-After \
    Route RSeq Security-Client Security-Server Security-Verify Server Service-Interact-Info \
    Service-Route Session-Expires Session-ID SIP-ETag SIP-If-Match Subject Subscription-State \
    Supported Suppress-If-Match Target-Dialog Timestamp To Trigger-Consent Unsupported \
    User-Agent User-to-User Via Warning WWW-Authenticate";

/// Hyphenated names of the grammar that are not header fields.
const GRAMMAR_NAMES: [&str; 2] = ["Request-URI", "SIP-URI"];

/// Other names that stay Latin in every language. The Q is that of Q.850.
const LATIN_NAMES: [&str; 20] = [
    "OK", "SIP", "SIPS", "URI", "SDP", "TLS", "VoIP", "RFC", "UA", "UAC", "UAS", "B2BUA", "STIR",
    "PASSporT", "ISDN", "ISUP", "PSTN", "Q", "IPv4", "IPv6",
];

/// Names that are written in lower case even at the start of a text, or start one: nonce-count.
const LOWERCASE_NAMES: [&str; 7] = ["nonce", "outbound", "branch", "realm", "tel", "sip", "sips"];

pub(super) fn check(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    findings: &mut Findings,
) {
    check_people(resource, findings);
    if let Some(english) = english.filter(|_| !resource.language.is_english()) {
        check_descriptions(resource, english, findings);
    }
}

/// Checks E19: texts for people do not name methods and header fields.
fn check_people(resource: &Resource<'_>, findings: &mut Findings) {
    let passages = resource.passages();
    for passage in passages.filter(|passage| passage.text.kind.is_for_people()) {
        for (index, word) in latin_words(passage.content()) {
            let Some(name) = name_in(word).filter(|name| is_unmistakable(name)) else {
                continue;
            };
            let kind = if is_method(name) {
                "method"
            } else {
                "header field"
            };
            let problem = format!("{kind} name {name} in a text for people: say what it means");
            findings.add_to_passage(passage, index, Rule::E19, problem);
        }
    }
}

/// Checks E14: descriptions have the names of the English ones.
fn check_descriptions(resource: &Resource<'_>, english: &Resource<'_>, findings: &mut Findings) {
    let descriptions = resource.texts();
    for text in descriptions.filter(|text| text.kind == Kind::Description) {
        let Some(english) = english.counterpart(text) else {
            continue;
        };
        let present = names_in(text);
        for name in required_names(english.content()) {
            if !present.contains(name) {
                let problem = format!("{name} is missing: keep the names of the English text");
                findings.add_to_text(resource, text, Rule::E14, problem);
            }
        }
    }
}

fn names_in<'t>(text: &'t Text<'_>) -> BTreeSet<&'t str> {
    latin_words(text.content())
        .filter_map(|(_, word)| name_in(word))
        .collect()
}

/// Returns methods, hyphenated names, and names of header fields before the word "header".
fn required_names(english: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut previous = None;
    for (_, word) in latin_words(english) {
        if word.starts_with("header") {
            names.extend(previous);
        }
        let name = name_in(word);
        names.extend(name.filter(|name| is_unmistakable(name)));
        previous = name.filter(|name| is_header_field(name));
    }
    names
}

fn is_header_field(word: &str) -> bool {
    HEADER_FIELDS
        .split_ascii_whitespace()
        .any(|name| name == word)
}

fn is_method(word: &str) -> bool {
    Method::KNOWN.iter().any(|method| method.token() == word)
}

fn is_name(word: &str) -> bool {
    is_method(word) || is_header_field(word) || GRAMMAR_NAMES.contains(&word)
}

/// Returns whether a name cannot be an ordinary word: whether it is a method or has a hyphen.
fn is_unmistakable(name: &str) -> bool {
    is_method(name) || name.contains('-')
}

/// Returns whether a word starts with a name that is written in lower case.
pub(super) fn is_lowercase_name(word: &str) -> bool {
    let start = word.split('-').next().unwrap_or_default();
    LOWERCASE_NAMES.contains(&start)
}

/// Returns whether a text has nothing to translate: only names, or no letters.
pub(super) fn stays_latin(content: &str) -> bool {
    let words = content.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    words.map(|word| word.trim_matches('-')).all(|word| {
        is_name(word) || LATIN_NAMES.contains(&word) || !word.contains(char::is_alphabetic)
    })
}

/// Returns the Latin words of a text with their indexes. Hyphens within a word belong to it.
fn latin_words(content: &str) -> impl Iterator<Item = (usize, &str)> {
    content
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty())
        .map(|word| (index_of(content, word), word))
}

/// Returns the first name in a compound such as `Contact-Header` or `re-INVITE`, the longest if
/// several start there.
fn name_in(word: &str) -> Option<&str> {
    let starts = word.match_indices('-').map(|(hyphen, _)| hyphen + 1);
    let mut rests = [0].into_iter().chain(starts).map(|start| &word[start..]);
    rests.find_map(|rest| {
        let ends = rest.match_indices('-').map(|(hyphen, _)| hyphen);
        let mut prefixes = ends.chain([rest.len()]).map(|end| &rest[..end]);
        prefixes.rfind(|name| is_name(name))
    })
}

/// Returns the ranges of methods, hyphenated names and URNs.
fn protected_ranges(content: &str) -> Vec<Range<usize>> {
    let names = latin_words(content).filter_map(|(_, word)| {
        let name = name_in(word).filter(|name| is_unmistakable(name))?;
        let start = index_of(content, name);
        Some(start..start + name.len())
    });
    let urns = content.match_indices("urn:").map(|(start, _)| {
        let length = content[start..].find(|c: char| c.is_whitespace() || !c.is_ascii());
        start..length.map_or(content.len(), |length| start + length)
    });
    names.chain(urns).collect()
}

/// Returns a text of the same length without the names of methods, header fields and URNs, to which
/// rules for words do not apply.
pub(super) fn mask(content: &str) -> String {
    let mut masked = content.to_owned();
    for range in protected_ranges(content) {
        let replacement = MASK.repeat(range.len());
        masked.replace_range(range, &replacement);
    }
    masked
}
