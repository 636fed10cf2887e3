//! What is allocated, counted: nothing where nothing is to be allocated, and how much a catalog holds.

// A counting allocator cannot be written without.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use sip_phrases::{Catalog, Localizer, Response, StatusCode, bundled_files};

/// The allocator of the system, with a count for each thread: the tests run at the same time.
struct Counting;

#[derive(Clone, Copy, Default, Debug)]
struct Count {
    /// How often memory was asked for.
    times: usize,
    /// How many bytes are held now, and how many were at most.
    held: isize,
    peak: isize,
}

thread_local! {
    static COUNT: Cell<Count> = const { Cell::new(Count { times: 0, held: 0, peak: 0 }) };
}

fn count(times: usize, bytes: isize) {
    let mut count = COUNT.get();
    count.times += times;
    count.held += bytes;
    count.peak = count.peak.max(count.held);
    COUNT.set(count);
}

// SAFETY: every call is handed on to the allocator of the system as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, -(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, size as isize - layout.size() as isize);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// What `work` allocates; what it returns is still held.
fn counted<T>(work: impl FnOnce() -> T) -> (T, Count) {
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
fn nothing_for_an_answer() {
    let localizer = Localizer::bundled();
    let codes: Vec<StatusCode> = (100..1000)
        .map(|code| StatusCode::from_u16(code).unwrap())
        .collect();
    for language in localizer.languages() {
        localizer.catalog(language).unwrap().phrase(StatusCode::OK);
    }
    let mut buffer = Vec::with_capacity(256);
    let ((), count) = counted(|| {
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
    assert_eq!(count.times, 0, "{count:?}");
    // The counter counts.
    let (_, count) = counted(|| black_box(localizer.negotiate("ru").explain(&response())));
    assert!(count.times > 0);
}

fn response() -> Response {
    Response::parse("SIP/2.0 480 Subscriber away\r\nRetry-After: 300\r\n\r\n").unwrap()
}

/// The bytes of the texts in a file: what stands behind `=`. Of sentences with variants it is less than there are.
fn texts(file: &str) -> isize {
    let plain = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "));
    plain.map(|(_, text)| text.len() as isize).sum()
}

/// A catalog takes at most twice the bytes of its texts, and 40 KiB more while it is read.
#[test]
fn heap_of_a_catalog() {
    for id in Localizer::bundled().languages() {
        let language = id.to_string();
        let all = bundled_files()
            .filter(|(of, ..)| *of == language)
            .map(|(_, file, text)| (file, text));
        let all: Vec<(&str, &str)> = all.collect();
        let status: Vec<(&str, &str)> = all
            .iter()
            .copied()
            .filter(|(file, _)| *file == "status.ftl")
            .collect();
        for (files, what) in [(all, "all files"), (status, "status.ftl alone")] {
            let texts: isize = files.iter().map(|(_, text)| texts(text)).sum();
            let (catalog, count) = counted(|| {
                let catalog = Catalog::parse(id.clone(), files.iter().copied()).unwrap();
                black_box(catalog.phrase(StatusCode::OK));
                catalog
            });
            let Count { held, peak, .. } = count;
            println!("{language}, {what}: {texts} bytes of texts, {held} held, {peak} at most");
            assert!(
                held > texts,
                "{language}, {what}: the texts themselves were not counted"
            );
            assert!(
                held <= 2 * texts,
                "{language}, {what}: {held} held for {texts}"
            );
            assert!(
                peak <= held + 40 * 1024,
                "{language}, {what}: {peak} at most, {held} held"
            );
            let (_, count) = counted(|| drop(catalog));
            assert_eq!(count.held, -held, "{language}, {what}: all is given back");
        }
    }
}
