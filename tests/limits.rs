//! The limits: what is read of a header field, a text, a folder, and what that can grow to. No test looks at a clock:
//! with work that grows faster than its input each of these would go on for hours.

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

fn first(error: &CatalogError) -> String {
    error.mistakes()[0].to_string()
}

/// A text of a MiB that repeats a piece.
fn many(piece: &str) -> String {
    piece.repeat(MIB / piece.len())
}

#[test]
#[rustfmt::skip]
fn header_fields_of_any_length() {
    let localizer = Localizer::bundled();
    // (header, the choice, why)
    for (header, language, why) in [
        (many("xx-YY, ") + "ru", "ru", "ranges"),
        (many("de;q=0, ") + "ru", "ru", "exclusions"),
        (many("*;q=0.5, ") + "ru", "ru", "wildcards"),
        (many("\","), "en", "quotes within quotes"),
        (many("de;a=\"x\\\","), "en", "quotes that do not end"),
        (many("de;a=\""), "en", "quotes that begin anew"),
        (many(";=") + ", ru", "ru", "parameters without a range"),
        (format!("ru{}", many(";a=1")), "ru", "parameters"),
        (format!("ru{}", many("-a")), "ru", "subtags of one letter"),
        (format!("ru{}", many("-aa")), "ru", "subtags"),
        (many(" ") + "ru", "ru", "white space"),
        (many(",") + "ru", "ru", "empty elements"),
        (many("-"), "en", "hyphens"),
        (many("é, ") + "ru", "ru", "letters of two bytes"),
    ] {
        assert_eq!(localizer.negotiate(&header).language().to_string(), language, "{why}");
    }
    assert_eq!(AcceptLanguage::new(&many("xx-YY, ")).iter().count(), MIB / 7, "each range counts");
    for (value, why) in [
        (many("\""), "quotes"),
        (many("\"\\"), "escapes"),
        (many("<"), "brackets that do not end"),
        (many("<,>"), "commas in brackets"),
        (many(";"), "empty parameters"),
        (many("SIP;text=\""), "quotes that begin anew"),
        (many("399 a "), "warnings without a text"),
        (many("="), "equals signs"),
    ] {
        assert!(Warning::parse_all(&value).count() + Reason::parse_all(&value).count() <= 1, "{why}");
        let response = Response::new(StatusCode::REJECTED);
        let fields = ["Contact", "Call-Info", "Error-Info", "WWW-Authenticate", "Retry-After", "Warning", "Reason"];
        let response = fields.into_iter().fold(response, |response, name| response.with_header(name, value.as_str()));
        assert!(english().explain(&response).to_string().len() < 2000, "{why}");
    }
    assert_eq!(Warning::parse_all(&many("399 a \"b\",")).count(), MIB / 10);
    assert_eq!(CallEnd::of_request(Method::BYE, &many("X;cause=1,")), CallEnd::Unknown);
    let nested = Response::new(StatusCode::BUSY_HERE).with_header("Retry-After", format!("1 {}", many("(")));
    assert_eq!(nested.retry_after().map(|after| after.comment().is_none()), Some(true), "comments within comments");
}

#[test]
fn status_lines_of_any_length() {
    let phrase = many("忙%E5");
    let line = StatusLine::with_phrase(StatusCode::BUSY_HERE, &phrase).unwrap();
    assert_eq!(
        line.to_string().len(),
        12 + phrase.len(),
        "nothing is cut unasked"
    );
    assert_eq!(
        line.truncated(128).phrase().len(),
        126,
        "at the edge of a character and of an escape"
    );
    let lossy =
        StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, &many("[%").to_owned()).to_string();
    assert_eq!(lossy.trim_end(), "SIP/2.0 486");
    let read = Response::parse(format!("SIP/2.0 486 {phrase}")).unwrap();
    assert!(
        read.reason_phrase().len() <= Response::MAX_LENGTH,
        "{}",
        read.reason_phrase().len()
    );
}

