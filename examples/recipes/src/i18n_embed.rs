//! With i18n-embed.

use std::borrow::Cow;

use i18n_embed::I18nAssets;

/// The texts of `sip-phrases` as the assets of a `FluentLanguageLoader`; its domain is the name of a file, `status`.
pub struct Texts;

impl I18nAssets for Texts {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let is_it = |(language, file, _): &(&str, &str, &str)| path == format!("{language}/{file}");
        sip_phrases::bundled_files().filter(is_it).map(|(.., text)| text.as_bytes().into()).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(sip_phrases::bundled_files().map(|(language, file, _)| format!("{language}/{file}")))
    }
}

#[cfg(test)]
mod tests {
    use i18n_embed::LanguageLoader;
    use i18n_embed::fluent::FluentLanguageLoader;

    use super::*;

    #[test]
    fn a_text() {
        let loader = FluentLanguageLoader::new("status", "en".parse().unwrap());
        loader.load_languages(&Texts, &["ru".parse().unwrap()]).unwrap();
        assert_eq!(loader.get("status-486"), "Абонент занят");
        assert_eq!(loader.get_attr("status-486", "description").chars().last(), Some('.'));
    }
}
