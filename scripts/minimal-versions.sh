#!/usr/bin/env bash
# Builds the published packages, and runs the unit tests of the library, with the oldest versions of
# their direct dependencies that Cargo.toml allows. Works in a copy: Cargo.lock stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}/minimal-versions
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r README.md build.rs src locales cli "$copy"
sed 's/^members = .*/members = ["cli"]/; /^default-members = /d' Cargo.toml >"$copy/Cargo.toml"
cd "$copy"

# A stable cargo rejects the option without RUSTC_BOOTSTRAP.
RUSTC_BOOTSTRAP=1 cargo update -Z direct-minimal-versions
cargo tree --depth 1 --edges normal --all-features --workspace
cargo test --locked --package sip-phrases --all-features --lib
cargo check --locked --package sip-phrases-cli
