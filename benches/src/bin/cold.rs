//! Measures the first phrase in one language, each time in a fresh process: `cold [RUNS]`.
//!
//! The approaches take turns, one process each, so that load on the machine affects all of them
//! alike. The median is reported.

use std::hint::black_box;
use std::process::{Command, exit};
use std::time::Instant;

use sip_phrases::{Localizer, Response, StatusCode};
use sip_phrases_benches::peer::{
    fluent_bundle, fluent_templates, i18n_embed, rust_i18n, static_table,
};
use sip_phrases_benches::{LANGUAGES, responses};

const CODE: StatusCode = StatusCode::BUSY_HERE;
const KEY: &str = "status-486";

/// A name, and the work for the language with an index in [`LANGUAGES`].
type Approach = (&'static str, fn(usize) -> String);

const APPROACHES: &[Approach] = &[
    ("static table", |language| {
        static_table::phrase(language as u8, CODE).to_owned()
    }),
    ("sip-phrases", |language| {
        Localizer::bundled()
            .negotiate(LANGUAGES[language])
            .phrase(CODE)
            .to_owned()
    }),
    ("fluent-syntax, parsing alone", |language| {
        black_box(fluent_syntax::parser::parse(black_box(static_table::FILES[language])).unwrap());
        static_table::phrase(language as u8, CODE).to_owned()
    }),
    ("fluent-bundle", |language| {
        fluent_bundle::text(&fluent_bundle::of_language(language), KEY)
            .unwrap()
            .into_owned()
    }),
    ("rust-i18n, all languages", |language| {
        rust_i18n::text(LANGUAGES[language], KEY).into_owned()
    }),
    ("i18n-embed", |language| {
        i18n_embed::loader(LANGUAGES[language]).get(KEY)
    }),
    ("fluent-templates, all languages", |language| {
        fluent_templates::text(&LANGUAGES[language].parse().unwrap(), KEY)
    }),
];

/// Other work that a program does once.
const OTHERS: &[Approach] = &[
    ("sip-phrases, StatusCode alone", |_| {
        StatusCode::from_u16(486).unwrap().to_string()
    }),
    ("sip-phrases, the first explanation", |language| {
        let response = Response::parse(responses::THREE_FACTS).unwrap();
        Localizer::bundled()
            .negotiate(LANGUAGES[language])
            .explain(&response)
            .title()
            .to_owned()
    }),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match &arguments[..] {
        [_, one, approach, language] if one == "--one" => {
            println!(
                "{}",
                time(approach.parse().unwrap(), language.parse().unwrap())
            );
        }
        [_] => report(301),
        [_, runs] => report(runs.parse().unwrap_or_else(|_| usage())),
        _ => usage(),
    }
}

fn time(approach: usize, language: usize) -> u128 {
    let work = APPROACHES.iter().chain(OTHERS).nth(approach).unwrap().1;
    let start = Instant::now();
    black_box(work(language));
    start.elapsed().as_nanos()
}

fn report(runs: usize) {
    let all: Vec<&Approach> = APPROACHES.iter().chain(OTHERS).collect();
    for (language, tag) in [(0, "en"), (2, "ru")] {
        let expected = static_table::phrase(language as u8, CODE);
        APPROACHES
            .iter()
            .for_each(|(name, work)| assert_eq!(work(language), expected, "{name}"));
        let mut times = vec![Vec::with_capacity(runs); all.len()];
        for _ in 0..runs {
            for (approach, times) in times.iter_mut().enumerate() {
                let mut child = Command::new(std::env::current_exe().unwrap());
                let output = child
                    .args(["--one", &approach.to_string(), &language.to_string()])
                    .output()
                    .unwrap();
                let time: u128 = String::from_utf8(output.stdout)
                    .unwrap()
                    .trim()
                    .parse()
                    .unwrap();
                times.push(time);
            }
        }
        for ((name, _), mut times) in all.iter().zip(times) {
            times.sort_unstable();
            let quantile =
                |percent: usize| times[(times.len() - 1) * percent / 100] as f64 / 1000.0;
            println!(
                "{tag} {name:36} {:8.1} µs   (quartiles {:.1} and {:.1})",
                quantile(50),
                quantile(25),
                quantile(75)
            );
        }
    }
}

fn usage() -> ! {
    eprintln!("usage: cold [RUNS]");
    exit(2)
}
