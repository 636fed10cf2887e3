//! The whole answer: from the header field to the status line in a buffer of the caller.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use sip_phrases::{Localizer, StatusCode};
use sip_phrases_benches::headers;

pub fn answer(criterion: &mut Criterion) {
    let localizer = Localizer::bundled();
    let mut buffer = Vec::with_capacity(256);
    let answer = |header: &str, code: StatusCode, buffer: &mut Vec<u8>| {
        buffer.clear();
        localizer
            .negotiate(header)
            .status_line(code)
            .append_to(buffer);
    };
    answer(headers::SHORT, StatusCode::BUSY_HERE, &mut buffer);
    assert_eq!(buffer, b"SIP/2.0 486 Busy Here");
    let mut group = criterion.benchmark_group("answer");
    for (name, header) in [
        ("3 entries", headers::SHORT),
        ("12 entries", headers::BROWSER),
    ] {
        group.bench_function(BenchmarkId::new("sip-phrases", name), |bencher| {
            bencher.iter(|| {
                answer(
                    black_box(header),
                    black_box(StatusCode::BUSY_HERE),
                    &mut buffer,
                );
                black_box(&buffer);
            });
        });
    }
    group.finish();
}
