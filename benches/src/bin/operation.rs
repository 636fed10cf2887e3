//! Repeats one operation, so that its instructions can be counted: `operation negotiate 1000`.

use std::hint::black_box;
use std::process::exit;

use sip_phrases::{Localizer, Response, StatusCode};
use sip_phrases_benches::{headers, responses};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, name, times] = &arguments[..] else {
        usage()
    };
    let times = times.parse().unwrap_or_else(|_| usage());
    let localizer = Localizer::bundled();
    let catalog = localizer.negotiate("ru");
    match &name[..] {
        "phrase" => repeat(times, || {
            black_box(black_box(catalog).phrase(black_box(StatusCode::BUSY_HERE)));
        }),
        "negotiate" => repeat(times, || {
            black_box(localizer.negotiate(black_box(headers::SHORT)));
        }),
        "negotiate-browser" => repeat(times, || {
            black_box(localizer.negotiate(black_box(headers::BROWSER)));
        }),
        "answer" => {
            let mut buffer = Vec::with_capacity(256);
            repeat(times, || {
                buffer.clear();
                let catalog = localizer.negotiate(black_box(headers::SHORT));
                catalog
                    .status_line(black_box(StatusCode::BUSY_HERE))
                    .append_to(&mut buffer);
                black_box(&buffer);
            });
        }
        "explain" => {
            let response = Response::parse(responses::THREE_FACTS).unwrap();
            repeat(times, || {
                black_box(catalog.explain(black_box(&response)));
            });
        }
        _ => usage(),
    }
}

/// Runs the operation once more than asked for. The extra run reads what is read at the first use; it
/// cancels out, because only the difference between two counts is reported.
fn repeat(times: u32, mut operation: impl FnMut()) {
    (0..=times).for_each(|_| operation());
}

fn usage() -> ! {
    eprintln!("usage: operation (phrase|negotiate|negotiate-browser|answer|explain) TIMES");
    exit(2)
}
