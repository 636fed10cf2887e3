#!/bin/bash
# Measures what a dependency adds to a hello-world program: the size of the stripped release binary, and
# the time of a clean build without downloads.
#
#   benches/sizes.sh [PROGRAM…]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Creates a program: program NAME DEPENDENCIES <main.rs
program() {
    mkdir -p "$work/$1/src"
    cat >"$work/$1/src/main.rs"
    printf '[workspace]\n[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[profile.release]\nstrip = true\n[dependencies]\n%s\n' \
        "$1" "$2" >"$work/$1/Cargo.toml"
}

# The peers have only the texts of status codes.
locales=$work/locales
languages='en de ru zh es fr pl pt-BR uk zh-Hant'
for language in $languages; do
    mkdir -p "$locales/$language"
    cp "$root/locales/$language/status.ftl" "$locales/$language/"
done

program hello '' <<'RUST'
fn main() { println!("{}", std::env::args().count()); }
RUST
program status-code "sip-phrases = { path = \"$root\" }" <<'RUST'
fn main() { println!("{:?}", sip_phrases::StatusCode::from_u16(400 + std::env::args().count() as u16)); }
RUST
program sip-phrases "sip-phrases = { path = \"$root\" }" <<'RUST'
use sip_phrases::{Localizer, StatusCode};
fn main() {
    let header = std::env::args().nth(1).unwrap_or_default();
    println!("{}", Localizer::bundled().negotiate(&header).phrase(StatusCode::BUSY_HERE));
}
RUST
# Phrases and explanations, in ten languages, one, two and five.
explain=$(cat <<'RUST'
use sip_phrases::{Localizer, Response};
fn main() {
    let header = std::env::args().nth(1).unwrap_or_default();
    let response = Response::parse("SIP/2.0 480 Away\r\nRetry-After: 300\r\n\r\n").unwrap();
    println!("{}", Localizer::bundled().negotiate(&header).explain(&response));
}
RUST
)
program sip-phrases-explain "sip-phrases = { path = \"$root\" }" <<<"$explain"
program sip-phrases-english "sip-phrases = { path = \"$root\", default-features = false }" <<<"$explain"
program sip-phrases-two "sip-phrases = { path = \"$root\", default-features = false, features = [\"lang-ru\"] }" <<<"$explain"
program sip-phrases-five "sip-phrases = { path = \"$root\", default-features = false, features = [\"lang-de\", \"lang-es\", \"lang-fr\", \"lang-ru\"] }" <<<"$explain"
program fluent-bundle $'fluent-bundle = "0.16"\nunic-langid = "0.9"' <<RUST
use fluent_bundle::{FluentBundle, FluentResource};
const FILES: [(&str, &str); 10] = [$(for language in $languages; do
    echo "(\"$language\", include_str!(\"$locales/$language/status.ftl\")),"; done)];
fn main() {
    let language = std::env::args().nth(1).unwrap_or_default();
    let (language, text) = FILES.into_iter().find(|(known, _)| *known == language).unwrap_or(FILES[0]);
    let language: unic_langid::LanguageIdentifier = language.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
    let pattern = bundle.get_message("status-486").unwrap().value().unwrap();
    println!("{}", bundle.format_pattern(pattern, None, &mut Vec::new()));
}
RUST
program fluent-templates $'fluent-templates = "0.15"\nunic-langid = "0.9"' <<RUST
use fluent_templates::Loader;
fluent_templates::static_loader! { static LOCALES = { locales: "$locales", fallback_language: "en" }; }
fn main() {
    let language = std::env::args().nth(1).unwrap_or_default().parse().unwrap_or_default();
    println!("{}", LOCALES.lookup(&language, "status-486"));
}
RUST
program i18n-embed $'i18n-embed = { version = "0.16", features = ["fluent-system"] }\nrust-embed = "8"' <<RUST
use i18n_embed::{LanguageLoader, fluent::FluentLanguageLoader};
#[derive(rust_embed::RustEmbed)]
#[folder = "$locales"]
struct Files;
fn main() {
    let language = std::env::args().nth(1).unwrap_or_default().parse().unwrap_or_default();
    let loader = FluentLanguageLoader::new("status", language);
    loader.load_fallback_language(&Files).unwrap();
    println!("{}", loader.get("status-486"));
}
RUST
mkdir -p "$work/yaml"
awk -v OFS= 'BEGIN { print "_version: 2" }
    FNR == 1 { split(FILENAME, part, "/"); language = part[length(part) - 1] }
    /^[a-z].* = / { id = $1; text = substr($0, length(id) + 4); lines[id] = lines[id] "  " language ": \"" text "\"\n" }
    END { for (id in lines) printf "%s:\n%s", id, lines[id] }' "$locales"/*/status.ftl >"$work/yaml/app.yml"
program rust-i18n 'rust-i18n = "4"' <<RUST
rust_i18n::i18n!("$work/yaml");
fn main() {
    let language = std::env::args().nth(1).unwrap_or_default();
    println!("{}", rust_i18n::t!("status-486", locale = &language));
}
RUST

wanted=("$@")
[ $# -gt 0 ] || wanted=(hello status-code sip-phrases sip-phrases-explain sip-phrases-english sip-phrases-two sip-phrases-five fluent-bundle fluent-templates i18n-embed rust-i18n)
printf '%-20s %12s %12s %9s %7s\n' program bytes 'more than' 'clean' crates
printf '%-20s %12s %12s %9s\n' '' stripped hello 'build s'
export CARGO_TARGET_DIR="$work/target"
for name in hello "${wanted[@]}"; do
    [ "$name" != hello ] || [ -z "${hello:-}" ] || continue
    cd "$work/$name"
    cargo fetch --quiet
    rm -rf "$work/target"
    start=$(date +%s%N)
    cargo build --release --quiet
    took=$((($(date +%s%N) - start) / 100000000))
    bytes=$(stat --format=%s "$work/target/release/$name")
    hello=${hello:-$bytes}
    crates=$(($(cargo tree --quiet --prefix none --edges normal,build | sed 's/ (\*)$//' | sort -u | wc -l) - 1))
    printf '%-20s %12d %12d %7d.%d %7d\n' "$name" "$bytes" "$((bytes - hello))" "$((took / 10))" "$((took % 10))" "$crates"
done
