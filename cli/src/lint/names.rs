//! E14 and E19: the names of methods and header fields.

use super::resource::Resource;
use super::text::{Kind, Text, offset};
use super::{Findings, Language, Rule};
use std::collections::BTreeSet;

/// The methods of SIP (IANA, SIP Parameters).
pub(super) const METHODS: [&str; 14] = [
    "ACK",
    "BYE",
    "CANCEL",
    "INFO",
    "INVITE",
    "MESSAGE",
    "NOTIFY",
    "OPTIONS",
    "PRACK",
    "PUBLISH",
    "REFER",
    "REGISTER",
    "SUBSCRIBE",
    "UPDATE",
];

/// The header fields of SIP (IANA, SIP Parameters), and the SDP, RTSP-like and MIME ones that texts may name.
const HEADERS: &str = "Accept Accept-Contact Accept-Encoding Accept-Language Accept-Resource-Priority \
    Additional-Identity Alert-Info AlertMsg-Error Allow Allow-Events Answer-Mode Attestation-Info Authentication-Info \
    Authorization Call-ID Call-Info Cellular-Network-Info Contact Content-Disposition Content-Encoding Content-ID \
    Content-Language Content-Length Content-Transfer-Encoding Content-Type CSeq Date DC-Info Encryption Error-Info \
    Event Expires Feature-Caps Flow-Timer From Geolocation Geolocation-Error Geolocation-Routing Hide History-Info \
    Identity Identity-Info Info-Package In-Reply-To Join Max-Breadth Max-Forwards MIME-Version Min-Expires Min-SE \
    Organization Origination-Id P-Access-Network-Info P-Answer-State P-Asserted-Identity P-Asserted-Service \
    P-Associated-URI P-Called-Party-ID P-Charge-Info P-Charging-Function-Addresses P-Charging-Vector \
    P-DCS-Trace-Party-ID P-DCS-OSPS P-DCS-Billing-Info P-DCS-LAES P-DCS-Redirect P-Early-Media P-Media-Authorization \
    P-Preferred-Identity P-Preferred-Service P-Private-Network-Indication P-Profile-Key P-Refused-URI-List \
    P-Served-User P-User-Database P-Visited-Network-ID Path Permission-Missing Policy-Contact Policy-ID Priority \
    Priority-Share Priority-Verstat Priv-Answer-Mode Privacy Proxy-Authenticate Proxy-Authorization Proxy-Require \
    RAck Reason Reason-Phrase-Language Record-Route Recv-Info Refer-Events-At Refer-Sub Refer-To Referred-By \
    Reject-Contact Relayed-Charge Replaces Reply-To Request-Disposition Require Resource-Priority \
    Resource-Share Response-Key Response-Source Restoration-Info Retry-After Route RSeq Security-Client \
    Security-Server Security-Verify Server Service-Interact-Info Service-Route Session-Expires Session-ID SIP-ETag \
    SIP-If-Match Subject Subscription-State Supported Suppress-If-Match Target-Dialog Timestamp To \
    Trigger-Consent Unsupported User-Agent User-to-User Via Warning WWW-Authenticate";

/// Hyphenated names of the grammar that are no header fields, but stay as they are too.
const GRAMMAR_NAMES: [&str; 2] = ["Request-URI", "SIP-URI"];

/// Further names that stay Latin (standard, section 6; “Q” of Q.850). A text of such names needs no translation.
const LATIN_NAMES: [&str; 20] = [
    "OK", "SIP", "SIPS", "URI", "SDP", "TLS", "VoIP", "RFC", "UA", "UAC", "UAS", "B2BUA", "STIR", "PASSporT", "ISDN",
    "ISUP", "PSTN", "Q", "IPv4", "IPv6",
];

pub(super) fn is_header(word: &str) -> bool {
    HEADERS.split_ascii_whitespace().any(|header| header == word)
}

