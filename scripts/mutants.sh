#!/usr/bin/env bash
# Changes one thing after the other in the sources of language and wire, and names the changes that no test notices.
# It works on a copy in which the tests of language and wire are one program: built once a change instead of seven
# times. It needs cargo-mutants (cargo install cargo-mutants --locked --version 27.1.0) and takes about half an hour.
#
#   scripts/mutants.sh [SOURCE…]     src/lookup.rs and so on
set -euo pipefail
cd "$(dirname "$0")/.."
sources=("$@")
[ $# -gt 0 ] || sources=(src/{accept_language,lookup,localizer,status_line,reason_phrase,header,warning,reason,hazard}.rs)
tests=(accept_language negotiation overlay status_line header_values header_elements response call_end)

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r Cargo.lock build.rs src locales ./*.md tests "$copy"
sed 's/^members = .*/members = ["."]/' Cargo.toml >"$copy/Cargo.toml"
cat >>"$copy/Cargo.toml" <<'TOML'

[[test]]
name = "language_and_wire"
path = "tests/language_and_wire.rs"

[profile.dev]
debug = false
TOML
dependencies=$(sed -n '/^\[dev-dependencies\]/,/^$/p' tests/Cargo.toml | grep -E '^(proptest|tempfile|csv|insta) ')
awk -v more="$dependencies" '{ print } /^\[dev-dependencies\]/ { print more; print "serde_json = \"1\"" }' \
    "$copy/Cargo.toml" >"$copy/Cargo.toml.new"
mv "$copy/Cargo.toml.new" "$copy/Cargo.toml"
for name in "${tests[@]}"; do
    echo "#[path = \"$name.rs\"] mod $name;"
done >"$copy/tests/language_and_wire.rs"

files=()
for source in "${sources[@]}"; do
    files+=(--file "$source")
done
output=${OUTPUT:-target}
mkdir -p "$output"
output=$(cd "$output" && pwd)
cd "$copy"
cargo mutants --package sip-phrases "${files[@]}" --features serde --in-place --timeout 15 --output "$output" \
    -- --lib --test language_and_wire
