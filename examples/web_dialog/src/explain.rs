//! The explanation of a response, as JSON.

use axum::Json;
use axum::body::Bytes;
use axum::extract::Query;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response as Answer};
use serde::de::IntoDeserializer;
use serde::{Deserialize, Deserializer, Serialize};
use sip_phrases::{Attempt, Response};

use crate::labels::Labels;
use crate::reader::Reader;

/// The longest body of a POST, in bytes. The library reads no more of a response.
pub const MAX_BODY: usize = Response::MAX_LENGTH;

/// The parameters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    code: Option<String>,
    headers: Option<String>,
    #[serde(default, deserialize_with = "attempt")]
    attempt: Option<Attempt>,
    #[serde(default)]
    credentials_sent: bool,
    /// For [`Reader`].
    #[serde(rename = "language")]
    _language: Option<String>,
}

/// Reads an attempt. Without a script, the form sends an empty value.
fn attempt<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Attempt>, D::Error> {
    let name = String::deserialize(deserializer)?;
    match name.is_empty() {
        true => Ok(None),
        false => Attempt::deserialize(name.into_deserializer()).map(Some),
    }
}

type QuestionOrRejection = Result<Query<Question>, QueryRejection>;

/// Answers `GET /explain`: a status code and header fields.
pub async fn get(reader: Reader, question: QuestionOrRejection) -> Answer {
    let response = question.map_err(Refusal::from).and_then(|Query(question)| {
        let missing = "`code` is missing: expected GET /explain?code=486";
        let code = question.code.as_deref();
        let code = code.ok_or_else(|| Refusal::new(Problem::Code, missing))?;
        let headers = question.headers.as_deref().unwrap_or_default();
        question.response(Some(code), headers.as_bytes())
    });
    answer(&reader, response)
}

/// Answers `POST /explain`: a whole response, or a status code with the header fields as the body.
pub async fn post(
    reader: Reader,
    question: QuestionOrRejection,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let response = question.map_err(Refusal::from).and_then(|Query(question)| {
        if question.headers.is_some() {
            let reason = "`headers` in a POST: expected the header fields as the body";
            return Err(Refusal::new(Problem::Parameters, reason));
        }
        question.response(question.code.as_deref(), &body?)
    });
    answer(&reader, response)
}

impl Question {
    /// Parses the response: a code and header fields, or a whole response.
    fn response(&self, code: Option<&str>, text: &[u8]) -> Result<Response, Refusal> {
        let message = match code {
            Some(code) if !has_status_line(text) => {
                let number = code.split_whitespace().next().unwrap_or_default();
                if let Err(error) = number.parse::<sip_phrases::StatusCode>() {
                    return Err(Refusal::new(Problem::Code, error));
                }
                let status_line = format!("SIP/2.0 {}\n", code.trim());
                [status_line.as_bytes(), text].concat()
            }
            _ => text.to_owned(),
        };
        let response =
            Response::parse(message).map_err(|error| Refusal::new(Problem::Response, error))?;
        let response = response.with_credentials_sent(self.credentials_sent);
        Ok(match self.attempt {
            Some(attempt) => response.with_attempt(attempt),
            None => response,
        })
    }
}

fn has_status_line(text: &[u8]) -> bool {
    let start = text.trim_ascii_start().get(..4);
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"SIP/"))
}

fn answer(reader: &Reader, response: Result<Response, Refusal>) -> Answer {
    let language = reader.language_headers();
    match response {
        Ok(response) => (language, Json(reader.catalog.explain(&response))).into_response(),
        Err(refusal) => {
            let labels = Labels::of(reader.catalog.language());
            let error = Error {
                error: labels.text(refusal.problem.label()),
                technical: refusal.technical,
            };
            (refusal.problem.status(), language, Json(error)).into_response()
        }
    }
}

#[derive(Serialize)]
struct Error {
    error: &'static str,
    technical: String,
}

/// A request without an answer.
struct Refusal {
    problem: Problem,
    /// The reason, in English.
    technical: String,
}

impl Refusal {
    fn new(problem: Problem, technical: impl ToString) -> Refusal {
        Refusal {
            problem,
            technical: technical.to_string(),
        }
    }
}

/// What a person has to change.
#[derive(Clone, Copy)]
pub enum Problem {
    Code,
    Response,
    TooLong,
    Parameters,
}

impl Problem {
    #[cfg(test)]
    pub const ALL: [Problem; 4] = [
        Problem::Code,
        Problem::Response,
        Problem::TooLong,
        Problem::Parameters,
    ];

    /// Returns the name of the label with the sentence for a person.
    pub fn label(self) -> &'static str {
        match self {
            Problem::Code => "error-code",
            Problem::Response => "error-response",
            Problem::TooLong => "error-too-long",
            Problem::Parameters => "error-parameters",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Problem::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl From<QueryRejection> for Refusal {
    fn from(rejection: QueryRejection) -> Refusal {
        Refusal::new(Problem::Parameters, rejection.body_text())
    }
}

impl From<BytesRejection> for Refusal {
    fn from(rejection: BytesRejection) -> Refusal {
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => {
                let reason = format!("body is longer than {} KiB", MAX_BODY / 1024);
                Refusal::new(Problem::TooLong, reason)
            }
            _ => Refusal::new(Problem::Response, rejection.body_text()),
        }
    }
}
