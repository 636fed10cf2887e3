#!/bin/sh
# Counts the instructions of the hot operations with callgrind, and fails if one has grown by more than
# 5 % over the baseline in instructions.tsv. Counts of different compilers cannot be compared: with
# another rustc than the baseline's, nothing is checked, and a warning says so.
#
#   benches/instructions.sh            checks
#   benches/instructions.sh --update   writes a new baseline
set -eu
cd "$(dirname "$0")"
baseline=instructions.tsv
rustc=$(rustc --version)
cargo build --release --locked --quiet --bin operation
target=$(cargo metadata --format-version 1 --no-deps --locked | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

# Counts the instructions of a process that repeats an operation.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$target/release/operation" "$1" "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# The start of the process and the first use cancel out in the difference.
measured=$(for name in phrase negotiate negotiate-browser answer explain; do
    few=$(count "$name" 100)
    many=$(count "$name" 1100)
    printf '%s\t%s\n' "$name" "$(((many - few + 500) / 1000))"
done)

if [ "${1:-}" = --update ]; then
    { echo "# $rustc"; echo "$measured"; } >"$baseline"
fi

failed=0
for name in $(echo "$measured" | cut -f 1); do
    now=$(echo "$measured" | awk -v name="$name" '$1 == name { print $2 }')
    before=$(awk -v name="$name" '$1 == name { print $2 }' "$baseline")
    echo "$name: $now instructions, ${before:-none} in the baseline"
    if [ -z "$before" ] || [ $((now * 100)) -gt $((before * 105)) ]; then
        failed=1
    fi
done

of_baseline=$(sed -n '1s/^# //p' "$baseline")
if [ "$rustc" != "$of_baseline" ]; then
    cat >&2 <<END

WARNING: the instruction counts were NOT CHECKED, because the compilers differ.
  baseline: $of_baseline
  here:     $rustc
To check with this compiler, run benches/instructions.sh --update on the commit before the change.

END
elif [ "$failed" = 1 ]; then
    echo "more than 5 % above the baseline: if the change is worth it, run with --update and say why" >&2
    exit 1
fi
