//! Timings of the library and its peers, in one run.
//!
//! Before an approach is timed, it is checked to give the same answers as the others.

mod answer;
mod explain;
mod negotiate;
mod phrase;

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

criterion_group! {
    name = timings;
    config = Criterion::default()
        .sample_size(50)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .without_plots();
    targets = phrase::phrase, phrase::description, negotiate::negotiate, negotiate::linear, answer::answer,
        explain::plural, explain::explanation, explain::threads
}
criterion_main!(timings);
