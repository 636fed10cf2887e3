//! `sip-phrases import`: the translations of a PO file become Fluent files again.

mod entries;
mod merge;
mod pattern;
mod plural_header;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::{Folder, Rule};
use tempfile::TempDir;

use super::check::{self, Problem};
use super::export::po::{Original, originals};
use super::export::sentence::Sentence;
use super::export::source::{ENGLISH, Source};
use crate::args::{ImportArgs, LanguageArgs};
use crate::catalogs::Catalogs;
use crate::error::{Error, print_warning};
use crate::folder;
use crate::po::{self, Entry};
use crate::screen::{BAD, BOLD, Screen};
use merge::{Target, Translation};

/// Writes the translations into the folder of their language, and prints the paths of the files that
/// have changed.
///
/// # Errors
///
/// [`Error::Input`] if the PO file or the folder cannot be read. [`Error::Mistakes`] if `check` would
/// find mistakes in the result; then nothing is written.
pub fn run(args: &ImportArgs) -> Result<(), Error> {
    let text =
        fs::read_to_string(&args.file).map_err(|error| Error::path("read", &args.file, &error))?;
    let entries = po::parse(&text).map_err(|error| {
        let (file, line) = (args.file.display(), error.line);
        Error::Input(format!("{file}:{line}: {}", error.problem))
    })?;
    let language = match &args.language {
        Some(language) => language.clone(),
        None => language_of(&entries, &args.file)?,
    };
    let folder = match args.dir.exists() {
        true => Folder::read(&args.dir).map_err(Error::input)?,
        false => Folder::default(),
    };
    let mut import = Import::new(&args.file, &language, &folder);
    import.read(&entries);
    let files = import.merge(&folder)?;
    import.check(&folder, &files)?;
    import.report(&args.dir)?;
    write(
        &args.dir.join(language.to_string()),
        &folder,
        &files,
        &language,
    )
}

/// Returns the language in the header of a PO file.
fn language_of(entries: &[Entry], file: &Path) -> Result<LanguageIdentifier, Error> {
    let header = entries.iter().find(|entry| entry.is_header());
    let locale = header.and_then(|header| header.field("Language"));
    let locale = locale.filter(|locale| !locale.is_empty());
    let invalid = |problem: String| {
        let file = file.display();
        Error::Input(format!("{file}: {problem}: pass the tag with --language"))
    };
    let locale = locale.ok_or_else(|| invalid("no language in the header".to_owned()))?;
    let tag = locale.replace('_', "-");
    tag.parse()
        .map_err(|_| invalid(format!("unknown language \"{locale}\"")))
}

/// A PO file on its way into a folder.
struct Import<'a> {
    file: &'a Path,
    language: &'a LanguageIdentifier,
    originals: Vec<Original>,
    /// The texts of the language in the folder, by file and by name.
    old: BTreeMap<String, BTreeMap<String, Sentence>>,
    /// The line of each text in the PO file.
    lines: BTreeMap<String, usize>,
    translations: BTreeMap<String, Sentence>,
    problems: Vec<Problem>,
    /// The number of texts that a translator has marked as unsure.
    fuzzy: usize,
    /// The texts that stay as they are although their English text has changed.
    stale: Vec<String>,
    /// The attributes of messages without a phrase or a title.
    incomplete: Vec<String>,
}

