//! The endpoint, as another program uses it.

mod server;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};
use server::Server;
use sip_phrases::{Attempt, Localizer, Response, StatusCode};

/// Sends an HTTP request. Returns the status code, the head in lower case, and the body.
fn ask(server: &Server, request: &str, language: &str, body: &str) -> (u16, String, String) {
    let host = server.address.trim_start_matches("http://");
    let host = host.trim_end_matches('/');
    let mut stream = TcpStream::connect(host).expect("the server listens");
    let length = body.len();
    write!(
        stream,
        "{request} HTTP/1.1\r\n\
         Host: {host}\r\n\
         Connection: close\r\n\
         Accept-Language: {language}\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .expect("the server reads");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the server answers in UTF-8");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    let status = head[9..12].parse().expect("a status code");
    (status, head.to_lowercase(), body.to_owned())
}

const CHALLENGE: &str = "SIP/2.0 401 Unauthorized\r\nCSeq: 1 REGISTER\r\n\r\n";

#[test]
fn explanations() {
    let server = Server::start();
    let code = || Response::new(StatusCode::BUSY_HERE);
    let retry = || code().with_header("Retry-After", "9");
    let challenge = || Response::parse(CHALLENGE).expect("a response");
    let long = format!("Retry-After: 9\r\nX: {}\r\n", "я".repeat(30_000));
    // (request, Accept-Language, body, the response to explain, the language of the answer, why)
    for (request, accepted, body, response, language, why) in [
        (
            "GET /explain?code=486",
            "ru, en;q=0.5",
            "",
            code(),
            "ru",
            "the reader's language",
        ),
        (
            "GET /explain?code=486",
            "tlh",
            "",
            code(),
            "en",
            "an unknown language",
        ),
        (
            "GET /explain?code=486&language=de",
            "ru",
            "",
            code(),
            "de",
            "the parameter overrides",
        ),
        (
            "GET /explain?code=486&language=tlh,zh",
            "ru",
            "",
            code(),
            "zh",
            "a list",
        ),
        (
            "GET /explain?code=486&language=",
            "ru",
            "",
            code(),
            "ru",
            "an empty parameter",
        ),
        (
            "GET /explain?code=486+Fishing",
            "en",
            "",
            code().with_phrase("Fishing"),
            "en",
            "the server's own phrase",
        ),
        (
            "GET /explain?code=486&headers=Retry-After:+9",
            "en",
            "",
            retry(),
            "en",
            "a field",
        ),
        (
            "GET /explain?code=486&attempt=sign-in",
            "zh",
            "",
            code().with_attempt(Attempt::SignIn),
            "zh",
            "an attempt",
        ),
        (
            "GET /explain?code=486&attempt=",
            "zh",
            "",
            code(),
            "zh",
            "a form without a script",
        ),
        (
            "POST /explain",
            "de",
            CHALLENGE,
            challenge(),
            "de",
            "a whole response",
        ),
        (
            "POST /explain?credentials_sent=true",
            "en",
            CHALLENGE,
            challenge().with_credentials_sent(true),
            "en",
            "a password",
        ),
        (
            "POST /explain?attempt=call",
            "en",
            CHALLENGE,
            challenge().with_attempt(Attempt::Call),
            "en",
            "the attempt overrides the method",
        ),
        (
            "POST /explain?code=486",
            "ru",
            "",
            code(),
            "ru",
            "a code without header fields",
        ),
        (
            "POST /explain?code=486",
            "ru",
            "Retry-After: 9",
            retry(),
            "ru",
            "header fields as body",
        ),
        (
            "POST /explain?code=486",
            "ru",
            &long,
            retry(),
            "ru",
            "header fields too long for a URL",
        ),
        (
            "POST /explain?code=486",
            "ru",
            CHALLENGE,
            challenge(),
            "ru",
            "a response beats a code",
        ),
        (
            "GET /explain?code=486&headers=SIP/2.0+401+Unauthorized%0ACSeq:+1+REGISTER",
            "ru",
            "",
            challenge(),
            "ru",
            "a response beats a code",
        ),
    ] {
        let (status, head, body) = ask(&server, request, accepted, body);
        assert_eq!(status, 200, "{why}: {body}");
        let catalog = Localizer::bundled().negotiate(language);
        let explanation = serde_json::to_value(catalog.explain(&response)).expect("JSON");
        let json: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(json, explanation, "{why}");
        for field in [
            &*format!("content-language: {language}"),
            "vary: accept-language",
            "content-type: application/json",
        ] {
            assert!(head.contains(&format!("\r\n{field}\r\n")), "{why}: {head}");
        }
    }
}

#[test]
fn fields_of_an_explanation() {
    let server = Server::start();
    let busy = "SIP/2.0 486 Busy Here\r\nRetry-After: 120 (Fishing)\r\n\r\n";
    let (_, _, body) = ask(&server, "POST /explain", "ru", busy);
    let json: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(json["code"], 486);
    assert_eq!(json["language"], "ru");
    assert_eq!(json["title"], "Занято");
    assert_eq!(json["technical"], "486 Busy Here");
    assert_eq!(json["action"], json!("retry-after"));
    assert_eq!(json["retry_after"], json!(120));
    assert_eq!(json["caption"], "Повторить позже");
    assert_eq!(json["second_action"], json!("leave-message"));
    assert_eq!(json["second_caption"], "Оставить сообщение");
    assert_eq!(json["needs_attention"], json!(true));
    let detail = json["details"][0].as_str().unwrap_or_default();
    assert!(detail.contains("Fishing"), "{body}");
    let object = json.as_object().expect("an object");
    let names: BTreeSet<&str> = object.keys().map(String::as_str).collect();
    let expected = [
        "action",
        "advice",
        "caption",
        "code",
        "details",
        "language",
        "meaning",
        "needs_attention",
        "retry_after",
        "second_action",
        "second_caption",
        "technical",
        "title",
    ];
    assert_eq!(names, BTreeSet::from(expected));
}

