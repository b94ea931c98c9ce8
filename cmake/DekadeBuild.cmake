# How every target of Dekade is built: one place for the language level, the warnings and Qt's strictness.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# ccache is told what it must overlook to keep files that were compiled with precompiled headers.
find_program(DEKADE_CCACHE ccache)
if(DEKADE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${DEKADE_CCACHE})
endif()
option(DEKADE_PCH "Compile the headers that everybody includes only once" ON)

# Reproducible binaries: no path of the build machine in them.
add_compile_options(-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)

function(dekade_options target)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12 sees overlapping copies in std::string where there are none (GCC bug 105651): Boost's cpp_int meets it.
        target_compile_options(${target} PRIVATE -Wno-restrict)
    endif()
    if(DEKADE_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(DEKADE_PCH AND DEKADE_HEADERS)
        target_precompile_headers(${target} REUSE_FROM dekade_headers_${DEKADE_HEADERS})
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# dekade_headers(kind LIBS...): precompiles cmake/headers-<kind>.h. A folder whose DEKADE_HEADERS is that kind uses it; none by default, for
# an engine that knows no Qt.
function(dekade_headers kind)
    set(DEKADE_HEADERS "")
    file(WRITE ${CMAKE_BINARY_DIR}/headers-${kind}.cpp "// Only its header matters.\n")
    add_library(dekade_headers_${kind} STATIC ${CMAKE_BINARY_DIR}/headers-${kind}.cpp)
    dekade_options(dekade_headers_${kind})
    target_link_libraries(dekade_headers_${kind} PUBLIC ${ARGN})
    target_precompile_headers(dekade_headers_${kind} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/headers-${kind}.h)
endfunction()

# dekade_library(name SOURCES ... LINK ...): one static library a layer.
function(dekade_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    dekade_options(${name})
    target_link_libraries(${name} PUBLIC ${ARG_LINK})
endfunction()
