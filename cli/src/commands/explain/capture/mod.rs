//! The messages in a capture of packets: pcap and pcapng.

mod fragments;
mod packet;
mod tcp;

use std::collections::VecDeque;
use std::io::{self, Read};

use pcap_parser::traits::PcapReaderIterator;
use pcap_parser::{
    Block, EnhancedPacketBlock, LegacyPcapBlock, Linktype, PcapBlockOwned, PcapError,
    create_reader, parse_pcap_header, parse_sectionheaderblock,
};

use super::message::{Message, Position};
use super::stamp::Stamp;
use fragments::Fragments;
use packet::{Payload, is_supported, payload};
use tcp::Streams;

/// The size of the buffer for packets, in bytes. A larger packet is an error.
const BUFFER: usize = 1024 * 1024;

/// The most interfaces of a capture.
const MAX_INTERFACES: usize = 1024;

/// The first bytes of the formats.
const MAGIC: [[u8; 4]; 5] = [
    [0xd4, 0xc3, 0xb2, 0xa1],
    [0xa1, 0xb2, 0xc3, 0xd4],
    [0x4d, 0x3c, 0xb2, 0xa1],
    [0xa1, 0xb2, 0x3c, 0x4d],
    [0x0a, 0x0d, 0x0d, 0x0a],
];

const TLS: &str = "no SIP messages, only TLS, which cannot be read: decrypt it in Wireshark, and save \
    what Follow TLS Stream shows";

/// Returns whether a file that starts with these bytes is a capture.
pub fn is_capture(start: &[u8]) -> bool {
    MAGIC.iter().any(|magic| start.starts_with(magic))
}

/// Returns whether the header of a capture is there as a whole, or can be no longer.
pub fn has_header(start: &[u8]) -> bool {
    let is_incomplete = match start.first() {
        Some(0x0a) => parse_sectionheaderblock(start).is_err_and(|error| error.is_incomplete()),
        _ => parse_pcap_header(start).is_err_and(|error| error.is_incomplete()),
    };
    !is_incomplete || start.len() >= BUFFER
}

/// The messages in a capture, in order.
pub struct Capture {
    packets: Box<dyn PcapReaderIterator>,
    interfaces: Vec<Interface>,
    streams: Streams,
    fragments: Fragments,
    found: VecDeque<Message>,
    /// The number of packets so far.
    count: u64,
    has_messages: bool,
    /// A type of link that is not supported.
    unsupported: Option<Linktype>,
    has_tls: bool,
    /// Whether the last packet is incomplete.
    is_cut: bool,
    /// Why the packets cannot be read further. The messages before come first.
    damage: Option<io::Error>,
}

/// An interface that packets were captured on.
#[derive(Clone, Copy)]
struct Interface {
    link: Linktype,
    /// The units of its times in a second.
    resolution: u64,
    /// What is added to its times, in seconds.
    offset: i64,
}

/// A packet with its time.
struct Packet<'a> {
    link: Linktype,
    time: Option<Time>,
    bytes: &'a [u8],
}

/// The seconds since 1970, and the nanoseconds.
type Time = (i64, u32);

/// Which packet a message comes from.
#[derive(Clone, Copy, Default)]
struct Origin {
    /// The number of the packet, from 1.
    number: u64,
    time: Option<Time>,
}

impl Capture {
    pub fn open(input: impl Read + Send + 'static) -> io::Result<Capture> {
        Ok(Capture {
            packets: create_reader(BUFFER, input)
                .map_err(|error| invalid(&header_problem(&error)))?,
            interfaces: Vec::new(),
            streams: Streams::default(),
            fragments: Fragments::new(),
            found: VecDeque::new(),
            count: 0,
            has_messages: false,
            unsupported: None,
            has_tls: false,
            is_cut: false,
            damage: None,
        })
    }

