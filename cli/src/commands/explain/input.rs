//! What an input is: text, a capture of packets, or either of them compressed.

use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;
use flate2::bufread::MultiGzDecoder;

use super::capture::{Capture, has_header, is_capture};
use super::message::Message;
use super::readable::{ReadError, Readable};
use super::text::Messages;

/// The size of a read, in bytes. Large reads make large logs fast.
pub const BUFFER: usize = 256 * 1024;
/// The most bytes of the start of an input that are read at once.
const PEEK: usize = 1024;
const GZIP: [u8; 2] = [0x1f, 0x8b];

const HEX_DUMP: &str = "hex dumps are not supported: use the capture itself, `tcpdump -A` instead \
    of -X, or `ngrep -W byline` instead of -x";

/// The bytes of an input.
pub type Source = Box<dyn BufRead + Send>;

/// An input with SIP messages.
pub struct Input {
    format: Format,
    /// Why the input cannot be read to its end.
    read_error: ReadError,
}

enum Format {
    Text(Box<Messages<Source>>),
    Capture(Box<Capture>),
}

impl Input {
    /// Finds out what an input is.
    ///
    /// # Errors
    ///
    /// Returns an error if the input cannot be read, or is in a format that has no messages as
    /// text.
    pub fn open(input: Source) -> io::Result<Input> {
        let (start, mut input) = peek(input, is_decisive)?;
        if start.starts_with(&GZIP) {
            let plain = MultiGzDecoder::new(input);
            input = Box::new(BufReader::with_capacity(BUFFER, plain));
        }
        let (input, read_error) = Readable::new(input);
        // An input that cannot be read looks like one that is too short.
        let format = Format::open(Box::new(input));
        let format = format.map_err(|error| read_error.take().unwrap_or(error))?;
        Ok(Input { format, read_error })
    }

    /// Returns the next message, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error after the last message if the input could not be read to its end.
    pub fn next(&mut self) -> io::Result<Option<Message>> {
        let message = match &mut self.format {
            Format::Text(messages) => messages.next()?,
            Format::Capture(capture) => capture.next()?,
        };
        match message {
            None => self.read_error.take().map_or(Ok(None), Err),
            message => Ok(message),
        }
    }

    /// Returns why the input has no messages that can be read.
    pub fn problem(&self) -> Option<String> {
        match &self.format {
            Format::Text(messages) => messages.is_hex_dump().then(|| HEX_DUMP.to_owned()),
            Format::Capture(capture) => capture.problem(),
        }
    }

    /// Returns what is missing from an input that could be read.
    pub fn warning(&self) -> Option<String> {
        match &self.format {
            Format::Text(messages) => messages.warning(),
            Format::Capture(capture) => capture.warning(),
        }
    }
}

impl Format {
    fn open(input: Source) -> io::Result<Format> {
        let (start, mut input) = peek(input, is_decisive)?;
        if is_capture(&start) {
            let (_, input) = peek(input, has_header)?;
            return Ok(Format::Capture(Box::new(Capture::open(input)?)));
        }
        if let Some(problem) = unsupported(&start) {
            return Err(io::Error::new(ErrorKind::Unsupported, problem));
        }
        if let Some(encoding) = utf_16(&start) {
            let decoder = DecodeReaderBytesBuilder::new()
                .encoding(Some(encoding))
                .build(input);
            input = Box::new(BufReader::with_capacity(BUFFER, decoder));
        }
        Ok(Format::Text(Box::new(Messages::new(input))))
    }
}

/// Reads the start of an input until there is enough of it, and returns it and the whole input. A
/// pipe or a terminal may have only a few bytes at first.
fn peek(mut input: Source, is_enough: fn(&[u8]) -> bool) -> io::Result<(Vec<u8>, Source)> {
    let mut start = Vec::new();
    loop {
        let part = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            part => part?,
        };
        // A terminal may go on after its end.
        if part.is_empty() {
            return Ok((start.clone(), Box::new(Cursor::new(start))));
        }
        let length = part.len().min(PEEK);
        start.extend_from_slice(&part[..length]);
        input.consume(length);
        if is_enough(&start) {
            let whole = Cursor::new(start.clone()).chain(input);
            return Ok((start, Box::new(whole)));
        }
    }
}

/// Returns whether this is enough of an input to tell its format.
fn is_decisive(start: &[u8]) -> bool {
    start.len() >= 4
}

/// Returns the problem of a format that is known but not read.
fn unsupported(start: &[u8]) -> Option<&'static str> {
    let has = |text: &[u8]| memchr::memmem::find(start, text).is_some();
    if has(b"<pdml ") || has(b"<pdml>") {
        return Some(
            "PDML is not supported: use the capture itself, or `tshark -V` instead of -T pdml",
        );
    }
    if has(b"{\"index\":{\"_index\":\"packets-") {
        return Some("tshark -T ek is not supported: use the capture itself, or `tshark -T json`");
    }
    None
}

/// Returns the encoding of a text if it is UTF-16: by its mark, or because every second byte of the
/// first characters is zero.
fn utf_16(start: &[u8]) -> Option<&'static Encoding> {
    match *start {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [a, 0, b, 0, ..] if a != 0 && b != 0 => Some(UTF_16LE),
        [0, a, 0, b, ..] if a != 0 && b != 0 => Some(UTF_16BE),
        _ => None,
    }
}
