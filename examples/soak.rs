//! A minute of mixed work on four threads: negotiation, status lines, headers, explanations of broken responses, texts
//! laid over others. Memory must not grow after the first seconds. By hand, on Linux:
//!
//!     cargo run --release --example soak [SECONDS]

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use sip_phrases::header::{Reason, Warning};
use sip_phrases::{CallEnd, Catalog, Localizer, Method, Response, StatusCode, StatusLine};

const THREADS: u64 = 4;

const HEADERS: [&str; 5] = [
    "ru-RU, en;q=0.5",
    "zh-Hant-TW, de;q=0.9, *;q=0.1",
    "fr, de-AT;q=0, de",
    "",
    "\"x, de;q=\"1\", ru;a=\"\\\",\";q=0.3",
];

const RESPONSES: [&str; 4] = [
    "SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nRetry-After: 120 (in a meeting);duration=600\r\n\r\n",
    "SIP/2.0 480 No money left\r\nReason: Q.850;cause=17;text=\"busy\", SIP;cause=600\r\nWarning: 399 a.b \"c\"\r\n\r\n",
    "SIP/2.0 302 Moved\r\nm: <sip:a@b>;q=0.1, \"B\" <sip:c@d>\r\nError-Info: <https://e.f/g>\r\n\r\n",
    "SIP/2.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"a\"\r\nCSeq: 2 REGISTER\r\n\r\n",
];

/// Numbers that look like chance and are the same every time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    /// Returns a text with some of its bytes replaced.
    fn broken(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..self.below(4) {
            let at = self.below(bytes.len().max(1));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = self.below(256) as u8;
            }
        }
        bytes
    }
}

/// Does one piece of mixed work. What it gives is only to be used.
fn work(chance: &mut Chance) -> usize {
    let localizer = Localizer::bundled();
    let header =
        String::from_utf8_lossy(&chance.broken(HEADERS[chance.0 as usize % HEADERS.len()]))
            .into_owned();
    let catalog = localizer.negotiate(&header);
    let code = StatusCode::from_u16(100 + chance.below(900) as u16).expect("a status code");
    let mut size = catalog.status_line(code).to_string().len();
    size += StatusLine::with_phrase_lossy(code, &header)
        .truncated(chance.below(64))
        .phrase()
        .len();
    if let Ok(response) =
        Response::parse(chance.broken(RESPONSES[chance.0 as usize % RESPONSES.len()]))
    {
        size += catalog.explain(&response).to_string().len();
        size += response.reasons().count() + response.warnings().count();
    }
    size += Warning::parse_all(&header).count() + Reason::parse_all(&header).count();
    size += catalog
        .phrase(CallEnd::of_request(Method::BYE, &header))
        .len();
    if chance.below(100) == 0 {
        size += overlay(catalog, chance).phrase(code).len();
    }
    size
}

/// Returns the catalog with other texts over it, or as it is where they are broken.
fn overlay(catalog: &Catalog, chance: &mut Chance) -> Catalog {
    let text = "status-486 = A\nstatus-487 = B\n    .description = C\n";
    let facts = "retry-minutes = { $minutes ->\n    [one] A\n   *[other] B { $minutes }\n }\n";
    let files = [("status.ftl", text), ("facts.ftl", facts)];
    let files = files.map(|(name, text)| {
        (
            name,
            String::from_utf8_lossy(&chance.broken(text)).into_owned(),
        )
    });
    catalog.overlay(files).unwrap_or_else(|_| catalog.clone())
}

/// Returns the resident memory of this program in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok())
        .unwrap_or_default()
}

fn main() -> ExitCode {
    let seconds: u64 = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(60);
    let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
    let mut readings = Vec::new();
    thread::scope(|scope| {
        for number in 1..=THREADS {
            let (stop, done) = (&stop, &done);
            scope.spawn(move || {
                let mut chance = Chance(number * 0x9e37_79b9_7f4a_7c15);
                while !stop.load(Ordering::Relaxed) {
                    std::hint::black_box(work(&mut chance));
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(seconds) {
            thread::sleep(Duration::from_secs((seconds / 12).max(1)));
            readings.push(memory());
            println!(
                "{:>3} s  {:>9} rounds  {} KiB",
                start.elapsed().as_secs(),
                done.load(Ordering::Relaxed),
                memory()
            );
        }
        stop.store(true, Ordering::Relaxed);
    });
    let (first, last) = (readings.first().copied().unwrap_or_default(), memory());
    println!("{first} KiB after the first reading, {last} KiB at the end");
    // The allocator keeps some pages of each thread; a leak of one byte a round would be far more.
    if last > first + first / 10 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
