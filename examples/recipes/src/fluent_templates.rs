//! With fluent-templates.

use std::path::Path;
use std::{fs, io};

use fluent_templates::{ArcLoader, LanguageIdentifier};

/// Writes the texts of `sip-phrases` into a folder and loads it, beside files of one's own.
pub fn loader(folder: &Path, fallback: LanguageIdentifier) -> Result<ArcLoader, Box<dyn std::error::Error>> {
    sip_phrases::bundled_files().try_for_each(|(language, file, text)| -> io::Result<()> {
        let language = folder.join(language);
        fs::create_dir_all(&language)?;
        fs::write(language.join(format!("sip-{file}")), text)
    })?;
    Ok(ArcLoader::builder(folder, fallback).build()?)
}

#[cfg(test)]
mod tests {
    use fluent_templates::Loader;

    use super::*;

    #[test]
    fn a_text() {
        let folder = std::env::temp_dir().join(format!("sip-phrases-recipe-{}", std::process::id()));
        let loader = loader(&folder, "en".parse().unwrap());
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(loader.unwrap().lookup(&"ru".parse().unwrap(), "status-486"), "Абонент занят");
    }
}
