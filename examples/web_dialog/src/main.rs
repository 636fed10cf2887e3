//! A softphone's screen in the browser: what a person reads when a server answers with a status
//! code.
//!
//! ```sh
//! cargo run -p web_dialog -- 8080
//! ```
//!
//! The first line of the output is the address of the page. Port 0 selects a free port. Only this
//! machine can reach the server.
//!
//! # For other programs
//!
//! `GET /explain` explains a status code and header fields, `POST /explain` a whole response:
//!
//! ```sh
//! curl 'http://127.0.0.1:8080/explain?code=486&headers=Retry-After:+120'
//! curl --header 'Accept-Language: ru' --data-binary @response.sip 'http://127.0.0.1:8080/explain'
//! ```
//!
//! | parameter | value |
//! |---|---|
//! | `code` | a status code. The server's own phrase may follow: `486 Gone fishing` |
//! | `headers` | header fields, one per line. For GET only: in a POST, they are the body |
//! | `attempt` | an `Attempt`, such as `sign-in`. Without it, the method in CSeq decides |
//! | `credentials_sent` | `true` if the request carried a user name and a password |
//! | `language` | a language, or several as in Accept-Language, which it overrides |
//!
//! Header fields that start with a status line are a whole response. They replace `code`.
//!
//! The body of a POST may have up to 64 KiB. A URL, and with it a GET, is limited to about the same
//! length.
//!
//! The answer is an `Explanation` as JSON. A request that cannot be answered gets the status 400,
//! or 413 if its body is too long, and `{"error": "…", "technical": "…"}`: a sentence in the reader's
//! language, and the reason in English.

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
use tokio::net::TcpListener;

const USAGE: &str = "usage: web_dialog PORT";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("web_dialog: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: &[String]) -> Result<(), String> {
    let [argument] = arguments else {
        return Err(format!("expected one port\n{USAGE}"));
    };
    if argument == "--help" || argument == "-h" {
        println!("{USAGE}");
        return Ok(());
    }
    let port: u16 = argument
        .parse()
        .map_err(|_| format!("invalid port {argument:?}: expected a number from 0 to 65535"))?;
    serve(port)
        .await
        .map_err(|error| format!("port {port}: {error}"))
}

async fn serve(port: u16) -> std::io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, routes()).await
}

fn routes() -> Router {
    Router::new()
        .route("/", get(page::page))
        .route("/page.css", get(page::style))
        .route("/page.js", get(page::script))
        .route("/icon.svg", get(page::icon))
        .route("/explain", get(explain::get).post(explain::post))
        .layer(DefaultBodyLimit::max(explain::MAX_BODY))
        .layer(map_response(add_guards))
}

/// What a browser may do with an answer: as little as possible. Texts from the network reach the
/// page only as text, and with Trusted Types the browser enforces that.
const GUARDS: [(HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

async fn add_guards(mut answer: Answer) -> Answer {
    let guards = GUARDS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    answer.headers_mut().extend(guards);
    answer
}
