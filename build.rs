//! Copies the languages that the features of the crate name to the folder that
//! `src/catalog/bundled.rs` embeds, so that a program has the texts of no other language.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    println!("cargo::rerun-if-changed=locales");
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    let out = PathBuf::from(out).join("locales");
    if let Err(error) = copy(Path::new("locales"), &out) {
        panic!("cannot copy locales to {}: {error}", out.display());
    }
}

fn copy(locales: &Path, out: &Path) -> io::Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        let language = folder.file_name();
        if !folder.file_type()?.is_dir() || !is_chosen(&language.to_string_lossy()) {
            continue;
        }
        let target = out.join(language);
        fs::create_dir_all(&target)?;
        for file in fs::read_dir(folder.path())? {
            let path = file?.path();
            // `fs::copy` would keep a file read-only.
            if let (Some(name), Some("ftl")) =
                (path.file_name(), path.extension().and_then(|e| e.to_str()))
            {
                fs::write(target.join(name), fs::read(&path)?)?;
            }
        }
    }
    Ok(())
}

/// Returns whether a feature names the language: `all-languages`, or `lang-pt-BR` for `pt-BR`.
/// English is always there.
fn is_chosen(language: &str) -> bool {
    let feature = format!("lang-{language}").to_uppercase().replace('-', "_");
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    language == "en" || has("ALL_LANGUAGES") || has(&feature)
}
