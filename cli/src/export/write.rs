//! The files on disk.

use std::fs;
use std::path::{Path, PathBuf};

/// Writes files below a folder, which is made if need be; the paths of all of them.
///
/// A file that is there already and has other contents stops everything before the first one is written, unless it is
/// forced: it may be somebody's work.
pub fn write(folder: &Path, files: &[(String, Vec<u8>)], force: bool) -> Result<Vec<PathBuf>, String> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    if !force {
        let in_the_way = |(path, (_, contents)): &(&PathBuf, &(String, Vec<u8>))| {
            path.symlink_metadata().is_ok() && (!path.is_file() || fs::read(path).ok().as_ref() != Some(contents))
        };
        if let Some((path, _)) = paths.iter().zip(files).find(in_the_way) {
            return Err(format!(
                "{} is there already with other contents; nothing was written. With --force it is written over",
                path.display()
            ));
        }
    }
    for (path, (_, contents)) in paths.iter().zip(files) {
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| format!("{} cannot be made: {error}", parent.display()))?;
        fs::write(path, contents).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    Ok(paths)
}
