//! The keys of texts, for the peers that look texts up by key.

use sip_phrases::StatusCode;

/// Returns the key of the class of a code.
pub fn class_key(code: StatusCode) -> &'static str {
    match code.as_u16() / 100 {
        1 => "class-provisional",
        2 => "class-success",
        3 => "class-redirection",
        4 => "class-client-error",
        5 => "class-server-error",
        6 => "class-global-failure",
        _ => "class-other",
    }
}

/// The keys of all codes, formatted in advance as a careful program would.
pub struct Keys(Vec<String>);

impl Keys {
    pub fn format_all() -> Keys {
        let key = |code| match StatusCode::from_u16(code).unwrap() {
            known if StatusCode::KNOWN.contains(&known) => format!("status-{code}"),
            unknown => class_key(unknown).to_owned(),
        };
        Keys((100..1000).map(key).collect())
    }

    #[inline]
    pub fn get(&self, code: StatusCode) -> &str {
        &self.0[usize::from(code.as_u16() - 100)]
    }
}