    /// Returns the next message, or `None` at the end of the capture.
    pub fn next(&mut self) -> io::Result<Option<Message>> {
        while self.found.is_empty() && self.damage.is_none() {
            let is_read = self.read();
            if !matches!(is_read, Ok(true)) {
                self.damage = is_read.err();
                self.finish();
                break;
            }
        }
        self.has_messages |= !self.found.is_empty();
        match self.found.pop_front() {
            None => self.damage.take().map_or(Ok(None), Err),
            message => Ok(message),
        }
    }

    /// Reads a packet or what is said about packets. Returns whether there may be another one.
    fn read(&mut self) -> io::Result<bool> {
        let is_exhausted = self.packets.reader_exhausted();
        let (length, block) = match self.packets.next() {
            Ok(block) => block,
            Err(PcapError::Incomplete(_)) if !is_exhausted => {
                let count = self.count;
                let refilled = self.packets.refill();
                refilled.map_err(|error| invalid(&packet_problem(&error, count)))?;
                return Ok(true);
            }
            // The program that writes the capture may not have finished the last packet.
            Err(PcapError::Eof | PcapError::Incomplete(_) | PcapError::UnexpectedEof) => {
                self.is_cut = !self.packets.data().is_empty();
                return Ok(false);
            }
            Err(error) => return Err(invalid(&packet_problem(&error, self.count))),
        };
        if let Some(packet) = packet_of(&mut self.interfaces, &block) {
            self.count += 1;
            if !is_supported(packet.link) {
                self.unsupported = Some(packet.link);
            }
            let origin = Origin {
                number: self.count,
                time: packet.time,
            };
            let mut add = |origin, bytes: &[u8]| self.found.extend(message(origin, bytes));
            match payload(packet.link, packet.bytes, &mut self.fragments) {
                Some(Payload::Udp(bytes)) => add(origin, &bytes),
                Some(Payload::Tcp(segment)) => {
                    self.has_tls |= is_tls(&segment.bytes);
                    self.streams.append(segment, origin, &mut add);
                }
                None => {}
            }
        }
        self.packets.consume(length);
        if self.interfaces.len() > MAX_INTERFACES {
            let problem = format!("more than {MAX_INTERFACES} interfaces");
            return Err(invalid(&problem));
        }
        Ok(true)
    }

    /// Finds the messages that waited for packets which are not in the capture.
    fn finish(&mut self) {
        let mut add = |origin, bytes: &[u8]| self.found.extend(message(origin, bytes));
        self.streams.finish(&mut add);
        let found = self.found.make_contiguous();
        found.sort_by_key(|message| message.position.number());
    }

    /// Returns why the capture has no messages that can be read.
    pub fn problem(&self) -> Option<String> {
        if self.has_messages {
            return None;
        }
        match self.unsupported {
            Some(Linktype(link)) => Some(format!(
                "link type {link} is not supported: expected Ethernet, Linux cooked, loopback or \
                 raw IP"
            )),
            None => self.has_tls.then(|| TLS.to_owned()),
        }
    }

    /// Returns what is missing from a capture that could be read.
    pub fn warning(&self) -> Option<String> {
        let count = self.count + 1;
        self.is_cut.then(|| format!("ends within packet {count}"))
    }
}

/// Returns whether a segment starts with a record of TLS (RFC 8446 section 5.1).
fn is_tls(bytes: &[u8]) -> bool {
    matches!(bytes, [20..=23, 3, 0..=4, ..])
}

/// Returns why the start of a file is not that of a capture.
fn header_problem(error: &PcapError<&[u8]>) -> String {
    let problem = match error {
        PcapError::ReadError => "it cannot be read",
        _ => "it is not a pcap or pcapng file",
    };
    problem.to_owned()
}

/// Returns why the packet after this many packets cannot be read.
fn packet_problem(error: &PcapError<&[u8]>, count: u64) -> String {
    let position = match count {
        0 => "before the first packet".to_owned(),
        _ => format!("after packet {count}"),
    };
    match error {
        PcapError::ReadError => format!("cannot be read {position}"),
        PcapError::BufferTooSmall => {
            format!("damaged {position}, or the next packet is larger than 1 MiB")
        }
        _ => format!("damaged {position}"),
    }
}

