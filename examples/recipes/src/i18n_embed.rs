//! With i18n-embed.

use std::borrow::Cow;

use i18n_embed::I18nAssets;

/// The texts of `sip-phrases`, for a `FluentLanguageLoader`. Its domain is a file name: `status`.
pub struct SipPhrases;

impl I18nAssets for SipPhrases {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        sip_phrases::bundled_files()
            .filter(|(language, file, _)| path == format!("{language}/{file}"))
            .map(|(_, _, text)| text.as_bytes().into())
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let files = sip_phrases::bundled_files();
        Box::new(files.map(|(language, file, _)| format!("{language}/{file}")))
    }
}

#[cfg(test)]
mod tests {
    use i18n_embed::LanguageLoader;
    use i18n_embed::fluent::FluentLanguageLoader;

    use super::*;

    #[test]
    fn looks_up_a_text() {
        let loader = FluentLanguageLoader::new("status", "en".parse().unwrap());
        let russian = "ru".parse().unwrap();
        loader.load_languages(&SipPhrases, &[russian]).unwrap();
        assert_eq!(loader.get("status-486"), "Абонент занят");
        let description = loader.get_attr("status-486", "description");
        assert_eq!(description.chars().last(), Some('.'));
    }
}
