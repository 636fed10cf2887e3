//! The explanation of a response, as JSON.

use axum::Json;
use axum::body::Bytes;
use axum::extract::Query;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response as Answer};
use serde::de::IntoDeserializer;
use serde::{Deserialize, Deserializer, Serialize};
use sip_phrases::{Attempt, Response};

use crate::reader;

/// What is asked, as it stands behind the `?`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    code: Option<String>,
    headers: Option<String>,
    #[serde(default, deserialize_with = "attempt")]
    tried: Option<Attempt>,
    #[serde(default)]
    password_sent: bool,
    language: Option<String>,
}

/// A form that no script sends has the parameter with nothing in it.
fn attempt<'de, D: Deserializer<'de>>(word: D) -> Result<Option<Attempt>, D::Error> {
    let word = String::deserialize(word)?;
    if word.is_empty() { Ok(None) } else { Attempt::deserialize(word.into_deserializer()).map(Some) }
}

type Asked = Result<Query<Question>, QueryRejection>;

/// `GET /explain`: a code and header fields.
pub async fn code(headers: HeaderMap, asked: Asked) -> Result<Answer, Refusal> {
    let Query(question) = asked?;
    let no_code = || "the parameter code is missing: GET /explain?code=486".to_owned();
    let code = question.code.as_deref().ok_or_else(no_code)?;
    let message = format!("SIP/2.0 {}\n{}", code.trim(), question.headers.as_deref().unwrap_or_default());
    explain(&headers, &question, message.as_bytes())
}

/// `POST /explain`: a response as it came from the network.
pub async fn response(
    headers: HeaderMap,
    asked: Asked,
    message: Result<Bytes, BytesRejection>,
) -> Result<Answer, Refusal> {
    let Query(question) = asked?;
    if question.code.is_some() || question.headers.is_some() {
        return Err("the body of POST /explain is a whole response: leave out code and headers".to_owned().into());
    }
    explain(&headers, &question, &message?)
}

fn explain(headers: &HeaderMap, question: &Question, message: &[u8]) -> Result<Answer, Refusal> {
    let mut response = Response::parse(message).map_err(|error| error.to_string())?;
    response = response.credentials_sent(question.password_sent);
    if let Some(tried) = question.tried {
        response = response.tried(tried);
    }
    let catalog = reader::catalog(headers, question.language.as_deref());
    Ok((reader::language_headers(catalog), Json(catalog.explain(&response))).into_response())
}

/// A question that has no answer, in a sentence.
pub struct Refusal {
    status: StatusCode,
    sentence: String,
}

impl From<String> for Refusal {
    fn from(sentence: String) -> Refusal {
        Refusal { status: StatusCode::BAD_REQUEST, sentence }
    }
}

impl From<QueryRejection> for Refusal {
    fn from(rejection: QueryRejection) -> Refusal {
        Refusal { status: rejection.status(), sentence: rejection.body_text() }
    }
}

impl From<BytesRejection> for Refusal {
    fn from(rejection: BytesRejection) -> Refusal {
        Refusal { status: rejection.status(), sentence: rejection.body_text() }
    }
}

#[derive(Serialize)]
struct Error {
    error: String,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Answer {
        (self.status, [(header::CONTENT_LANGUAGE, "en")], Json(Error { error: self.sentence })).into_response()
    }
}
