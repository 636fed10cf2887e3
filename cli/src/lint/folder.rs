//! A folder of texts, laid out like `locales`.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use sip_phrases::internal::{FolderFile, read_folder};

/// Languages with their Fluent files: `<language>/<family>.ftl`.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    languages: BTreeMap<String, Vec<SourceFile>>,
}

/// A Fluent file.
#[derive(Clone, Debug)]
pub(super) struct SourceFile {
    /// The name of the file without `.ftl`.
    pub(super) family: String,
    /// The path for findings. It ends in the name of the file.
    pub(super) path: String,
    /// The text without a byte-order mark.
    pub(super) text: String,
    line_starts: Vec<usize>,
    pub(super) has_byte_order_mark: bool,
    /// The offset of the first byte that is not UTF-8.
    pub(super) invalid_utf8: Option<usize>,
}

impl SourceFile {
    pub(super) fn new(name: &str, path: String, bytes: &[u8]) -> Self {
        let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = String::from_utf8_lossy(body).into_owned();
        let line_starts = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self {
            family: name.strip_suffix(".ftl").unwrap_or(name).to_owned(),
            path,
            line_starts: std::iter::once(0).chain(line_starts).collect(),
            text,
            has_byte_order_mark: body.len() < bytes.len(),
            invalid_utf8: std::str::from_utf8(body)
                .err()
                .map(|error| error.valid_up_to()),
        }
    }

    /// Returns the name of the file.
    pub(super) fn name(&self) -> String {
        format!("{}.ftl", self.family)
    }

    /// Returns the path of another file in the same folder.
    pub(super) fn sibling(&self, name: &str) -> String {
        let folder = self.path.strip_suffix(&self.name()).unwrap_or_default();
        format!("{folder}{name}")
    }

    /// Returns the line and the column of a byte of the text, both from 1.
    pub(super) fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts[line - 1];
        let before = self.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

impl Folder {
    /// Creates a folder of texts in memory, each with its language and file name.
    ///
    /// ```
    /// use sip_phrases_cli::lint::{Folder, check};
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
            let path = format!("{language}/{name}");
            folder.add(
                language,
                SourceFile::new(name, path, text.as_ref().as_bytes()),
            );
        }
        folder
    }

    /// Reads `<language>/<family>.ftl` below a directory.
    ///
    /// Hidden entries and files with other extensions are ignored. Links are followed only to
    /// targets within the directory.
    ///
    /// # Errors
    ///
    /// Returns an error with one line for each path if
    ///
    /// * the directory or one of its entries cannot be read,
    /// * an `.ftl` file is not directly in the folder of a language,
    /// * a file is larger than 1 MiB, or all files together are larger than 64 MiB,
    /// * a directory has more than 1024 entries.
    pub fn read(directory: &Path) -> io::Result<Self> {
        let mut mistakes = Vec::new();
        let mut folder = Self::default();
        for file in read_folder(directory, &mut mistakes) {
            let FolderFile {
                language,
                path,
                bytes,
            } = file;
            let name = Path::new(&path).file_name().unwrap_or_default();
            let name = name.to_string_lossy().into_owned();
            folder.add(&language, SourceFile::new(&name, path, &bytes));
        }
        if mistakes.is_empty() {
            return Ok(folder);
        }
        let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        Err(io::Error::other(lines.join("\n")))
    }

    fn add(&mut self, language: &str, file: SourceFile) {
        let files = self.languages.entry(language.to_owned()).or_default();
        files.push(file);
    }

    /// Returns the texts by language, each with its language and file name. U+FFFD replaces invalid
    /// UTF-8.
    pub fn texts(&self) -> impl Iterator<Item = (&str, String, &str)> {
        self.languages.iter().flat_map(|(language, files)| {
            let texts = files.iter();
            texts.map(|file| (language.as_str(), file.name(), file.text.as_str()))
        })
    }

    /// Returns the language tags, which are the names of the folders.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// Returns the files of a language.
    pub(super) fn files(&self, language: &str) -> &[SourceFile] {
        self.languages
            .get(language)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}
