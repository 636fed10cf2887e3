//! The words around the texts, in the user's language: `labels.ftl`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use sip_phrases::{LanguageIdentifier, bundled_files};

const FILE: &str = "labels.ftl";
/// The largest file that is read, in bytes. The library has the same limit.
const MAX_FILE: u64 = 1 << 20;

/// The labels of one language.
pub struct Labels(FluentBundle<FluentResource>);

impl Labels {
    /// Returns the labels of a language. Those in a folder of texts replace those of the program,
    /// and English ones stand in for those that are missing.
    pub fn new(language: &LanguageIdentifier, folder: Option<&Path>) -> Labels {
        let tag = language.to_string();
        let own = folder.and_then(|folder| read(&folder.join(&tag).join(FILE)).ok().flatten());
        let texts = [bundled("en"), bundled(&tag), own];
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        bundle.set_use_isolating(false);
        for text in texts.into_iter().flatten() {
            // `check` reports the mistakes of a file. Its other labels are still usable.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Labels(bundle)
    }

    /// Returns a label without values.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// Returns a label with a value.
    pub fn text_with(&self, id: &str, name: &str, value: &str) -> String {
        let mut args = FluentArgs::new();
        args.set(name.to_owned(), value.to_owned());
        self.format(id, Some(&args))
    }

    /// Returns a label with a number.
    pub fn count(&self, id: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.format(id, Some(&args))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        match self.0.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => self
                .0
                .format_pattern(pattern, args, &mut Vec::new())
                .into_owned(),
            None => id.to_owned(),
        }
    }
}

/// Returns the labels that the program has in a language.
fn bundled(language: &str) -> Option<String> {
    let (.., text) = bundled_files().find(|file| (file.0, file.1) == (language, FILE))?;
    Some(text.to_owned())
}

/// Reads a file. Returns `None` if it is not a regular file: reading a pipe might never end.
fn read(path: &Path) -> io::Result<Option<String>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut text = String::new();
    // One byte more tells that a file is too large.
    File::open(path)?
        .take(MAX_FILE + 1)
        .read_to_string(&mut text)?;
    match text.len() as u64 > MAX_FILE {
        true => Err(io::Error::other("file is larger than 1 MiB")),
        false => Ok(Some(text)),
    }
}
