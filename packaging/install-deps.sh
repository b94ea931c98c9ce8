#!/bin/sh
# Installs what Dekade needs on Debian 12 and says what. Usage: install-deps.sh [run|test]
# A package that is there already is left alone: a second call asks apt for nothing.
# Exit 2 where there is no apt: the packages are then printed by their common names.
set -eu

build="g++ cmake ninja-build make qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev
 qt6-tools-dev-tools libeigen3-dev libboost-dev rapidjson-dev libsqlite3-dev libqt6sql6-sqlite libqt6svg6 fonts-inter fonts-noto-cjk ffmpeg"
# What the tests draw and check with: two foreign SVG renderers, an XML checker, SQLite's shell, a virtual screen; clang with libFuzzer and its
# sanitizers, and what names the lines of a crash.
tests="librsvg2-bin chromium libxml2-utils sqlite3 xvfb xauth poppler-utils desktop-file-utils clang libclang-rt-dev llvm"

wanted=$build
[ "${1:-run}" = test ] && wanted="$build $tests"

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    cat >&2 <<'TEXT'
This script installs Debian packages, and there is no apt here. Please install these yourself, then build with CMake:
  a C++20 compiler (GCC 12 or newer), CMake 3.25 or newer, Ninja
  Qt 6.4 or newer: Base, Charts, SVG, SQL with its SQLite driver, Linguist tools
  Eigen 3, Boost 1.74 or newer, RapidJSON 1.1 or newer (headers)
  the fonts Inter and Noto Sans CJK SC
  ffmpeg with libx264 and libwebp, for films
  for the tests: librsvg's rsvg-convert, Chromium, xmllint, sqlite3, Xvfb, poppler's tools;
    clang with compiler-rt (libFuzzer) and llvm-symbolizer
TEXT
    exit 2
fi

missing=
for package in $wanted; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Not root, and no sudo here. As root, please run: apt-get install$missing" >&2
        exit 2
    fi
    as_root=sudo
fi
echo "Installing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq >&2
# shellcheck disable=SC2086 # a list of package names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
