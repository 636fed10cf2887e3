//! Limits: header fields, texts and folders of any size take bounded time and memory.
//!
//! No test looks at a clock: with superlinear work each of them would run for hours.

use std::fs;
use std::path::Path;

use sip_phrases::header::{AcceptLanguage, Reason, Warning};
use sip_phrases::{
    Action, CallEnd, Catalog, CatalogError, Localizer, Method, Response, StatusCode, StatusLine,
};

const MIB: usize = 1 << 20;

fn english() -> &'static Catalog {
    Localizer::bundled().default_catalog()
}

fn overlay(file: &str, text: &str) -> Result<Catalog, CatalogError> {
    english().overlay([(file, text)])
}

fn first_mistake(error: &CatalogError) -> String {
    error.mistakes()[0].to_string()
}

/// Returns a MiB of repetitions of a piece.
fn mib_of(piece: &str) -> String {
    piece.repeat(MIB / piece.len())
}

#[test]
#[rustfmt::skip]
fn header_fields_can_have_any_length() {
    let localizer = Localizer::bundled();
    // (header, negotiated language, why)
    for (header, language, why) in [
        (mib_of("xx-YY, ") + "ru", "ru", "ranges"),
        (mib_of("de;q=0, ") + "ru", "ru", "exclusions"),
        (mib_of("*;q=0.5, ") + "ru", "ru", "wildcards"),
        (mib_of("\","), "en", "quotes within quotes"),
        (mib_of("de;a=\"x\\\","), "en", "unterminated quotes"),
        (mib_of("de;a=\""), "en", "repeated quotes"),
        (mib_of(";=") + ", ru", "ru", "parameters without a range"),
        (format!("ru{}", mib_of(";a=1")), "ru", "parameters"),
        (format!("ru{}", mib_of("-a")), "ru", "single-letter subtags"),
        (format!("ru{}", mib_of("-aa")), "ru", "subtags"),
        (mib_of(" ") + "ru", "ru", "whitespace"),
        (mib_of(",") + "ru", "ru", "empty elements"),
        (mib_of("-"), "en", "hyphens"),
        (mib_of("é, ") + "ru", "ru", "two-byte letters"),
    ] {
        assert_eq!(
            localizer.negotiate(&header).language().to_string(),
            language,
            "{why}"
        );
    }
    assert_eq!(
        AcceptLanguage::new(&mib_of("xx-YY, ")).iter().count(),
        MIB / 7,
        "every range is parsed"
    );
    for (value, why) in [
        (mib_of("\""), "quotes"),
        (mib_of("\"\\"), "escapes"),
        (mib_of("<"), "unterminated brackets"),
        (mib_of("<,>"), "commas in brackets"),
        (mib_of(";"), "empty parameters"),
        (mib_of("SIP;text=\""), "repeated quotes"),
        (mib_of("399 a "), "warnings without a text"),
        (mib_of("="), "equals signs"),
    ] {
        assert!(
            Warning::parse_all(&value).count() + Reason::parse_all(&value).count() <= 1,
            "{why}"
        );
        let response = Response::new(StatusCode::REJECTED);
        let fields = [
            "Contact",
            "Call-Info",
            "Error-Info",
            "WWW-Authenticate",
            "Retry-After",
            "Warning",
            "Reason",
        ];
        let response = fields.into_iter().fold(response, |response, name| {
            response.with_header(name, value.as_str())
        });
        assert!(
            english().explain(&response).to_string().len() < 2000,
            "{why}"
        );
    }
    assert_eq!(
        Warning::parse_all(&mib_of("399 a \"b\",")).count(),
        MIB / 10
    );
    assert_eq!(
        CallEnd::of_request(Method::BYE, &mib_of("X;cause=1,")),
        CallEnd::RemoteHangUp
    );
    let nested = Response::new(StatusCode::BUSY_HERE)
        .with_header("Retry-After", format!("1 {}", mib_of("(")));
    assert_eq!(
        nested.retry_after().map(|after| after.comment().is_none()),
        Some(true),
        "nested comments"
    );
}

