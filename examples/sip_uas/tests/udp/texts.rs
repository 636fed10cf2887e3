//! Custom texts: `--locales`, and reloading them.

use sip_phrases::Localizer;
use std::fs;
use std::path::Path;

use crate::client::{Client, Server};
use crate::status_line;

/// Writes a file at once, so that the server never reads a part of it.
fn write(folder: &Path, file: &str, text: &str) {
    let (file, new) = (folder.join(file), folder.join("new"));
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&new, text).unwrap();
    fs::rename(new, file).unwrap();
}

/// Returns the status line of the response with a code, in a language.
fn ask(client: &Client, language: &str, code: &str) -> String {
    let fields = format!("Accept-Language: {language}\r\n");
    let request = client.request("OPTIONS", code, &fields);
    client.exchange(&request).status_line
}

#[test]
fn custom_texts_replace_the_bundled_ones() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "de/status.ftl",
        "status-486 = Leitung belegt\n",
    );
    let classes = [
        "provisional",
        "success",
        "redirection",
        "client-error",
        "server-error",
        "global-failure",
        "other",
    ];
    let czech = classes.map(|class| format!("class-{class} = Nelze\n    .description = Nelze.\n"));
    write(folder.path(), "cs/status.ftl", &czech.concat());
    let server = Server::with_texts(folder.path());
    let client = Client::of(&server);
    for (language, code, expected, why) in [
        ("de", "486", "SIP/2.0 486 Leitung belegt", "a custom text"),
        ("de", "404", &status_line("de", 404), "not in the folder"),
        ("ru", "486", &status_line("ru", 486), "not in the folder"),
        ("cs", "486", "SIP/2.0 486 Nelze", "a new language"),
    ] {
        assert_eq!(ask(&client, language, code), expected, "{why}: {language}");
    }
    let options = client.exchange(&client.request("OPTIONS", "200", ""));
    let bundled = Localizer::bundled()
        .languages()
        .skip(1)
        .map(ToString::to_string);
    let mut languages: Vec<String> = bundled.chain(["cs".to_owned()]).collect();
    languages.sort();
    let expected = format!("en, {}", languages.join(", "));
    assert_eq!(options.field("Accept-Language"), Some(&*expected));
}

#[test]
fn texts_are_reloaded() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = "de/status.ftl";
    write(folder, file, "status-486 = Leitung belegt\n");
    let server = Server::with_texts(folder);
    let client = Client::of(&server);
    assert_eq!(ask(&client, "de", "486"), "SIP/2.0 486 Leitung belegt");

    let invite = client.request("INVITE", "486", "Accept-Language: de\r\n");
    client.send(&invite);
    write(folder, file, "status-486 = Gerade besetzt\n");
    assert_eq!(server.log_line(), "sip_uas: texts reloaded");
    assert_eq!(ask(&client, "de", "486"), "SIP/2.0 486 Gerade besetzt");
    // A call keeps the texts that it started with.
    client.send(&invite);
    let response = client.exchange(&invite);
    assert_eq!(response.status_line, "SIP/2.0 486 Leitung belegt");

    // A mistake is printed once, and the old texts stay in use.
    write(
        folder,
        file,
        "status-486 = Frei\nstatus-486 = Frei\nstatus-1486 = Frei\n",
    );
    let path = folder.join(file);
    let path = path.display();
    for expected in [
        "sip_uas: texts not reloaded, the previous ones stay in use:".to_owned(),
        format!("{path}:2: status-486 is defined twice"),
        format!("{path}:3: status-1486 is not a message of status.ftl"),
    ] {
        assert_eq!(server.log_line(), expected);
    }
    assert!(server.is_silent());
    assert_eq!(ask(&client, "de", "486"), "SIP/2.0 486 Gerade besetzt");

    write(folder, file, "status-486 = Wieder besetzt\n");
    assert_eq!(server.log_line(), "sip_uas: texts reloaded");
    assert_eq!(ask(&client, "de", "486"), "SIP/2.0 486 Wieder besetzt");

    // A file of another kind is not a change.
    write(folder, "de/.status.ftl.swp", "");
    assert!(server.is_silent());

    // Without the file, the bundled text is back. Without the folder, nothing changes.
    fs::remove_file(folder.join(file)).unwrap();
    assert_eq!(server.log_line(), "sip_uas: texts reloaded");
    assert_eq!(ask(&client, "de", "486"), status_line("de", 486));
    write(folder, file, "status-486 = Leitung belegt\n");
    assert_eq!(server.log_line(), "sip_uas: texts reloaded");
    fs::remove_dir_all(folder).unwrap();
    assert!(server.log_line().starts_with("sip_uas: texts not reloaded"));
    assert!(
        server
            .log_line()
            .starts_with(&format!("{}: ", folder.display()))
    );
    assert_eq!(ask(&client, "de", "486"), "SIP/2.0 486 Leitung belegt");
}