fn invalid(problem: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("invalid capture: {problem}"),
    )
}

/// Returns the packet in a block, or remembers what the block says about the packets.
fn packet_of<'a>(interfaces: &mut Vec<Interface>, block: &'a PcapBlockOwned) -> Option<Packet<'a>> {
    match block {
        PcapBlockOwned::LegacyHeader(header) => {
            let is_nano = header.is_nanosecond_precision();
            *interfaces = vec![Interface {
                link: header.network,
                resolution: if is_nano { 1_000_000_000 } else { 1_000_000 },
                offset: 0,
            }];
            None
        }
        PcapBlockOwned::Legacy(block) => legacy(interfaces.first()?, block),
        PcapBlockOwned::NG(Block::SectionHeader(_)) => {
            interfaces.clear();
            None
        }
        PcapBlockOwned::NG(Block::InterfaceDescription(block)) => {
            interfaces.push(Interface {
                link: block.linktype,
                resolution: block.ts_resolution().unwrap_or(1_000_000),
                offset: block.ts_offset(),
            });
            None
        }
        PcapBlockOwned::NG(Block::EnhancedPacket(block)) => {
            enhanced(interfaces.get(block.if_id as usize)?, block)
        }
        PcapBlockOwned::NG(Block::SimplePacket(block)) => Some(Packet {
            link: interfaces.first()?.link,
            time: None,
            bytes: block.data,
        }),
        PcapBlockOwned::NG(_) => None,
    }
}

fn legacy<'a>(interface: &Interface, block: &LegacyPcapBlock<'a>) -> Option<Packet<'a>> {
    let nanos = u64::from(block.ts_usec) * (1_000_000_000 / interface.resolution);
    Some(Packet {
        link: interface.link,
        time: Some((i64::from(block.ts_sec), u32::try_from(nanos).ok()?)),
        bytes: block.data,
    })
}

fn enhanced<'a>(interface: &Interface, block: &EnhancedPacketBlock<'a>) -> Option<Packet<'a>> {
    let ticks = u64::from(block.ts_high) << 32 | u64::from(block.ts_low);
    let seconds = i64::try_from(ticks / interface.resolution).ok()?;
    let nanos = u128::from(ticks % interface.resolution) * 1_000_000_000;
    let nanos = u32::try_from(nanos / u128::from(interface.resolution)).ok()?;
    Some(Packet {
        link: interface.link,
        time: Some((seconds.checked_add(interface.offset)?, nanos)),
        bytes: block.data,
    })
}

/// Returns the message that is complete with a packet, or `None` if it is not a message.
fn message(origin: Origin, bytes: &[u8]) -> Option<Message> {
    Some(Message {
        head: head(bytes)?,
        position: Position::Packet(origin.number),
        time: origin
            .time
            .and_then(|(seconds, nanos)| Stamp::of_packet(seconds, nanos)),
    })
}

/// Returns the start line and the header fields of a message, or `None` if it is not a message.
fn head(message: &[u8]) -> Option<String> {
    let text = message.trim_ascii_start();
    let line_end = memchr::memchr(b'\n', text).unwrap_or(text.len());
    let start_line = text[..line_end].trim_ascii_end();
    let is_message = start_line.starts_with(b"SIP/2.0 ") || start_line.ends_with(b" SIP/2.0");
    let end = end_of_head(text).unwrap_or(text.len());
    let lines = text[..end].split(|&byte| byte == b'\n');
    let mut head = String::new();
    for line in lines {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end_matches(['\r', ' ']);
        if line.is_empty() {
            break;
        }
        if !head.is_empty() {
            let is_folded = line.starts_with([' ', '\t']);
            head.push(if is_folded { ' ' } else { '\n' });
        }
        head.push_str(line.trim_start());
    }
    is_message.then_some(head)
}

/// Returns where the body of a message starts.
fn end_of_head(message: &[u8]) -> Option<usize> {
    memchr::memmem::find(message, b"\r\n\r\n").map(|at| at + 4)
}
