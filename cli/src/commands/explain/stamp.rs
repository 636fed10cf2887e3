//! The times in a log.

use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The start of the year 10000, in seconds since 1970.
const MAX_SECONDS: u64 = 253_402_300_800;

/// A time as a log writes it: a time of day, perhaps with a date, perhaps without the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    year: Option<u16>,
    /// The month and the day.
    date: Option<(u8, u8)>,
    /// The time of day, in nanoseconds.
    nanos: u64,
    /// The time of day as it was written.
    clock: String,
}

impl Stamp {
    /// Finds the last time in a line.
    pub fn find(line: &str) -> Option<Stamp> {
        let colons = memchr::memrchr_iter(b':', line.as_bytes());
        colons
            .filter_map(|colon| Stamp::at(line, colon.checked_sub(5)?))
            .next()
    }

    /// Parses `10:00`, `10:00:00.5`, `2026-01-31`, or a date and a time after `T` or a space.
    pub fn parse(text: &str) -> Option<Stamp> {
        let (date, clock) = match text.split_once(['T', ' ']) {
            Some((date, clock)) => (Some(date), clock),
            None if text.contains(':') => (None, text),
            None => (Some(text), "00:00:00"),
        };
        let is_short = clock.matches(':').count() == 1;
        let clock = format!("{clock}{}", if is_short { ":00" } else { "" });
        let mut stamp = Stamp::at(&clock, 0).filter(|stamp| stamp.clock == clock)?;
        if let Some(date) = date {
            let (year, date) = iso_date(date)?;
            stamp.year = Some(year);
            stamp.date = Some(date);
        }
        Some(stamp)
    }

    /// Returns whether a time is before another one. Compares as much as both have: a log without
    /// dates is compared by the time of day.
    pub fn is_before(&self, other: &Stamp) -> bool {
        let years = self
            .year
            .zip(other.year)
            .map_or(Ordering::Equal, |(a, b)| a.cmp(&b));
        let dates = self
            .date
            .zip(other.date)
            .map_or(Ordering::Equal, |(a, b)| a.cmp(&b));
        years.then(dates).then(self.nanos.cmp(&other.nanos)) == Ordering::Less
    }

    /// Creates the time of a packet, in UTC. Returns `None` after the year 9999.
    pub fn of_packet(seconds: i64, nanos: u32) -> Option<Stamp> {
        let seconds = u64::try_from(seconds)
            .ok()
            .filter(|seconds| *seconds < MAX_SECONDS)?;
        // A damaged capture may have more than a second of them.
        let nanos = nanos.min(999_999_999);
        let time = SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanos))?;
        Stamp::find(&humantime::format_rfc3339_micros(time).to_string())
    }

    /// Parses the time whose clock starts at a byte of a line.
    fn at(line: &str, start: usize) -> Option<Stamp> {
        let bytes = line.as_bytes();
        let number = |at: usize| {
            let digits = bytes.get(at..at + 2)?;
            let is_number = digits.iter().all(u8::is_ascii_digit);
            is_number.then(|| u64::from(digits[0] - b'0') * 10 + u64::from(digits[1] - b'0'))
        };
        let (hour, minute, second) = (number(start)?, number(start + 3)?, number(start + 6)?);
        let is_clock = bytes[start + 2] == b':'
            && bytes[start + 5] == b':'
            && hour < 24
            && minute < 60
            && second < 61;
        // The address of an interface has such numbers as well.
        let is_joint = |byte: &u8| byte.is_ascii_alphanumeric() || b":_".contains(byte);
        let is_joint_before = |byte: &u8| is_joint(byte) && *byte != b'T';
        if !is_clock
            || start
                .checked_sub(1)
                .is_some_and(|at| is_joint_before(&bytes[at]))
            || bytes
                .get(start + 8)
                .is_some_and(|byte| is_joint(byte) && *byte != b'Z')
        {
            return None;
        }
        let rest = &line[start + 8..];
        let fraction = rest.strip_prefix(['.', ',']).unwrap_or_default();
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let fraction = &fraction[..digits.min(9)];
        let mut nanos = ((hour * 60 + minute) * 60 + second) * 1_000_000_000;
        if let Ok(value) = fraction.parse::<u64>() {
            nanos += value * 10_u64.pow(9 - fraction.len() as u32);
        }
        let clock = &line[start..start + 8];
        let clock = match fraction {
            "" => clock.to_owned(),
            fraction => format!("{clock}.{fraction}"),
        };
        let (year, date) = date_before(&line[..start]);
        Some(Stamp {
            year,
            date,
            nanos,
            clock,
        })
    }
}

/// Parses a date such as `2026-01-31` into the year, and the month and the day.
fn iso_date(text: &str) -> Option<(u16, (u8, u8))> {
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range)?;
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse::<u16>().ok())?
    };
    let (year, month, day) = (number(0..4)?, number(5..7)? as u8, number(8..10)? as u8);
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let is_date = (1..=12).contains(&month)
        && (1..=days).contains(&day)
        && text == format!("{year:04}-{month:02}-{day:02}");
    is_date.then_some((year, (month, day)))
}