#[test]
fn status_lines_can_have_any_length() {
    let phrase = mib_of("忙%E5");
    let line = StatusLine::with_phrase(StatusCode::BUSY_HERE, &phrase).unwrap();
    assert_eq!(
        line.to_string().len(),
        12 + phrase.len(),
        "nothing is truncated by default"
    );
    assert_eq!(
        line.truncated(128).phrase().len(),
        126,
        "truncated at a character and escape boundary"
    );
    let lossy =
        StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, &mib_of("[%").to_owned()).to_string();
    assert_eq!(lossy.trim_end(), "SIP/2.0 486");
    let response = Response::parse(format!("SIP/2.0 486 {phrase}")).unwrap();
    assert!(
        response.phrase().len() <= Response::MAX_LENGTH,
        "{}",
        response.phrase().len()
    );
}

/// A byte of invalid UTF-8 becomes three bytes; nothing else grows.
#[test]
fn response_size_is_bounded() {
    let message = [b"SIP/2.0 486 ".as_slice(), &[0xff; MIB]].concat();
    assert!(Response::parse(&message).unwrap().phrase().len() <= 3 * Response::MAX_LENGTH);
    let fields = Response::parse(mib_of("SIP/2.0 302 A\r\nm:<sip:b>\r\nm:<tel:1>\r\n")).unwrap();
    assert!(
        fields.contacts().len() <= Response::MAX_LENGTH / 9,
        "{}",
        fields.contacts().len()
    );
}

/// Blank text and invisible characters are neither shown nor returned to the program.
#[test]
#[rustfmt::skip]
fn invisible_text_is_not_shown() {
    for (message, why) in [
        ("SIP/2.0 486 \u{1}\u{2}", "a phrase of control characters"),
        ("SIP/2.0 486 A\r\nWarning: 399 a \"\u{1b}\"", "a warning of control characters"),
        ("SIP/2.0 486 Busy Here\r\nWarning: 399 a \"\u{202e} \u{2069}\"", "a warning of bidirectional controls"),
        ("SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17;text=\"\u{7}\"", "a reason of control characters"),
        ("SIP/2.0 486 Busy Here\r\nRetry-After: 60 ( \u{7f})", "a comment of control characters"),
        ("SIP/2.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"\u{3}\"", "a realm of control characters"),
    ] {
        let explanation = english().explain(&Response::parse(message).unwrap());
        let blank =
            |text: &String| text.contains("“”") || text.contains("“ ") || text.ends_with(": ");
        assert!(
            !explanation.details().iter().any(blank),
            "{why}: {:?}",
            explanation.details()
        );
        assert!(
            !explanation.technical().starts_with("486  "),
            "{why}: {:?}",
            explanation.technical()
        );
    }
    let challenge = "SIP/2.0 401 A\r\nWWW-Authenticate: Digest realm=\"a\rb\u{1}\u{202e}\"\r\n";
    let explanation = english().explain(&Response::parse(challenge).unwrap());
    assert_eq!(
        (explanation.action(), explanation.realm()),
        (Action::SignIn, Some("a b"))
    );
    let contacts = "SIP/2.0 302 A\r\nContact: <sip:a\u{3}b@c>, <sip:d\u{202e}@e>, <sip:f@g>\r\n";
    let contacts = Response::parse(contacts).unwrap().contacts();
    assert_eq!(
        contacts.iter().map(|uri| uri.as_str()).collect::<Vec<_>>(),
        ["sip:f@g"]
    );
}

