#!/bin/sh
# The second of README's two commands: installs what is missing, builds with warnings as errors, runs every test offscreen, then each reader
# for a minute under libFuzzer (tests/fuzz). Arguments are ctest's; with them only those tests run, and no fuzzer.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-deps.sh test
sh packaging/build.sh ci
export QT_QPA_PLATFORM=offscreen
ctest --preset ci "$@"
[ $# -eq 0 ] || exit 0
sh packaging/build.sh fuzz
exec ctest --preset fuzz