impl<'a> Import<'a> {
    fn new(file: &'a Path, language: &'a LanguageIdentifier, folder: &Folder) -> Import<'a> {
        let sources = folder.texts().filter_map(|(tag, name, text)| {
            Source::new(tag, &name, text).filter(|source| source.language == ENGLISH)
        });
        let old = folder.texts().filter_map(|(tag, name, text)| {
            let source = Source::new(tag, &name, text)?;
            (source.language == *language).then(|| (source.name, sentences(&source.text)))
        });
        Import {
            file,
            language,
            originals: originals(&sources.collect::<Vec<Source>>()),
            old: old.collect(),
            lines: BTreeMap::new(),
            translations: BTreeMap::new(),
            problems: Vec::new(),
            fuzzy: 0,
            stale: Vec::new(),
            incomplete: Vec::new(),
        }
    }

    /// Returns the text that the folder has.
    fn old_text(&self, original: &Original) -> Option<&Sentence> {
        self.old.get(&original.file)?.get(&original.name)
    }

    /// Puts the translations into the files of the language. Returns the files that have some.
    fn merge(&mut self, folder: &Folder) -> Result<BTreeMap<String, String>, Error> {
        let mut files = BTreeMap::new();
        let names: BTreeSet<String> = self
            .originals
            .iter()
            .map(|original| original.file.clone())
            .collect();
        for name in names {
            let file = format!("{name}.ftl");
            let old = folder::text(folder, &self.language.to_string(), &file);
            let target = Target::new(old, &folder::english(folder, &file));
            // The lint reports where a file is not valid.
            let Ok(mut target) = target else {
                continue;
            };
            if self.set_texts(&name, &mut target) {
                files.insert(file, target.into_text());
            }
        }
        Ok(files)
    }

    /// Sets the texts of a file. Returns whether one is new.
    fn set_texts(&mut self, file: &str, target: &mut Target) -> bool {
        let mut has_changed = false;
        for original in self
            .originals
            .iter()
            .filter(|original| original.file == file)
        {
            let Some(sentence) = self.translations.get(&original.name) else {
                continue;
            };
            if self.old_text(original) == Some(sentence) {
                has_changed |= self.update_note(original, target);
                continue;
            }
            let translation = Translation {
                id: &original.text.id,
                attribute: original.text.attribute.as_deref(),
                pattern: pattern::pattern(sentence),
            };
            if target.set(translation) {
                self.update_note(original, target);
                has_changed = true;
            } else {
                self.incomplete.push(original.name.clone());
            }
        }
        has_changed
    }

    /// Updates the note of a message if all texts of the message are translated: it is about all of
    /// them. Returns whether the note has changed.
    fn update_note(&self, original: &Original, target: &mut Target) -> bool {
        let id = &original.text.id;
        let is_left_out = |other: &Original| {
            other.text.id == *id
                && self.old_text(other).is_some()
                && !self.translations.contains_key(&other.name)
        };
        !self.originals.iter().any(is_left_out) && target.update_note(id)
    }

    /// Adds what `check` finds in the language once the files are written.
    fn check(&mut self, folder: &Folder, files: &BTreeMap<String, String>) -> Result<(), Error> {
        let copy = TempDir::new().map_err(Error::input)?;
        let tag = self.language.to_string();
        let others = folder.texts().filter(|(language, file, _)| {
            *language == ENGLISH || (*language == tag && !files.contains_key(file))
        });
        let new = files
            .iter()
            .map(|(file, text)| (tag.as_str(), file.clone(), text.as_str()));
        for (language, file, text) in others.chain(new) {
            let dir = copy.path().join(language);
            fs::create_dir_all(&dir).map_err(|error| Error::path("create", &dir, &error))?;
            let path = dir.join(file);
            fs::write(&path, text).map_err(|error| Error::path("write", &path, &error))?;
        }
        let lint = check::lint(&Folder::read(copy.path()).map_err(Error::input)?);
        for mut problem in check::problems(copy.path(), &lint, false) {
            let path = Path::new(&problem.file).strip_prefix(copy.path());
            let path = path.map_or(PathBuf::from(&problem.file), Path::to_path_buf);
            if !problem.is_error || !path.starts_with(&tag) {
                continue;
            }
            let name = problem.message.split([':', ' ']).next().unwrap_or_default();
            // A translator cannot change the note, and the other translations are not about it.
            if problem.rule == Rule::E22.id() {
                if !self.translations.contains_key(name) {
                    self.stale.push(name.to_owned());
                }
                continue;
            }
            match self.lines.get(name) {
                Some(line) => {
                    problem.file = self.file.display().to_string();
                    problem.line = *line;
                }
                None => problem.file = path.display().to_string(),
            }
            self.problems.push(problem);
        }
        Ok(())
    }

    /// Prints what is wrong and what is left out.
    fn report(&mut self, dir: &Path) -> Result<(), Error> {
        self.problems
            .sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        let mut screen = Screen::open();
        for problem in &self.problems {
            let (file, line, message) = (&problem.file, problem.line, &problem.message);
            let location = format!("{BOLD}{file}:{line}:{BOLD:#}");
            writeln!(screen, "{location} {BAD}{}{BAD:#}: {message}", problem.rule)?;
        }
        if !self.problems.is_empty() {
            let labels = Catalogs::bundled(&LanguageArgs::default())?.labels();
            let errors = labels.count("label-errors", self.problems.len());
            writeln!(screen, "\n{BAD}{errors}{BAD:#}")?;
            screen.flush()?;
            print_warning(&format!("nothing was written to {}", dir.display()));
            return Err(Error::Mistakes);
        }
        match self.fuzzy {
            0 => {}
            1 => print_warning("1 fuzzy text was left out"),
            count => print_warning(&format!("{count} fuzzy texts were left out")),
        }
        for name in &self.stale {
            print_warning(&format!("left out {name}: its English text has changed"));
        }
        for name in &self.incomplete {
            let id = name.split('.').next().unwrap_or_default();
            print_warning(&format!("left out {name}: {id} itself is not translated"));
        }
        Ok(screen.flush()?)
    }
}

/// Returns the texts of a file by name.
fn sentences(file: &str) -> BTreeMap<String, Sentence> {
    let mut sentences = BTreeMap::new();
    super::export::book_builder::for_each_text(file, |position, _, pattern| {
        let name = super::export::book::text_name(position.id, position.attribute);
        if let Ok(sentence) = Sentence::new(pattern) {
            sentences.insert(name, sentence);
        }
    });
    sentences
}

/// Writes the files that have changed, and prints their paths and how many texts are left.
fn write(
    dir: &Path,
    folder: &Folder,
    files: &BTreeMap<String, String>,
    language: &LanguageIdentifier,
) -> Result<(), Error> {
    let mut screen = Screen::open();
    for (file, text) in files {
        if folder::text(folder, &language.to_string(), file) == Some(text) {
            continue;
        }
        fs::create_dir_all(dir).map_err(|error| Error::path("create", dir, &error))?;
        let path = dir.join(file);
        fs::write(&path, text).map_err(|error| Error::path("write", &path, &error))?;
        writeln!(screen, "{}", path.display())?;
    }
    Ok(screen.flush()?)
}
