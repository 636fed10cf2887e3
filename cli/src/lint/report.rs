//! The result of a run.

use std::fmt;

use super::rule::{Rule, Severity};

/// A mistake, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) rule: Rule,
    pub(super) message: String,
    pub(super) gap: Option<Gap>,
}

/// A difference between the texts of a folder and those of its reference.
///
/// It need not be a mistake: a translation may be incomplete, and an overlay may add texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gap {
    /// Only the reference has the text.
    Missing,
    /// Only the folder has the text, so no program reads it.
    Unread,
}

impl Finding {
    /// Returns the path of the file, as it was given when the folder was read.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in characters, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns the violated rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Returns how the folder differs from the reference, or `None` if the text itself is wrong.
    pub fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// Returns the severity of the rule.
    pub fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// Returns the id of the message, the problem, and the fix if there is one.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// Writes `path:line:column: rule: message`, which editors can follow.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            column,
            rule,
            message,
            gap: _,
        } = self;
        write!(f, "{path}:{line}:{column}: {rule}: {message}")
    }
}

/// How many texts of a file of the reference a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub(super) language: String,
    pub(super) family: String,
    pub(super) present: usize,
    pub(super) wanted: usize,
}

impl Coverage {
    /// Returns the language tag, which is the name of the folder.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns the name of the file without `.ftl`: `status`, `explain`.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// Returns the number of texts that the language has.
    pub fn present(&self) -> usize {
        self.present
    }

    /// Returns the number of texts (values and attributes) that the English file has.
    pub fn wanted(&self) -> usize {
        self.wanted
    }
}

/// The result of [`check`](super::check).
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub(super) findings: Vec<Finding>,
    pub(super) coverage: Vec<Coverage>,
}

impl Report {
    /// Returns all findings, by path, line and column.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the findings that are errors.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.severity() == Severity::Error)
    }

    /// Returns the coverage of every file in every language, by language and family.
    pub fn coverage(&self) -> &[Coverage] {
        &self.coverage
    }
}

/// Writes one finding per line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings
            .iter()
            .try_for_each(|finding| writeln!(f, "{finding}"))
    }
}
