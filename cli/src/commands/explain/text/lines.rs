//! The lines of a log, in bounded memory.

use std::io::{self, BufRead, Read};

use super::json;

/// The most of a line that is kept at a time, in bytes. A line of JSON may contain all messages of
/// an export, and a file without line breaks must not fill the memory.
const MAX_LINE: usize = 1024 * 1024;

/// The lines of an input.
pub struct Lines<R> {
    input: R,
    line: Vec<u8>,
    /// How much of `line` was returned.
    returned: usize,
    /// Whether more of the line follows.
    is_open: bool,
    number: u64,
    /// How many lines were too long, and had no place to divide them.
    cut: u64,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Lines<R> {
        Lines {
            input,
            line: Vec::new(),
            returned: 0,
            is_open: false,
            number: 0,
            cut: 0,
        }
    }

    /// Returns how many lines were cut, in words.
    pub fn warning(&self) -> Option<String> {
        let problem = "longer than 1 MiB: the rest was not read";
        match self.cut {
            0 => None,
            1 => Some(format!("a line is {problem}")),
            count => Some(format!("{count} lines are {problem}")),
        }
    }

    /// Returns the number of the next line, from 1, and the line without its line break. Divides a
    /// long line of JSON into parts that have the same number. Returns `None` at the end of the
    /// input.
    pub fn next(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        self.line.drain(..self.returned);
        let room = MAX_LINE - self.line.len();
        let mut input = self.input.by_ref().take(room as u64);
        input.read_until(b'\n', &mut self.line)?;
        self.returned = self.line.len();
        if self.line.is_empty() {
            return Ok(None);
        }
        if !self.is_open {
            self.number += 1;
        }
        self.is_open = self.returned == MAX_LINE && !self.line.ends_with(b"\n");
        if self.is_open {
            match json::last_end(&self.line) {
                Some(end) => self.returned = end,
                None => self.skip_rest()?,
            }
        }
        let line = &self.line[..self.returned];
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        Ok(Some((self.number, line)))
    }

    fn skip_rest(&mut self) -> io::Result<()> {
        let skipped = self.input.skip_until(b'\n')?;
        // The line break alone is not missing.
        self.cut += u64::from(skipped > 1);
        self.is_open = false;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::{Lines, MAX_LINE};

    #[test]
    fn lines() {
        let long = "x".repeat(3 * MAX_LINE);
        let start = &long[..MAX_LINE];
        let string = format!(r#"{{"a":"{}","#, &long[..MAX_LINE - 10]);
        let cases = [
            ("", &[][..], 0, "nothing"),
            ("\n", &[(1, "")], 0, "an empty line"),
            (
                "a\r\nb",
                &[(1, "a"), (2, "b")],
                0,
                "both line breaks, and none",
            ),
            (
                &format!("{long}\nb\n"),
                &[(1, start), (2, "b")],
                1,
                "a line that is too long",
            ),
            (
                &format!("{start}\nb"),
                &[(1, start), (2, "b")],
                0,
                "the longest line",
            ),
            (
                start,
                &[(1, start)],
                0,
                "the longest line, without its break",
            ),
            (
                &format!("{{{start}\nb\n"),
                &[(1, &format!("{{{}", &start[1..])), (2, "b")],
                1,
                "an object without an end",
            ),
            (
                &format!("{{\"a\":1}},{start}\nb\n"),
                &[
                    (1, r#"{"a":1}"#),
                    (1, &format!(",{}", &start[1..])),
                    (2, "b"),
                ],
                1,
                "after an object",
            ),
            (
                &format!("{string}\"b\":\"}}\"}}\n{{}}"),
                &[
                    (1, string.strip_suffix(',').unwrap()),
                    (1, r#","b":"}"}"#),
                    (2, "{}"),
                ],
                0,
                "after a string",
            ),
        ];
        for (text, expected, cut, why) in cases {
            for capacity in [1, 7, 64 * 1024] {
                let input = BufReader::with_capacity(capacity, text.as_bytes());
                let mut lines = Lines::new(input);
                for (number, line) in expected {
                    let actual = lines.next().unwrap();
                    // A message with the lines would be too long to read.
                    assert!(actual == Some((*number, line.as_bytes())), "{why}");
                }
                assert_eq!(lines.next().unwrap(), None, "{why}");
                assert_eq!(lines.next().unwrap(), None, "{why}, again");
                assert_eq!(lines.cut, cut, "{why}");
            }
        }
    }
}
