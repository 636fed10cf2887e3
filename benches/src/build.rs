//! Converts the texts of `status.ftl` to the form that each peer reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Pattern, PatternElement};

const LANGUAGES: [&str; 10] = [
    "en", "de", "ru", "zh", "es", "fr", "pl", "pt-BR", "uk", "zh-Hant",
];
const CLASSES: [&str; 7] = [
    "provisional",
    "success",
    "redirection",
    "client-error",
    "server-error",
    "global-failure",
    "other",
];

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=src/build.rs");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let files = LANGUAGES
        .map(|language| fs::read_to_string(format!("../locales/{language}/status.ftl")).unwrap());
    let texts: Vec<BTreeMap<String, (String, String)>> =
        files.iter().map(|file| texts(file)).collect();
    for (language, file) in LANGUAGES.iter().zip(&files) {
        write(&out.join("locales").join(language).join("status.ftl"), file);
    }
    write(&out.join("yaml/app.yml"), &yaml(&texts));
    write(&out.join("static.rs"), &tables(&texts));
    let out = out.display();
    write(
        Path::new(&format!("{out}/rust_i18n.rs")),
        &format!("rust_i18n::i18n!({:?});\n", format!("{out}/yaml")),
    );
    let loader = format!(
        "fluent_templates::static_loader! {{\n    static LOADER = {{ locales: {:?}, fallback_language: \"en\" }};\n}}\n",
        format!("{out}/locales")
    );
    write(Path::new(&format!("{out}/fluent_templates.rs")), &loader);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Returns the phrases and descriptions by id.
fn texts(file: &str) -> BTreeMap<String, (String, String)> {
    let plain = |pattern: &Pattern<&str>| match pattern.elements[..] {
        [PatternElement::TextElement { value }] => value.to_owned(),
        _ => panic!("status.ftl holds plain texts"),
    };
    let resource = fluent_syntax::parser::parse(file).unwrap();
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    entries
        .map(|message| {
            let phrase = plain(message.value.as_ref().unwrap());
            (
                message.id.name.to_owned(),
                (phrase, plain(&message.attributes[0].value)),
            )
        })
        .collect()
}

fn yaml(texts: &[BTreeMap<String, (String, String)>]) -> String {
    let mut yaml = "_version: 2\n".to_owned();
    for id in texts[0].keys() {
        writeln!(yaml, "{id}:").unwrap();
        for (language, texts) in LANGUAGES.iter().zip(texts) {
            writeln!(yaml, "  {language}: {:?}", texts[id].0).unwrap();
        }
    }
    yaml
}

/// Returns the source of `INDEX`, `PHRASES` and `DESCRIPTIONS`, and of a `match` for every language.
fn tables(texts: &[BTreeMap<String, (String, String)>]) -> String {
    let codes: Vec<u16> = texts[0]
        .keys()
        .filter_map(|id| id.strip_prefix("status-")?.parse().ok())
        .collect();
    let rows: Vec<String> = codes.iter().map(|code| format!("status-{code}")).collect();
    let rows: Vec<String> = rows
        .into_iter()
        .chain(CLASSES.map(|class| format!("class-{class}")))
        .collect();
    let class = |code: u16| usize::from(code / 100 - 1).min(6);
    let row = |code: u16| {
        codes
            .binary_search(&code)
            .unwrap_or_else(|_| codes.len() + class(code))
    };
    let mut source = format!(
        "pub const LANGUAGES: [&str; {}] = {LANGUAGES:?};\npub static INDEX: [u8; 900] = {:?};\n",
        LANGUAGES.len(),
        (100..1000).map(row).collect::<Vec<_>>()
    );
    for (name, part) in [("PHRASES", 0), ("DESCRIPTIONS", 1)] {
        writeln!(
            source,
            "pub static {name}: [[&str; {}]; {}] = [",
            rows.len(),
            LANGUAGES.len()
        )
        .unwrap();
        for texts in texts {
            let pick = |id: &String| {
                if part == 0 {
                    &texts[id].0
                } else {
                    &texts[id].1
                }
            };
            writeln!(
                source,
                "    {:?},",
                rows.iter().map(pick).collect::<Vec<_>>()
            )
            .unwrap();
        }
        source.push_str("];\n");
    }
    let functions =
        LANGUAGES.map(|language| format!("match_{}", language.replace('-', "_").to_lowercase()));
    let count = LANGUAGES.len();
    writeln!(
        source,
        "pub static MATCHES: [fn(u16) -> &'static str; {count}] = [{}];",
        functions.join(", ")
    )
    .unwrap();
    let files = LANGUAGES.map(|language| {
        format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/locales/{language}/status.ftl\"))")
    });
    writeln!(
        source,
        "pub static FILES: [&str; {count}] = [{}];",
        files.join(", ")
    )
    .unwrap();
    for (function, texts) in functions.iter().zip(texts) {
        writeln!(
            source,
            "pub fn {function}(code: u16) -> &'static str {{\n    match code {{"
        )
        .unwrap();
        for code in &codes {
            writeln!(
                source,
                "        {code} => {:?},",
                texts[&format!("status-{code}")].0
            )
            .unwrap();
        }
        for (digit, class) in (1..).zip(&CLASSES[..6]) {
            let text = &texts[&format!("class-{class}")].0;
            writeln!(source, "        {digit}00..={digit}99 => {text:?},").unwrap();
        }
        writeln!(
            source,
            "        _ => {:?},\n    }}\n}}",
            texts["class-other"].0
        )
        .unwrap();
    }
    source
}
