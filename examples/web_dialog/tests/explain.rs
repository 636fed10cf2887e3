//! The endpoint, as another program uses it.

mod server;

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};
use server::Server;
use sip_phrases::{Attempt, Localizer, Response, StatusCode};

/// An HTTP answer: the status code, the head, the body.
fn ask(server: &Server, request: &str, language: &str, body: &str) -> (u16, String, String) {
    let host = server.address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).expect("the server listens");
    let length = body.len();
    let head = format!("Host: {host}\r\nConnection: close\r\nAccept-Language: {language}\r\nContent-Length: {length}");
    write!(stream, "{request} HTTP/1.1\r\n{head}\r\n\r\n{body}").expect("the server reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the server answers in UTF-8");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    (head[9..12].parse().expect("a status code"), head.to_lowercase(), body.to_owned())
}

#[test]
fn explanations() {
    let server = Server::start();
    const CHALLENGE: &str = "SIP/2.0 401 Unauthorized\r\nCSeq: 1 REGISTER\r\n\r\n";
    let code = || Response::new(StatusCode::BUSY_HERE);
    let challenge = || Response::parse(CHALLENGE).expect("a response");
    // (request, Accept-Language, body, the response that it asks about, the language of the answer, why)
    for (request, accepted, body, response, language, why) in [
        ("GET /explain?code=486", "ru, en;q=0.5", "", code(), "ru", "the reader's language"),
        ("GET /explain?code=486", "tlh", "", code(), "en", "none that we have"),
        ("GET /explain?code=486&language=de", "ru", "", code(), "de", "the parameter overrides"),
        ("GET /explain?code=486&language=tlh,zh", "ru", "", code(), "zh", "several, as in the header"),
        ("GET /explain?code=486&language=", "ru", "", code(), "ru", "an empty one is none"),
        ("GET /explain?code=486+Fishing", "en", "", code().phrase("Fishing"), "en", "the server's own phrase"),
        ("GET /explain?code=486&headers=Retry-After:+9", "en", "", code().header("Retry-After", "9"), "en", "a field"),
        ("GET /explain?code=486&tried=sign-in", "zh", "", code().tried(Attempt::SignIn), "zh", "what was tried"),
        ("GET /explain?code=486&tried=", "zh", "", code(), "zh", "the form without a script"),
        ("POST /explain", "de", CHALLENGE, challenge(), "de", "a whole response"),
        ("POST /explain?password_sent=true", "en", CHALLENGE, challenge().credentials_sent(true), "en", "a password"),
        ("POST /explain?tried=call", "en", CHALLENGE, challenge().tried(Attempt::Call), "en", "not as the method says"),
    ] {
        let (status, head, body) = ask(&server, request, accepted, body);
        assert_eq!(status, 200, "{why}: {body}");
        let explanation = Localizer::bundled().negotiate(language).explain(&response);
        let json: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(json, serde_json::to_value(&explanation).expect("JSON"), "{why}");
        assert!(head.contains(&format!("\r\ncontent-language: {language}\r\n")), "{why}: {head}");
        assert!(head.contains("\r\nvary: accept-language\r\n"), "{why}: {head}");
        assert!(head.contains("\r\ncontent-type: application/json\r\n"), "{why}: {head}");
    }
}

#[test]
fn the_shape_of_an_explanation() {
    let server = Server::start();
    let busy = "SIP/2.0 486 Busy Here\r\nRetry-After: 120 (Fishing)\r\n\r\n";
    let (_, _, body) = ask(&server, "POST /explain", "ru", busy);
    let json: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(json["title"], "Абонент занят");
    assert_eq!(json["technical"], "486 Busy Here");
    assert_eq!(json["action"], json!({ "kind": "retry_after", "seconds": 120 }));
    assert_eq!(json["caption"], "Повторить позже");
    assert!(json["details"][0].as_str().is_some_and(|detail| detail.contains("Fishing")), "{body}");
    let all = ["action", "advice", "caption", "details", "language", "meaning", "technical", "title"];
    let object = json.as_object().expect("an object");
    assert!(object.len() == all.len() && all.iter().all(|name| object.contains_key(*name)), "{body}");
}

#[test]
fn refusals() {
    let server = Server::start();
    let long = format!("SIP/2.0 486 Busy Here\r\nX: {}\r\n\r\n", "x".repeat(70_000));
    // (request, body, status code, how the sentence ends)
    for (request, body, code, end) in [
        ("GET /explain", "", 400, "the parameter code is missing: GET /explain?code=486"),
        ("GET /explain?code=48", "", 400, r#""48" is not a status code: it takes three digits, from 100 to 999"#),
        (
            "GET /explain?code=486&tried=fax",
            "",
            400,
            "expected one of `call`, `sign-in`, `message`, `subscription`, `other`",
        ),
        (
            "GET /explain?code=486&colour=red",
            "",
            400,
            "expected one of `code`, `headers`, `tried`, `password_sent`, `language`",
        ),
        ("GET /explain?code=486&password_sent=1", "", 400, "password_sent: provided string was not `true` or `false`"),
        ("POST /explain", "", 400, r#""" is not the status line of a SIP response"#),
        ("POST /explain", "BYE sip:b SIP/2.0", 400, r#""BYE sip:b SIP/2.0" is not the status line of a SIP response"#),
        (
            "POST /explain?code=486",
            "",
            400,
            "the body of POST /explain is a whole response: leave out code and headers",
        ),
        ("POST /explain", &long, 413, "length limit exceeded"),
    ] {
        let (status, head, body) = ask(&server, request, "ru", body);
        assert_eq!(status, code, "{request}: {body}");
        let json: Value = serde_json::from_str(&body).expect("JSON");
        let sentence = json["error"].as_str().unwrap_or_default();
        assert!(sentence.ends_with(end), "{request}: {sentence}");
        assert!(head.contains("\r\ncontent-language: en\r\n"), "{request}: {head}");
    }
}

#[test]
fn the_form_keeps_the_language_without_a_script() {
    let server = Server::start();
    for (request, value) in [("GET /", ""), ("GET /?language=de-AT", "de")] {
        let (_, _, page) = ask(&server, request, "ru", "");
        assert!(page.contains(&format!(r#"<input type="hidden" name="language" value="{value}">"#)), "{request}");
    }
    // What a browser sends when nothing in the form is changed.
    let request = "GET /explain?language=de&code=486&tried=&headers=Retry-After%3A+120";
    let (status, head, body) = ask(&server, request, "ru", "");
    assert_eq!(status, 200, "{body}");
    assert!(head.contains("\r\ncontent-language: de\r\n"), "{head}");
}

#[test]
fn the_page_allows_nothing_from_elsewhere() {
    let server = Server::start();
    for path in ["/", "/page.css", "/page.js", "/icon.svg", "/explain?code=486"] {
        let (status, head, body) = ask(&server, &format!("GET {path}"), "de", "");
        assert_eq!(status, 200, "{path}");
        assert!(head.contains("\r\ncontent-security-policy: default-src 'none'; script-src 'self';"), "{path}: {head}");
        assert!(head.contains("\r\nx-content-type-options: nosniff"), "{path}: {head}");
        // The one address of elsewhere is the name of a language of XML.
        let body = body.replace("http://www.w3.org/2000/svg", "");
        assert!(!body.contains("http://") && !body.contains("https://"), "{path} fetches something from elsewhere");
    }
    let (_, head, body) = ask(&server, "GET /", "de", "");
    assert!(head.contains("\r\ncontent-language: de\r\n") && head.contains("\r\nvary: accept-language\r\n"), "{head}");
    assert!(body.contains("<html lang=\"de\">"), "{body}");
}
