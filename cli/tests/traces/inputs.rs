//! Inputs that are cut off, or arrive in parts.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use crate::captures::{lossy, message};
use crate::common;
use crate::dressings::gzip;
use crate::run::fixture;

/// Runs the program on standard input, which gets these parts one after the other.
fn pipe(arguments: &[&str], parts: &[&[u8]]) -> Output {
    let mut command = Command::new(common::PROGRAM);
    command
        .args(["explain", "--language", "en"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = common::clear_environment(&mut command).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for part in parts {
        stdin.write_all(part).unwrap();
        thread::sleep(Duration::from_millis(100));
    }
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// What could be read is explained before the error.
#[test]
fn cut_off() {
    let two = message(480, "", 0) + &message(486, "Retry-After: 60\r\n", 0);
    let (head, _) = two.rsplit_once("CSeq").unwrap();
    let damaged = [lossy(), vec![0xff; 64]].concat();
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() - 4].to_vec();
    for (input, arguments, expected, error, why) in [
        (
            cut(gzip(head)),
            &[][..],
            "Try again in a minute.",
            "cannot read -: ",
            "a message without its last field",
        ),
        (
            cut(gzip(head)),
            &["--summary"],
            "486  Busy                     1  -:6  -:6",
            "cannot read -: ",
            "a table",
        ),
        (
            cut(gzip(lossy())),
            &["--summary"],
            "487  Call ended early",
            "",
            "a capture in which a packet is missing",
        ),
        (
            damaged,
            &["--summary"],
            "487  Call ended early",
            "cannot read -: invalid capture: damaged after packet 2",
            "a damaged capture in which a packet is missing",
        ),
    ] {
        let output = pipe(arguments, &[&input]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(
            text.lines().any(|line| line.starts_with(expected)),
            "{why}: {text}"
        );
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(error), "{why}: {text}");
        assert_eq!(output.status.code(), Some(2), "{why}");
    }
}

/// The first read of a pipe may have less than is needed to tell the format.
#[test]
fn arriving_in_parts() {
    let file = |name| std::fs::read(fixture(name)).unwrap();
    let utf_16: Vec<u8> = "SIP/2.0 486 Busy Here\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (input, lengths, why) in [
        (gzip("SIP/2.0 486 Busy Here\n"), &[1, 2][..], "gzip"),
        (file("udp4.pcap"), &[2, 8], "pcap"),
        (file("udp6.pcapng"), &[2, 4, 8, 16], "pcapng"),
        (gzip(file("udp6.pcapng")), &[1, 4, 35], "pcapng in gzip"),
        (utf_16, &[1, 2], "UTF-16"),
        (b"SIP/2.0 486 Busy Here\n".to_vec(), &[1, 4], "text"),
        (b"SIP".to_vec(), &[2], "nothing"),
    ] {
        let mut parts = Vec::new();
        let mut rest = input.as_slice();
        for length in lengths {
            let (part, after) = rest.split_at(*length);
            parts.push(part);
            rest = after;
        }
        parts.push(rest);
        let whole = pipe(&["--json"], &[&input]);
        assert_eq!(pipe(&["--json"], &parts), whole, "{why}");
    }
}
