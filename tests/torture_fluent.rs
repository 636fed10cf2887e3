//! The corners of Fluent's grammar as texts of a catalog, in the order of Fluent's conformance fixtures (the names in
//! the comments): each is refused with its place, or read as what it says.

use proptest::prelude::*;
use sip_phrases::{Catalog, CatalogError, Localizer, Response, StatusCode, StatusLine};

fn overlay(file: &str, text: &str) -> Result<Catalog, CatalogError> {
    Localizer::bundled()
        .catalog(&"en".parse().unwrap())
        .unwrap()
        .overlay([(file, text)])
}

/// The phrase of 486, or the first thing that is wrong.
fn phrase(text: &str) -> String {
    match overlay("status.ftl", text) {
        Ok(catalog) => catalog.phrase(StatusCode::BUSY_HERE).to_owned(),
        Err(error) => error.mistakes()[0].to_string(),
    }
}

/// What a dialog quotes of the phrase `Later`, or the first thing that is wrong.
fn sentence(text: &str) -> String {
    match overlay("facts.ftl", text) {
        Ok(catalog) => catalog
            .explain(&Response::new(StatusCode::BUSY_HERE).with_phrase("Later"))
            .details()[0]
            .clone(),
        Err(error) => error.mistakes()[0].to_string(),
    }
}

const PLAIN: &str = "the texts of this file are plain";

#[test]
#[rustfmt::skip]
fn plain_texts() {
    let plain = |line: usize, what: &str| format!("status.ftl:{line}: status-486 {what}contains a placeable: {PLAIN}");
    let several =
        |line: usize| format!("status.ftl:{line}: status-486 spans several lines: write each text on one line");
    let refused = |line: usize, why: &str| format!("status.ftl:{line}: invalid Fluent syntax: {why}");
    for (text, expected, why) in [
        ("status-486 = Später", "Später".to_owned(), "eof_value: no line break at the end"),
        ("status-486 = Später   \n", "Später".into(), "whitespace_in_value: the end is trimmed"),
        ("status-486=Später", "Später".into(), "no spaces"),
        ("status-486   =   Später\n", "Später".into(), "many spaces"),
        ("status-486 =\n    Später\n", "Später".into(), "multiline_values: one line, but below"),
        ("\n\n  \nstatus-486 = Später\n\n\n", "Später".into(), "sparse_entries"),
        ("status-486 = Später\r\n", "Später".into(), "crlf"),
        ("status-486 = Spä 🙂ter\n", "Spä 🙂ter".into(), "astral: beyond the basic plane"),
        ("status-486 = a\u{3000}b\n", "a\u{3000}b".into(), "any_char: a space that is no ASCII"),
        ("### A\n## B\n# C\nstatus-486 = Später\n# D\n", "Später".into(), "comments"),
        ("status-486 = = $ . - *\n", "= $ . - *".into(), "special_chars"),
        ("", "Busy Here".into(), "zero_length"),
        ("# nothing\n", "Busy Here".into(), "eof_comment"),
        ("status-486 = {\"\"}Später\n", plain(1, ""), "literal_expressions"),
        ("status-486 = {\"\\u000A\"}\n", plain(1, ""), "escaped_characters"),
        ("status-486 = {-term}\n-term = x\n", plain(1, ""), "terms"),
        ("status-486 = {status-487}\n", plain(1, ""), "reference_expressions"),
        ("status-486 = {status-487.description}\n", plain(1, ""), "member_expressions"),
        ("status-486 = {NUMBER(1, a: 2)}\n", plain(1, ""), "call_expressions"),
        ("status-486 = { $n ->\n   *[one] A\n }\n", plain(1, ""), "select_expressions"),
        ("status-486 = A\n  .description = { 3.14 }\n", plain(2, ".description "), "numbers"),
        ("status-486 = A\n    B\n", several(1), "multiline_values"),
        ("status-486 = A\r\n    B\r\n", several(1), "crlf over two lines"),
        ("status-486 =\n    A\n\n\n    B\n", several(1), "a gap within the text"),
        ("status-486 = A\u{c}B\n", "status.ftl:1: status-486 contains the control character U+000C".into(), "any_char"),
        ("status-486 = A\rB\n", "status.ftl:1: status-486 contains the control character U+000D".into(), "cr"),
        ("status-486 = A\0B\n", "status.ftl:1: status-486 contains the control character U+0000".into(), "a NUL"),
        ("status-486 = A\u{2028}B\n", "status.ftl:1: status-486 contains the control character U+2028".into(), "any_char"),
        ("status-486", refused(1, "expected a token starting with \"=\""), "eof_id"),
        ("status-486 =", refused(1, "expected a message field for \"status-486\""), "eof_empty"),
        ("status-486 = A }\n", refused(1, "unbalanced closing brace"), "special_chars"),
        ("status-486 = {\n", refused(2, "expected an inline expression"), "eof_placeable"),
        ("status-486 = { \"a\n\" }\n", refused(1, "unterminated string literal"), "a literal over two lines"),
        ("status-486 = { \"\\x\" }\n", refused(1, "unknown escape sequence"), "escaped_characters"),
        ("status-486 = { \"\\uD8\" }\n", refused(1, "invalid unicode escape sequence"), "escaped_characters"),
        (
            "status-486 = { $n ->\n   [one] A\n }\n",
            refused(3, "the select expression must have a default"),
            "no default",
        ),
        ("status-486 = { $n -> *[one] A }\n", refused(1, "expected one of \"\\n | \\r\\n\""), "on one line"),
        ("status-486 = { lower() }\n", refused(1, "callee is not allowed here"), "callee_expressions"),
        (" status-486 = A\n", refused(1, "expected one of \"a-zA-Z\""), "junk: an indented message"),
        ("486 = A\n", refused(1, "expected one of \"a-zA-Z\""), "a number as an id"),
        ("status-486\t= A\n", refused(1, "expected a token starting with \"=\""), "tab: no blank of Fluent"),
        ("[[ Section ]]\nstatus-486 = A\n", refused(1, "expected one of \"a-zA-Z\""), "obsolete: a section"),
        ("// A\nstatus-486 = A\n", refused(1, "expected one of \"a-zA-Z\""), "obsolete: a comment"),
        ("#no space\nstatus-486 = A\n", "A".into(), "comments: taken by fluent-syntax, though not by the grammar"),
        ("-term = A\n", "status.ftl:1: -term is a term: terms are not allowed".into(), "terms"),
        ("status-486.a = A\n", refused(1, "expected a token starting with \"=\""), "leading_dots"),
        ("status-486 = A\n.description = B\n", "A".into(), "leading_dots: taken, though not by the grammar"),
    ] {
        let outcome = phrase(text);
        let fits = if outcome.starts_with("status.ftl") { outcome.starts_with(&expected) } else { outcome == expected };
        assert!(fits, "{why}: {text:?}\n  wanted {expected}\n  is     {outcome}");
    }
}

