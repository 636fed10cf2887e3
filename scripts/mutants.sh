#!/usr/bin/env bash
# Mutation testing of negotiation, header fields, and the guard in front of the Fluent parser: changes
# one thing at a time and lists the changes that no test notices. Takes less than an hour. Requires
# cargo-mutants: cargo install --locked --version 27.1.0 cargo-mutants
#
#   scripts/mutants.sh [SOURCE…]     for example src/localizer/negotiate.rs
set -euo pipefail
cd "$(dirname "$0")/.."
sources=("$@")
[ $# -gt 0 ] || sources=(
    src/header/{accept_language,quality,reason,reason_phrase,status_line,syntax,warning}.rs
    src/localizer/{mod,language,negotiate}.rs
    src/catalog/parser_guard.rs
)
tests=(accept_language call_end header_elements header_values negotiation overlay response serde status_line)

# Without debug information, a mutant builds faster.
export CARGO_PROFILE_DEV_DEBUG=0
cargo mutants --package sip-phrases --features serde --timeout 15 --output "${OUTPUT:-target}" \
    "${sources[@]/#/--file=}" -- --lib "${tests[@]/#/--test=}"
