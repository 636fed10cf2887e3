#!/usr/bin/env bash
# Runs every fuzz target for a number of seconds, 10 where none is given, and stops at the first finding. It needs
# cargo-fuzz (cargo install cargo-fuzz --locked --version 0.13.2). A stable compiler is told to take the options that
# only a nightly one takes by itself.
#
#   scripts/fuzz.sh [SECONDS] [TARGET…]
set -euo pipefail
cd "$(dirname "$0")/../fuzz"
export RUSTC_BOOTSTRAP=1
seconds=${1:-10}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(cargo fuzz list)
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
cargo fuzz build
TIMEFORMAT='CPU: %U s'
for target in "${targets[@]}"; do
    echo "+ $target, $seconds s"
    mkdir -p "$new/$target"
    # What is found goes to a folder of its own, so that the corpus in the repository stays small.
    time cargo fuzz run "$target" "$new/$target" "corpus/$target" -- \
        -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1
done
