# The commands of CI, for `just NAME`. CI itself does not need just.

# Lists the commands
default:
    @just --list

# Runs everything that CI runs, and installs what it needs
ci:
    .ci/run

# Runs the quick part of CI: formatting, tests, clippy, docs, packages
quick:
    .ci/quick

# Runs the tests, or those whose name contains a word
test *name:
    cargo test --workspace --all-features {{name}}

# Runs the tests that need a browser or gettext
test-programs:
    cargo test --package web_dialog --package sip-phrases-cli --all-features -- --ignored

# Runs real SIP programs against the example server
test-sip:
    examples/sip_uas/e2e/run.sh

# Formats the sources
fmt:
    cargo fmt --all
    cargo fmt --manifest-path benches/Cargo.toml
    cargo fmt --manifest-path fuzz/Cargo.toml

# Runs clippy
clippy:
    cargo clippy --workspace --all-targets --all-features -- -D warnings
    cargo clippy --package sip-phrases --all-targets -- -D warnings
    cargo clippy --locked --manifest-path benches/Cargo.toml --all-targets -- -D warnings
    cargo clippy --locked --manifest-path fuzz/Cargo.toml --all-targets -- -D warnings

# Builds the documentation
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --package sip-phrases --package sip-phrases-cli --no-deps --all-features

# Checks the texts of all languages
check-texts:
    cargo run --quiet --package sip-phrases-cli -- check locales

# Checks licenses, duplicates and sources of the dependencies
deny:
    cargo deny --workspace check licenses bans sources

# Builds with the oldest dependencies and the oldest Rust that Cargo.toml promises
oldest:
    scripts/minimal-versions.sh
    scripts/msrv.sh

# Runs every fuzz target for some seconds
fuzz seconds="10":
    scripts/fuzz.sh {{seconds}}

# Runs mutation testing
mutants:
    scripts/mutants.sh

# Runs all benchmarks
bench:
    benches/run.sh

# Compares instruction counts with the baseline
instructions:
    benches/instructions.sh