/// fluent-syntax recurses into every level: a file of a few kilobytes could overflow the stack.
#[test]
#[rustfmt::skip]
fn deep_nesting_is_rejected() {
    let deep = |piece: &str| format!("server-phrase = {}\n", piece.repeat(100_000));
    for (text, why) in [
        (deep("{ "), "placeables"),
        (deep("{ A("), "calls"),
        (format!("server-phrase = {{ {}\n", "A(".repeat(100_000)), "calls in one placeable"),
        (deep("{ $text ->\n *[a] "), "select expressions"),
        (deep("{ $text ->\n *[a] ) "), "select expressions after a literal parenthesis"),
        (deep("{ \"}\" ->\n *[a] "), "select expressions on a literal with a brace"),
        (deep("{ \"}\" ->\n *[a] \" "), "the same after a literal quote"),
        (format!("server-phrase = {{ $text ->\n *[a] \" {}", "{ ".repeat(100_000)), "placeables after a literal quote"),
        (deep("{\n\n"), "placeables over many lines"),
    ] {
        for file in ["facts.ftl", "status.ftl"] {
            let error = overlay(file, &text).unwrap_err();
            let is_depth = |mistake: &sip_phrases::Mistake| {
                mistake
                    .message()
                    .contains("nested more than 64 levels deep")
            };
            assert!(
                error.mistakes().iter().any(is_depth),
                "{why}: {}",
                first_mistake(&error)
            );
        }
    }
    let deep = format!(
        "server-phrase = {}A{}\n",
        "{ $text ->\n *[a] ".repeat(64),
        "\n }".repeat(64)
    );
    let explanation = overlay("facts.ftl", &deep)
        .unwrap()
        .explain(&Response::new(StatusCode::OK).with_phrase("B"));
    assert_eq!(explanation.details(), ["A"], "64 levels are accepted");
}

/// References could expand a text to any length ("billion laughs"), so they are rejected.
#[test]
fn references_cannot_expand_texts() {
    let laughs: String = (0..9)
        .map(|n| format!("a{} = {}\n", n + 1, format!("{{ a{n} }}").repeat(9)))
        .collect();
    let terms = laughs.replace("a", "-a");
    for (text, expected) in [
        (
            "server-phrase = { server-phrase }\n".to_owned(),
            "facts.ftl:1: server-phrase refers to a message",
        ),
        (
            "server-phrase = { -a }\n-a = b\n".to_owned(),
            "facts.ftl:1: server-phrase refers to a message",
        ),
        (laughs, "facts.ftl:1: a1 is not a message of facts.ftl"),
        (terms, "facts.ftl:1: -a1 is a term: terms are not allowed"),
    ] {
        assert!(
            first_mistake(&overlay("facts.ftl", &text).unwrap_err()).starts_with(expected),
            "{text}"
        );
    }
    // Fluent stops after 100 placeables, each of at most 120 characters plus isolates.
    let text = format!("server-phrase = {}\n", "{ $text }".repeat(100_000));
    let response = Response::new(StatusCode::OK).with_phrase("ش".repeat(500));
    let explanation = overlay("facts.ftl", &text).unwrap().explain(&response);
    assert!(
        explanation.details()[0].chars().count() <= 101 * 130,
        "{}",
        explanation.details()[0].chars().count()
    );
}

#[test]
#[rustfmt::skip]
fn texts_can_have_any_length() {
    let long = "忙".repeat(64 * 1024 / 3);
    let text = format!("status-486 = {long}\n    .description = {long}\n");
    let catalog = overlay("status.ftl", &text).unwrap();
    assert_eq!(
        catalog.phrase(StatusCode::BUSY_HERE).len(),
        64 * 1024 - 1,
        "a long text is kept"
    );
    assert_eq!(
        catalog
            .status_line(StatusCode::BUSY_HERE)
            .truncated(120)
            .phrase()
            .len(),
        120
    );
    for (text, mistakes, why) in [
        ("a\n".repeat(MIB / 2), MIB / 2, "junk"),
        ("-a = b\n".repeat(MIB / 8), MIB / 8, "terms"),
        (format!("status-486 = a\n{}", " .a = b\n".repeat(MIB / 8)), MIB / 4 - 1, "attributes, all but one duplicated"),
        ("status-486 = a\n".repeat(MIB / 16), MIB / 16 - 1, "one message, repeated"),
        ("#\n".repeat(MIB / 2), 0, "comments"),
        ("\n".repeat(MIB), 0, "empty lines"),
        ("\0".repeat(MIB), 1, "NULs"),
    ] {
        let reported =
            overlay("status.ftl", &text).map_or_else(|error| error.mistakes().len(), |_| 0);
        assert_eq!(reported, mistakes, "{why}");
    }
    let ids = (0..MIB / 16)
        .map(|number| format!("a{number} = b\n"))
        .collect::<String>();
    assert_eq!(
        overlay("facts.ftl", &ids).unwrap_err().mistakes().len(),
        MIB / 16,
        "unknown messages"
    );
    let junk = overlay("facts.ftl", "server-phrase = { $text -> *[a] b }\n").unwrap_err();
    assert_eq!(
        first_mistake(&junk),
        r#"facts.ftl:1: invalid Fluent syntax: expected one of "\n | \r\n""#,
        "a select expression on one line"
    );
}

