#!/bin/sh
# Runs all measurements of BENCHMARKS.md, one after the other. Takes about five minutes; leave the
# machine alone meanwhile.
set -eu
cd "$(dirname "$0")"
uptime
rustc --version
grep -m 1 'model name' /proc/cpuinfo
for name in sip-phrases fluent-bundle fluent-langneg fluent-syntax fluent-templates i18n-embed accept-language rust-i18n criterion; do
    cargo tree --locked --quiet --depth 0 --package "$name" 2>/dev/null || true
done
cargo bench --locked --bench timings 2>/dev/null | awk '
    / time: / || /^ +time:/ { line = $0; sub(/^.*time: */, "", line); name = $1 == "time:" ? last : $0; sub(/ +time:.*/, "", name); printf "%-45s %s\n", name, line }
    / thrpt: / || /^ +thrpt:/ { sub(/^.*thrpt: */, ""); printf "%-45s %s\n", "", $0 }
    /different answer$/ { print }
    !/^ / && /\// { last = $0 }'
cargo run --release --locked --quiet --bin cold
cargo run --release --locked --quiet --bin memory
./instructions.sh
./sizes.sh
uptime
