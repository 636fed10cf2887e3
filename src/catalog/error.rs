//! What is wrong with texts.

use std::fmt;

/// Texts that cannot be a catalog: all that is wrong with them.
///
/// ```
/// use sip_phrases::Catalog;
///
/// let text = "status-486 = Занято\nstatus-486 = Занят\n    .description = Абонент занят.\n";
/// let error = Catalog::parse("ru".parse().unwrap(), [("ru/status.ftl", text)]).unwrap_err();
/// let sentences: Vec<String> = error.findings().iter().map(|finding| finding.to_string()).collect();
/// assert_eq!(sentences[0], "ru/status.ftl:1: status-486 has no .description");
/// assert_eq!(sentences[1], "ru/status.ftl:2: status-486 stands here for the second time");
/// assert_eq!(sentences[2], "ru/status.ftl: class-provisional is missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogError {
    findings: Vec<Finding>,
}

impl CatalogError {
    /// Everything that was found, at least one, by file and line.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What was found, to go with what is found elsewhere.
    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// The outcome of reading: an error where something was found.
    pub(crate) fn check<T>(value: T, mut findings: Vec<Finding>) -> Result<T, CatalogError> {
        if findings.is_empty() {
            return Ok(value);
        }
        findings.sort_by(|a, b| {
            let place = |finding: &Finding| (finding.line.is_none(), finding.line);
            a.file.cmp(&b.file).then(place(a).cmp(&place(b)))
        });
        Err(CatalogError { findings })
    }
}

/// All findings, one a line.
impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, finding) in self.findings.iter().enumerate() {
            write!(f, "{}{finding}", if number == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogError {}

/// One thing that is wrong with a file of texts. It displays as file, line and a sentence:
/// `locales/ru/status.ftl:212: status-486 has no .description`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    file: String,
    line: Option<usize>,
    sentence: String,
}

impl Finding {
    pub(crate) fn new(file: &str, line: Option<usize>, sentence: impl Into<String>) -> Finding {
        Finding { file: file.to_owned(), line, sentence: sentence.into() }
    }

    /// The name that the file was given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1; `None` for what is missing in the whole file.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// What is wrong, with the id of the message where there is one.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.sentence),
            None => write!(f, "{}: {}", self.file, self.sentence),
        }
    }
}
