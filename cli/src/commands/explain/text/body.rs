//! The body of a message, whose times are not those of the log.

use crate::commands::explain::message::Message;

/// What is left of a body.
#[derive(Default)]
pub struct Body {
    /// How many bytes follow at most.
    left: usize,
    /// Whether the body ends at an empty line, because its length is unknown.
    is_paragraph: bool,
}

impl Body {
    pub fn of(message: &Message) -> Body {
        if message.values("Content-Type", "c").next().is_none() {
            return Body::default();
        }
        let length = message.values("Content-Length", "l").next();
        let length = length.and_then(|length| length.parse().ok());
        Body {
            left: length.unwrap_or(usize::MAX),
            is_paragraph: length.is_none(),
        }
    }

    /// Returns whether the next line belongs to the body.
    pub fn take(&mut self, line: &str) -> bool {
        if self.is_paragraph && line.trim().is_empty() {
            self.left = 0;
        }
        let is_taken = self.left > 0;
        // With its line break, which the log may have shortened.
        self.left = self.left.saturating_sub(line.len() + 2);
        is_taken
    }
}