fn is_hyphenated_header(word: &str) -> bool {
    word.contains('-') && is_header(word)
}

/// Whether there is nothing to translate: no letters, or names only.
pub(super) fn stays_latin(content: &str) -> bool {
    let words = content.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    words
        .map(|word| word.trim_matches('-'))
        .all(|word| is_name(word) || LATIN_NAMES.contains(&word) || !word.contains(char::is_alphabetic))
}

/// The names in a text that are written in Latin letters, hyphenated ones whole: (byte, name).
pub(super) fn latin_words(content: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_latin = |c: char| c.is_ascii_alphanumeric() || c == '-';
    content
        .split(move |c: char| !is_latin(c))
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty())
        .map(|word| (offset(content, word), word))
}

/// The first name in a word such as `Contact-Header` or `re-INVITE`, the longest that begins there.
fn name_in(word: &str) -> Option<&str> {
    let starts = [0].into_iter().chain(word.match_indices('-').map(|(at, _)| at + 1));
    starts.map(|start| &word[start..]).find_map(|rest| {
        let ends = rest.match_indices('-').map(|(at, _)| at).chain([rest.len()]);
        ends.map(|end| &rest[..end]).rfind(|name| is_name(name))
    })
}

fn is_name(word: &str) -> bool {
    METHODS.contains(&word) || is_header(word) || GRAMMAR_NAMES.contains(&word)
}

/// Methods, hyphenated header names and URNs (byte, length): what the glossary has no say in.
pub(super) fn protected(content: &str) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = latin_words(content)
        .filter_map(|(at, word)| {
            let name = name_in(word)?;
            let start = at + offset(word, name);
            (METHODS.contains(&name) || name.contains('-')).then_some((start, name.len()))
        })
        .collect();
    for (at, _) in content.match_indices("urn:") {
        let end = content[at..].find(|c: char| c.is_whitespace() || !c.is_ascii()).unwrap_or(content.len() - at);
        spans.push((at, end));
    }
    spans
}

/// E19.
pub(super) fn check_people(resource: &Resource<'_>, findings: &mut Findings) {
    for (text, line) in resource.lines().filter(|(text, _)| text.kind.is_for_people()) {
        for (at, word) in latin_words(&line.content) {
            let Some(name) = name_in(word) else { continue };
            let what = match METHODS.contains(&name) {
                true => "method name",
                false if is_hyphenated_header(name) || GRAMMAR_NAMES.contains(&name) => "header name",
                false => continue,
            };
            let sentence = format!("the {what} {name} in a text for people; say what it means");
            findings.within(resource, (text, line), at, Rule::E19, &sentence);
        }
    }
}

/// E14.
pub(super) fn check_translation(resource: &Resource<'_>, original: &Resource<'_>, findings: &mut Findings) {
    if resource.language == Language::English {
        return;
    }
    for text in resource.texts().filter(|text| text.kind == Kind::Description) {
        let Some(english) = original.counterpart(text) else {
            continue;
        };
        let present = names_in(text);
        for name in wanted_names(english.content()) {
            if !present.contains(name) {
                let sentence = format!("{name} of the English description is missing; the name stays as it is");
                findings.text(resource, text, Rule::E14, &sentence);
            }
        }
    }
}

fn names_in<'t>(text: &'t Text<'_>) -> BTreeSet<&'t str> {
    latin_words(text.content()).filter_map(|(_, word)| name_in(word)).collect()
}

/// Methods, hyphenated header names, and names that “header” follows.
fn wanted_names(english: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut before = None;
    for (_, word) in latin_words(english) {
        if let (Some(name), true) = (before, word.starts_with("header")) {
            names.insert(name);
        }
        let name = name_in(word);
        names.extend(
            name.filter(|name| METHODS.contains(name) || is_hyphenated_header(name) || GRAMMAR_NAMES.contains(name)),
        );
        before = name.filter(|name| is_header(name));
    }
    names
}
