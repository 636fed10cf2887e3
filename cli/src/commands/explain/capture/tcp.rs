//! Messages in TCP connections.
//!
//! Segments are put in order as far as a message needs it. A message with a part that is missing
//! from the capture is skipped, and the segments that waited for that part are read then.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::SocketAddr;

use super::packet::Segment;
use super::{Origin, end_of_head};

/// The most bytes that are kept for all connections. The oldest one is forgotten first.
const MAX_BYTES: usize = 64 * 1024 * 1024;
/// What a connection and a waiting segment take besides their bytes.
const OVERHEAD: usize = 256;
/// The most segments that wait for an earlier one.
const MAX_WAITING: usize = 32;
/// How far the next segment of a connection may be away, in bytes. A segment that is farther away
/// belongs to a later connection with the same ports.
const WINDOW: u32 = 1024 * 1024;
/// The largest head of a message, in bytes.
const MAX_HEAD: usize = sip_phrases::Response::MAX_LENGTH;
/// The largest body, in bytes. A message that announces a larger one is not believed.
const MAX_BODY: usize = 1024 * 1024;
/// The longest start line, in bytes.
const MAX_START_LINE: usize = 4096;

/// The sender and the receiver.
type Flow = (SocketAddr, SocketAddr);

/// The directions of all connections.
#[derive(Default)]
pub struct Streams {
    streams: HashMap<Flow, Stream>,
    /// The oldest one comes first.
    order: VecDeque<Flow>,
    /// The size of all streams, in bytes.
    size: usize,
}

#[derive(Default)]
struct Stream {
    /// The number of the byte that comes next.
    next: Option<u32>,
    /// The start of a message.
    bytes: Vec<u8>,
    /// How many of the bytes have no end of a head.
    searched: usize,
    /// How many bytes of a body are still to come.
    body: usize,
    /// The segments that wait for an earlier one.
    waiting: BTreeMap<u32, (Origin, Vec<u8>)>,
}

impl Streams {
    /// Appends a segment, and calls a function for each head of a message that is complete, with the
    /// packet that has its end.
    pub fn append(
        &mut self,
        segment: Segment,
        origin: Origin,
        add: &mut impl FnMut(Origin, &[u8]),
    ) {
        if segment.bytes.is_empty() && !segment.is_boundary {
            return;
        }
        let flow = segment.flow;
        let stream = self.streams.entry(flow).or_insert_with(|| {
            self.order.push_back(flow);
            self.size += OVERHEAD;
            Stream::default()
        });
        let size_before = stream.size();
        if segment.is_boundary {
            stream.finish(add);
            *stream = Stream::default();
        } else {
            stream.append(segment.sequence, (origin, segment.bytes), add);
        }
        self.size = self.size + stream.size() - size_before;
        while self.size > MAX_BYTES && self.finish_oldest(add) {}
    }

    /// Reads what still waits at the end of the capture.
    pub fn finish(&mut self, add: &mut impl FnMut(Origin, &[u8])) {
        while self.finish_oldest(add) {}
    }

    /// Removes the oldest stream. Returns whether there was one.
    fn finish_oldest(&mut self, add: &mut impl FnMut(Origin, &[u8])) -> bool {
        let oldest = self.order.pop_front();
        let Some(mut stream) = oldest.and_then(|flow| self.streams.remove(&flow)) else {
            return false;
        };
        self.size -= stream.size() + OVERHEAD;
        stream.finish(add);
        true
    }
}

impl Stream {
    fn size(&self) -> usize {
        let waiting = self.waiting.values();
        let waiting: usize = waiting.map(|(_, bytes)| bytes.len() + OVERHEAD).sum();
        self.bytes.len() + waiting
    }

    fn append(
        &mut self,
        sequence: u32,
        segment: (Origin, Vec<u8>),
        add: &mut impl FnMut(Origin, &[u8]),
    ) {
        let next = *self.next.get_or_insert(sequence);
        if sequence.wrapping_sub(next).wrapping_add(WINDOW) > 2 * WINDOW {
            self.finish(add);
            self.skip_to(sequence);
        }
        self.waiting.insert(sequence, segment);
        self.read_waiting(add);
        if self.waiting.len() > MAX_WAITING {
            self.skip_gap();
            self.read_waiting(add);
        }
    }

