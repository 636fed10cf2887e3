//! The inputs of the benchmarks, and the peers.

pub mod headers;
pub mod peer;
pub mod responses;

use sip_phrases::StatusCode;

// rust-i18n requires its tables at the crate root.
include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));

/// The languages. [`Request::language`] is an index into this array.
pub use peer::static_table::LANGUAGES;

/// A request for one phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    pub language: u8,
    pub code: StatusCode,
}

/// Returns all known codes in all languages, with one tenth of unknown codes, in a random order that is
/// always the same.
pub fn requests() -> Vec<Request> {
    let in_all_languages = |code: StatusCode| {
        (0..LANGUAGES.len() as u8).map(move |language| Request { language, code })
    };
    let unknown = (100..1000).filter_map(|code| StatusCode::from_u16(code).ok());
    let unknown: Vec<StatusCode> = unknown
        .filter(|code| !StatusCode::KNOWN.contains(code))
        .collect();
    let mut random = Random(0x5eed);
    let mut requests: Vec<Request> = Vec::new();
    while requests.len() < 10_000 {
        requests.extend(StatusCode::KNOWN.iter().copied().flat_map(in_all_languages));
    }
    for _ in 0..requests.len() / 9 {
        let code = unknown[random.below(unknown.len())];
        requests.push(Request {
            language: random.below(LANGUAGES.len()) as u8,
            code,
        });
    }
    for last in (1..requests.len()).rev() {
        requests.swap(last, random.below(last + 1));
    }
    requests
}

/// A linear congruential generator (Knuth's MMIX), for an order that branch prediction cannot learn.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}