/// Returns the mistakes in a folder of overlays.
fn mistakes(folder: &Path) -> Vec<String> {
    let error = Localizer::bundled().clone().with_dir(folder).unwrap_err();
    assert_eq!(
        Localizer::from_dir(folder)
            .map(|_| ())
            .map_err(|error| error.mistakes().is_empty()),
        Err(false)
    );
    error
        .mistakes()
        .iter()
        .map(|mistake| mistake.message().to_owned())
        .collect()
}

#[test]
fn folder_size_is_limited() {
    let folder = tempfile::tempdir().unwrap();
    let german = folder.path().join("de");
    fs::create_dir(&german).unwrap();
    let largest = format!("{}\n", "#".repeat(MIB - 1));
    fs::write(german.join("status.ftl"), &largest).unwrap();
    assert!(
        Localizer::bundled().clone().with_dir(folder.path()).is_ok(),
        "a file of exactly 1 MiB"
    );
    fs::write(german.join("status.ftl"), largest + "#").unwrap();
    assert_eq!(mistakes(folder.path()), ["file is larger than 1 MiB"]);
    fs::remove_file(german.join("status.ftl")).unwrap();

    for number in 0..1024 {
        fs::write(german.join(format!("{number}.txt")), "").unwrap();
    }
    assert!(
        Localizer::bundled().clone().with_dir(folder.path()).is_ok(),
        "a folder of exactly 1024 entries"
    );
    fs::write(german.join("status.ftl"), "").unwrap();
    assert_eq!(
        mistakes(folder.path()),
        ["folder has more than 1024 entries"]
    );

    let folder = tempfile::tempdir().unwrap();
    let german = folder.path().join("de");
    fs::create_dir(&german).unwrap();
    for number in 0..66 {
        fs::File::create(german.join(format!("{number:02}.ftl")))
            .unwrap()
            .set_len(MIB as u64)
            .unwrap();
    }
    let mistakes = mistakes(folder.path());
    let is_folder_size = |mistake: &&String| *mistake == "folder is larger than 64 MiB";
    assert_eq!(
        mistakes.iter().filter(is_folder_size).count(),
        2,
        "64 MiB are read, the last two files are not"
    );
}

/// Link cycles, links out of the folder and endless files: none of them blocks.
#[cfg(unix)]
#[test]
fn special_files_are_not_read() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let folder = tempfile::tempdir().unwrap();
    let german = folder.path().join("de");
    fs::create_dir(&german).unwrap();
    let pipe = german.join("status.ftl");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    std::os::unix::net::UnixListener::bind(german.join("facts.ftl")).unwrap();
    fs::create_dir(german.join("vendor.ftl")).unwrap();
    symlink(".", folder.path().join("ru")).unwrap();
    assert!(
        Localizer::bundled().clone().with_dir(folder.path()).is_ok(),
        "none is opened"
    );

    symlink("/dev/zero", german.join("warning.ftl")).unwrap();
    symlink("q850.ftl", german.join("q850.ftl")).unwrap();
    symlink("/etc/hostname", german.join("method.ftl")).unwrap();
    let outside = "link leads out of the folder";
    let through_link = "this file is ignored: move it up, into the folder of the language";
    let cycle = "Too many levels of symbolic links (os error 40)";
    assert_eq!(
        mistakes(folder.path()),
        [outside, cycle, outside, through_link],
        "the last one through `ru`, a link to the folder itself"
    );
}
