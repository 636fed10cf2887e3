//! Edge cases of Fluent's grammar as catalog texts: each is parsed as intended or rejected with its
//! line. The cases follow Fluent's conformance fixtures and name them: `eof_value`.

use proptest::prelude::*;
use sip_phrases::{Catalog, CatalogError, Localizer, Response, StatusCode, StatusLine};

/// Lays a file over the English catalog.
fn overlay(file: &str, text: &str) -> Result<Catalog, CatalogError> {
    Localizer::bundled()
        .catalog(&"en".parse().unwrap())
        .unwrap()
        .overlay([(file, text)])
}

/// Returns the phrase of 486, or the first mistake.
fn phrase(text: &str) -> String {
    match overlay("status.ftl", text) {
        Ok(catalog) => catalog.phrase(StatusCode::BUSY_HERE).to_owned(),
        Err(error) => error.mistakes()[0].to_string(),
    }
}

/// Returns the detail that quotes the phrase `Later`, or the first mistake.
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
fn plain_texts_are_parsed_or_rejected() {
    let placeable = |line: usize, attribute: &str| {
        format!("status.ftl:{line}: status-486 {attribute}contains a placeable: {PLAIN}")
    };
    let multiline = |line: usize| {
        format!("status.ftl:{line}: status-486 spans several lines: write each text on one line")
    };
    let syntax =
        |line: usize, error: &str| format!("status.ftl:{line}: invalid Fluent syntax: {error}");
    for (text, expected, why) in [
        ("status-486 = Später", "Später".to_owned(), "eof_value: no trailing line break"),
        ("status-486 = Später   \n", "Später".into(), "whitespace_in_value: trailing whitespace is trimmed"),
        ("status-486=Später", "Später".into(), "no spaces"),
        ("status-486   =   Später\n", "Später".into(), "many spaces"),
        ("status-486 =\n    Später\n", "Später".into(), "multiline_values: a single line below the id"),
        ("\n\n  \nstatus-486 = Später\n\n\n", "Später".into(), "sparse_entries"),
        ("status-486 = Später\r\n", "Später".into(), "crlf"),
        ("status-486 = Spä 🙂ter\n", "Spä 🙂ter".into(), "astral: beyond the basic plane"),
        ("status-486 = a\u{3000}b\n", "a\u{3000}b".into(), "any_char: a non-ASCII space"),
        ("### A\n## B\n# C\nstatus-486 = Später\n# D\n", "Später".into(), "comments"),
        ("status-486 = = $ . - *\n", "= $ . - *".into(), "special_chars"),
        ("", "Busy Here".into(), "zero_length"),
        ("# nothing\n", "Busy Here".into(), "eof_comment"),
        ("status-486 = {\"\"}Später\n", placeable(1, ""), "literal_expressions"),
        ("status-486 = {\"\\u000A\"}\n", placeable(1, ""), "escaped_characters"),
        ("status-486 = {-term}\n-term = x\n", placeable(1, ""), "terms"),
        ("status-486 = {status-487}\n", placeable(1, ""), "reference_expressions"),
        ("status-486 = {status-487.description}\n", placeable(1, ""), "member_expressions"),
        ("status-486 = {NUMBER(1, a: 2)}\n", placeable(1, ""), "call_expressions"),
        ("status-486 = { $n ->\n   *[one] A\n }\n", placeable(1, ""), "select_expressions"),
        ("status-486 = A\n  .description = { 3.14 }\n", placeable(2, ".description "), "numbers"),
        ("status-486 = A\n    B\n", multiline(1), "multiline_values"),
        ("status-486 = A\r\n    B\r\n", multiline(1), "crlf over two lines"),
        ("status-486 =\n    A\n\n\n    B\n", multiline(1), "a gap inside the text"),
        ("status-486 = A\u{c}B\n", "status.ftl:1: status-486 contains the control character U+000C".into(), "any_char"),
        ("status-486 = A\rB\n", "status.ftl:1: status-486 contains the control character U+000D".into(), "cr"),
        ("status-486 = A\0B\n", "status.ftl:1: status-486 contains the control character U+0000".into(), "a NUL"),
        ("status-486 = A\u{2028}B\n", "status.ftl:1: status-486 contains the control character U+2028".into(), "any_char"),
        ("status-486", syntax(1, "expected a token starting with \"=\""), "eof_id"),
        ("status-486 =", syntax(1, "expected a message field for \"status-486\""), "eof_empty"),
        ("status-486 = A }\n", syntax(1, "unbalanced closing brace"), "special_chars"),
        ("status-486 = {\n", syntax(2, "expected an inline expression"), "eof_placeable"),
        ("status-486 = { \"a\n\" }\n", syntax(1, "unterminated string literal"), "a literal over two lines"),
        ("status-486 = { \"\\x\" }\n", syntax(1, "unknown escape sequence"), "escaped_characters"),
        ("status-486 = { \"\\uD8\" }\n", syntax(1, "invalid unicode escape sequence"), "escaped_characters"),
        (
            "status-486 = { $n ->\n   [one] A\n }\n",
            syntax(3, "the select expression must have a default"),
            "no default",
        ),
        ("status-486 = { $n -> *[one] A }\n", syntax(1, "expected one of \"\\n | \\r\\n\""), "on one line"),
        ("status-486 = { lower() }\n", syntax(1, "callee is not allowed here"), "callee_expressions"),
        (" status-486 = A\n", syntax(1, "expected one of \"a-zA-Z\""), "junk: an indented message"),
        ("486 = A\n", syntax(1, "expected one of \"a-zA-Z\""), "a number as an id"),
        ("status-486\t= A\n", syntax(1, "expected a token starting with \"=\""), "tab: not a Fluent blank"),
        ("[[ Section ]]\nstatus-486 = A\n", syntax(1, "expected one of \"a-zA-Z\""), "obsolete: a section"),
        ("// A\nstatus-486 = A\n", syntax(1, "expected one of \"a-zA-Z\""), "obsolete: a comment"),
        ("#no space\nstatus-486 = A\n", "A".into(), "comments: accepted by fluent-syntax, not by the grammar"),
        ("-term = A\n", "status.ftl:1: -term is a term: terms are not allowed".into(), "terms"),
        ("status-486.a = A\n", syntax(1, "expected a token starting with \"=\""), "leading_dots"),
        ("status-486 = A\n.description = B\n", "A".into(), "leading_dots: accepted by fluent-syntax, not by the grammar"),
    ] {
        let outcome = phrase(text);
        let matches = if outcome.starts_with("status.ftl") {
            outcome.starts_with(&expected)
        } else {
            outcome == expected
        };
        assert!(
            matches,
            "{why}: {text:?}\n  expected {expected}\n  actual   {outcome}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn sentences_are_parsed_or_rejected() {
    let reference =
        "facts.ftl:1: server-phrase refers to a message or a function: only variables are allowed";
    for (text, expected, why) in [
        ("server-phrase = Server: { $text }.\n", "Server: Later.", "variables"),
        ("server-phrase = {$text}\n", "Later", "placeables"),
        ("server-phrase = { { $text } }\n", reference, "placeables: nested"),
        ("server-phrase = {\"{\"}{ $text }{\"}\"}\n", "{Later}", "literal_expressions: braces"),
        ("server-phrase = { \"\\\"\\\\\\u0041\\U01F602\" }{ $text }\n", "\"\\A😂Later", "escaped_characters"),
        ("server-phrase = {1}{-2.50} { $text }\n", "1-2.50 Later", "numbers"),
        ("server-phrase = { $text ->\n   *[a] A\n    [Later] B\n }\n", "B", "variant_keys: a string"),
        ("server-phrase = { $text ->\n    [1] A\n   *[b]\n      B\n }\n", "B", "select_indent"),
        (
            "server-phrase = { 1.00000000000000000000 ->\n    [one] A\n   *[other] B\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "select_expressions: fluent-bundle 0.16 overflows at twenty decimals",
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
            "unescaped",
        ),
        (
            "server-phrase = { $text ->\n   *[a] { \"\\u0085\" }\n }\n",
            "facts.ftl:1: server-phrase contains the control character U+0085",
            "inside a variant",
        ),
        (
            "server-phrase = A\n\nretry-comment = { \"\\u04я\" }\n",
            "facts.ftl:3: incomplete escape: expected `\\u` and four hexadecimal digits, or `\\U` and six",
            "a two-byte letter in an escape: fluent-syntax 0.12 panics",
        ),
        ("server-phrase = { server-phrase }\n", reference, "reference_expressions: a self-reference"),
        ("server-phrase = { reason.a }\n", reference, "member_expressions"),
        ("server-phrase = { -a(b: 1) }\n", reference, "term_parameters"),
        ("server-phrase = { NUMBER($text) }\n", reference, "call_expressions"),
        (
            "server-phrase = { NUMBER(1) ->\n   *[a] A\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "a call as the selector",
        ),
        (
            "server-phrase = { -a.b ->\n   *[a] A\n }\n",
            "facts.ftl:1: server-phrase selects by an expression that is not a variable",
            "a term attribute as the selector",
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

/// Whatever the order of the pieces, every accepted phrase is valid in a status line.
#[test]
fn accepted_phrases_are_valid_in_a_status_line() {
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
        let piece = |index: u32| pieces[number / pieces.len().pow(index) % pieces.len()];
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
    /// Any text is parsed, or rejected with mistakes that name the file and an existing line.
    #[test]
    fn any_text_is_parsed_or_rejected(
        file in prop::sample::select(vec![
            "status.ftl", "explain.ftl", "facts.ftl", "vendor.ftl", "q850.ftl",
        ]),
        text in prop_oneof![
            any::<String>(),
            "((status|explain|server|vendor|q850)-(486|phrase|a|17) = [a-z{}$\"\\\\ \n.*\\[\\]()>-]{0,40}\n){0,4}",
        ],
    ) {
        match overlay(file, &text) {
            Ok(catalog) => {
                for code in StatusCode::KNOWN {
                    let phrase = catalog.phrase(*code);
                    prop_assert!(StatusLine::with_phrase(*code, phrase).is_ok(), "{}", code);
                }
                let response = Response::new(StatusCode::BUSY_HERE).with_phrase("Later");
                let explanation = catalog.explain(&response);
                let texts = explanation
                    .details()
                    .iter()
                    .map(String::as_str)
                    .chain([explanation.title()]);
                let mut texts = texts.chain([explanation.meaning()]);
                prop_assert!(!texts.any(|text| text.contains(char::is_control)));
            }
            Err(error) => {
                for mistake in error.mistakes() {
                    prop_assert_eq!(mistake.file(), file);
                    let lines = 1..=text.split('\n').count();
                    prop_assert!(
                        mistake.line().is_none_or(|line| lines.contains(&line)),
                        "{}",
                        mistake
                    );
                    prop_assert!(!mistake.to_string().contains('\n'), "{}", mistake);
                }
            }
        }
    }
}
