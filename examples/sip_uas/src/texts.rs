//! The texts of the server: the bundled ones, with those of a folder on top.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use sip_phrases::{CatalogError, Localizer};

use crate::log;

/// The time between two looks at the folder.
const INTERVAL: Duration = Duration::from_secs(1);

/// The texts in use. They follow the files of their folder.
pub struct Texts {
    localizer: Localizer,
    watch: Option<Watch>,
}

/// A folder, and its state when it was last read.
struct Watch {
    folder: PathBuf,
    state: FolderState,
    next_check: Instant,
}

impl Texts {
    /// Returns the texts of the library. They never change.
    pub fn bundled() -> Texts {
        Texts {
            localizer: Localizer::bundled().clone(),
            watch: None,
        }
    }

    /// Reads a folder of texts.
    pub fn read(folder: PathBuf) -> Result<Texts, CatalogError> {
        // A change after this line is noticed by the next check.
        let state = FolderState::of(&folder);
        Ok(Texts {
            localizer: overlay(&folder)?,
            watch: Some(Watch {
                folder,
                state,
                next_check: Instant::now() + INTERVAL,
            }),
        })
    }

    pub fn localizer(&self) -> &Localizer {
        &self.localizer
    }

    /// Returns when [`refresh`](Self::refresh) has something to do next.
    pub fn next_check(&self) -> Option<Instant> {
        self.watch.as_ref().map(|watch| watch.next_check)
    }

    /// Reloads the texts if a check is due and the folder has changed. If the new texts have a
    /// mistake, prints it and keeps the old texts.
    pub fn refresh(&mut self, now: Instant) {
        let Some(watch) = self.watch.as_mut().filter(|watch| watch.next_check <= now) else {
            return;
        };
        watch.next_check = now + INTERVAL;
        let state = FolderState::of(&watch.folder);
        if state == watch.state {
            return;
        }
        watch.state = state;
        match overlay(&watch.folder) {
            Ok(localizer) => {
                self.localizer = localizer;
                log("texts reloaded");
            }
            Err(error) => log(format_args!(
                "texts not reloaded, the previous ones stay in use:\n{error}"
            )),
        }
    }
}

fn overlay(folder: &Path) -> Result<Localizer, CatalogError> {
    Localizer::bundled().clone().with_dir(folder)
}

/// The `.ftl` files in a folder, with their times and sizes. The newest time alone would miss a
/// file that is deleted, or replaced by an older one.
#[derive(PartialEq, Eq)]
struct FolderState(Vec<(PathBuf, Option<SystemTime>, u64)>);

impl FolderState {
    /// How many levels of folders the library looks into.
    const DEPTH: u8 = 3;

    fn of(folder: &Path) -> FolderState {
        let mut state = FolderState(Vec::new());
        state.add(folder, FolderState::DEPTH);
        state.0.sort();
        state
    }

    /// Adds the files of a folder. Skips what cannot be read: reading the texts reports it.
    fn add(&mut self, folder: &Path, depth: u8) {
        if depth == 0 {
            return;
        }
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            // The metadata of the target, if the entry is a link.
            match fs::metadata(&path) {
                _ if is_hidden => {}
                Ok(metadata) if metadata.is_dir() => self.add(&path, depth - 1),
                Ok(metadata) if path.extension().is_some_and(|extension| extension == "ftl") => {
                    let time = metadata.modified().ok();
                    self.0.push((path, time, metadata.len()));
                }
                _ => {}
            }
        }
    }
}
