//! `phrase` and `description` of a held catalog.

use std::hint::black_box;

use criterion::{Criterion, Throughput};

use sip_phrases::unic_langid::LanguageIdentifier;
use sip_phrases::{Catalog, Localizer};
use sip_phrases_benches::peer::{fluent_bundle, fluent_templates, i18n_embed, keys::Keys, rust_i18n, static_table};
use sip_phrases_benches::{LANGUAGES, Request, requests};

fn catalogs() -> [&'static Catalog; 4] {
    LANGUAGES.map(|language| Localizer::bundled().catalog(&language.parse().unwrap()).unwrap())
}

/// Times an approach, which must answer as the static table does. The caller sees the whole of each answer: where it
/// is and how long.
macro_rules! approach {
    ($group:ident, $requests:ident, $expected:expr, $name:literal, $answer:expr) => {
        for &Request { language, code } in &$requests {
            assert_eq!($answer(language, code), $expected(language, code), "{} {language} {code}", $name);
        }
        $group.bench_function($name, |bencher| {
            bencher.iter(|| {
                for &Request { language, code } in black_box(&$requests) {
                    black_box(&*$answer(language, code));
                }
            });
        });
    };
}

pub fn phrase(criterion: &mut Criterion) {
    let requests = requests();
    let mut group = criterion.benchmark_group("phrase");
    group.throughput(Throughput::Elements(requests.len() as u64));
    let (keys, catalogs) = (Keys::new(), catalogs());
    let bundles = [0, 1, 2, 3].map(fluent_bundle::of);
    let loaders = LANGUAGES.map(i18n_embed::loader);
    let languages: [LanguageIdentifier; 4] = LANGUAGES.map(|language| language.parse().unwrap());
    let at = usize::from;

    approach!(group, requests, static_table::phrase, "static table", static_table::phrase);
    approach!(group, requests, static_table::phrase, "sip-phrases", |l, c| catalogs[at(l)].phrase(c));
    approach!(group, requests, static_table::phrase, "match", static_table::matching);
    approach!(group, requests, static_table::phrase, "fluent-bundle, prebuilt key", |l, c| {
        fluent_bundle::text(&bundles[at(l)], keys.get(c)).unwrap()
    });
    approach!(group, requests, static_table::phrase, "fluent-bundle, formatted key", |l, c| {
        fluent_bundle::formatted(&bundles[at(l)], c)
    });
    approach!(group, requests, static_table::phrase, "rust-i18n", |l, c| {
        rust_i18n::text(LANGUAGES[at(l)], keys.get(c))
    });
    approach!(group, requests, static_table::phrase, "i18n-embed", |l, c| loaders[at(l)].get(keys.get(c)));
    approach!(group, requests, static_table::phrase, "fluent-templates", |l, c| {
        fluent_templates::text(&languages[at(l)], keys.get(c))
    });
    group.finish();
}

pub fn description(criterion: &mut Criterion) {
    let requests = requests();
    let mut group = criterion.benchmark_group("description");
    group.throughput(Throughput::Elements(requests.len() as u64));
    let catalogs = catalogs();
    let expected = static_table::description;
    approach!(group, requests, expected, "static table", static_table::description);
    approach!(group, requests, expected, "sip-phrases", |l, c| catalogs[usize::from(l)].description(c));
    group.finish();
}
