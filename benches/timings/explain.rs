//! Explanations of a response.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion};
use fluent_bundle::FluentArgs;
use sip_phrases::{Catalog, Localizer, Response};
use sip_phrases_benches::{peer, responses};

fn russian() -> &'static Catalog {
    Localizer::bundled().negotiate("ru")
}

/// Times one Russian plural, the sentence with the minutes, formatted by fluent-bundle alone.
pub fn plural(criterion: &mut Criterion) {
    let file = include_str!("../../locales/ru/facts.ftl");
    let bundle = peer::fluent_bundle::bundle("ru", file);
    let sentence = peer::fluent_bundle::plural(&bundle, "retry-minutes", "minutes", 5);
    let response = Response::parse(responses::THREE_FACTS).unwrap();
    let explanation = russian().explain(&response);
    assert!(
        explanation.advice().unwrap().contains(&sentence),
        "{explanation:?} {sentence}"
    );
    assert_eq!(explanation.details().len(), 3, "{explanation:?}");
    criterion.bench_function("plural/fluent-bundle", |bencher| {
        bencher.iter(|| {
            peer::fluent_bundle::plural(&bundle, "retry-minutes", "minutes", black_box(5))
        });
    });
    let pattern = bundle
        .get_message("retry-minutes")
        .unwrap()
        .value()
        .unwrap();
    criterion.bench_function("plural/fluent-bundle, pattern held", |bencher| {
        bencher.iter(|| {
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set("minutes", black_box(5));
            bundle
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                .into_owned()
        });
    });
}

pub fn explanation(criterion: &mut Criterion) {
    let response = Response::parse(responses::THREE_FACTS).unwrap();
    criterion.bench_function("explain/three facts", |bencher| {
        bencher.iter(|| russian().explain(black_box(&response)))
    });
    criterion.bench_function("explain/parse and explain", |bencher| {
        bencher.iter(|| {
            russian().explain(&Response::parse(black_box(responses::THREE_FACTS)).unwrap())
        });
    });
}

/// Times one explanation on each of several threads that work at the same time.
pub fn threads(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("explain at once");
    for count in [1, 2] {
        group.bench_function(BenchmarkId::new("threads", count), |bencher| {
            bencher.iter_custom(|times| {
                let work = || {
                    let response = Response::parse(responses::THREE_FACTS).unwrap();
                    let start = Instant::now();
                    for _ in 0..times {
                        black_box(russian().explain(black_box(&response)));
                    }
                    start.elapsed()
                };
                let total: Duration = thread::scope(|scope| {
                    let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
                    threads
                        .into_iter()
                        .map(|thread| thread.join().unwrap())
                        .sum()
                });
                total / count / count
            });
        });
    }
    group.finish();
}
