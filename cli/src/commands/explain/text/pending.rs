//! A message that is being read, and its dressing.

use super::shape::Shape;
use super::{flat, names};
use crate::commands::explain::stamp::Stamp;

/// The most lines between the start line and the first header field of a tree.
const MAX_GAP: usize = 16;
/// The shortest width at which mail programs break lines, in characters.
const WRAP_WIDTH: usize = 60;
/// A line that is wrapped by a terminal or by ngrep is at most this long.
const MAX_COLUMNS: usize = 250;
/// The longest head that is kept, in bytes.
const MAX_HEAD: usize = sip_phrases::Response::MAX_LENGTH;

/// What surrounds the lines of a message. The first line after the start line decides.
enum Dressing {
    Unknown,
    /// Every line starts with the same prefix, but for its numbers.
    Prefix(Shape),
    /// Every line starts with the same spaces, perhaps none.
    Indent(String),
    /// The message is a tree: its parts are indented below it, and their parts further. Holds the
    /// indent of the start line, and that of the header fields.
    Tree(usize, Option<usize>),
    /// The lines are joined, and then cut at the same width, which is that of the first line.
    Cut(usize),
}

/// The quotes around a message.
#[derive(Clone, Copy, PartialEq)]
pub enum Quotes {
    /// None, or those of the value of a key.
    None,
    /// A string that may be part of a program or of prose.
    String,
    /// A cell of CSV with several lines.
    Cell,
}

/// A message whose start line was read.
pub struct Pending {
    pub line: u64,
    /// The last line that belongs to it.
    pub last_line: u64,
    pub time: Option<Stamp>,
    /// The text before the start line.
    pub prefix: String,
    /// The line before the start line.
    pub line_before: String,
    /// The start line and the header fields.
    pub head: Vec<String>,
    /// Whether it stands inside another message.
    pub is_fragment: bool,
    pub quotes: Quotes,
    /// Whether the head is known to be complete.
    pub is_complete: bool,
    /// What follows the head in the same line, with line breaks.
    pub behind: String,
    dressing: Dressing,
    /// What every line ends with.
    ending: &'static str,
    /// Whether an empty line follows each line.
    is_doubled: bool,
    /// Whether the last line was empty.
    after_blank: bool,
    /// The width of the last line, in characters.
    width: usize,
    gap: usize,
    size: usize,
}

impl Pending {
    pub fn new(number: u64, time: Option<Stamp>, line: &str, offset: usize) -> Pending {
        let (prefix, text) = line.split_at(offset);
        let (whole, text) = (text, start_of(text, MAX_HEAD));
        let ending = flat::ending(text);
        let text = text.trim_end().trim_end_matches(ending);
        let mut pending = Pending {
            line: number,
            last_line: number,
            time,
            prefix: prefix.to_owned(),
            line_before: String::new(),
            head: vec![text.trim_end().to_owned()],
            is_fragment: false,
            quotes: Quotes::None,
            is_complete: false,
            behind: String::new(),
            dressing: Dressing::Unknown,
            ending,
            is_doubled: false,
            after_blank: false,
            width: line.chars().count(),
            gap: 0,
            size: text.len(),
        };
        if is_tree_label(prefix) {
            pending.dressing = Dressing::Tree(indent(line), None);
        } else if let Some(found) = flat::split(text) {
            let may_be_cut = prefix.trim().is_empty() && line.len() <= MAX_COLUMNS;
            if may_be_cut && !flat::is_complete(text) {
                pending.head = vec![text.to_owned()];
                pending.dressing = Dressing::Cut(line.len());
            } else {
                pending.behind = flat::lines_behind(&whole[found.end..], found.separator);
                pending.set_head(found.head);
            }
        }
        pending
    }

    /// Returns whether the header fields stand in a tree, as in the output of `tshark -V`.
    pub fn is_tree(&self) -> bool {
        matches!(self.dressing, Dressing::Tree(..)) || is_tree_label(&self.prefix)
    }

    /// Returns whether header fields of SIP follow the start line.
    pub fn has_fields(&self) -> bool {
        let mut fields = self.head.iter().skip(1);
        fields.any(|line| names::split(line).is_some_and(|(name, _)| names::is_proof(name)))
    }

    /// Appends a line. Returns `false` if it does not belong to the message. `has_start` says
    /// whether the line contains a start line.
    pub fn append(&mut self, number: u64, line: &str, has_start: bool) -> bool {
        self.size += line.len() + 1;
        if self.is_complete || self.size > MAX_HEAD {
            return false;
        }
        let is_taken = match self.dressing {
            _ if self.quotes == Quotes::Cell => self.append_cell(line, has_start),
            Dressing::Cut(width) => self.append_cut(line, width, has_start),
            Dressing::Tree(parent, fields) => self.append_to_tree(line, parent, fields, has_start),
            _ => self.append_line(line, has_start),
        };
        if is_taken {
            self.last_line = number;
        }
        is_taken
    }

    /// Ends the message.
    pub fn finish(&mut self) {
        if let Dressing::Cut(_) = self.dressing {
            if let Some(found) = flat::split(self.head[0].trim_end()) {
                self.set_head(found.head);
            }
        }
        let has_stop = |line: &String| line.ends_with('.');
        if self.head.len() > 1 && self.head.iter().all(has_stop) {
            // `ngrep -W byline` prints a full stop for each carriage return.
            for line in &mut self.head {
                line.pop();
            }
        }
    }

    fn set_head(&mut self, lines: Vec<String>) {
        self.is_complete = true;
        self.head.clear();
        for line in lines {
            match self.head.last_mut() {
                _ if line.is_empty() => break,
                Some(last) if line.starts_with([' ', '\t']) => {
                    last.push(' ');
                    last.push_str(line.trim());
                }
                _ => self.head.push(line),
            }
        }
    }

