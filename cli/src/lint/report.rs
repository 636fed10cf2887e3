//! What a run of the lint found.

use super::rule::{Rule, Severity};
use std::fmt;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) rule: Rule,
    pub(super) sentence: String,
    pub(super) gap: Option<Gap>,
}

/// How a folder differs from its reference in what there is. In a translation that has only been begun, or in texts
/// that are laid over others, that need not be a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gap {
    /// The reference has a text that is not here.
    Missing,
    /// The reference has no such text, so nobody reads the one that is here.
    Unread,
}

impl Finding {
    /// The file, as it was named when the folder was read.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, counted from 1 in characters.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The rule that is broken.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Whether it is that a text is missing, or that nobody reads it; `None` where a text itself is wrong.
    pub fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// How grave that is.
    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// The message id, what is wrong, and what would be right.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

/// `path:line:column: rule: sentence`, which editors can follow.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, rule, gap: _, sentence } = self;
        write!(f, "{path}:{line}:{column}: {rule}: {sentence}")
    }
}

/// How much of one file of the reference a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub(super) language: String,
    pub(super) family: String,
    pub(super) present: usize,
    pub(super) wanted: usize,
}

impl Coverage {
    /// The language tag, which is the name of the language's folder.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The file name without its ending: `status`, `explain`.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// How many of the wanted texts there are.
    pub fn present(&self) -> usize {
        self.present
    }

    /// How many texts (values and attributes) the English file has.
    pub fn wanted(&self) -> usize {
        self.wanted
    }
}

/// Everything that one run found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub(super) findings: Vec<Finding>,
    pub(super) coverage: Vec<Coverage>,
}

impl Report {
    /// All findings, by path, line and column.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings that forbid shipping.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity() == Severity::Error)
    }

    /// What every language has of every file, by language and family.
    pub fn coverage(&self) -> &[Coverage] {
        &self.coverage
    }
}

/// One finding a line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings.iter().try_for_each(|finding| writeln!(f, "{finding}"))
    }
}
