//! Collects the findings of a run.

use std::fmt::Display;

use super::folder::SourceFile;
use super::report::{Finding, Gap};
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::Text;

#[derive(Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Adds a finding at a byte of a file.
    pub(super) fn add(
        &mut self,
        file: &SourceFile,
        offset: usize,
        rule: Rule,
        message: impl Into<String>,
    ) {
        let position = file.position(offset);
        self.push(file.path.clone(), position, rule, None, message.into());
    }

    /// Adds a problem at a byte of a passage.
    pub(super) fn add_to_passage(
        &mut self,
        passage: Passage<'_, '_>,
        index: usize,
        rule: Rule,
        problem: impl Display,
    ) {
        let offset = passage.variant.offset(index);
        let message = format!("{}: {problem}", passage.text.name());
        self.add(passage.resource.file, offset, rule, message);
    }

    /// Adds a problem of a whole text.
    pub(super) fn add_to_text(
        &mut self,
        resource: &Resource<'_>,
        text: &Text<'_>,
        rule: Rule,
        problem: impl Display,
    ) {
        let message = format!("{}: {problem}", text.name());
        self.add(resource.file, text.start(), rule, message);
    }

    /// Adds a difference between a file and that of the reference.
    pub(super) fn add_gap(
        &mut self,
        file: &SourceFile,
        offset: usize,
        gap: Gap,
        message: impl Into<String>,
    ) {
        let position = file.position(offset);
        self.push(
            file.path.clone(),
            position,
            Rule::E01,
            Some(gap),
            message.into(),
        );
    }

    /// Adds a file that only the reference has.
    pub(super) fn add_missing_file(&mut self, path: String, message: String) {
        self.push(path, (1, 1), Rule::E01, Some(Gap::Missing), message);
    }

    fn push(
        &mut self,
        path: String,
        (line, column): (usize, usize),
        rule: Rule,
        gap: Option<Gap>,
        message: String,
    ) {
        self.list.push(Finding {
            path,
            line,
            column,
            rule,
            message,
            gap,
        });
    }

    /// Returns the findings in order.
    pub(super) fn sorted(mut self) -> Vec<Finding> {
        self.list.sort();
        // The variants of a text share the words around them, and so the findings in these words.
        self.list.dedup();
        self.list
    }
}
