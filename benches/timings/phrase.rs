//! Phrases and descriptions of a catalog that is already loaded.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use sip_phrases::{Catalog, LanguageIdentifier, Localizer};
use sip_phrases_benches::peer::{
    fluent_bundle, fluent_templates, i18n_embed, keys::Keys, rust_i18n, static_table,
};
use sip_phrases_benches::{LANGUAGES, Request, requests};

fn catalogs() -> [&'static Catalog; LANGUAGES.len()] {
    LANGUAGES.map(|language| {
        Localizer::bundled()
            .catalog(&language.parse().unwrap())
            .unwrap()
    })
}

/// Times each approach, after checking that it gives the expected answers. The pointer and the length
/// of every answer reach `black_box`.
macro_rules! time {
    ($group:ident, $requests:ident, $expected:expr; $($name:literal => $answer:expr,)*) => {$(
        for &Request { language, code } in &$requests {
            let expected = $expected(language, code);
            assert_eq!($answer(language, code), expected, "{} {language} {code}", $name);
        }
        $group.bench_function($name, |bencher| {
            bencher.iter(|| {
                for &Request { language, code } in black_box(&$requests) {
                    black_box(&*$answer(language, code));
                }
            });
        });
    )*};
}

pub fn phrase(criterion: &mut Criterion) {
    let requests = requests();
    let mut group = criterion.benchmark_group("phrase");
    group.throughput(Throughput::Elements(requests.len() as u64));
    let (keys, catalogs) = (Keys::format_all(), catalogs());
    let bundles: [_; LANGUAGES.len()] = std::array::from_fn(fluent_bundle::of_language);
    let loaders = LANGUAGES.map(i18n_embed::loader);
    let languages: [LanguageIdentifier; LANGUAGES.len()] =
        LANGUAGES.map(|language| language.parse().unwrap());
    let i = usize::from;
    time! {
        group, requests, static_table::phrase;
        "static table" => static_table::phrase,
        "sip-phrases" => |l, c| catalogs[i(l)].phrase(c),
        "match" => static_table::matching,
        "fluent-bundle, prebuilt key" => |l, c| {
            fluent_bundle::text(&bundles[i(l)], keys.get(c)).unwrap()
        },
        "fluent-bundle, formatted key" => |l, c| fluent_bundle::formatted(&bundles[i(l)], c),
        "rust-i18n" => |l, c| rust_i18n::text(LANGUAGES[i(l)], keys.get(c)),
        "i18n-embed" => |l, c| loaders[i(l)].get(keys.get(c)),
        "fluent-templates" => |l, c| fluent_templates::text(&languages[i(l)], keys.get(c)),
    }
    group.finish();
}

pub fn description(criterion: &mut Criterion) {
    let requests = requests();
    let mut group = criterion.benchmark_group("description");
    group.throughput(Throughput::Elements(requests.len() as u64));
    let catalogs = catalogs();
    time! {
        group, requests, static_table::description;
        "static table" => static_table::description,
        "sip-phrases" => |l, c| catalogs[usize::from(l)].description(c),
    }
    group.finish();
}
