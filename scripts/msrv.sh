#!/usr/bin/env bash
# Builds the published packages with the oldest Rust that they promise (rust-version in Cargo.toml).
# The toolchain comes from the packages of Debian 12 for x86-64 and is unpacked into a folder: the
# toolchains of this machine stay as they are.
#
#   scripts/msrv.sh [FOLDER]     keeps the toolchain in FOLDER for the next time
set -euo pipefail
cd "$(dirname "$0")/.."
promised=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
folder=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

if [ ! -x "$folder/usr/bin/cargo" ]; then
    apt-get update
    # Debian may have several versions. Take the promised one, in any revision.
    version=$(apt-cache madison rustc-web | awk -v promised="$promised." 'index($3, promised) == 1 && !seen++ { print $3 }')
    [ -n "$version" ] || { echo "Debian has no package of Rust $promised" >&2; exit 1; }
    # The last two lines are shared libraries that may be missing on this machine.
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
rustc --version | grep -q "^rustc $promised\." || { echo "expected Rust $promised" >&2; exit 1; }

build() {
    echo "+ cargo build --locked $*"
    cargo build --locked "$@"
}
build --package sip-phrases
build --package sip-phrases --features serde
build --package sip-phrases-cli
