#!/usr/bin/env bash
# Runs every fuzz target for some seconds (10 by default) and stops at the first finding. Requires
# cargo-fuzz: cargo install --locked --version 0.13.2 cargo-fuzz
#
#   scripts/fuzz.sh [SECONDS] [TARGET…]
set -euo pipefail
cd "$(dirname "$0")/../fuzz"

# cargo-fuzz passes options that a stable compiler rejects without this.
export RUSTC_BOOTSTRAP=1
seconds=${1:-10}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(cargo fuzz list)

# New inputs go to a temporary folder, so that the corpus in the repository stays small.
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
cargo fuzz build
TIMEFORMAT='CPU: %U s'
for target in "${targets[@]}"; do
    echo "+ $target, $seconds s"
    mkdir -p "$new/$target"
    time cargo fuzz run "$target" "$new/$target" "corpus/$target" -- \
        -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1
done
