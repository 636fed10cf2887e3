//! Dumps of bytes, which this program does not read.

/// Returns whether a line is part of a dump of bytes, as `tcpdump -X`, `ngrep -x`, `tshark -x` and
/// `xxd` write them.
pub fn is_hex_dump(line: &str) -> bool {
    let text = line.trim_start();
    let first = text.as_bytes().first().copied().unwrap_or_default();
    if !first.is_ascii_hexdigit() {
        return false;
    }
    let mut words = text.split([' ', '\t']).filter(|word| !word.is_empty());
    let is_hex = |word: &str| word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_bytes = |word: &&str| matches!(word.len(), 2 | 4) && is_hex(word);
    let offset = words.clone().next().unwrap_or_default();
    let digits = offset.trim_start_matches("0x").trim_end_matches(':');
    // Every line has 8 or 16 bytes.
    let is_offset = digits.starts_with('0') || offset.ends_with(':');
    let has_offset = is_offset
        && (4..=8).contains(&digits.len())
        && is_hex(digits)
        && digits.ends_with(['0', '8']);
    if has_offset {
        words.next();
    }
    let (mut count, mut has_letter) = (0, false);
    for word in words.take_while(is_bytes) {
        count += 1;
        has_letter |= word.bytes().any(|byte| byte.is_ascii_alphabetic());
    }
    // A table of numbers has neither an offset nor letters.
    count >= 8 && (has_offset || has_letter)
}

#[cfg(test)]
mod tests {
    use super::is_hex_dump;

    #[test]
    fn dumps() {
        for (line, expected) in [
            (
                "\t0x0000:  4500 011a b5e6 4000 4011 85ea 7f00 0001  E.....@.@.......",
                true,
            ),
            (
                "  52 45 47 49 53 54 45 52    20 73 69 70 3a 65 78 61    REGISTER sip:exa",
                true,
            ),
            (
                "0000  00 00 5e 00 01 02 00 00 00 00 00 00 08 00 45 00   ..............E.",
                true,
            ),
            (
                "00000010: 5349 502f 322e 3020 3438 3620 4275 7379  SIP/2.0 486 Busy",
                true,
            ),
            ("486 10 20 30 calls", false),
            ("SIP/2.0 486 Busy Here", false),
            ("10 20 30 40 50 60 70 80 90 10", false),
            ("2026 10 20 30 40 50 60 70 80 90", false),
            ("1010  20 30 40 50 60 70 80 90 10", false),
        ] {
            assert_eq!(is_hex_dump(line), expected, "{line}");
        }
    }
}
