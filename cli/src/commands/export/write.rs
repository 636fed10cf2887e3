//! The output folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Writes files to a folder, and returns their paths.
///
/// # Errors
///
/// [`Error::Input`] if a file cannot be written. A file with other contents may be somebody's work:
/// unless `force` is set, nothing is written.
pub fn write(dir: &Path, files: &[(String, Vec<u8>)], force: bool) -> Result<Vec<PathBuf>, Error> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| dir.join(name)).collect();
    let mut paths_and_contents = paths.iter().zip(files.iter().map(|(_, contents)| contents));
    if !force {
        let mut others = paths_and_contents.clone();
        if let Some((path, _)) = others.find(|(path, contents)| has_other_contents(path, contents))
        {
            return Err(Error::Input(format!(
                "{} exists with other contents: nothing was written, use --force to overwrite it",
                path.display()
            )));
        }
    }
    paths_and_contents.try_for_each(|(path, contents)| {
        let parent = path.parent().unwrap_or(dir);
        fs::create_dir_all(parent).map_err(|error| Error::path("create", parent, &error))?;
        fs::write(path, contents).map_err(|error| Error::path("write", path, &error))
    })?;
    Ok(paths)
}

fn has_other_contents(path: &Path, contents: &[u8]) -> bool {
    let exists = path.symlink_metadata().is_ok();
    let is_same = path.is_file() && fs::read(path).is_ok_and(|existing| existing == contents);
    exists && !is_same
}
