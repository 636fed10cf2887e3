# Functions that the scripts in this folder and `examples/sip_uas/e2e/run.sh` share.
# shellcheck shell=bash

# Prints what comes next, with the seconds since the start.
heading() {
    printf '\n=== %s (%s s)\n' "$*" "$SECONDS"
}

# Prints a command, and runs it.
step() {
    heading "$@"
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