#[test]
#[rustfmt::skip]
fn sentences() {
    let other = "facts.ftl:1: server-phrase refers to a message or a function: only variables are allowed";
    for (text, expected, why) in [
        ("server-phrase = Server: { $text }.\n", "Server: Later.", "variables"),
        ("server-phrase = {$text}\n", "Later", "placeables"),
        ("server-phrase = { { $text } }\n", other, "placeables: one in another"),
        ("server-phrase = {\"{\"}{ $text }{\"}\"}\n", "{Later}", "literal_expressions: braces"),
        ("server-phrase = { \"\\\"\\\\\\u0041\\U01F602\" }{ $text }\n", "\"\\A😂Later", "escaped_characters"),
        ("server-phrase = {1}{-2.50} { $text }\n", "1-2.50 Later", "numbers"),
        ("server-phrase = { $text ->\n   *[a] A\n    [Later] B\n }\n", "B", "variant_keys: a text"),
        ("server-phrase = { $text ->\n    [1] A\n   *[b]\n      B\n }\n", "B", "select_indent"),
        (
            "server-phrase = { 1.00000000000000000000 ->\n    [one] A\n   *[other] B\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "select_expressions: at a number of twenty decimals fluent-bundle 0.16 overflows",
        ),
        ("server-phrase = { $code }\n", "facts.ftl:1: server-phrase uses the unknown variable $code", "variables"),
        (
            "server-phrase = { \"\\u0007\" }\n",
            "facts.ftl:1: server-phrase contains the control character U+0007",
            "escapes",
        ),
        (
            "server-phrase = { \"\\u000A\" }\n",
            "facts.ftl:1: server-phrase contains the control character U+000A",
            "escapes",
        ),
        (
            "server-phrase = { \"\\U002028\" }\n",
            "facts.ftl:1: server-phrase contains the control character U+2028",
            "escapes",
        ),
        (
            "server-phrase = { \"\u{7}\" }\n",
            "facts.ftl:1: server-phrase contains the control character U+0007",
            "as it stands",
        ),
        (
            "server-phrase = { $text ->\n   *[a] { \"\\u0085\" }\n }\n",
            "facts.ftl:1: server-phrase contains the control character U+0085",
            "within a variant",
        ),
        (
            "server-phrase = A\n\nretry-comment = { \"\\u04я\" }\n",
            "facts.ftl:3: incomplete escape: expected `\\u` and four hexadecimal digits, or `\\U` and six",
            "an escape cut short by a letter of two bytes: fluent-syntax 0.12 panics",
        ),
        ("server-phrase = { server-phrase }\n", other, "reference_expressions: to itself"),
        ("server-phrase = { reason.a }\n", other, "member_expressions"),
        ("server-phrase = { -a(b: 1) }\n", other, "term_parameters"),
        ("server-phrase = { NUMBER($text) }\n", other, "call_expressions"),
        (
            "server-phrase = { NUMBER(1) ->\n   *[a] A\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "a selector that is a call",
        ),
        (
            "server-phrase = { -a.b ->\n   *[a] A\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "a selector that is a term's attribute",
        ),
        (
            "server-phrase = A\n    B\n",
            "facts.ftl:1: server-phrase spans several lines: write each text on one line",
            "multiline_values",
        ),
        ("server-phrase =\n    .a = A\n", "facts.ftl:1: server-phrase has no text", "only an attribute"),
        (
            "server-phrase = { }\n",
            "facts.ftl:1: invalid Fluent syntax: expected an inline expression",
            "an empty placeable",
        ),
    ] {
        assert_eq!(sentence(text), expected, "{why}: {text:?}");
    }
}

