# Functions that the scripts in this folder and `examples/sip_uas/e2e/run.sh` share.
# shellcheck shell=bash

# Prints a command with the seconds since the start, and runs it.
step() {
    printf '\n=== %s (%s s)\n' "$*" "$SECONDS"
    "$@"
}

# Installs the Debian packages that are missing.
install_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        apt-get update
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
    fi
}

# Builds a cargo tool of this version, unless target/tools has it.
install_tool() {
    cargo install --locked --root target/tools --version "$2" "$1"
    PATH="$PWD/target/tools/bin:$PATH"
}
