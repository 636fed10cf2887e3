//! A folder of translation resources, laid out as `locales/`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// No folder of texts is larger, all files together.
const MAX_FOLDER_BYTES: u64 = 64 << 20;
/// No file of texts is larger; reading a stranger's folder ends somewhere.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// No folder holds more languages, and no language more files.
const MAX_ENTRIES: usize = 1024;

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

    /// Reads `<language>/<family>.ftl` below a directory; other files are left alone, links are not followed.
    ///
    /// # Errors
    ///
    /// The directory or a file in it cannot be read; a file is larger than 1 MiB; there are more than 1024 entries
    /// in one directory, or more than 64 MiB in all. The sentence names the path.
    pub fn read(directory: &Path) -> io::Result<Self> {
        let mut folder = Self::default();
        let mut budget = MAX_FOLDER_BYTES;
        for language in entries(directory)? {
            if fs::symlink_metadata(&language)?.is_dir() {
                let files = read_language(&language, &mut budget)?;
                if !files.is_empty() {
                    folder.languages.insert(file_name(&language), files);
                }
            }
        }
        Ok(folder)
    }

    /// The language tags, which are the names of the folders.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(|error| at(directory, &error))? {
        paths.push(entry.map_err(|error| at(directory, &error))?.path());
        if paths.len() > MAX_ENTRIES {
            let message = format!("{} holds more than {MAX_ENTRIES} entries", directory.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
    }
    paths.sort();
    Ok(paths)
}

fn read_language(directory: &Path, budget: &mut u64) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for path in entries(directory)? {
        let is_resource = path.extension().is_some_and(|extension| extension == "ftl");
        if is_resource && fs::symlink_metadata(&path)?.is_file() {
            files.push(read_file(&path, budget)?);
        }
    }
    Ok(files)
}

fn read_file(path: &Path, budget: &mut u64) -> io::Result<SourceFile> {
    let size = fs::metadata(path).map_err(|error| at(path, &error))?.len();
    if size > MAX_FILE_BYTES {
        let message = format!("{} has {size} bytes; at most {MAX_FILE_BYTES} are read", path.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    *budget = budget.checked_sub(size).ok_or_else(|| {
        let message = format!("{} is one file too many; at most {MAX_FOLDER_BYTES} bytes are read", path.display());
        io::Error::new(io::ErrorKind::InvalidData, message)
    })?;
    let bytes = fs::read(path).map_err(|error| at(path, &error))?;
    Ok(SourceFile::new(&file_name(path), path.display().to_string(), &bytes))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
