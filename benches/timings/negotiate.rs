//! Language negotiation: from a header field to a catalog.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use sip_phrases::{LanguageIdentifier, Localizer};
use sip_phrases_benches::{LANGUAGES, headers};

/// Negotiates with fluent-langneg, which ignores quality values and whose lookup differs from RFC 4647.
fn langneg(available: &[LanguageIdentifier], header: &str) -> Option<LanguageIdentifier> {
    let requested = parse_accepted_languages(header);
    negotiate_languages(&requested, available, None, NegotiationStrategy::Lookup)
        .first()
        .map(|found| (*found).clone())
}

/// Negotiates with accept-language, which finds only tags that equal a range.
fn accept_language(header: &str) -> Option<String> {
    accept_language::intersection(header, &LANGUAGES)
        .into_iter()
        .next()
}

pub fn negotiate(criterion: &mut Criterion) {
    let localizer = Localizer::bundled();
    let three = LANGUAGES[1..3]
        .iter()
        .map(|language| localizer.negotiate(language).clone())
        .fold(
            Localizer::new(localizer.default_catalog().clone()),
            Localizer::with,
        );
    let available: Vec<LanguageIdentifier> = LANGUAGES
        .iter()
        .map(|language| language.parse().unwrap())
        .collect();
    let mut group = criterion.benchmark_group("negotiate");
    for (name, header, language) in [
        ("3 entries", headers::SHORT, Some("en")),
        ("12 entries", headers::BROWSER, Some("fr")),
        ("any", headers::ANY, Some("en")),
        ("q=0", headers::REFUSING, Some("ru")),
        ("none", "", None),
    ] {
        let found = localizer
            .best_match(header)
            .map(|catalog| catalog.language().to_string());
        assert_eq!(found.as_deref(), language, "{header}");
        group.bench_function(BenchmarkId::new("sip-phrases", name), |bencher| {
            bencher.iter(|| localizer.negotiate(black_box(header)));
        });
        group.bench_function(
            BenchmarkId::new("sip-phrases, 3 catalogs", name),
            |bencher| {
                bencher.iter(|| three.negotiate(black_box(header)));
            },
        );
        // A peer with a different answer is not timed.
        if langneg(&available, header)
            .map(|found| found.to_string())
            .as_deref()
            == language
        {
            group.bench_function(BenchmarkId::new("fluent-langneg", name), |bencher| {
                bencher.iter(|| langneg(&available, black_box(header)));
            });
        } else {
            println!("negotiate/fluent-langneg/{name}: different answer");
        }
        if accept_language(header).as_deref() == language {
            group.bench_function(BenchmarkId::new("accept-language", name), |bencher| {
                bencher.iter(|| accept_language(black_box(header)));
            });
        } else {
            println!("negotiate/accept-language/{name}: different answer");
        }
    }
    group.finish();
}

/// Times well-formed and malformed header fields of several lengths. The time per byte stays the same.
pub fn linear(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("long header");
    for bytes in [1024, 4 * 1024, 16 * 1024, 64 * 1024] {
        for (name, header) in [
            ("ranges", headers::long(bytes)),
            ("commas", ",".repeat(bytes)),
            ("one quote", format!("de;a={}", "\"".repeat(bytes - 5))),
            ("open quotes", "de;a=\"x\\\",".repeat(bytes / 10)),
            (
                "one range",
                format!("de{}", "-abcdefg".repeat(bytes / 8 - 1)),
            ),
        ] {
            group.throughput(Throughput::Bytes(header.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, bytes), &header, |bencher, header| {
                bencher.iter(|| Localizer::bundled().negotiate(black_box(header)));
            });
        }
    }
    group.finish();
}
