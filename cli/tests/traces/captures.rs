//! Captures that lack something, byte by byte.

use crate::run::{explain, run};

const ETHERNET: u32 = 1;
const UDP: u8 = 17;
const TCP: u8 = 6;

/// Returns a capture with these packets, each cut at a number of bytes.
fn pcap(link: u32, cut: usize, packets: &[Vec<u8>]) -> Vec<u8> {
    let words = |words: &[u32]| -> Vec<u8> { words.iter().flat_map(|n| n.to_le_bytes()).collect() };
    let mut bytes = words(&[0xa1b2_c3d4, 0x0004_0002, 0, 0, 65535, link]);
    for packet in packets {
        let kept = &packet[..packet.len().min(cut)];
        let lengths = [kept.len() as u32, packet.len() as u32];
        bytes.extend(words(&[1_700_000_000, 0, lengths[0], lengths[1]]));
        bytes.extend(kept);
    }
    bytes
}

/// Returns a frame with a packet of IPv4, or a fragment of one that starts at `offset`.
fn frame(protocol: u8, offset: usize, is_last: bool, payload: &[u8]) -> Vec<u8> {
    let mut bytes = [[0; 12].as_slice(), &[8, 0, 0x45, 0]].concat();
    bytes.extend((20 + payload.len() as u16).to_be_bytes());
    let flags = if is_last { 0 } else { 0x2000 };
    bytes.extend([0, 1]);
    bytes.extend((flags | (offset / 8) as u16).to_be_bytes());
    bytes.extend([64, protocol, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
    bytes.extend(payload);
    bytes
}

fn datagram(message: &str) -> Vec<u8> {
    let length = (8 + message.len() as u16).to_be_bytes();
    let header = [0x13, 0xc4, 0x13, 0xc4, length[0], length[1], 0, 0];
    [header.as_slice(), message.as_bytes()].concat()
}

fn segment(sequence: usize, text: &str) -> Vec<u8> {
    let mut bytes = vec![0x13, 0xc4, 0x13, 0xc4];
    bytes.extend((sequence as u32).to_be_bytes());
    bytes.extend([0, 0, 0, 0, 0x50, 0x10, 1, 0, 0, 0, 0, 0]);
    bytes.extend(text.as_bytes());
    bytes
}

pub fn message(code: u16, fields: &str, body: usize) -> String {
    let body = "x".repeat(body);
    format!(
        "SIP/2.0 {code} Test\r\nVia: SIP/2.0/UDP a\r\n{fields}CSeq: 1 INVITE\r\nl: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Returns three packets of a TCP connection, each with a message.
fn stream() -> [Vec<u8>; 3] {
    let mut sequence = 1;
    [(480, 500), (486, 0), (487, 0)].map(|(code, body)| {
        let message = message(code, "", body);
        let packet = frame(TCP, 0, true, &segment(sequence, &message));
        sequence += message.len();
        packet
    })
}

/// Returns a capture in which the second of three packets is missing.
pub fn lossy() -> Vec<u8> {
    let [first, _, third] = stream();
    pcap(ETHERNET, usize::MAX, &[first, third])
}

/// Returns the codes that the program finds.
fn codes(capture: &[u8]) -> Vec<u64> {
    let entries = explain(capture);
    let codes = entries.iter().map(|entry| entry["code"].as_u64().unwrap());
    codes.collect()
}

#[test]
fn incomplete_packets() {
    let whole = usize::MAX;
    let long = datagram(&message(486, "", 2000));
    let long_head = format!("X-Long: {}\r\n", "x".repeat(2000));
    let long_head = datagram(&message(486, &long_head, 0));
    let fragment = |datagram: &[u8], second: bool| match second {
        false => frame(UDP, 0, false, &datagram[..1480]),
        true => frame(UDP, 1480, true, &datagram[1480..]),
    };
    let stream = stream();
    for (cut, packets, expected, why) in [
        (
            200,
            vec![frame(UDP, 0, true, &long)],
            &[486][..],
            "UDP, cut",
        ),
        (
            whole,
            vec![fragment(&long, false)],
            &[486],
            "the first half",
        ),
        (whole, vec![fragment(&long, true)], &[], "the second half"),
        (
            whole,
            vec![fragment(&long_head, false), fragment(&long_head, true)],
            &[486],
            "a head in two fragments",
        ),
        (
            whole,
            vec![fragment(&long_head, true), fragment(&long_head, false)],
            &[486],
            "a head in two fragments, the second one first",
        ),
        (whole, stream.to_vec(), &[480, 486, 487], "TCP"),
        (200, stream.to_vec(), &[480, 486, 487], "TCP, cut"),
        (
            whole,
            vec![stream[0].clone(), stream[2].clone()],
            &[480, 487],
            "TCP, a packet is missing",
        ),
        (30, stream.to_vec(), &[], "the header of IP, cut"),
    ] {
        assert_eq!(codes(&pcap(ETHERNET, cut, &packets)), expected, "{why}");
    }
}

#[test]
fn problems() {
    let ok = || frame(UDP, 0, true, &datagram(&message(486, "", 0)));
    let two = pcap(ETHERNET, usize::MAX, &[ok(), ok()]);
    let header = &two[..24];
    let large = [header, &[0; 8], &[0, 0, 32, 0, 0, 0, 32, 0], &[0; 3 << 20]].concat();
    let damaged = [&two[..], &[0xff; 64]].concat();
    let interfaces = [
        b"\x0a\x0d\x0d\x0a\x1c\0\0\0\x4d\x3c\x2b\x1a\x01\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\x1c\0\0\0"
            .as_slice(),
        &b"\x01\0\0\0\x14\0\0\0\x01\0\0\0\0\0\0\0\x14\0\0\0".repeat(1025),
    ]
    .concat();
    for (capture, code, error) in [
        (two.clone(), 0, ""),
        (header.to_vec(), 1, "no SIP response found"),
        (
            pcap(147, usize::MAX, &[ok()]),
            2,
            "input: link type 147 is not supported: expected Ethernet, Linux cooked, loopback or raw IP",
        ),
        (
            pcap(
                ETHERNET,
                usize::MAX,
                &[frame(TCP, 0, true, &segment(1, "\x16\x03\x01"))],
            ),
            2,
            "input: no SIP messages, only TLS, which cannot be read",
        ),
        (
            two[..two.len() - 5].to_vec(),
            0,
            "input: ends within packet 2",
        ),
        (
            damaged,
            2,
            "damaged after packet 2, or the next packet is larger than 1 MiB",
        ),
        (
            large,
            2,
            "damaged before the first packet, or the next packet is larger than 1 MiB",
        ),
        (interfaces, 2, "more than 1024 interfaces"),
    ] {
        let output = run(&[], &capture);
        let actual = String::from_utf8(output.stderr).unwrap();
        assert!(actual.contains(error), "{error}: {actual}");
        assert_eq!(output.status.code(), Some(code), "{error}: {actual}");
        assert!(!error.is_empty() || actual.is_empty(), "{actual}");
    }
}

/// What the network sends must not control the terminal of the person who reads it.
#[test]
fn hostile_values() {
    let long = "x".repeat(300);
    for (fields, arguments, expected, why) in [
        (
            "Call-ID: c\x1b]0;pwned\x07\x1b[2J\r\nReason: SIP",
            &[][..],
            "BYE · 2023-11-14 22:13:20.000000 · c ]0;pwned  [2J",
            "an escape sequence",
        ),
        (
            "Call-ID: c\u{202e}d\r\nReason: SIP",
            &["--by-call"],
            "Call-ID: c d",
            "the direction of text in a Call-ID",
        ),
        (
            &format!("i: {long}\r\nReason: SIP"),
            &["--by-call"],
            &format!("Call-ID: {}…", &long[..256]),
            "a long Call-ID",
        ),
        (
            "Call-ID: c\u{202e}d\r\nReason: SIP",
            &["--call-id", "c\u{202e}d"],
            "input:1: BYE; Reason: SIP",
            "the option takes the Call-ID as it was sent",
        ),
        (
            "Reason: SIP;cause=503;ppi=\"secret\", Q.850;cause=\"16\";text=\"a\u{202e}b\"",
            &[],
            "input:1: BYE; Reason: SIP;cause=503, Q.850;cause=16;text=\"a b\"",
            "a private parameter, and the direction of text",
        ),
        (
            &format!("Reason: SIP;text=\"{long}\""),
            &[],
            &format!("input:1: BYE; Reason: SIP;text=\"{}…", &long[..110]),
            "a long text",
        ),
        ("Reason: ;ppi=1", &[], "input:1: BYE", "a malformed Reason"),
    ] {
        let bye = format!("BYE sip:a SIP/2.0\r\nCSeq: 2 BYE\r\n{fields}\r\n\r\n");
        let packet = frame(UDP, 0, true, &datagram(&bye));
        let capture = pcap(ETHERNET, usize::MAX, &[packet]);
        let output = run(&[arguments, &["--language", "en"]].concat(), &capture);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.lines().any(|line| line == expected), "{why}: {text}");
    }
}
