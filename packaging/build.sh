#!/bin/sh
# Configures (once) and builds a preset of CMakePresets.json; prints nothing but problems and progress on standard error.
# Usage: build.sh PRESET [TARGET]. A second call with nothing changed builds nothing.
set -eu
cd "$(dirname "$0")/.."
preset=$1
folder=build/$preset
[ -f "$folder/build.ninja" ] || cmake --preset "$preset" >&2
cmake --build --preset "$preset" ${2:+--target "$2"} >&2