/// The corners in every order: nothing that is accepted has a phrase that cannot stand in a status line.
#[test]
fn pieces_in_any_order() {
    let pieces = [
        "status-486",
        " = ",
        "{",
        "}",
        "\"",
        "\n",
        " ",
        ".description",
        "A",
        "-t",
        "*[a]",
        "$n ->",
        "#",
        "\\",
        "\r",
    ];
    let mut accepted = 0;
    for number in 0..pieces.len().pow(4) {
        let piece = |place: u32| pieces[number / pieces.len().pow(place) % pieces.len()];
        let text = format!(
            "status-486 = {}{}{}{}\n",
            piece(3),
            piece(2),
            piece(1),
            piece(0)
        );
        if let Ok(catalog) = overlay("status.ftl", &text) {
            let phrase = catalog.phrase(StatusCode::BUSY_HERE);
            assert!(
                StatusLine::with_phrase(StatusCode::BUSY_HERE, phrase).is_ok(),
                "{text:?}"
            );
            accepted += 1;
        }
    }
    assert!(accepted > 1000, "{accepted}");
}

proptest! {
    /// Any text in any file is read, or refused with sentences that name the file and a line that it has.
    #[test]
    fn any_text(
        file in prop::sample::select(vec!["status.ftl", "explain.ftl", "facts.ftl", "vendor.ftl", "q850.ftl"]),
        text in prop_oneof![
            any::<String>(),
            "((status|explain|server|vendor|q850)-(486|phrase|a|17) = [a-z{}$\"\\\\ \n.*\\[\\]()>-]{0,40}\n){0,4}",
        ],
    ) {
        match overlay(file, &text) {
            Ok(catalog) => {
                for code in StatusCode::KNOWN {
                    prop_assert!(StatusLine::with_phrase(*code, catalog.phrase(*code)).is_ok(), "{}", code);
                }
                let explanation = catalog.explain(&Response::new(StatusCode::BUSY_HERE).with_phrase("Later"));
                let texts = explanation.details().iter().map(String::as_str).chain([explanation.title()]);
                prop_assert!(!texts.chain([explanation.meaning()]).any(|text| text.contains(char::is_control)));
            }
            Err(error) => {
                for finding in error.mistakes() {
                    prop_assert_eq!(finding.file(), file);
                    let lines = 1..=text.split('\n').count();
                    prop_assert!(finding.line().is_none_or(|line| lines.contains(&line)), "{}", finding);
                    prop_assert!(!finding.to_string().contains('\n'), "{}", finding);
                }
            }
        }
    }
}
