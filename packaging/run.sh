#!/bin/sh
# The first of README's two commands: installs what is missing, builds release, opens the window.
# Without a display it writes every figure as PNG and SVG into figures/ and lists them.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-deps.sh run
sh packaging/build.sh release all
dekade=build/release/bin/dekade

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$dekade" "$@"
fi

echo "No display here: writing every figure into figures/ instead of opening the window." >&2
mkdir -p figures
listed=$("$dekade" figures) # on a line of its own: set -e sees it fail
for figure in $(printf '%s\n' "$listed" | awk '{ print $1 }'); do
    # Some take models of one's choice: one example of each.
    case $figure in
    architecture:*) figure=architecture:deepseek-v3 ;;
    compare:*) figure=compare:mixtral-8x7b,deepseek-v3 ;;
    routing:*) figure=routing:mixtral-8x7b ;;
    esac
    file=figures/$(printf '%s' "$figure" | tr ':,/' '---')
    for kind in png svg; do
        "$dekade" export "$figure" -o "$file.$kind" --force --quiet
        echo "$file.$kind"
    done
done
