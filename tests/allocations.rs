//! Counts allocations: lookups allocate nothing, and a catalog takes little more than its texts.

// A global allocator cannot be implemented without unsafe code.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use sip_phrases::{Catalog, Localizer, Response, StatusCode, bundled_files};

/// The system allocator with a count per thread, because tests run in parallel.
struct CountingAllocator;

/// The allocations of one thread.
#[derive(Clone, Copy, Default, Debug)]
struct Count {
    /// The number of allocations and reallocations.
    allocations: usize,
    /// The number of bytes allocated now.
    held: isize,
    /// The maximum of `held`.
    peak: isize,
}

thread_local! {
    static COUNT: Cell<Count> = const { Cell::new(Count { allocations: 0, held: 0, peak: 0 }) };
}

fn record(allocations: usize, bytes: isize) {
    let mut count = COUNT.get();
    count.allocations += allocations;
    count.held += bytes;
    count.peak = count.peak.max(count.held);
    COUNT.set(count);
}

// SAFETY: every call is forwarded unchanged to the system allocator.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        record(1, layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        record(0, -(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        record(1, size as isize - layout.size() as isize);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// Runs `work` and counts its allocations. Its result still counts as held.
fn count_allocations<T>(work: impl FnOnce() -> T) -> (T, Count) {
    COUNT.set(Count::default());
    let result = work();
    (result, COUNT.get())
}

const HEADERS: &[&str] = &[
    "",
    "*",
    "da, en-gb;q=0.8, en;q=0.7",
    "ru-RU, en;q=0.5",
    "fr-CH, fr;q=0.9, de-AT;q=0.8, de;q=0.7, it-IT;q=0.6, it;q=0.5, es-419;q=0.4, es;q=0.3, pt-BR;q=0.2, pt;q=0.1, *;q=0.01",
    "de-CH, de;q=0, ru;q=0.5",
    "zh-Hant-TW;level=1;q=0.123, 4x, \"",
];

#[test]
fn lookups_do_not_allocate() {
    let localizer = Localizer::bundled();
    let codes: Vec<StatusCode> = (100..1000)
        .map(|code| StatusCode::from_u16(code).unwrap())
        .collect();
    for language in localizer.languages() {
        localizer.catalog(language).unwrap().phrase(StatusCode::OK);
    }
    let mut buffer = Vec::with_capacity(256);
    let ((), count) = count_allocations(|| {
        for header in HEADERS {
            let catalog = localizer.negotiate(header);
            for &code in &codes {
                black_box((
                    catalog.phrase(code),
                    catalog.description(code),
                    catalog.get(code),
                ));
                buffer.clear();
                catalog.status_line(code).append_to(&mut buffer);
                black_box(&buffer);
            }
        }
    });
    assert_eq!(count.allocations, 0, "{count:?}");
    // The counter works.
    let (_, count) =
        count_allocations(|| black_box(localizer.negotiate("ru").explain(&response())));
    assert!(count.allocations > 0);
}

fn response() -> Response {
    Response::parse("SIP/2.0 480 Subscriber away\r\nRetry-After: 300\r\n\r\n").unwrap()
}

/// Returns the number of bytes after `=` in a file. Variants of select expressions do not count.
fn text_bytes(file: &str) -> isize {
    let plain = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "));
    plain.map(|(_, text)| text.len() as isize).sum()
}

/// A catalog takes at most twice the bytes of its texts, and 40 KiB more while it is parsed.
#[test]
fn catalog_size_is_bounded() {
    for id in Localizer::bundled().languages() {
        let language = id.to_string();
        let all = bundled_files()
            .filter(|(tag, ..)| *tag == language)
            .map(|(_, file, text)| (file, text));
        let all: Vec<(&str, &str)> = all.collect();
        let status: Vec<(&str, &str)> = all
            .iter()
            .copied()
            .filter(|(file, _)| *file == "status.ftl")
            .collect();
        for (files, label) in [(all, "all files"), (status, "status.ftl alone")] {
            let texts: isize = files.iter().map(|(_, text)| text_bytes(text)).sum();
            let (catalog, count) = count_allocations(|| {
                let catalog = Catalog::parse(id.clone(), files.iter().copied()).unwrap();
                black_box(catalog.phrase(StatusCode::OK));
                catalog
            });
            let Count { held, peak, .. } = count;
            println!("{language}, {label}: {texts} bytes of texts, {held} held, {peak} peak");
            assert!(
                held > texts,
                "{language}, {label}: the texts were not counted"
            );
            assert!(
                held <= 2 * texts,
                "{language}, {label}: {held} bytes held for {texts} bytes of texts"
            );
            assert!(
                peak <= held + 40 * 1024,
                "{language}, {label}: {peak} peak, {held} held"
            );
            let (_, count) = count_allocations(|| drop(catalog));
            assert_eq!(
                count.held, -held,
                "{language}, {label}: everything is freed"
            );
        }
    }
}
