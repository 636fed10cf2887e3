//! Messages in TCP connections.
//!
//! Segments are put in order as far as a message needs it. A message with a part that is missing
//! from the capture is skipped.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;

use super::end_of_head;
use super::packet::Segment;

/// The most connections that are followed at a time.
const MAX_STREAMS: usize = 4096;
/// The most segments that wait for an earlier one.
const MAX_WAITING: usize = 32;
/// The largest message, in bytes.
const MAX_MESSAGE: usize = 256 * 1024;
/// The longest start line, in bytes.
const MAX_START_LINE: usize = 4096;

/// The directions of all connections.
#[derive(Default)]
pub struct Streams(HashMap<(SocketAddr, SocketAddr), Stream>);

#[derive(Default)]
struct Stream {
    /// The number of the byte that comes next.
    next: Option<u32>,
    bytes: Vec<u8>,
    waiting: BTreeMap<u32, Vec<u8>>,
}

impl Streams {
    /// Appends a segment, and calls a function for each message that is complete.
    pub fn append(&mut self, segment: Segment, mut add: impl FnMut(&[u8])) {
        if segment.is_boundary {
            self.0.remove(&segment.flow);
            return;
        }
        if segment.bytes.is_empty() {
            return;
        }
        if self.0.len() >= MAX_STREAMS && !self.0.contains_key(&segment.flow) {
            self.0.clear();
        }
        let stream = self.0.entry(segment.flow).or_default();
        stream.append(segment.sequence, segment.bytes);
        while let Some(message) = stream.message() {
            add(&message);
        }
    }
}

impl Stream {
    fn append(&mut self, sequence: u32, bytes: Vec<u8>) {
        self.waiting.insert(sequence, bytes);
        if self.waiting.len() > MAX_WAITING {
            // What is missing is not in the capture.
            self.next = None;
            self.bytes.clear();
        }
        loop {
            let next = *self.next.get_or_insert(sequence);
            // The number of the next byte may have passed zero.
            let distance = |sequence: u32| sequence.wrapping_sub(next) as i32;
            let Some(&first) = self.waiting.keys().find(|first| distance(**first) <= 0) else {
                return;
            };
            let bytes = self.waiting.remove(&first).unwrap_or_default();
            // A part of a retransmitted segment may be known.
            let known = next.wrapping_sub(first) as usize;
            if let Some(bytes) = bytes.get(known..) {
                self.bytes.extend_from_slice(bytes);
                self.next = Some(next.wrapping_add(bytes.len() as u32));
            }
        }
    }

    /// Removes the first message, if it is complete.
    fn message(&mut self) -> Option<Vec<u8>> {
        if !self.skip_to_message() {
            return None;
        }
        let head = end_of_head(&self.bytes)?;
        let length = head + content_length(&self.bytes[..head]);
        (length <= self.bytes.len()).then(|| self.bytes.drain(..length).collect())
    }

    /// Removes what precedes the first start line: keep-alives, and the rest of a message whose
    /// start is not in the capture. Returns `false` if there is no start line.
    fn skip_to_message(&mut self) -> bool {
        let bytes = &self.bytes;
        let version = memchr::memmem::find(bytes, b"SIP/2.0");
        let start = match version {
            _ if bytes.len() > MAX_MESSAGE => bytes.len(),
            // Not SIP, unless the start line is longer than this.
            None if bytes.len() > MAX_START_LINE => bytes.len(),
            None => 0,
            Some(version) if version > 0 && bytes[version - 1] == b' ' => {
                let line = memchr::memrchr(b'\n', &bytes[..version]);
                line.map_or(0, |line| line + 1)
            }
            Some(version) => version,
        };
        self.bytes.drain(..start);
        version.is_some()
    }
}

fn content_length(head: &[u8]) -> usize {
    let text = String::from_utf8_lossy(head);
    let value = text.lines().skip(1).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let name = name.trim();
        let is_length =
            name.eq_ignore_ascii_case("Content-Length") || name.eq_ignore_ascii_case("l");
        is_length.then(|| value.trim().parse().ok())?
    });
    value.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Segment, Streams};

    const OK: &str = "SIP/2.0 200 OK\r\nl: 4\r\n\r\nbody";
    const BUSY: &str = "SIP/2.0 486 Busy Here\r\nl: 0\r\n\r\n";

    #[test]
    fn segments() {
        let both = format!("{OK}{BUSY}");
        let (a, b) = both.split_at(10);
        let (b1, b2) = b.split_at(20);
        let b_at = 10;
        let b2_at = 30;
        for (segments, expected, why) in [
            (vec![(0, both.as_str())], 2, "two messages in a segment"),
            (vec![(0, a), (b_at, b1), (b2_at, b2)], 2, "in parts"),
            (vec![(0, a), (b2_at, b2), (b_at, b1)], 2, "not in order"),
            (vec![(0, a), (0, a), (b_at, b), (b_at, b1)], 2, "sent again"),
            (vec![(0, a), (0, &both)], 2, "sent again with more"),
            (vec![(0, a), (b2_at, b2)], 0, "a part is missing"),
            (vec![(0, &OK[20..]), (8, BUSY)], 1, "the start is missing"),
            (vec![(0, "\r\n\r\n"), (4, BUSY)], 1, "after a keep-alive"),
        ] {
            // The numbers pass zero.
            for first in [0_u32, u32::MAX - 15] {
                let mut streams = Streams::default();
                let mut count = 0;
                for (at, text) in &segments {
                    let address = "127.0.0.1:5060".parse().unwrap();
                    let segment = Segment {
                        flow: (address, address),
                        sequence: first.wrapping_add(*at as u32),
                        is_boundary: false,
                        bytes: text.as_bytes().to_vec(),
                    };
                    streams.append(segment, |_| count += 1);
                }
                assert_eq!(count, expected, "{why}");
            }
        }
    }
}
