//! With fluent-templates.

use std::fs;
use std::path::Path;

use fluent_templates::{ArcLoader, LanguageIdentifier};

/// Writes the texts of `sip-phrases` beside those of the program, and loads the folder.
pub fn load(
    folder: &Path,
    fallback: LanguageIdentifier,
) -> Result<ArcLoader, Box<dyn std::error::Error>> {
    for (language, file, text) in sip_phrases::bundled_files() {
        let folder = folder.join(language);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("sip-{file}")), text)?;
    }
    Ok(ArcLoader::builder(folder, fallback).build()?)
}

#[cfg(test)]
mod tests {
    use fluent_templates::Loader;

    use super::*;

    #[test]
    fn looks_up_a_text() {
        let name = format!("sip-phrases-recipe-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let loader = load(&folder, "en".parse().unwrap());
        fs::remove_dir_all(&folder).unwrap();
        let text = loader.unwrap().lookup(&"ru".parse().unwrap(), "status-486");
        assert_eq!(text, "Абонент занят");
    }
}
