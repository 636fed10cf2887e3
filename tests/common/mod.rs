//! Helpers shared by several tests. Every test file is its own crate and uses only some of them.
#![allow(dead_code)]

pub mod negotiation;

use std::collections::BTreeMap;
use std::process::Command;

use sip_phrases::{Catalog, Localizer};

/// Returns the bundled catalogs.
pub fn catalogs() -> impl Iterator<Item = &'static Catalog> {
    let localizer = Localizer::bundled();
    localizer
        .languages()
        .filter_map(|language| localizer.catalog(language))
}

/// Returns whether a text is in the script of its language.
pub fn is_in_script(language: &str, text: &str) -> bool {
    let cyrillic = text.contains(|c| matches!(c, '\u{400}'..='\u{4ff}'));
    let han = text.contains(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    let has_cyrillic = ["ru", "uk"].contains(&language);
    [cyrillic, han] == [has_cyrillic, language.starts_with("zh")]
}

/// Returns whether a character is a control character, a soft hyphen, a zero-width space, a line or
/// paragraph separator, or a bidirectional control.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// The cells of a table row by column.
pub type Row = BTreeMap<&'static str, &'static str>;

/// Returns the rows of a table in `tests/data`.
pub fn rows(table: &'static str) -> Vec<Row> {
    let mut lines = table.lines();
    let columns: Vec<&str> = lines.next().expect("a header row").split('\t').collect();
    lines
        .map(|line| columns.iter().copied().zip(line.split('\t')).collect())
        .collect()
}

/// Returns the command that runs an example, as in README.md, without the system language.
pub fn example(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["run", "--quiet", "--example", name, "--"]);
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(variable);
    }
    command
}
