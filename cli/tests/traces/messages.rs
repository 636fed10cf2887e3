//! The messages that were captured.

use std::fs;

use crate::run::fixture;

/// The captures, and the transport for `tshark -z follow`.
pub const CAPTURES: [(&str, &str); 5] = [
    ("udp4.pcap", "udp"),
    ("udp6.pcapng", "udp"),
    ("tcp4.pcap", "tcp"),
    ("tcp6.pcap", "tcp"),
    ("uas.pcap", "udp"),
];

/// Returns the messages of a capture, each with its body.
pub fn messages(capture: &str) -> Vec<String> {
    let name = capture.split('.').next().unwrap();
    let text = fs::read_to_string(fixture(&format!("{name}.sip"))).unwrap();
    let mut rest = text.as_str();
    let mut messages = Vec::new();
    while !rest.is_empty() {
        let head = rest.find("\r\n\r\n").unwrap() + 4;
        let length = head + content_length(&rest[..head]);
        messages.push(rest[..length].to_owned());
        rest = &rest[length..];
    }
    messages
}

fn content_length(head: &str) -> usize {
    let mut fields = head.lines().filter_map(|line| line.split_once(':'));
    let length = fields.find(|(name, _)| ["Content-Length", "l"].contains(name));
    length.map_or(0, |(_, value)| value.trim().parse().unwrap())
}

/// What `tcpdump -A` and ngrep leave of a text.
pub fn ascii(message: &str) -> String {
    let bytes = message
        .bytes()
        .map(|byte| if byte.is_ascii() { byte } else { b'.' });
    String::from_utf8(bytes.collect()).unwrap()
}

/// What `tcpdump -v` leaves of a message: the lines before the first one that is not ASCII.
pub fn cut(message: &str) -> String {
    let lines = message
        .split_inclusive('\n')
        .take_while(|line| line.is_ascii());
    let text: String = lines.collect();
    if text.len() < message.len() {
        text + "\r\n"
    } else {
        text
    }
}
