#!/usr/bin/env bash
# Tries the texts with the libraries of translation platforms: translate-toolkit (Weblate), moz.l10n
# (Pontoon) and compare-locales. Requires python3 with venv and PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    compare-locales==9.0.5 moz.l10n==0.15.0 translate-toolkit==3.20.4
PATH="$work/venv/bin:$PATH"

# compare-locales finds every text of every language in l10n.toml, and no errors.
compare-locales --json "$work/report.json" l10n.toml .
moz-l10n-lint l10n.toml

cargo build --quiet --package sip-phrases-cli
target=${CARGO_TARGET_DIR:-target}
"$work/venv/bin/python" scripts/translation_platforms.py "$work" "$target/debug/sip-phrases"
