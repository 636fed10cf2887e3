//! How the entries are shown: one after the other, by call, or as a table.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};

use serde::{Serialize, Serializer};
use sip_phrases::StatusCode;
use textwrap::core::display_width;

use super::entry::Entry;
use super::stamp::Stamp;
use crate::screen::{BOLD, DIM, PLAIN, Screen, pad, pad_left};

/// Writes an entry. `shows_call` says whether its heading names the call.
pub fn write(screen: &mut Screen, entry: &Entry, shows_call: bool) -> io::Result<()> {
    let mut heading = entry.label();
    let time = entry.time.as_ref().map(ToString::to_string);
    let call_id = entry.shown_call_id().filter(|_| shows_call);
    let call_id = call_id.map(Cow::into_owned);
    for part in [time, call_id].into_iter().flatten() {
        heading = format!("{heading} · {part}");
    }
    screen.paragraph("", DIM, &heading)?;
    let explanation = &entry.explanation;
    screen.paragraph("", BOLD, explanation.title())?;
    screen.paragraph("", PLAIN, explanation.meaning())?;
    if let Some(advice) = explanation.advice() {
        screen.paragraph("", PLAIN, advice)?;
    }
    for detail in explanation.details() {
        screen.hanging_paragraph("• ", "  ", PLAIN, detail)?;
    }
    let technical = format!("{}: {}", entry.location(), entry.technical());
    screen.paragraph("", DIM, &technical)
}

/// Writes the entries of each call together, the calls in the order of their first entries.
pub fn write_by_call(screen: &mut Screen, entries: &[Entry], json: bool) -> io::Result<()> {
    let mut calls: Vec<Option<&str>> = Vec::new();
    let mut by_call: BTreeMap<Option<&str>, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let call_id = entry.call_id.as_deref();
        let call = by_call.entry(call_id).or_default();
        if call.is_empty() {
            calls.push(call_id);
        }
        call.push(entry);
    }
    for (index, call_id) in calls.iter().enumerate() {
        if !json {
            let separator = if index == 0 { "" } else { "\n" };
            let call_id = by_call[call_id][0].shown_call_id();
            let call_id = call_id.as_deref().unwrap_or("-");
            writeln!(screen, "{separator}{BOLD}Call-ID: {call_id}{BOLD:#}")?;
        }
        for entry in &by_call[call_id] {
            if json {
                screen.json(&entry.json())?;
            } else {
                writeln!(screen)?;
                write(screen, entry, false)?;
            }
        }
    }
    Ok(())
}

/// How often something happened.
#[derive(Default)]
pub struct Summary(BTreeMap<(String, String), Row>);

#[derive(Serialize)]
struct Row {
    /// The status code, or the method of the request that ended the call.
    #[serde(skip)]
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<StatusCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'static str>,
    title: String,
    count: u64,
    first: Moment,
    last: Moment,
}

/// When something happened, or the file and the line if the log has no times.
#[derive(Clone)]
enum Moment {
    Time(Stamp),
    Location(String),
}

impl Moment {
    fn of(entry: &Entry) -> Moment {
        match &entry.time {
            Some(time) => Moment::Time(time.clone()),
            None => Moment::Location(entry.location()),
        }
    }
}

impl Row {
    /// Adds an entry. Files may be read in any order, so the times decide, and the order only where
    /// there are none.
    fn add(&mut self, moment: Moment) {
        self.count += 1;
        let (is_first, is_last) = match (&moment, &self.first, &self.last) {
            (Moment::Time(time), Moment::Time(first), Moment::Time(last)) => {
                (time.is_before(first), !time.is_before(last))
            }
            (Moment::Time(_), ..) => (true, true),
            (Moment::Location(_), _, last) => (false, matches!(last, Moment::Location(_))),
        };
        if is_first {
            self.first = moment.clone();
        }
        if is_last {
            self.last = moment;
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Time(time) => time.fmt(f),
            Moment::Location(location) => f.write_str(location),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Summary {
    pub fn add(&mut self, entry: &Entry) {
        let (label, title) = (entry.label(), entry.explanation.title().to_owned());
        let code = entry.explanation.code();
        let method = entry.end.as_ref().map(|end| end.method);
        let moment = Moment::of(entry);
        let row = self
            .0
            .entry((label.clone(), title.clone()))
            .or_insert_with(|| Row {
                label,
                code,
                method,
                title,
                count: 0,
                first: moment.clone(),
                last: moment.clone(),
            });
        row.add(moment);
    }

    pub fn write(&self, screen: &mut Screen, json: bool) -> io::Result<()> {
        if json {
            return self.0.values().try_for_each(|row| screen.json(row));
        }
        let width = |column: fn(&Row) -> String| {
            let widths = self.0.values().map(|row| display_width(&column(row)));
            widths.max().unwrap_or_default()
        };
        let (codes, titles) = (
            width(|row| row.label.clone()),
            width(|row| row.title.clone()),
        );
        let firsts = width(|row| row.first.to_string());
        let counts = self.0.values().map(|row| row.count.to_string().len()).max();
        for row in self.0.values() {
            let (code, title) = (pad(&row.label, codes), pad(&row.title, titles));
            let count = pad_left(&row.count.to_string(), counts.unwrap_or_default());
            let first = pad(&row.first.to_string(), firsts);
            writeln!(
                screen,
                "{BOLD}{code}{BOLD:#}  {title}  {count}  {first}  {}",
                row.last
            )?;
        }
        Ok(())
    }
}