    /// Reads all segments that wait, because what they wait for is not in the capture.
    fn finish(&mut self, add: &mut impl FnMut(Origin, &[u8])) {
        while self.skip_gap() {
            self.read_waiting(add);
        }
    }

    /// Continues at the first segment that waits. Returns whether there is one.
    fn skip_gap(&mut self) -> bool {
        let next = self.next.unwrap_or_default();
        // The number of the next byte may have passed zero.
        let distance = |sequence: &u32| sequence.wrapping_sub(next);
        let Some(first) = self.waiting.keys().copied().min_by_key(distance) else {
            return false;
        };
        self.skip_to(first);
        true
    }

    /// Gives up the message that the missing bytes belong to, unless they all are in its body.
    fn skip_to(&mut self, sequence: u32) {
        let missing = sequence.wrapping_sub(self.next.unwrap_or(sequence));
        self.next = Some(sequence);
        self.bytes.clear();
        self.searched = 0;
        self.body = self.body.saturating_sub(missing as usize);
    }

    /// Reads the segments that wait no longer.
    fn read_waiting(&mut self, add: &mut impl FnMut(Origin, &[u8])) {
        while let Some(next) = self.next {
            let is_ready = |first: u32| first.wrapping_sub(next) as i32 <= 0;
            let Some(&first) = self.waiting.keys().find(|first| is_ready(**first)) else {
                return;
            };
            let (origin, bytes) = self.waiting.remove(&first).unwrap_or_default();
            // A part of a retransmitted segment may be known.
            let known = next.wrapping_sub(first) as usize;
            if let Some(bytes) = bytes.get(known..) {
                self.bytes.extend_from_slice(bytes);
                self.next = Some(next.wrapping_add(bytes.len() as u32));
                self.read(|head| add(origin, head));
            }
        }
    }

    /// Removes the heads that are complete, and calls a function for each. Nobody needs the bodies,
    /// and they may be missing: they are skipped as they arrive.
    fn read(&mut self, mut add: impl FnMut(&[u8])) {
        let mut start = 0;
        loop {
            let skipped = self.body.min(self.bytes.len() - start);
            self.body -= skipped;
            start += skipped;
            let (precedes, has_start) = before_message(&self.bytes[start..]);
            start += precedes;
            let rest = &self.bytes[start..];
            if !has_start {
                break;
            }
            // The end of a head may be in two segments.
            let from = if precedes == 0 { self.searched } else { 0 }.saturating_sub(3);
            self.searched = 0;
            let Some(end) = end_of_head(&rest[from..]).map(|end| from + end) else {
                if rest.len() > MAX_HEAD {
                    add(&rest[..MAX_HEAD]);
                    start = self.bytes.len();
                } else {
                    self.searched = rest.len();
                }
                break;
            };
            add(&rest[..end]);
            self.body = content_length(&rest[..end]);
            start += end;
        }
        self.bytes.drain(..start);
    }
}

