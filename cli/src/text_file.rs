//! A file of texts, read by the program itself.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// No file of texts is larger, as in the library.
const LARGEST: u64 = 1 << 20;

/// The text of a file; `None` for what is no regular file: a pipe may never end.
pub fn read(path: &Path) -> io::Result<Option<String>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut text = String::new();
    // One byte more than is allowed tells a file that is too large.
    File::open(path)?.take(LARGEST + 1).read_to_string(&mut text)?;
    match text.len() as u64 > LARGEST {
        true => Err(io::Error::other(format!("of a file at most {LARGEST} bytes are read"))),
        false => Ok(Some(text)),
    }
}
