//! E21: the canonical form of Fluent.

use fluent_syntax::{parser, serializer};
use sip_phrases::internal::first_danger;

use super::findings::Findings;
use super::resource::Resource;
use super::rule::Rule;

/// Returns the canonical form of a Fluent file, or `None` if the file has syntax errors or what
/// the library rejects without reading it.
///
/// Tools for translators write files in this form. In a file that has it already, they change only
/// the lines of the texts that a translator changes.
///
/// ```
/// use sip_phrases_cli::lint::canonical_form;
///
/// let text = "status-486=Busy Here\n\n\nstatus-487 = Request Terminated\n";
/// let canonical = "status-486 = Busy Here\nstatus-487 = Request Terminated\n";
/// assert_eq!(canonical_form(text).as_deref(), Some(canonical));
/// assert_eq!(canonical_form("status-486"), None);
/// ```
pub fn canonical_form(text: &str) -> Option<String> {
    if first_danger(text).is_some() {
        return None;
    }
    let resource = parser::parse(text.replace("\r\n", "\n")).ok()?;
    Some(serializer::serialize(&resource))
}

/// Reports the first line of a file that differs from the canonical form.
pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    let text = resource.file.text.as_str();
    let Some(canonical) = canonical_form(text) else {
        return;
    };
    let mut offset = 0;
    let mut expected = canonical.lines();
    // CRLF is a matter of the file system.
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches('\n').trim_end_matches('\r');
        let expected = expected.next();
        if expected != Some(content) {
            let fix = match expected {
                Some("") | None => "",
                Some(expected) => &format!(", where it has `{expected}`"),
            };
            let problem = format!("line differs from the canonical form of Fluent{fix}");
            findings.add(resource.file, offset, Rule::E21, problem);
            return;
        }
        offset += line.len();
    }
    if expected.next().is_some() || !(text.is_empty() || text.ends_with('\n')) {
        let problem = "file ends before its canonical form does: end the last line";
        findings.add(resource.file, text.len(), Rule::E21, problem);
    }
}
