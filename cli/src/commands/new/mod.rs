//! `sip-phrases new`: the start of a translation, and what a translation lacks since English has
//! gained it.

mod gain;
pub mod skeleton;

use std::collections::HashSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use sip_phrases::{LanguageIdentifier, bundled_files};

use crate::args::{LanguageArgs, NewArgs};
use crate::catalogs::Catalogs;
use crate::error::{Error, print_warning};
use crate::screen::Screen;
use gain::Gain;
use skeleton::Skeleton;

pub fn run(args: &NewArgs) -> Result<(), Error> {
    let language = parse_language(&args.language)?;
    let folder = args.dir.join(&args.language);
    let mut texts = 0;
    let mut attributes = Vec::new();
    let mut contents = Vec::new();
    for (file, english) in english_files(&args.files)? {
        let path = folder.join(file);
        let Some(old) = read(&path)? else {
            let skeleton = Skeleton::new(english, &language);
            texts += skeleton.texts;
            contents.push((path, skeleton.content));
            continue;
        };
        let gain = Gain::new(&old, english, &language).ok_or_else(|| {
            let (path, dir) = (path.display(), args.dir.display());
            Error::Input(format!(
                "{path} is not valid Fluent: nothing was written, see `sip-phrases check {dir}`"
            ))
        })?;
        texts += gain.texts;
        attributes.extend(gain.attributes);
        if gain.content != old {
            contents.push((path, gain.content));
        }
    }
    fs::create_dir_all(&folder).map_err(|error| Error::path("create", &folder, &error))?;
    for (path, content) in contents {
        fs::write(&path, content).map_err(|error| Error::path("write", &path, &error))?;
    }
    if !attributes.is_empty() {
        print_warning(&format!(
            "add these attributes to your messages: {}",
            attributes.join(", ")
        ));
    }
    let labels = Catalogs::bundled(&LanguageArgs::default())?.labels();
    let path = folder.display().to_string();
    let mut screen = Screen::open();
    writeln!(
        screen,
        "{}",
        labels.text_with("label-folder-written", "folder", &path)
    )?;
    writeln!(screen, "{}", labels.count("label-to-translate", texts))?;
    Ok(screen.flush()?)
}

/// Reads a file. Returns `None` if it does not exist.
fn read(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::path("read", path, &error)),
    }
}

/// Parses a language tag that can name a folder. It must have its canonical spelling.
fn parse_language(tag: &str) -> Result<LanguageIdentifier, Error> {
    let invalid = || {
        Error::Input(format!(
            "invalid language tag {tag:?}: expected a tag such as es or pt-BR"
        ))
    };
    let language: LanguageIdentifier = tag.parse().map_err(|_| invalid())?;
    // Longer subtags are valid, but only the names of languages are that long.
    if language.language.as_str().len() > 3 {
        return Err(invalid());
    }
    match language.to_string() {
        canonical if canonical == tag => Ok(language),
        canonical => Err(Error::Input(format!(
            "invalid language tag {tag:?}: expected {canonical}"
        ))),
    }
}

/// Returns the English files with these names, or all of them if there are no names.
fn english_files(names: &[String]) -> Result<Vec<(&'static str, &'static str)>, Error> {
    let english = bundled_files().filter(|(language, ..)| *language == "en");
    let english: Vec<(&str, &str)> = english.map(|(_, file, text)| (file, text)).collect();
    if names.is_empty() {
        return Ok(english);
    }
    let stem = |file: &'static str| file.trim_end_matches(".ftl");
    let find = |name: &String| {
        let has_name = |(file, _): &&(&'static str, _)| stem(file) == name.trim_end_matches(".ftl");
        english.iter().find(has_name).copied().ok_or_else(|| {
            let known: Vec<&str> = english.iter().map(|(file, _)| stem(file)).collect();
            Error::Input(format!(
                "unknown file {name:?}: expected {}",
                known.join(", ")
            ))
        })
    };
    let mut files = names.iter().map(find).collect::<Result<Vec<_>, Error>>()?;
    let mut seen = HashSet::new();
    files.retain(|(file, _)| seen.insert(*file));
    Ok(files)
}