    fn append_cell(&mut self, line: &str, has_start: bool) -> bool {
        let (content, is_end) = cell(line);
        let is_taken = self.append_line(&content, has_start);
        self.is_complete |= is_end;
        is_taken
    }

    fn append_cut(&mut self, line: &str, width: usize, has_start: bool) -> bool {
        let is_cut = self.width == width || self.head[0].len() + self.prefix.len() == width;
        let content = line
            .strip_prefix(&self.prefix)
            .filter(|text| !text.trim().is_empty());
        let Some(content) = content.filter(|_| is_cut && !has_start) else {
            return false;
        };
        self.head[0].push_str(content);
        self.width = line.len();
        true
    }

    fn append_to_tree(
        &mut self,
        line: &str,
        parent: usize,
        fields: Option<usize>,
        has_start: bool,
    ) -> bool {
        let (indent, text) = (indent(line), line.trim());
        let field = names::split(text);
        match fields {
            _ if text.is_empty() || has_start && fields.is_none() => false,
            None if field.is_some_and(|(name, _)| names::is_proof(name)) && indent > parent => {
                self.dressing = Dressing::Tree(parent, Some(indent));
                self.head.push(text.to_owned());
                true
            }
            None => {
                self.gap += 1;
                self.gap < MAX_GAP && indent >= parent
            }
            Some(fields) => {
                if indent == fields && field.is_some() {
                    self.head.push(text.to_owned());
                }
                indent >= fields
            }
        }
    }

    fn append_line(&mut self, line: &str, has_start: bool) -> bool {
        let width = line.chars().count();
        let line = match self.ending {
            "" => line,
            ending => line.trim_end().trim_end_matches(ending),
        };
        let content = self.undress(line);
        let text = content.as_deref().unwrap_or(line);
        if is_blank(text) || is_blank(line) {
            let is_end = self.after_blank || self.head.len() > 1 && !self.is_doubled;
            self.after_blank = true;
            self.is_complete = is_end;
            return true;
        }
        let field = names::split(text).filter(|_| content.is_some());
        if std::mem::take(&mut self.after_blank) && self.head.len() == 1 {
            self.is_doubled = field.is_some_and(|(name, _)| names::is_proof(name));
            if !self.is_doubled {
                return false;
            }
        }
        let is_first = self.head.len() == 1;
        let is_folded = text.starts_with([' ', '\t']) && content.is_some();
        let is_taken = match field {
            Some(_) if !has_start || !is_first || self.prefix.trim().is_empty() => {
                self.head.push(text.trim_end().to_owned());
                true
            }
            _ if is_first || has_start => false,
            _ if is_folded || self.is_name_alone() || self.is_wrapped(line) => {
                let last = self.head.last_mut().expect("the head has a start line");
                last.push(' ');
                last.push_str(text.trim());
                true
            }
            _ => false,
        };
        self.width = width;
        is_taken
    }

    /// Removes the dressing from a line. The first line after the start line decides what it is.
    fn undress(&mut self, line: &str) -> Option<String> {
        if let Dressing::Unknown = self.dressing {
            if is_blank(line) {
                return Some(String::new());
            }
            let shape = Shape::new(&self.prefix);
            let content = shape.strip(line);
            let is_indent = self.prefix.trim().is_empty();
            let has_content = |text: &str| is_blank(text) || names::split(text).is_some();
            self.dressing = match content.filter(|text| !is_indent && has_content(text)) {
                // An empty line may have another dressing than the header fields.
                Some(text) if is_blank(text) => return Some(String::new()),
                Some(_) => Dressing::Prefix(shape),
                None => Dressing::Indent(line[..indent(line)].to_owned()),
            };
        }
        match &self.dressing {
            Dressing::Prefix(shape) => shape.strip(line).map(str::to_owned),
            Dressing::Indent(indent) => Some(
                line.strip_prefix(indent.as_str())
                    .unwrap_or(line)
                    .to_owned(),
            ),
            _ => None,
        }
    }

    /// Returns whether the last header field has no value yet.
    fn is_name_alone(&self) -> bool {
        self.head.last().is_some_and(|line| line.ends_with(':'))
    }

    /// Returns whether a mail program broke the last line because the first word of this line did not
    /// fit.
    fn is_wrapped(&self, line: &str) -> bool {
        let last = self.head.last().map_or("", String::as_str);
        let is_open = last.matches('"').count() % 2 == 1;
        let word = line.split_ascii_whitespace().next().unwrap_or_default();
        let width = self.width + 1 + word.chars().count();
        let is_long = width > WRAP_WIDTH || is_open && width > WRAP_WIDTH / 2;
        is_long && Stamp::find(line).is_none()
    }
}

/// Returns the part of a line that belongs to a cell of CSV, and whether the cell ends there. Two
/// quotes stand for one.
fn cell(line: &str) -> (String, bool) {
    let mut content = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('"') {
        content.push_str(before);
        match after.strip_prefix('"') {
            None => return (content, true),
            Some(after) => rest = after,
        }
        content.push('"');
    }
    (content + rest, false)
}

/// Returns at most this many bytes of a text.
fn start_of(text: &str, length: usize) -> &str {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Returns whether a line has no content. `ngrep -W byline` prints a full stop for an empty line.
fn is_blank(text: &str) -> bool {
    matches!(text.trim(), "" | ".")
}

/// Returns whether a text is the name of a start line in Wireshark's tree.
pub fn is_tree_label(prefix: &str) -> bool {
    prefix.trim_end_matches([' ', ':', '"']).ends_with("-Line")
}
