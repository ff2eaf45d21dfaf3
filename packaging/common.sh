# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What packaging/run, packaging/test and the clean-room scripts share. Sourced by bash, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc 2>/dev/null || echo 2)

# One compiler cache for every checkout and every preset: paths below the checkout count as equal.
# Without the sloppiness ccache leaves out everything that has a precompiled header.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
if [ -z "${CCACHE_DIR:-}" ]; then
    if [ -n "${HOME:-}" ] && mkdir -p "$HOME/.cache/ccache" 2>/dev/null && [ -w "$HOME/.cache/ccache" ]; then
        export CCACHE_DIR=$HOME/.cache/ccache
    else
        export CCACHE_DIR=$root/build/ccache
    fi
fi

say() { printf '\n== %s\n' "$*"; }

# configure PRESET: configures a preset of CMakePresets.json in build/PRESET.
configure() {
    # CMake looks for the presets in the folder that it is started in.
    (cd "$root" && cmake --preset "$1" -Wno-dev >"$(log_of "configure-$1")" 2>&1) || {
        cat "$(log_of "configure-$1")"
        return 1
    }
}

# build PRESET [TARGET…]: configures and builds a preset.
build() {
    local preset=$1
    shift
    configure "$preset" || return 1
    cmake --build "$root/build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# log_of NAME: where the output of a step goes that is only shown when it fails.
log_of() {
    mkdir -p "$root/build/log"
    printf '%s/build/log/%s.log' "$root" "$1"
}
