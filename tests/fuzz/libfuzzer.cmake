# dekade_fuzz(name dictionary LIBS...): the target under libFuzzer; ctest runs it for DEKADE_FUZZ_SECONDS, with bounded memory and a second
# an input. What it learns stays in build/fuzz/corpus/<name>; an input it dies of in build/fuzz/found.
set(DEKADE_FUZZ_SECONDS 60 CACHE STRING "How long ctest runs each libFuzzer target")
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/found)

function(dekade_fuzz name dictionary libraries)
    cmake_parse_arguments(ARG "" "" "SOURCES;SEEDS" ${ARGN})
    add_executable(fuzz_${name} fuzz_${name}.cpp ${ARG_SOURCES})
    dekade_options(fuzz_${name})
    target_link_libraries(fuzz_${name} PRIVATE Qt6::Core ${libraries})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    set(corpus ${CMAKE_BINARY_DIR}/corpus/${name})
    file(MAKE_DIRECTORY ${corpus})
    add_test(NAME libfuzzer_${name}
        COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/libfuzzer.sh $<TARGET_FILE:fuzz_${name}> ${DEKADE_FUZZ_SECONDS} ${CMAKE_BINARY_DIR}/found/
            -dict=${CMAKE_CURRENT_SOURCE_DIR}/${dictionary}.dict ${corpus} ${data}/fuzz/${name} ${ARG_SEEDS})
    math(EXPR patience "${DEKADE_FUZZ_SECONDS} * 4 + 240")
    set_tests_properties(libfuzzer_${name} PROPERTIES TIMEOUT ${patience} LABELS "fuzz;slow")
endfunction()
