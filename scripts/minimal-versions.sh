#!/usr/bin/env bash
# Builds and tests the crate with the oldest versions of its direct dependencies that Cargo.toml allows, in a copy of
# the sources: Cargo.lock stays as it is. Only the choice of the versions is something that a stable cargo must be told
# to do.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r Cargo.toml build.rs src locales tests examples "$copy"
sed -i 's/^members = .*/members = ["."]/' "$copy/Cargo.toml"
[ -f README.md ] && cp ./*.md "$copy"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}/minimal-versions
cd "$copy"
RUSTC_BOOTSTRAP=1 cargo update -Z direct-minimal-versions
cargo tree --depth 1 --edges normal --all-features --package sip-phrases
cargo build --locked --package sip-phrases --all-features
cargo test --locked --package sip-phrases --lib
