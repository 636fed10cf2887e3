//! Mistakes in texts.

use std::fmt;

/// The error returned when texts are not a valid catalog, such as a message without a
/// `.description`. It has all mistakes that were found.
///
/// ```
/// use sip_phrases::Catalog;
///
/// let text = "status-486 = Занято\nstatus-486 = Занят\n    .description = Абонент занят.\n";
/// let error = Catalog::parse("ru".parse()?, [("ru/status.ftl", text)]).unwrap_err();
/// let mistakes: Vec<String> = error.mistakes().iter().map(ToString::to_string).collect();
/// assert_eq!(mistakes[0], "ru/status.ftl:1: status-486 has no .description");
/// assert_eq!(mistakes[1], "ru/status.ftl:2: status-486 is defined twice");
/// assert_eq!(mistakes[2], "ru/status.ftl: class-provisional is missing");
/// # Ok::<(), sip_phrases::LanguageIdentifierError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogError {
    mistakes: Vec<Mistake>,
}

impl CatalogError {
    /// Returns the mistakes, at least one, sorted by file and line.
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }

    pub(crate) fn into_mistakes(self) -> Vec<Mistake> {
        self.mistakes
    }

    /// Returns the value, or an error if there are mistakes.
    pub(crate) fn check<T>(value: T, mut mistakes: Vec<Mistake>) -> Result<T, CatalogError> {
        if mistakes.is_empty() {
            return Ok(value);
        }
        mistakes.sort_by(|a, b| {
            // Mistakes of the whole file come after those of a line.
            let line = |mistake: &Mistake| (mistake.line.is_none(), mistake.line);
            a.file.cmp(&b.file).then(line(a).cmp(&line(b)))
        });
        Err(CatalogError { mistakes })
    }
}

/// Writes all mistakes, one per line.
impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, mistake) in self.mistakes.iter().enumerate() {
            write!(f, "{}{mistake}", if position == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogError {}

/// A mistake in a file of texts.
///
/// `Display` writes the file, the line and the problem: `locales/ru/status.ftl:212: status-486 has
/// no .description`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Mistake {
    file: String,
    line: Option<usize>,
    message: String,
}

impl Mistake {
    pub(crate) fn new(file: &str, line: Option<usize>, message: impl Into<String>) -> Mistake {
        Mistake {
            file: file.to_owned(),
            line,
            message: message.into(),
        }
    }

    /// Returns the name of the file, as it was given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the line, counted from 1, or `None` if the mistake concerns the whole file.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the problem, with the id of the message if there is one.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}
