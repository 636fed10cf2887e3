//! `sip-phrases new`: the start of a translation.

mod skeleton;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use sip_phrases::{LanguageIdentifier, bundled_files};

use crate::args::{LanguageArgs, NewArgs};
use crate::catalogs::Catalogs;
use crate::error::{Error, print_warning};
use crate::screen::Screen;
use skeleton::Skeleton;

pub fn run(args: &NewArgs) -> Result<(), Error> {
    let language = parse_language(&args.language)?;
    let folder = args.dir.join(&args.language);
    let files = english_files(&args.files)?;
    let (existing, new): (Vec<_>, Vec<_>) = files
        .into_iter()
        .partition(|(file, _)| folder.join(file).exists());
    if let (Some((file, _)), false) = (existing.first(), args.files.is_empty()) {
        return Err(Error::Input(format!(
            "{} already exists: nothing was written",
            folder.join(file).display()
        )));
    }
    // Without names of files, the command adds those that are still missing.
    if new.is_empty() {
        return Err(Error::Input(format!(
            "all files already exist in {}: nothing was written",
            folder.display()
        )));
    }
    let mut texts = 0;
    fs::create_dir_all(&folder).map_err(|error| Error::path("create", &folder, &error))?;
    for (file, english) in new {
        let skeleton = Skeleton::new(english, &language);
        texts += skeleton.texts;
        create(&folder.join(file), &skeleton.content)?;
    }
    if !existing.is_empty() {
        let names: Vec<&str> = existing.iter().map(|(file, _)| *file).collect();
        print_warning(&format!(
            "existing files were not changed: {}",
            names.join(", ")
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

/// Writes a new file. Fails if it exists.
fn create(path: &Path, content: &str) -> Result<(), Error> {
    let result = File::create_new(path).and_then(|mut file| file.write_all(content.as_bytes()));
    result.map_err(|error| Error::path("write", path, &error))
}
