//! A folder of texts on disk, laid out as `locales/`: `<language>/<family>.ftl`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::catalog::Finding;

/// No file of texts is larger.
const MAX_FILE: u64 = 1 << 20;
/// All files of a folder together are not larger.
const MAX_FOLDER: u64 = 64 << 20;
/// No folder holds more entries.
const MAX_ENTRIES: usize = 1024;

/// A file of texts as it was found.
pub(crate) struct FolderFile {
    /// The name of the folder that it is in.
    pub(crate) language: String,
    /// The path by which a person finds it; it ends in the name of the file.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// Reads every `<language>/*.ftl` below a folder. What cannot be read goes into the findings. Other files and hidden
/// ones are left alone; a link is followed only to where it stays in the folder; a folder below a language's is not
/// entered.
pub(crate) fn read(folder: &Path, findings: &mut Vec<Finding>) -> Vec<FolderFile> {
    let mut reader = Reader { root: PathBuf::new(), left: MAX_FOLDER, files: Vec::new() };
    match folder.canonicalize() {
        Ok(root) => reader.root = root,
        Err(error) => {
            findings.push(problem(folder, error.to_string()));
            return Vec::new();
        }
    }
    let mut report = |path: &Path, sentence: String| findings.push(problem(path, sentence));
    for language in entries(folder, &mut report) {
        if reader.is_inside(&language, &mut report) && language.is_dir() {
            for file in entries(&language, &mut report) {
                let is_text = file.extension().is_some_and(|extension| extension == "ftl");
                if is_text && reader.is_inside(&file, &mut report) && file.is_file() {
                    reader.read(&language, &file, &mut report);
                }
            }
        }
    }
    reader.files
}

struct Reader {
    root: PathBuf,
    /// How many bytes may still be read.
    left: u64,
    files: Vec<FolderFile>,
}

impl Reader {
    fn is_inside(&self, path: &Path, report: &mut impl FnMut(&Path, String)) -> bool {
        match path.canonicalize() {
            Ok(real) if real.starts_with(&self.root) => true,
            Ok(_) => {
                report(path, "this is a link out of the folder, which is not followed".to_owned());
                false
            }
            Err(error) => {
                report(path, error.to_string());
                false
            }
        }
    }

    fn read(&mut self, language: &Path, file: &Path, report: &mut impl FnMut(&Path, String)) {
        // One byte more than is allowed tells a file that is too large, even one that grows while it is read.
        let limit = MAX_FILE.min(self.left);
        match read_at_most(file, limit + 1) {
            Ok(bytes) if bytes.len() as u64 <= limit => {
                self.left -= bytes.len() as u64;
                let path = file.display().to_string();
                self.files.push(FolderFile { language: file_name(language), path, bytes });
            }
            Ok(_) if limit < MAX_FILE => report(file, format!("of a folder at most {MAX_FOLDER} bytes are read")),
            Ok(_) => report(file, format!("of a file at most {MAX_FILE} bytes are read")),
            Err(error) => report(file, error.to_string()),
        }
    }
}

fn read_at_most(file: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is in a folder, by name, but for hidden entries.
fn entries(folder: &Path, report: &mut impl FnMut(&Path, String)) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let read = fs::read_dir(folder).and_then(|entries| {
        for entry in entries {
            let path = entry?.path();
            if !file_name(&path).starts_with('.') {
                paths.push(path);
            }
            if paths.len() > MAX_ENTRIES {
                return Err(io::Error::other(format!("of a folder at most {MAX_ENTRIES} entries are read")));
            }
        }
        Ok(())
    });
    if let Err(error) = read {
        report(folder, error.to_string());
    }
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn problem(path: &Path, sentence: String) -> Finding {
    Finding::new(&path.display().to_string(), None, sentence)
}