/// Bytes that are no UTF-8 become three each; nothing else grows.
#[test]
fn a_response_takes_memory_in_proportion() {
    let message = [b"SIP/2.0 486 ".as_slice(), &[0xff; MIB]].concat();
    assert!(Response::parse(&message).unwrap().reason_phrase().len() <= 3 * Response::MAX_LENGTH);
    let fields = Response::parse(many("SIP/2.0 302 A\r\nm:<sip:b>\r\nm:<tel:1>\r\n")).unwrap();
    assert!(
        fields.contacts().len() <= Response::MAX_LENGTH / 9,
        "{}",
        fields.contacts().len()
    );
}

/// What is blank or would disturb a display is not shown, nor handed to a program that shows it.
#[test]
#[rustfmt::skip]
fn words_of_others_that_nobody_can_see() {
    for (message, why) in [
        ("SIP/2.0 486 \u{1}\u{2}", "a phrase of controls"),
        ("SIP/2.0 486 A\r\nWarning: 399 a \"\u{1b}\"", "a warning of controls"),
        ("SIP/2.0 486 Busy Here\r\nWarning: 399 a \"\u{202e} \u{2069}\"", "a warning of marks"),
        ("SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17;text=\"\u{7}\"", "a reason of controls"),
        ("SIP/2.0 486 Busy Here\r\nRetry-After: 60 ( \u{7f})", "a comment of controls"),
        ("SIP/2.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"\u{3}\"", "a realm of controls"),
    ] {
        let explanation = english().explain(&Response::parse(message).unwrap());
        let blank = |text: &String| text.contains("“”") || text.contains("“ ") || text.ends_with(": ");
        assert!(!explanation.details().iter().any(blank), "{why}: {:?}", explanation.details());
        assert!(!explanation.technical().starts_with("486  "), "{why}: {:?}", explanation.technical());
    }
    let challenge = "SIP/2.0 401 A\r\nWWW-Authenticate: Digest realm=\"a\rb\u{1}\u{202e}\"\r\n";
    let explanation = english().explain(&Response::parse(challenge).unwrap());
    assert_eq!((explanation.action(), explanation.realm()), (Action::SignIn, Some("a b")));
    let contacts = "SIP/2.0 302 A\r\nContact: <sip:a\u{3}b@c>, <sip:d\u{202e}@e>, <sip:f@g>\r\n";
    let contacts = Response::parse(contacts).unwrap().contacts();
    assert_eq!(contacts.iter().map(|uri| uri.as_str()).collect::<Vec<_>>(), ["sip:f@g"]);
}

/// fluent-syntax calls itself for every level: a file of some kilobytes would abort the program.
#[test]
#[rustfmt::skip]
fn nesting_bombs() {
    let deep = |piece: &str| format!("server-phrase = {}\n", piece.repeat(100_000));
    for (text, why) in [
        (deep("{ "), "placeables"),
        (deep("{ A("), "calls"),
        (format!("server-phrase = {{ {}\n", "A(".repeat(100_000)), "calls in one placeable"),
        (deep("{ $text ->\n *[a] "), "selections"),
        (deep("{ $text ->\n *[a] ) "), "selections behind a parenthesis that is text"),
        (deep("{ \"}\" ->\n *[a] "), "selections of a literal with a brace"),
        (deep("{ \"}\" ->\n *[a] \" "), "the same behind a quote that is text"),
        (format!("server-phrase = {{ $text ->\n *[a] \" {}", "{ ".repeat(100_000)), "behind a quote that is text"),
        (deep("{\n\n"), "over many lines"),
    ] {
        for file in ["facts.ftl", "status.ftl"] {
            let error = overlay(file, &text).unwrap_err();
            let deep = |finding: &sip_phrases::Mistake| finding.message().contains("nested more than 64 levels deep");
            assert!(error.mistakes().iter().any(deep), "{why}: {}", first(&error));
        }
    }
    let deep = format!("server-phrase = {}A{}\n", "{ $text ->\n *[a] ".repeat(64), "\n }".repeat(64));
    let explanation = overlay("facts.ftl", &deep).unwrap().explain(&Response::new(StatusCode::OK).with_phrase("B"));
    assert_eq!(explanation.details(), ["A"], "what is not too deep is read");
}

