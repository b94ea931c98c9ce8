# dekade_fuzz(name dictionary LIBS...): the target under driver.cpp, ten thousand inputs in ctest. The driver knows its own words.
function(dekade_fuzz name dictionary libraries)
    cmake_parse_arguments(ARG "" "" "SOURCES;SEEDS" ${ARGN})
    add_executable(fuzz_${name} fuzz_${name}.cpp ${ARG_SOURCES} driver.cpp)
    dekade_options(fuzz_${name})
    target_link_libraries(fuzz_${name} PRIVATE Qt6::Core ${libraries})
    # The driver keeps its last input in the working folder: one folder a target.
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name})
    file(MAKE_DIRECTORY ${folder})
    add_test(NAME fuzz_${name} COMMAND fuzz_${name} 10000 1 ${data}/fuzz/${name} ${ARG_SEEDS} WORKING_DIRECTORY ${folder})
    set_tests_properties(fuzz_${name} PROPERTIES TIMEOUT 300 LABELS fuzz)
endfunction()