/// Returns the length of what precedes the first start line: keep-alives, and the rest of a message
/// whose start is not in the capture. Returns as well whether there is a start line.
fn before_message(bytes: &[u8]) -> (usize, bool) {
    let Some(version) = memchr::memmem::find(bytes, b"SIP/2.0") else {
        let line = memchr::memrchr(b'\n', bytes).map_or(0, |at| at + 1);
        // Not SIP, unless the start line is longer than this.
        let is_long = bytes.len() - line > MAX_START_LINE;
        return (if is_long { bytes.len() } else { line }, false);
    };
    if version > 0 && bytes[version - 1] == b' ' {
        let line = memchr::memrchr(b'\n', &bytes[..version]);
        return (line.map_or(0, |line| line + 1), true);
    }
    (version, true)
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
    value.filter(|length| *length <= MAX_BODY).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Origin, Segment, Streams};

    const OK: &str = "SIP/2.0 200 OK\r\nl: 4\r\n\r\nbody";
    const BUSY: &str = "SIP/2.0 486 Busy Here\r\nl: 0\r\n\r\n";

    #[test]
    fn segments() {
        let both = format!("{OK}{BUSY}");
        let (a, b) = both.split_at(10);
        let (b1, b2) = b.split_at(20);
        let filled = |head: &str, length| format!("{head}{}", "x".repeat(length - head.len()));
        let endless = format!("SIP/2.0 200 OK\r\nl: {}\r\n\r\n", u64::MAX);
        let endless = filled(&endless, 4000);
        let large = filled("SIP/2.0 200 OK\r\nl: 99999\r\n\r\n", 40);
        let head = filled("SIP/2.0 200 OK\r\nX: ", 60_000);
        let b_at = 10;
        let b2_at = 30;
        let loss: Vec<(usize, &str)> = (0..40)
            .filter(|number| *number != 3)
            .map(|number| (number * BUSY.len(), BUSY))
            .collect();
        let part_of_body = [(0, &large[..32]), (34, &large[34..]), (40, BUSY)];
        let all: Vec<u64> = (0..39).collect();
        let far = 0x5000_0000;
        // The expected numbers are those of the segments that have the ends of the heads.
        for (segments, expected, why) in [
            (
                vec![(0, both.as_str())],
                &[0, 0][..],
                "two messages in a segment",
            ),
            (vec![(0, a), (b_at, b1), (b2_at, b2)], &[1, 2], "in parts"),
            (
                vec![(0, a), (b2_at, b2), (b_at, b1)],
                &[2, 1],
                "not in order",
            ),
            (
                vec![(0, a), (0, a), (b_at, b), (b_at, b1)],
                &[2, 2],
                "sent again",
            ),
            (vec![(0, a), (0, &both)], &[1, 1], "sent again with more"),
            (vec![(0, a), (b2_at, b2)], &[], "a part is missing"),
            (loss, &all, "one of many segments is missing"),
            (
                vec![(0, OK), (99, BUSY), (200, BUSY)],
                &[0, 1, 2],
                "segments are missing before the end",
            ),
            (
                vec![(0, OK), (99, BUSY), (far, BUSY), (0, OK)],
                &[0, 1, 2, 3],
                "later connections with the same ports",
            ),
            (part_of_body.to_vec(), &[0], "a part of a body is missing"),
            (
                vec![(0, &OK[20..]), (8, BUSY)],
                &[1],
                "the start is missing",
            ),
            (vec![(0, "\r\n\r\n"), (4, BUSY)], &[1], "after a keep-alive"),
            (vec![(0, &OK[..OK.len() - 4])], &[0], "the body is missing"),
            (
                vec![(0, &endless), (4000, BUSY)],
                &[0, 1],
                "a body without an end",
            ),
            (
                vec![(0, &large), (40, BUSY)],
                &[0],
                "a start line in a body",
            ),
            (
                vec![(0, &head), (60_000, BUSY)],
                &[1],
                "a part of a large head",
            ),
        ] {
            // The numbers pass zero.
            for first in [0_u32, u32::MAX - 15] {
                let mut streams = Streams::default();
                let mut numbers = Vec::new();
                let mut add = |origin: Origin, _: &[u8]| numbers.push(origin.number);
                for (number, (at, text)) in (0..).zip(&segments) {
                    let address = "127.0.0.1:5060".parse().unwrap();
                    let segment = Segment {
                        flow: (address, address),
                        sequence: first.wrapping_add(*at as u32),
                        is_boundary: false,
                        bytes: text.as_bytes().to_vec(),
                    };
                    let origin = Origin { number, time: None };
                    streams.append(segment, origin, &mut add);
                }
                streams.finish(&mut add);
                assert_eq!(numbers, expected, "{why}");
            }
        }
    }
}
