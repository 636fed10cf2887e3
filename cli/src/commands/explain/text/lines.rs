//! The lines of a log, in bounded memory.

use std::io::{self, BufRead};

/// The longest part of a line that is kept, in bytes. A line of JSON may contain all messages of a
/// call, and a file without line breaks must not fill the memory.
const MAX_LINE: usize = 1024 * 1024;

/// The lines of an input.
pub struct Lines<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Lines<R> {
        Lines {
            input,
            line: Vec::new(),
            number: 0,
        }
    }

    /// Returns the number of the next line, from 1, and its start without the line break. Returns
    /// `None` at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        self.line.clear();
        let mut is_started = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            let end = memchr::memchr(b'\n', buffer);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            let kept = part.len().min(MAX_LINE - self.line.len());
            self.line.extend_from_slice(&part[..kept]);
            let used = end.map_or(buffer.len(), |end| end + 1);
            is_started |= used > 0;
            self.input.consume(used);
            if end.is_some() || used == 0 {
                break;
            }
        }
        if !is_started {
            return Ok(None);
        }
        if self.line.last() == Some(&b'\r') {
            self.line.pop();
        }
        self.number += 1;
        Ok(Some((self.number, &self.line)))
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::{Lines, MAX_LINE};

    #[test]
    fn lines() {
        let long = "x".repeat(3 * MAX_LINE);
        let cases = [
            ("", &[][..], "nothing"),
            ("\n", &[""], "an empty line"),
            ("a\r\nb", &["a", "b"], "both line breaks, and none"),
            (
                &format!("{long}\nb\n"),
                &[&long[..MAX_LINE], "b"],
                "a line that is too long",
            ),
        ];
        for (text, expected, why) in cases {
            for capacity in [1, 7, 64 * 1024] {
                let input = BufReader::with_capacity(capacity, text.as_bytes());
                let mut lines = Lines::new(input);
                for (number, line) in (1..).zip(expected) {
                    assert_eq!(
                        lines.next().unwrap(),
                        Some((number, line.as_bytes())),
                        "{why}"
                    );
                }
                assert_eq!(lines.next().unwrap(), None, "{why}");
            }
        }
    }
}
