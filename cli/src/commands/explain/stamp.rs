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
    /// The time of day as it was written, in 24 hours.
    clock: String,
}

impl Stamp {
    /// Finds the last time in a line.
    pub fn find(line: &str) -> Option<Stamp> {
        let colons = memchr::memrchr_iter(b':', line.as_bytes());
        colons.filter_map(|colon| Stamp::around(line, colon)).next()
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
        let mut stamp = Stamp::around(&clock, 5).filter(|stamp| stamp.clock == clock)?;
        if let Some(date) = date {
            let (year, date) = iso_date(date)?;
            stamp.year = Some(year);
            stamp.date = Some(date);
        }
        Some(stamp)
    }

    /// Returns whether a time is before another one. Compares as much as both have: a log without
    /// dates is compared by the time of day. A date without a year is in the year that brings it within
    /// half a year of the other one.
    pub fn is_before(&self, other: &Stamp) -> bool {
        let years = self
            .year
            .zip(other.year)
            .map_or(Ordering::Equal, |(a, b)| a.cmp(&b));
        let lacks_year = self.year.is_some() != other.year.is_some();
        let dates = self.date.zip(other.date);
        let dates = dates.map_or(Ordering::Equal, |(a, b)| match a.cmp(&b) {
            order if lacks_year && is_far(a, b) => order.reverse(),
            order => order,
        });
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

    /// Parses the time whose second colon is a byte of a line.
    fn around(line: &str, colon: usize) -> Option<Stamp> {
        let is_colon = |at: usize| line.as_bytes().get(at) == Some(&b':');
        let first = colon.checked_sub(3)?;
        if !is_colon(first) || !is_colon(colon) {
            return None;
        }
        let (start, hour) = hour_before(line, first)?;
        let (minute, second) = (two_digits(line, first + 1)?, two_digits(line, colon + 1)?);
        let after = &line[colon + 3..];
        let fraction = after.strip_prefix(['.', ',']).unwrap_or_default();
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let half = Half::of(&after[if digits > 0 { digits + 1 } else { 0 }..]);
        // The address of an interface has such numbers as well.
        let is_joint = after.starts_with(|next: char| {
            next.is_ascii_alphanumeric() && next != 'Z' || next == ':' || next == '_'
        });
        let hour = half.map_or(hour, |half| half.hour(hour));
        let is_time = hour < 24 && minute < 60 && second < 61;
        if !is_time || is_joint && half.is_none() || !may_precede_time(&line[..start]) {
            return None;
        }
        let mut clock = format!("{hour:02}:{minute:02}:{second:02}");
        let mut nanos = ((hour * 60 + minute) * 60 + second) * 1_000_000_000;
        let fraction = &fraction[..digits.min(9)];
        if let Ok(value) = fraction.parse::<u64>() {
            nanos += value * 10_u64.pow(9 - fraction.len() as u32);
            clock = format!("{clock}.{fraction}");
        }
        let (year, date) = date_before(&line[..start], half.is_some());
        Some(Stamp {
            year,
            date,
            nanos,
            clock,
        })
    }
}

/// The half of the day that a clock of 12 hours is in.
#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

impl Half {
    /// Parses AM or PM at the start of a text.
    fn of(text: &str) -> Option<Half> {
        // ICU writes a narrow space.
        let text = text
            .strip_prefix([' ', '\u{a0}', '\u{202f}'])
            .unwrap_or(text);
        let (name, rest) = text.split_at_checked(2)?;
        let half = match name {
            "AM" | "am" => Half::Morning,
            "PM" | "pm" => Half::Afternoon,
            _ => return None,
        };
        (!rest.starts_with(char::is_alphanumeric)).then_some(half)
    }

    /// Returns the hour of a clock of 24 hours. Some programs write AM and PM after such an hour, too.
    fn hour(self, hour: u64) -> u64 {
        match self {
            _ if hour > 12 => hour,
            Half::Morning => hour % 12,
            Half::Afternoon => hour % 12 + 12,
        }
    }
}

/// Returns whether two dates, each a month and a day, are more than half a year apart in a year.
fn is_far(a: (u8, u8), b: (u8, u8)) -> bool {
    let day = |(month, day): (u8, u8)| u16::from(month) * 31 + u16::from(day);
    day(a).abs_diff(day(b)) > 6 * 31
}

/// Parses the two digits at a byte of a line.
fn two_digits(line: &str, at: usize) -> Option<u64> {
    let digits = line.get(at..at + 2)?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
}

/// Returns where the hour before a colon starts, and the hour. One digit is an hour only after a
/// space.
fn hour_before(line: &str, colon: usize) -> Option<(usize, u64)> {
    if let Some(start) = colon.checked_sub(2) {
        if let Some(hour) = two_digits(line, start) {
            return Some((start, hour));
        }
    }
    let start = colon.checked_sub(1)?;
    let hour = char::from(line.as_bytes()[start]).to_digit(10)?;
    let is_alone = start == 0 || line[..start].ends_with([' ', '\t']);
    is_alone.then_some((start, u64::from(hour)))
}

/// Returns whether a time may follow a text. Web servers write a colon between a date and a time.
fn may_precede_time(text: &str) -> bool {
    let is_joint = text.ends_with(|last: char| {
        last.is_ascii_alphanumeric() && last != 'T' || last == ':' || last == '_'
    });
    let date = text.strip_suffix(':').filter(|date| {
        let before_year = date.trim_end_matches(|last: char| last.is_ascii_digit());
        before_year.ends_with(['/', '-']) && date_before(date, false).1.is_some()
    });
    !is_joint || date.is_some()
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

/// Returns the date at the end of a text. Beside a clock of 12 hours, the month is before the day.
fn date_before(text: &str, has_half: bool) -> (Option<u16>, Option<(u8, u8)>) {
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
        [a, b, c] if year(c).is_some() => {
            let month_first = numeric(a).zip(day(b));
            let day_first = month(b).or(numeric(b)).zip(day(a));
            let date = match has_half {
                true => month_first.or(day_first),
                false => day_first.or(month_first),
            };
            (year(c), date)
        }
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
mod tests;
