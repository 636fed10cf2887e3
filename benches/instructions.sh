#!/bin/sh
# Counts the instructions of the hot operations with callgrind, and fails where one has grown by more than 5 % against
# instructions.tsv. Counts of two compilers cannot be compared: on another rustc than the baseline's it only reports.
#
#   benches/instructions.sh            check
#   benches/instructions.sh --update   write the baseline anew
set -eu
cd "$(dirname "$0")"
baseline=instructions.tsv
rustc=$(rustc --version)
cargo build --release --locked --quiet --bin operation
operation=$(cargo metadata --format-version 1 --no-deps --locked | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/release/operation

# All that a process executes which does the operation so many times.
executed() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$operation" "$1" "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

measured=$(for name in phrase negotiate negotiate-browser answer explain; do
    few=$(executed "$name" 100)
    many=$(executed "$name" 1100)
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
if [ "$failed" = 1 ] && [ "# $rustc" != "$(head -n 1 "$baseline")" ]; then
    echo "The baseline is of another compiler ($(head -n 1 "$baseline" | cut -c 3-)): no verdict."
elif [ "$failed" = 1 ]; then
    echo "More than 5 % above the baseline. If that is the price of something worth it, run with --update and say why." >&2
    exit 1
fi