#[test]
fn errors() {
    const NO_CODE: &str = "Укажите код ответа: три цифры от 100 до 999, например 486.";
    const NO_RESPONSE: &str =
        "Это не SIP-ответ. Первая строка должна выглядеть так: SIP/2.0 486 Busy Here";
    const TOO_LONG: &str = "Текст больше 64 КиБ. Удалите тело сообщения и ненужные заголовки.";
    const PARAMETER: &str = "Недопустимый параметр запроса.";

    let server = Server::start();
    let long = format!("SIP/2.0 486 Busy Here\r\nX: {}\r\n\r\n", "x".repeat(70_000));
    // (request, body, status code, the error in Russian, the end of the technical reason)
    for (request, body, code, error, end) in [
        (
            "GET /explain",
            "",
            400,
            NO_CODE,
            "`code` is missing: expected GET /explain?code=486",
        ),
        (
            "GET /explain?code=48",
            "",
            400,
            NO_CODE,
            r#"invalid status code "48": expected three digits from 100 to 999"#,
        ),
        (
            "POST /explain?code=",
            "Retry-After: 9",
            400,
            NO_CODE,
            r#"invalid status code "": expected three digits from 100 to 999"#,
        ),
        (
            "GET /explain?code=486&attempt=fax",
            "",
            400,
            PARAMETER,
            &"fax".parse::<Attempt>().unwrap_err().to_string(),
        ),
        (
            "GET /explain?code=486&colour=red",
            "",
            400,
            PARAMETER,
            "expected one of `code`, `headers`, `attempt`, `credentials_sent`, `language`",
        ),
        (
            "GET /explain?code=486&credentials_sent=1",
            "",
            400,
            PARAMETER,
            "credentials_sent: provided string was not `true` or `false`",
        ),
        (
            "POST /explain",
            "",
            400,
            NO_RESPONSE,
            r#"invalid SIP response: expected a status line, found """#,
        ),
        (
            "POST /explain",
            "BYE sip:b SIP/2.0",
            400,
            NO_RESPONSE,
            r#"invalid SIP response: expected a status line, found "BYE sip:b SIP/2.0""#,
        ),
        (
            "POST /explain?headers=Retry-After:+9",
            "",
            400,
            PARAMETER,
            "`headers` in a POST: expected the header fields as the body",
        ),
        (
            "POST /explain",
            &long,
            413,
            TOO_LONG,
            "body is longer than 64 KiB",
        ),
    ] {
        let (status, head, body) = ask(&server, request, "ru", body);
        assert_eq!(status, code, "{request}: {body}");
        let json: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(json["error"], error, "{request}");
        let technical = json["technical"].as_str().unwrap_or_default();
        assert!(technical.ends_with(end), "{request}: {technical}");
        for field in ["content-language: ru", "vary: accept-language"] {
            assert!(
                head.contains(&format!("\r\n{field}\r\n")),
                "{request}: {head}"
            );
        }
    }
}

#[test]
fn the_form_keeps_the_language_without_a_script() {
    let server = Server::start();
    for (request, value) in [("GET /", ""), ("GET /?language=de-AT", "de")] {
        let (_, _, page) = ask(&server, request, "ru", "");
        let input = format!(r#"<input type="hidden" name="language" value="{value}">"#);
        assert!(page.contains(&input), "{request}");
    }
    // The query of a browser if nothing in the form is changed.
    let request = "GET /explain?language=de&code=486&attempt=&headers=Retry-After%3A+120";
    let (status, head, body) = ask(&server, request, "ru", "");
    assert_eq!(status, 200, "{body}");
    assert!(head.contains("\r\ncontent-language: de\r\n"), "{head}");
}

#[test]
fn the_page_loads_nothing_from_other_sites() {
    let server = Server::start();
    for path in [
        "/",
        "/page.css",
        "/page.js",
        "/icon.svg",
        "/explain?code=486",
    ] {
        let (status, head, body) = ask(&server, &format!("GET {path}"), "de", "");
        assert_eq!(status, 200, "{path}");
        for field in [
            "content-security-policy: default-src 'none'; script-src 'self';",
            "x-content-type-options: nosniff",
        ] {
            assert!(head.contains(&format!("\r\n{field}")), "{path}: {head}");
        }
        // The only other address is the name of an XML namespace.
        let body = body.replace("http://www.w3.org/2000/svg", "");
        assert!(
            !body.contains("http://") && !body.contains("https://"),
            "{path} loads something from another site"
        );
    }
    let (_, head, body) = ask(&server, "GET /", "de", "");
    for field in ["content-language: de", "vary: accept-language"] {
        assert!(head.contains(&format!("\r\n{field}\r\n")), "{head}");
    }
    assert!(body.contains("<html lang=\"de\">"), "{body}");
}
