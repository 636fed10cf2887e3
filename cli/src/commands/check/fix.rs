//! `sip-phrases check --fix`: files in canonical form, with the attributes of each message in the
//! order of English. Some tools for translators sort attributes by name.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use sip_phrases_cli::lint::{Folder, canonical_form};

use crate::commands::new::skeleton::message;
use crate::english::entries;
use crate::error::Error;
use crate::folder;

/// Writes the files that have another form. Returns whether there are any. Files with syntax errors
/// stay as they are.
///
/// # Errors
///
/// [`Error::Input`] if a file cannot be written.
pub fn fix(dir: &Path, folder: &Folder) -> Result<bool, Error> {
    let mut has_written = false;
    for (language, file, text) in folder.texts() {
        let path = dir.join(language).join(&file);
        let english = folder::english(folder, &file);
        let fixed = fixed(text, &english).filter(|fixed| fixed != text);
        // The text in the folder is without a byte-order mark and without invalid UTF-8.
        let is_utf8 = || fs::read(&path).is_ok_and(|bytes| String::from_utf8(bytes).is_ok());
        if let Some(fixed) = fixed.filter(|_| is_utf8()) {
            fs::write(&path, fixed).map_err(|error| Error::path("write", &path, &error))?;
            has_written = true;
        }
    }
    Ok(has_written)
}

/// Returns `None` if the file has syntax errors.
fn fixed(text: &str, english: &str) -> Option<String> {
    let mut body = entries(&canonical_form(text)?);
    let english = entries(english);
    for entry in &mut body {
        let Entry::Message(own) = entry else {
            continue;
        };
        let counterpart = message(&english, &own.id.name);
        let order = counterpart.map_or(&[][..], |english| &english.attributes);
        own.attributes.sort_by_key(|attribute| {
            let index = order.iter().position(|english| english.id == attribute.id);
            index.unwrap_or(order.len())
        });
    }
    Some(serializer::serialize(&Resource { body }))
}

#[cfg(test)]
mod tests {
    use super::fixed;

    #[test]
    fn files_are_fixed() {
        let english = "a = A\n    .x = X\n    .b = B\n";
        for (text, expected, why) in [
            ("a=Ä\n", Some("a = Ä\n"), "canonical form"),
            (
                "# Note.\na = Ä\n    .own = O\n    .b = B\n    .x = X\n",
                Some("# Note.\na = Ä\n    .x = X\n    .b = B\n    .own = O\n"),
                "the order of English",
            ),
            (
                "z = Z\n    .b = B\n    .a = A\n",
                Some("z = Z\n    .b = B\n    .a = A\n"),
                "an own message",
            ),
            ("a\n", None, "a syntax error"),
        ] {
            assert_eq!(fixed(text, english).as_deref(), expected, "{why}");
        }
    }
}
