#!/usr/bin/env bash
# Makes the pictures in this folder. Needs Chromium, ChromeDriver and fonts with CJK letters. On Debian:
#     apt-get install chromium chromium-driver fonts-noto-cjk
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --package web_dialog --bins --examples
coproc server { exec cargo run --quiet --package web_dialog -- 0; }
trap 'kill "$server_PID"' EXIT
read -r address <&"${server[0]}"

cargo run --quiet --package web_dialog --example picture -- "$address" docs/dialogs.png
ls -l docs/dialogs.png
