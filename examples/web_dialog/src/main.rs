//! A softphone's screen in the browser: what its user reads when a server answers with a status code.
//!
//! ```sh
//! cargo run -p web_dialog -- 8080
//! ```
//!
//! The first line that it prints is the address of the page. Port 0 stands for any port that is free. Only this
//! machine can reach it.
//!
//! # For other programs
//!
//! `GET /explain?code=486&headers=Retry-After:+120` explains a status code, `POST /explain` the response that is the
//! body, as it came from the network:
//!
//! ```sh
//! curl --header 'Accept-Language: ru' --data-binary @response.sip 'http://127.0.0.1:8080/explain?tried=call'
//! ```
//!
//! | parameter | value |
//! |---|---|
//! | `code` | the status code; the server's own phrase may follow: `486 Gone fishing`. For GET |
//! | `headers` | the header fields, one a line. For GET |
//! | `tried` | what was tried: `call`, `sign-in`, `message`, `subscription`, `other`; else the method says it |
//! | `password_sent` | `true` if the request carried a user name and a password |
//! | `language` | a language, or several as in Accept-Language, in whose place it stands |
//!
//! The answer is an `Explanation` as JSON: `language`, `title`, `meaning`, `advice` (or null), `details` (an array),
//! `technical`, `action` (`{"kind": "retry_after", "seconds": 120}`), `caption` (or null): what stands on the button for
//! the action. What cannot be explained is answered with status 400 and `{"error": "…"}`, a sentence in English.

#![forbid(unsafe_code)]

mod explain;
mod labels;
mod page;
mod reader;

use std::net::Ipv4Addr;
use std::process::ExitCode;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderValue;
use axum::http::header::{self, HeaderName};
use axum::middleware::map_response;
use axum::response::Response as Answer;
use axum::routing::get;
use sip_phrases::Response;
use tokio::net::TcpListener;

const USAGE: &str = "usage: web_dialog PORT";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: Vec<String>) -> Result<(), String> {
    let [port] = &arguments[..] else { return Err(USAGE.to_owned()) };
    let port: u16 = port.parse().map_err(|_| format!("{port:?} is no port: it takes a number from 0 to 65535"))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = listener.map_err(|error| format!("port {port}: {error}"))?;
    let address = listener.local_addr().map_err(|error| format!("port {port}: {error}"))?;
    println!("http://{address}/");
    axum::serve(listener, routes()).await.map_err(|error| error.to_string())
}

fn routes() -> Router {
    Router::new()
        .route("/", get(page::page))
        .route("/page.css", get(page::style))
        .route("/page.js", get(page::script))
        .route("/icon.svg", get(page::icon))
        .route("/explain", get(explain::code).post(explain::response))
        .layer(DefaultBodyLimit::max(Response::MAX_LENGTH))
        .layer(map_response(guarded))
}

/// What a browser may do with an answer: next to nothing. Texts from the network reach the page as text alone, and
/// with Trusted Types the browser sees to that.
const GUARDS: [(HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

async fn guarded(mut answer: Answer) -> Answer {
    let guards = GUARDS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    answer.headers_mut().extend(guards);
    answer
}
