# SPDX-License-Identifier: GPL-3.0-or-later

# tenderyard_precompile(<target> <libraries…>): what nearly every source of the target reads anyway is read once. Sources
# still include all that they use: the build with the sanitizers has no precompiled headers.
function(tenderyard_precompile target)
    if(NOT TENDERYARD_PCH)
        return()
    endif()
    set(headers <functional> <memory> <optional> <utility> <vector> <QtCore> <tl/expected.hpp>)
    if("Qt6::Widgets" IN_LIST ARGN)
        list(APPEND headers <QtWidgets>)
    endif()
    if("Qt6::Test" IN_LIST ARGN)
        list(APPEND headers <QtTest>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# tenderyard_layer(<name> <libraries…>): the layer tenderyard_<name> from every source below the current folder.
# A layer links what it may use and nothing more, so an arrow that points the wrong way does not link.
function(tenderyard_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(tenderyard_${name} STATIC ${sources})
    target_link_libraries(tenderyard_${name} PUBLIC tenderyard_flags ${ARGN})
    tenderyard_precompile(tenderyard_${name} ${ARGN})
endfunction()

# tenderyard_test(<source> <libraries…>): one Qt Test program, named after its file (tst_Money.cpp → tst_Money).
# Its labels are its folder and, for what is named tst_…Long.cpp, "long": run only by packaging/test --long.
# What is measured (tests/bench) runs alone.
function(tenderyard_test source)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE tenderyard_flags Qt6::Test ${ARGN})
    # One precompiled header for the programs of a folder, which all have the same flags.
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(folder ${folder} NAME)
    get_property(owner GLOBAL PROPERTY tenderyard_precompiled_${folder})
    if(owner AND TENDERYARD_PCH)
        target_precompile_headers(${name} REUSE_FROM ${owner})
    else()
        set_property(GLOBAL PROPERTY tenderyard_precompiled_${folder} ${name})
        tenderyard_precompile(${name} Qt6::Test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set(labels ${folder})
    if(labels STREQUAL "bench")
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
    if(name MATCHES "Long$")
        list(APPEND labels long)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;TENDERYARD_SHARED=${PROJECT_SOURCE_DIR}/../shared;TENDERYARD_SOURCE_DIR=${PROJECT_SOURCE_DIR}"
        LABELS "${labels}"
        TIMEOUT 900)
endfunction()
