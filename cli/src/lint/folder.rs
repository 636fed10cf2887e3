//! A folder of translation resources, laid out as `locales/`.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::folder::{self, FolderFile};

/// Languages and their Fluent files: `<language>/<family>.ftl`.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub(super) languages: BTreeMap<String, Vec<SourceFile>>,
}

/// One Fluent file.
#[derive(Clone, Debug)]
pub(super) struct SourceFile {
    /// The file name without `.ftl`.
    pub(super) family: String,
    /// What findings call the file.
    pub(super) path: String,
    /// The text without a byte-order mark.
    pub(super) text: String,
    line_starts: Vec<usize>,
    pub(super) has_bom: bool,
    /// Where the file stops being UTF-8.
    pub(super) not_utf8: Option<usize>,
}

impl SourceFile {
    fn new(name: &str, path: String, bytes: &[u8]) -> Self {
        let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = String::from_utf8_lossy(body).into_owned();
        let line_starts = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self {
            family: name.strip_suffix(".ftl").unwrap_or(name).to_owned(),
            path,
            line_starts: std::iter::once(0).chain(line_starts).collect(),
            text,
            has_bom: body.len() < bytes.len(),
            not_utf8: std::str::from_utf8(body).err().map(|error| error.valid_up_to()),
        }
    }

    /// Line and column, both from 1, of a byte of the text.
    pub(super) fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let before = self.text.get(self.line_starts[line - 1]..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

impl Folder {
    /// A folder of texts that are in memory, as (language, file name, text).
    ///
    /// # Example
    ///
    /// ```
    /// use sip_phrases::lint::{check, Folder};
    ///
    /// let text = "status-486 = Busy Here\n    .description = The called party is busy.\n";
    /// let folder = Folder::from_texts([("en", "status.ftl", text)]);
    /// assert!(check(&folder, &folder).findings().is_empty());
    /// ```
    pub fn from_texts<L, N, T>(files: impl IntoIterator<Item = (L, N, T)>) -> Self
    where
        L: AsRef<str>,
        N: AsRef<str>,
        T: AsRef<str>,
    {
        let mut folder = Self::default();
        for (language, name, text) in files {
            let (language, name) = (language.as_ref(), name.as_ref());
            let file = SourceFile::new(name, format!("{language}/{name}"), text.as_ref().as_bytes());
            folder.languages.entry(language.to_owned()).or_default().push(file);
        }
        folder
    }

    /// Reads `<language>/<family>.ftl` below a directory. Other files and hidden ones are left alone; a link is followed
    /// only to where it stays in the directory.
    ///
    /// # Errors
    ///
    /// The directory or a file in it cannot be read; a file is larger than 1 MiB; there are more than 1024 entries
    /// in one directory, or more than 64 MiB in all. A sentence names each path, one a line.
    pub fn read(directory: &Path) -> io::Result<Self> {
        let mut findings = Vec::new();
        let mut folder = Self::default();
        for FolderFile { language, path, bytes } in folder::read(directory, &mut findings) {
            let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy().into_owned();
            folder.languages.entry(language).or_default().push(SourceFile::new(&name, path, &bytes));
        }
        if findings.is_empty() {
            return Ok(folder);
        }
        let sentences: Vec<String> = findings.iter().map(ToString::to_string).collect();
        Err(io::Error::other(sentences.join("\n")))
    }

    /// The files as (language, file name, text), by language. Of a file that is not UTF-8, U+FFFD stands for the bytes
    /// that are not.
    pub fn texts(&self) -> impl Iterator<Item = (&str, String, &str)> {
        self.languages.iter().flat_map(|(language, files)| {
            files.iter().map(move |file| (language.as_str(), format!("{}.ftl", file.family), file.text.as_str()))
        })
    }

    /// The language tags, which are the names of the folders.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }
}
