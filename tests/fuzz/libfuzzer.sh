#!/bin/sh
# Runs a libFuzzer target: libfuzzer.sh PROGRAM SECONDS FOUND_FOLDER/ [OPTIONS AND CORPUS FOLDERS].
# Fails with what the target fails of: a crash, memory over the limit, an input that takes over a second. libFuzzer's second is the clock's, and
# on a busy machine it passes without the program: a slow input is run once more, alone, with a second of the processor.
set -eu
program=$1
seconds=$2
found=$3
shift 3
prefix=$found$(basename "$program")-
# Freed memory is kept by AddressSanitizer to find its late users; as much as it keeps by itself would count as the reader's.
export ASAN_OPTIONS="detect_leaks=0:quarantine_size_mb=16:allocator_may_return_null=0:${ASAN_OPTIONS:-}"
export UBSAN_OPTIONS="print_stacktrace=1:${UBSAN_OPTIONS:-}"

for attempt in 1 2 3 4 5; do
    code=0
    "$program" -max_total_time="$seconds" -timeout=1 -rss_limit_mb=768 -malloc_limit_mb=256 -max_len=32768 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$prefix" "$@" || code=$?
    [ "$code" -eq 70 ] || exit "$code"
    for slow in "$prefix"timeout-*; do
        (ulimit -t 1 && exec "$program" -timeout=600 -rss_limit_mb=768 -malloc_limit_mb=256 "$slow") \
            || { echo "$slow takes over a second of the processor." >&2; exit 70; }
        rm "$slow"
    done
    echo "That took no second of the processor; once more." >&2
done
echo "The machine is too busy to tell slow inputs from a slow machine." >&2
exit 70
