//! Reads messages line by line.

use std::collections::VecDeque;
use std::io::{self, BufRead};

use super::body::Body;
use super::hex_dump::is_hex_dump;
use super::json::JsonString;
use super::lines::Lines;
use super::pending::{Pending, Quotes, is_tree_label};
use super::shape::Shape;
use super::start_line::{self, Context, MAX_OFFSET, StartLines};
use super::{ansi, mention, names};
use crate::commands::explain::message::{Message, Position};
use crate::commands::explain::stamp::Stamp;

/// The most strings of JSON inside each other.
const MAX_DEPTH: usize = 4;
/// How many lines after a message a log may mention it again.
const MENTION_DISTANCE: u64 = 40;

/// The messages in a text, in order.
pub struct Messages<R> {
    lines: Lines<R>,
    starts: StartLines,
    found: VecDeque<Message>,
    pending: Option<Pending>,
    /// What follows the head of a message in the same line.
    behind: String,
    /// A message that the next line may repeat, and its last line.
    held: Option<(Message, u64)>,
    /// What precedes the strings of JSON that contain the lines of the pending message.
    layers: Vec<Shape>,
    /// The last time in the text.
    time: Option<Stamp>,
    /// The body of the last message, if the log had no time so far. A log with times may omit bodies.
    body: Body,
    fragment: Fragment,
    line_before: String,
    /// The code and the line of the last whole response.
    last_response: Option<(String, u64)>,
    is_hex_dump: bool,
    has_whole_messages: bool,
}

/// Where a message stands that is the body of another one (message/sipfrag, RFC 3420).
#[derive(Clone, Copy, PartialEq)]
enum Fragment {
    None,
    /// After the empty line.
    Body,
    /// In the tree.
    Tree,
}

impl<R: BufRead> Messages<R> {
    pub fn new(input: R) -> Messages<R> {
        Messages {
            lines: Lines::new(input),
            starts: StartLines::new(),
            found: VecDeque::new(),
            pending: None,
            behind: String::new(),
            held: None,
            layers: Vec::new(),
            time: None,
            body: Body::default(),
            fragment: Fragment::None,
            line_before: String::new(),
            last_response: None,
            is_hex_dump: false,
            has_whole_messages: false,
        }
    }

    /// Returns whether the text is a dump of bytes that has no message as text.
    pub fn is_hex_dump(&self) -> bool {
        self.is_hex_dump && !self.has_whole_messages
    }

    /// Returns what of the text was not read.
    pub fn warning(&self) -> Option<String> {
        self.lines.warning()
    }