/// Returns the date at the end of a text.
fn date_before(text: &str) -> (Option<u16>, Option<(u8, u8)>) {
    let text = text.trim_end_matches(['T', ' ', '\t', ',', '@', '-']);
    let mut words: Vec<&str> = text
        .rsplit(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(3)
        .collect();
    words.reverse();
    let month = |word: &str| {
        let word = word.to_ascii_lowercase();
        MONTHS
            .iter()
            .position(|name| *name == word)
            .map(|at| at as u8 + 1)
    };
    let number = |word: &str, length: usize| -> Option<u16> {
        word.parse().ok().filter(|_| word.len() <= length)
    };
    let day = |word: &str| {
        number(word, 2)
            .map(|day| day as u8)
            .filter(|day| (1..=31).contains(day))
    };
    let numeric = |word: &str| day(word).filter(|month| *month <= 12);
    let year = |word: &str| number(word, 4).filter(|year| *year >= 1900);
    let found = match words[..] {
        [a, b, c] if year(a).is_some() => (year(a), numeric(b).or(month(b)).zip(day(c))),
        [a, b, c] if month(a).is_some() && year(c).is_some() => (year(c), month(a).zip(day(b))),
        [a, b, c] if year(c).is_some() => (year(c), month(b).or(numeric(b)).zip(day(a))),
        [.., a, b] if month(a).is_some() => (None, month(a).zip(day(b))),
        [.., a, b] if text.ends_with(&format!("{a}-{b}")) => (None, numeric(a).zip(day(b))),
        _ => (None, None),
    };
    match found {
        (year, Some(date)) => (year, Some(date)),
        _ => (None, None),
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(year) = self.year {
            write!(f, "{year:04}-")?;
        }
        if let Some((month, day)) = self.date {
            write!(f, "{month:02}-{day:02} ")?;
        }
        f.write_str(&self.clock)
    }
}

#[cfg(test)]
mod tests {
    use super::Stamp;

    #[test]
    fn times() {
        for (line, expected, why) in [
            ("16:27:47.617039 IP a > b", "16:27:47.617039", "tcpdump"),
            (
                "U 2026/11/21 16:27:47.617 a -> b",
                "2026-11-21 16:27:47.617",
                "ngrep -t",
            ),
            (
                "[2026-01-02 03:04:05] VERBOSE",
                "2026-01-02 03:04:05",
                "Asterisk",
            ),
            (
                "[Jan  2 03:04:05] NOTICE",
                "01-02 03:04:05",
                "Asterisk, without the year",
            ),
            ("Jan 31 10:00:00 host kamailio:", "01-31 10:00:00", "syslog"),
            (
                "Arrival Time: Nov 21, 2026 16:27:47.6 UTC",
                "2026-11-21 16:27:47.6",
                "tshark -V",
            ),
            (
                "01-02 12:00:00.123  1234 D Sip:",
                "01-02 12:00:00.123",
                "logcat",
            ),
            (
                "2026-01-02T03:04:05.6Z stdout F",
                "2026-01-02 03:04:05.6",
                "containers",
            ),
            (
                "2026-01-02T03:04:05+01:00 x",
                "2026-01-02 03:04:05",
                "with a zone",
            ),
            (
                "Sat, 21 Nov 2026 16:27:47 GMT",
                "2026-11-21 16:27:47",
                "the Date header field",
            ),
            (
                "2026-01-02 03:04:05,678 INFO",
                "2026-01-02 03:04:05.678",
                "a comma",
            ),
            (
                "Src: 00:00:00_00:00:00 (00:00:00:00:00:00)",
                "",
                "an Ethernet address",
            ),
            ("sip:[2001:db8:10:20:30::1]", "", "an IPv6 address"),
            ("99:00:00 and 10:00", "", "not a time"),
        ] {
            let found = Stamp::find(line).map(|stamp| stamp.to_string());
            assert_eq!(found.unwrap_or_default(), expected, "{why}: {line}");
        }
    }

    #[test]
    fn packets() {
        let text = |seconds, nanos| Stamp::of_packet(seconds, nanos).map(|stamp| stamp.to_string());
        assert_eq!(
            text(1_795_278_687, 774_242_000).unwrap(),
            "2026-11-21 16:31:27.774242"
        );
        assert_eq!(
            text(253_402_300_799, 999_999_999).unwrap(),
            "9999-12-31 23:59:59.999999"
        );
        for seconds in [-1, 253_402_300_800, i64::MAX] {
            assert_eq!(text(seconds, 0), None);
        }
    }

    #[test]
    fn comparison() {
        for (since, line, is_after, why) in [
            ("10:00", "2026-01-02 09:59:59", false, "the time of day"),
            ("10:00", "2026-01-02 10:00:00", true, "equal"),
            ("2026-01-02", "2026-01-01 23:00:00", false, "the day before"),
            ("2026-01-02", "2026-01-02 00:00:00", true, "a date alone"),
            (
                "2026-01-02 10:00",
                "Jan  3 09:00:00",
                true,
                "without a year",
            ),
            ("2026-01-02 10:00", "09:00:00", false, "a log without dates"),
            ("10:00:00.5", "10:00:00.250", false, "fractions"),
        ] {
            let (since, time) = (Stamp::parse(since).unwrap(), Stamp::find(line).unwrap());
            assert_eq!(!time.is_before(&since), is_after, "{why}");
        }
    }

    #[test]
    fn options() {
        for (text, expected) in [
            ("10:30", "10:30:00"),
            ("10:30:15.25", "10:30:15.25"),
            ("2026-01-31", "2026-01-31 00:00:00"),
            ("2026-01-31T10:30", "2026-01-31 10:30:00"),
            ("2026-01-31 10:30:15", "2026-01-31 10:30:15"),
            ("yesterday", ""),
            ("", ""),
            ("10", ""),
            ("25:00", ""),
            ("10:30 ", ""),
            (" 10:30", ""),
            ("10:30:15Z", ""),
            ("2026-01-31 ", ""),
            ("2026-13-45 10:30", ""),
            ("2026-02-30", ""),
            ("2026-1-31", ""),
            ("+026-01-31", ""),
            ("01/31/2027 09:30", ""),
            ("at 10:30", ""),
            ("2026-01-3\u{661}", ""),
        ] {
            let actual = Stamp::parse(text).map_or(String::new(), |stamp| stamp.to_string());
            assert_eq!(actual, expected, "{text:?}");
        }
    }
}
