//! i18n-embed, with a loader for each language.

use i18n_embed::LanguageLoader as _;
pub use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/locales"]
struct Files;

pub fn loader(language: &str) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("status", language.parse().unwrap());
    loader.load_fallback_language(&Files).unwrap();
    loader.set_use_isolating(false);
    loader
}
