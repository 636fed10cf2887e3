//! The messages in a text: a log, a trace, or the messages themselves.
//!
//! A program that shows a message gives it a *dressing*. The reader knows the parts that dressings
//! are made of, not the programs:
//!
//! - **Prefix**: every line starts with a time, a process, a quote mark or an indent. Numbers in it
//!   may change from line to line ([`Shape`](shape::Shape)). Often only the first line has it.
//! - **Escape**: the line breaks are written as something else, such as `\r\n` or `#015#012`, and
//!   the message is one line ([`flat`]). In a string of JSON, other characters are escaped, too
//!   ([`json`]), and a string may contain another one.
//! - **Cell**: the message is a quoted cell of CSV with several lines.
//! - **Wrapping**: long lines are broken or cut, an empty line follows each line, a value stands
//!   below its name, or the header fields are a tree ([`pending`]).
//!
//! The start line and the line after it decide which ones a message has. If header fields of SIP
//! follow in none of these dressings, the reader returns only the start line, without what the log
//! added to it, and only if it is not part of a document or a program
//! ([`Context`](start_line::Context)).

mod ansi;
mod body;
mod flat;
mod hex_dump;
mod json;
mod lines;
mod mention;
mod names;
mod pending;
mod reader;
mod shape;
mod start_line;

pub use reader::Messages;
