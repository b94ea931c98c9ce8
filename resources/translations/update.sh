#!/bin/sh
# Brings the .ts files up to date with the sources. Run it after a change of words, then translate what is marked unfinished.
# Another folder may be named as the first argument: the files are written there (the tests do so).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$(cd "${1:-$here}" && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
cd "$here/../.."
# -I .: without the headers lupdate does not know in which namespace a class lies, and would miss its context.
common="-silent -I . -locations none -no-obsolete -source-language en app model views"
"$lupdate" $common -target-language zh_CN -ts "$target/dekade_zh_CN.ts"
"$lupdate" $common -target-language en -pluralonly -ts "$target/dekade_en.ts"
