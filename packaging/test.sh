#!/bin/sh
# The second of README's two commands: installs what is missing, builds with warnings as errors, runs every test offscreen.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-deps.sh test
sh packaging/build.sh ci
export QT_QPA_PLATFORM=offscreen
exec ctest --preset ci "$@"
