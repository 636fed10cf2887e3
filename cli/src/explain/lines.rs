//! Lines of a log, none of which takes more than a bounded memory.

use std::io::{self, BufRead};

/// How much of a line is kept, in bytes: a header field is seldom longer, and a file without lines is not taken in whole.
const LONGEST: usize = 8 * 1024;

pub struct Lines<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Lines<R> {
        Lines { input, line: Vec::new(), number: 0 }
    }

    /// The next line with its number, without its end, as far as it is kept; `None` behind the last.
    pub fn next(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        self.line.clear();
        let mut is_begun = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            let end = memchr::memchr(b'\n', buffer);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            self.line.extend_from_slice(&part[..part.len().min(LONGEST - self.line.len())]);
            let used = end.map_or(buffer.len(), |end| end + 1);
            is_begun |= used > 0;
            self.input.consume(used);
            if end.is_some() || used == 0 {
                break;
            }
        }
        if !is_begun {
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
    use super::{LONGEST, Lines};

    #[test]
    fn lines() {
        let long = "x".repeat(3 * LONGEST);
        let cases = [
            ("", &[][..], "nothing"),
            ("\n", &[""], "an empty line"),
            ("a\r\nb", &["a", "b"], "both line ends, and none"),
            (&format!("{long}\nb\n"), &[&long[..LONGEST], "b"], "a line that is too long"),
        ];
        for (text, expected, why) in cases {
            for capacity in [1, 7, 64 * 1024] {
                let mut lines = Lines::new(std::io::BufReader::with_capacity(capacity, text.as_bytes()));
                for (number, line) in (1..).zip(expected) {
                    assert_eq!(lines.next().unwrap(), Some((number, line.as_bytes())), "{why}");
                }
                assert_eq!(lines.next().unwrap(), None, "{why}");
            }
        }
    }
}
