//! Names of the protocol, and the words for people in place of them.

use crate::code::Q850Cause;
use crate::header::Uri;

/// Option tags, with the ids of their names in `facts.ftl`.
const OPTIONS: &[(&str, &str)] = &[
    ("100rel", "option-100rel"),
    ("199", "option-199"),
    ("answermode", "option-answermode"),
    ("early-session", "option-early-session"),
    ("eventlist", "option-eventlist"),
    ("from-change", "option-from-change"),
    ("geolocation-http", "option-geolocation"),
    ("geolocation-sip", "option-geolocation"),
    ("gruu", "option-gruu"),
    ("histinfo", "option-histinfo"),
    ("ice", "option-ice"),
    ("join", "option-join"),
    ("multiple-refer", "option-multiple-refer"),
    ("norefersub", "option-norefersub"),
    ("outbound", "option-outbound"),
    ("path", "option-path"),
    ("precondition", "option-precondition"),
    ("privacy", "option-privacy"),
    ("recipient-list-invite", "option-recipient-list"),
    ("recipient-list-message", "option-recipient-list"),
    ("recipient-list-subscribe", "option-recipient-list"),
    ("record-aware", "option-siprec"),
    ("replaces", "option-replaces"),
    ("resource-priority", "option-resource-priority"),
    ("sdp-anat", "option-sdp-anat"),
    ("sec-agree", "option-sec-agree"),
    ("siprec", "option-siprec"),
    ("timer", "option-timer"),
    ("trickle-ice", "option-ice"),
    ("uui", "option-uui"),
];

/// Methods, with the ids of the texts for what a person can do by them.
const METHODS: &[(&str, &str)] = &[
    ("INVITE", "possible-calls"),
    ("MESSAGE", "possible-messages"),
    ("REFER", "possible-transfers"),
    ("SUBSCRIBE", "possible-notifications"),
];

/// Event packages, with the ids of their names.
const EVENTS: &[(&str, &str)] = &[
    ("conference", "event-conference"),
    ("dialog", "event-dialog"),
    ("message-summary", "event-message-summary"),
    ("presence", "event-presence"),
    ("refer", "event-refer"),
    ("reg", "event-reg"),
];

fn find(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    table
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, id)| *id)
}

pub(super) fn option_id(tag: &str) -> Option<&'static str> {
    find(OPTIONS, tag)
}

pub(super) fn method_id(method: &str) -> Option<&'static str> {
    find(METHODS, method)
}

pub(super) fn event_id(package: &str) -> Option<&'static str> {
    find(EVENTS, package)
}

/// Returns an address in the form that people write: the display name, and the number or the
/// address without its scheme and parameters.
pub(super) fn address((name, uri): (Option<String>, Uri)) -> String {
    let rest = uri.as_str().split_once(':').map_or("", |(_, rest)| rest);
    let bare = rest.split([';', '?']).next().unwrap_or_default();
    let address = match bare.split_once('@') {
        Some((user, _)) if is_number(user) => user,
        _ => bare,
    };
    match name
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
    {
        Some(name) => format!("{name} ({address})"),
        None => address.to_owned(),
    }
}

fn is_number(user: &str) -> bool {
    let digits = user.strip_prefix('+').unwrap_or(user);
    digits.len() >= 3
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-.()".contains(&byte))
}

/// Returns the contacts for disputing a blocked call, from the text of a Reason:
/// `v=analytics1;url=https://…;tel=+1…;email=…`. At most one of each kind, and only plausible ones.
pub(super) fn dispute_contacts(text: &str) -> Vec<String> {
    if !text.starts_with("v=analytics") {
        return Vec::new();
    }
    let value = |name: &str| {
        text.split(';').find_map(|part| {
            let (known, value) = part.trim().split_once('=')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let is_short =
        |text: &&str| (1..=120).contains(&text.len()) && !text.contains(char::is_whitespace);
    let page = value("url").filter(is_short).and_then(Uri::parse);
    let page = page.filter(|page| page.scheme().eq_ignore_ascii_case("https"));
    let number = value("tel")
        .filter(is_short)
        .filter(|number| is_number(number));
    let mail = value("email").filter(is_short).filter(|mail| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
        mail.split('@').filter(|part| !part.is_empty()).count() == 2 && mail.chars().all(is_plain)
    });
    let contacts = [
        page.map(String::from),
        number.map(str::to_owned),
        mail.map(str::to_owned),
    ];
    contacts.into_iter().flatten().collect()
}

/// Returns whether a text is meant for machines: the name of a cause (`NORMAL_CLEARING`), a list of
/// fields (`v=analytics1;url=…`), a GUID.
pub(super) fn is_machine_word(text: &str) -> bool {
    let text = text.trim();
    let is_constant = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let is_guid = |c: char| c.is_ascii_hexdigit() || c == '-';
    Q850Cause::from_name(text).is_some()
        || text.contains('_') && text.chars().all(is_constant)
        || text.starts_with("v=")
        || text.len() >= 32 && text.chars().all(is_guid)
}