    /// Returns the next message, or `None` at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<Message>> {
        while self.found.is_empty() {
            let Some((number, line)) = self.lines.next()? else {
                self.finish("");
                self.found
                    .extend(self.held.take().map(|(message, _)| message));
                break;
            };
            let line = String::from_utf8_lossy(line).into_owned();
            let line = ansi::remove(&line);
            self.read(number, line.trim_start_matches('\u{feff}'), 0);
        }
        Ok(self.found.pop_front())
    }

    /// Reads a line, or a line of a string of JSON at this depth.
    fn read(&mut self, number: u64, line: &str, depth: usize) {
        let mut rest = Some(line);
        while let Some(line) = rest {
            rest = self.read_first(number, line, depth);
        }
    }

    /// Reads a line up to the end of its first string with a message. Returns the text after that
    /// string if it has another start line.
    fn read_first<'a>(&mut self, number: u64, line: &'a str, depth: usize) -> Option<&'a str> {
        if let Some(content) = self.layered(line, depth) {
            let layers = self.layers.clone();
            self.read_content(number, &content, depth);
            // The next message may start at the same place.
            if self.pending.is_some() {
                self.layers = layers;
            }
            return None;
        }
        let start = self.starts.find(line).filter(|_| !is_hex_dump(line));
        let string = start.and_then(|at| JsonString::around(line, at));
        match string.filter(|_| depth < MAX_DEPTH) {
            Some(string) if !string.is_source() => {
                return self.read_string(number, &string, depth);
            }
            Some(_) => self.finish(line),
            None => {
                let start = start.filter(|at| *at <= MAX_OFFSET);
                self.read_plain(number, line, start);
                let behind = std::mem::take(&mut self.behind);
                if depth < MAX_DEPTH && self.starts.find(&behind).is_some() {
                    self.read_content(number, &behind, depth);
                    self.finish("");
                }
            }
        }
        None
    }

    /// Reads the lines that a line of this depth contains.
    fn read_content(&mut self, number: u64, content: &str, depth: usize) {
        for line in lines_of(content) {
            self.read(number, line, depth + 1);
        }
    }

    /// Returns the content of the string at the place where the pending message has its lines.
    fn layered(&mut self, line: &str, depth: usize) -> Option<String> {
        let pending = self.pending.as_ref()?;
        let layer = self.layers.get(depth)?;
        if let Some(rest) = layer.strip(line) {
            return Some(JsonString::at(line, line.len() - rest.len() - 1)?.content());
        }
        // In a tree of JSON, the header fields are one string.
        let is_tree = is_tree_label(layer.as_str()) && !pending.has_fields();
        let open = line.find("\": \"").filter(|_| is_tree)? + 3;
        let string = JsonString::at(line, open)?;
        let content = string.content();
        let (name, _) = names::split(content.split('\n').next()?)?;
        (names::is_proof(name) && content.contains('\n')).then_some(content)
    }

    /// Reads a string with a message. Returns the text after it if that has another start line.
    fn read_string<'a>(
        &mut self,
        number: u64,
        string: &JsonString<'a>,
        depth: usize,
    ) -> Option<&'a str> {
        self.finish("");
        let next = self.starts.find(string.after);
        // What follows the next message belongs to that one.
        let after = &string.after[..next.unwrap_or(string.after.len())];
        // The object with the string is the most likely place.
        let own_before = string.before.rsplit('{').next().unwrap_or_default();
        let own_after = after.split('}').next().unwrap_or_default();
        let places = [own_before, own_after, string.before, after];
        if let Some(time) = places.into_iter().find_map(Stamp::find) {
            self.time = Some(time);
        }
        self.layers.truncate(depth);
        self.layers
            .push(Shape::new(&format!("{}\"", string.before)));
        let content = string.content();
        self.read_content(number, &content, depth);
        if lines_of(&content).count() > 1 {
            self.finish("");
        } else if let Some(pending) = &mut self.pending {
            pending.quotes = match string.has_key() {
                true => Quotes::None,
                false if string.is_cell() => Quotes::Cell,
                false => Quotes::String,
            };
            // The start line of a tree.
            if is_tree_label(string.before) {
                pending.prefix = string.before.to_owned();
            }
        }
        next?;
        // The next message of the line is not a line of this one.
        self.finish("");
        Some(string.after)
    }

    /// Reads a line that is not JSON. `start` is where a start line starts.
    fn read_plain(&mut self, number: u64, line: &str, start: Option<usize>) {
        if let Some(pending) = &mut self.pending {
            if pending.append(number, line, start.is_some()) {
                if pending.is_complete {
                    self.finish("");
                }
                return;
            }
            let is_in_tree = !self.layers.is_empty() && pending.is_tree() && !pending.has_fields();
            if is_in_tree && start.is_none() && number < pending.line + 16 {
                return;
            }
            self.finish(line);
        }
        let before = &line[..start.unwrap_or(line.len())];
        let is_body = start.is_none() && self.body.take(line);
        if let Some(time) = Stamp::find(before).filter(|_| !is_body) {
            self.time = Some(time);
        }
        match start {
            Some(start) => self.start(number, line, start),
            None => self.skip(number, line),
        }
        line.clone_into(&mut self.line_before);
    }

    /// Starts a message.
    fn start(&mut self, number: u64, line: &str, start: usize) {
        let prefix = &line[..start];
        self.release(Some((number, prefix, &line[start..])));
        let is_tree = is_tree_label(prefix)
            || self
                .layers
                .last()
                .is_some_and(|layer| is_tree_label(layer.as_str().trim_end_matches('"')));
        if self.fragment == Fragment::Tree && !is_tree {
            return;
        }
        let mut pending = Pending::new(number, self.time.clone(), line, start);
        pending.line_before = std::mem::take(&mut self.line_before);
        pending.is_fragment = self.fragment == Fragment::Body;
        self.fragment = Fragment::None;
        self.behind = std::mem::take(&mut pending.behind);
        let is_complete = pending.is_complete;
        self.pending = Some(pending);
        if is_complete {
            self.finish("");
        }
    }

    /// Reads a line without a start line.
    fn skip(&mut self, number: u64, line: &str) {
        let text = line.trim();
        if text.is_empty() || text == "." {
            return;
        }
        match &mut self.held {
            // The body of the message that is held.
            Some((_, last_line)) if line.starts_with('\t') && *last_line + 2 >= number => {
                *last_line = number;
            }
            _ => self.release(None),
        }
        let is_part = text.starts_with("--") || names::split(text).is_some();
        if self.fragment == Fragment::Body && !is_part {
            self.fragment = Fragment::None;
        }
        self.is_hex_dump |= is_hex_dump(line);
        let Some(head) = mention::find(line) else {
            return;
        };
        let code = head.get(8..11).unwrap_or_default();
        let is_repeated = self
            .last_response
            .as_ref()
            .is_some_and(|(last, last_line)| {
                last == code && number <= last_line + MENTION_DISTANCE
            });
        if !is_repeated {
            self.found.push_back(Message {
                position: Position::Line(number),
                time: self.time.clone(),
                head,
            });
        }
    }

    /// Returns a message that was held back, unless the next message repeats it: tcpdump shows a
    /// message decoded and as text. `next` is the line, the prefix and the start line of that.
    fn release(&mut self, next: Option<(u64, &str, &str)>) {
        let Some((message, last_line)) = self.held.take() else {
            return;
        };
        let is_repeated = next.is_some_and(|(number, prefix, start_line)| {
            let is_text =
                !prefix.trim().is_empty() && !is_decoded(prefix) && Stamp::find(prefix).is_none();
            is_text && number <= last_line + 2 && start_line.trim_end() == message.start_line()
        });
        if !is_repeated {
            self.found.push_back(message);
        }
    }

    /// Ends the pending message. `line_after` is the line that does not belong to it.
    fn finish(&mut self, line_after: &str) {
        self.layers.clear();
        let Some(mut pending) = self.pending.take() else {
            return;
        };
        pending.finish();
        let is_whole = pending.has_fields();
        let message = Message {
            position: Position::Line(pending.line),
            time: pending.time.take(),
            head: pending.head.join("\n"),
        };
        if !self.is_message(&pending, &message, line_after) {
            return;
        }
        self.has_whole_messages |= is_whole;
        self.body = match message.time {
            None if pending.is_complete => Body::of(&message),
            _ => Body::default(),
        };
        if message.has_sipfrag() {
            self.fragment = if pending.is_tree() {
                Fragment::Tree
            } else {
                Fragment::Body
            };
        }
        if is_whole && message.is_response() {
            let code = message.head.get(8..11).unwrap_or_default();
            self.last_response = Some((code.to_owned(), pending.last_line));
        }
        let message = if is_whole {
            message
        } else {
            let mut lines = message.head.lines();
            let status_line = start_line::clean(lines.next().unwrap_or_default());
            let fields: String = lines.map(|line| format!("\n{line}")).collect();
            Message {
                head: status_line + &fields,
                ..message
            }
        };
        if is_decoded(&pending.prefix) {
            self.held = Some((message, pending.last_line));
        } else {
            self.found.push_back(message);
        }
    }

    /// Returns whether what was read is a message, and not a part of one or of a document.
    fn is_message(&self, pending: &Pending, message: &Message, line_after: &str) -> bool {
        let is_comment = matches!(
            pending.prefix.trim(),
            "//" | "///" | "//!" | "*" | "#" | "--" | ";"
        );
        let is_fragment = pending.is_fragment && message.values("Via", "v").next().is_none();
        if is_comment || is_fragment || pending.quotes == Quotes::String {
            return false;
        }
        if pending.has_fields() || pending.quotes == Quotes::Cell {
            return pending.has_fields();
        }
        let context = Context {
            prefix: &pending.prefix,
            line_before: &pending.line_before,
            line_after: if pending.is_complete { "" } else { line_after },
        };
        message.is_response() && context.is_log(message.start_line())
    }
}

/// Returns whether tcpdump writes this before a message that it decodes, in one line or in several.
fn is_decoded(prefix: &str) -> bool {
    prefix == "\t" || prefix.ends_with("SIP: ")
}

/// Returns the lines of a string. A line break at its end does not start another one.
fn lines_of(content: &str) -> impl Iterator<Item = &str> {
    let content = content.strip_suffix('\n').unwrap_or(content);
    content.split('\n').map(|line| line.trim_end_matches('\r'))
}

#[cfg(test)]
mod tests;
