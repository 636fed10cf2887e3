//! Measures the heap that one language holds after its first phrase, and the peak while it is read:
//! `memory`.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicIsize, Ordering};

use sip_phrases::{Catalog, StatusCode};
use sip_phrases_benches::peer::{fluent_bundle, i18n_embed, static_table};

/// The system allocator, counting bytes.
struct Counting;

static HELD: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);

fn count(bytes: isize) {
    let held = HELD.fetch_add(bytes, Ordering::Relaxed) + bytes;
    PEAK.fetch_max(held, Ordering::Relaxed);
}

// SAFETY: every call is passed on unchanged to the system allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn measure<T>(name: &str, texts: usize, work: impl FnOnce() -> T) {
    let before = HELD.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    let result = black_box(work());
    let held = HELD.load(Ordering::Relaxed) - before;
    let peak = PEAK.load(Ordering::Relaxed) - before;
    drop(result);
    let ratio = |bytes: isize| bytes as f64 / texts as f64;
    println!(
        "{name:40} {held:7} bytes held ({:.2} × texts), {peak:7} at the peak ({:.1} ×)",
        ratio(held),
        ratio(peak)
    );
}

fn main() {
    let language = 2;
    let file = static_table::FILES[language];
    let tables = [&static_table::PHRASES, &static_table::DESCRIPTIONS];
    let texts = tables
        .iter()
        .flat_map(|table| table[language])
        .map(str::len)
        .sum();
    println!(
        "status.ftl in Russian: {} bytes, {texts} of them texts",
        file.len()
    );
    measure("sip-phrases, Catalog::parse", texts, || {
        let catalog = Catalog::parse("ru".parse().unwrap(), [("status.ftl", file)]).unwrap();
        black_box(catalog.phrase(StatusCode::BUSY_HERE));
        catalog
    });
    measure("fluent-syntax, parsing alone", texts, || {
        fluent_syntax::parser::parse(file).unwrap()
    });
    measure("fluent-bundle", texts, || {
        let bundle = fluent_bundle::of_language(language);
        black_box(fluent_bundle::text(&bundle, "status-486").unwrap().len());
        bundle
    });
    measure("i18n-embed", texts, || {
        let loader = i18n_embed::loader("ru");
        black_box(loader.get("status-486"));
        loader
    });
}