/// A text that refers to others could grow to any length ("billion laughs"): here no text refers to another.
#[test]
fn expansion() {
    let laughs: String = (0..9)
        .map(|n| format!("a{} = {}\n", n + 1, format!("{{ a{n} }}").repeat(9)))
        .collect();
    let terms = laughs.replace("a", "-a");
    for (text, sentence) in [
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
            first(&overlay("facts.ftl", &text).unwrap_err()).starts_with(sentence),
            "{text}"
        );
    }
    // Fluent itself ends a sentence after a hundred placeables, each of at most 120 characters and their isolates.
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
fn texts_of_any_length() {
    let long = "忙".repeat(64 * 1024 / 3);
    let text = format!("status-486 = {long}\n    .description = {long}\n");
    let catalog = overlay("status.ftl", &text).unwrap();
    assert_eq!(catalog.phrase(StatusCode::BUSY_HERE).len(), 64 * 1024 - 1, "whose text it is knows why it is long");
    assert_eq!(catalog.status_line(StatusCode::BUSY_HERE).truncated(120).phrase().len(), 120);
    for (text, findings, why) in [
        ("a\n".repeat(MIB / 2), MIB / 2, "junk"),
        ("-a = b\n".repeat(MIB / 8), MIB / 8, "terms"),
        (format!("status-486 = a\n{}", " .a = b\n".repeat(MIB / 8)), MIB / 4 - 1, "attributes, all but one doubled"),
        ("status-486 = a\n".repeat(MIB / 16), MIB / 16 - 1, "one message"),
        ("#\n".repeat(MIB / 2), 0, "comments"),
        ("\n".repeat(MIB), 0, "nothing"),
        ("\0".repeat(MIB), 1, "zeroes"),
    ] {
        let found = overlay("status.ftl", &text).map_or_else(|error| error.mistakes().len(), |_| 0);
        assert_eq!(found, findings, "{why}");
    }
    let ids = (0..MIB / 16).map(|number| format!("a{number} = b\n")).collect::<String>();
    assert_eq!(overlay("facts.ftl", &ids).unwrap_err().mistakes().len(), MIB / 16, "unknown sentences");
    let junk = overlay("facts.ftl", "server-phrase = { $text -> *[a] b }\n").unwrap_err();
    assert_eq!(first(&junk), r#"facts.ftl:1: invalid Fluent syntax: expected one of "\n | \r\n""#, "on one line");
}

fn refused(folder: &Path) -> Vec<String> {
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
        .map(|finding| finding.message().to_owned())
        .collect()
}

#[test]
fn folders() {
    let folder = tempfile::tempdir().unwrap();
    let german = folder.path().join("de");
    fs::create_dir(&german).unwrap();
    let largest = format!("{}\n", "#".repeat(MIB - 1));
    fs::write(german.join("status.ftl"), &largest).unwrap();
    assert!(
        Localizer::bundled().clone().with_dir(folder.path()).is_ok(),
        "the largest file"
    );
    fs::write(german.join("status.ftl"), largest + "#").unwrap();
    assert_eq!(refused(folder.path()), ["file is larger than 1 MiB"]);
    fs::remove_file(german.join("status.ftl")).unwrap();

    for number in 0..1024 {
        fs::write(german.join(format!("{number}.txt")), "").unwrap();
    }
    assert!(
        Localizer::bundled().clone().with_dir(folder.path()).is_ok(),
        "the fullest folder"
    );
    fs::write(german.join("status.ftl"), "").unwrap();
    assert_eq!(
        refused(folder.path()),
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
    let findings = refused(folder.path());
    let whole = |sentence: &&String| *sentence == "folder is larger than 64 MiB";
    assert_eq!(
        findings.iter().filter(whole).count(),
        2,
        "64 MiB are read, and the two files behind them are not"
    );
}

/// Links in circles, links out, and files that never end: none is waited for.
#[cfg(unix)]
#[test]
fn what_is_no_file() {
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
        "neither is opened"
    );

    symlink("/dev/zero", german.join("warning.ftl")).unwrap();
    symlink("q850.ftl", german.join("q850.ftl")).unwrap();
    symlink("/etc/hostname", german.join("method.ftl")).unwrap();
    let out = "link leads out of the folder";
    let through_link = "this file is ignored: move it up, into the folder of the language";
    let circle = "Too many levels of symbolic links (os error 40)";
    assert_eq!(
        refused(folder.path()),
        [out, circle, out, through_link],
        "the last by ru, a link to its own folder"
    );
}
