#!/usr/bin/env bash
# Builds the crate with the oldest Rust that it promises (rust-version of Cargo.toml), taken from Debian's packages and
# unpacked into a folder: no toolchain of this machine is touched. For Debian 12 on x86-64.
#
#   scripts/msrv.sh [FOLDER]     FOLDER keeps the toolchain for the next time
set -euo pipefail
cd "$(dirname "$0")/.."
promised=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
folder=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

if [ ! -x "$folder/usr/bin/cargo" ]; then
    apt-get update
    # Debian has newer ones as well, and this one in whatever revision.
    version=$(apt-cache madison rustc-web | awk -v promised="$promised." 'index($3, promised) == 1 && !seen++ { print $3 }')
    [ -n "$version" ] || { echo "Debian has no Rust $promised among its packages" >&2; exit 1; }
    # The last two lines are what they are linked with and a machine may not have.
    (cd "$folder" && apt-get download \
        "rustc-web=$version" "cargo-web=$version" "libstd-rust-web-dev=$version" "libstd-rust-web-$promised=$version" \
        libllvm19 libedit2 libz3-4 libxml2 libbsd0 libmd0 libicu72 \
        libcurl4 libhttp-parser2.9 libpcre3 libsqlite3-0 libssh2-1)
    for package in "$folder"/*.deb; do
        dpkg-deb --extract "$package" "$folder"
        rm "$package"
    done
fi

export PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$folder/usr/lib:$folder/usr/lib/x86_64-linux-gnu"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/msrv
unset RUSTUP_TOOLCHAIN RUSTC RUSTC_WRAPPER
rustc --version
cargo --version
rustc --version | grep -q "^rustc $promised\." || { echo "this is not the promised Rust $promised" >&2; exit 1; }

for features in "" "serde" "lint" "cli"; do
    echo "+ cargo build --locked --package sip-phrases --features '$features'"
    cargo build --locked --package sip-phrases --features "$features"
done
