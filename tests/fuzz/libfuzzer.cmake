# dekade_fuzz(name dictionary LIBS...): the target under libFuzzer; ctest runs it for DEKADE_FUZZ_SECONDS, with bounded memory and a second of
# the processor an input (timed.cpp). What it learns stays in build/fuzz/corpus/<name>; an input it dies of in build/fuzz/found.
set(DEKADE_FUZZ_SECONDS 60 CACHE STRING "How long ctest runs each libFuzzer target")
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/found)

function(dekade_fuzz name dictionary libraries)
    cmake_parse_arguments(ARG "" "" "SOURCES;SEEDS" ${ARGN})
    add_executable(fuzz_${name} fuzz_${name}.cpp ${ARG_SOURCES} timed.cpp)
    dekade_options(fuzz_${name})
    set_source_files_properties(fuzz_${name}.cpp PROPERTIES COMPILE_DEFINITIONS LLVMFuzzerTestOneInput=fuzzOneInput)
    target_link_libraries(fuzz_${name} PRIVATE Qt6::Core ${libraries})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    set(corpus ${CMAKE_BINARY_DIR}/corpus/${name})
    file(MAKE_DIRECTORY ${corpus})
    # A minute of the clock is a hang, however busy the machine.
    add_test(NAME libfuzzer_${name}
        COMMAND fuzz_${name} -max_total_time=${DEKADE_FUZZ_SECONDS} -timeout=60 -rss_limit_mb=768 -malloc_limit_mb=256 -max_len=32768
            -print_final_stats=1 -verbosity=0 -artifact_prefix=${CMAKE_BINARY_DIR}/found/fuzz_${name}-
            -dict=${CMAKE_CURRENT_SOURCE_DIR}/${dictionary}.dict ${corpus} ${data}/fuzz/${name} ${ARG_SEEDS})
    math(EXPR patience "${DEKADE_FUZZ_SECONDS} + 240")
    # Freed memory is kept by AddressSanitizer to find its late users; as much as it keeps by itself would count as the reader's.
    set_tests_properties(libfuzzer_${name} PROPERTIES TIMEOUT ${patience} LABELS "fuzz;slow"
        ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16:allocator_may_return_null=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
