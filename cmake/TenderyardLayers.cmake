# SPDX-License-Identifier: GPL-3.0-or-later

# tenderyard_precompile(<target> <libraries…>): what nearly every source of the target reads anyway is read once: as a
# precompiled header or, with TENDERYARD_UNITY, by compiling many sources as one (so names in unnamed namespaces are
# unique in a layer). Sources still include all that they use.
function(tenderyard_precompile target)
    if(TENDERYARD_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 24)
        return()
    endif()
    tenderyard_precompile_headers(${target} ${ARGN})
endfunction()

function(tenderyard_precompile_headers target)
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
# With TENDERYARD_SHARED it is a shared library, which the many test programs share instead of holding a copy each.
function(tenderyard_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(tenderyard_${name} ${TENDERYARD_LIBRARY_KIND} ${sources})
    target_link_libraries(tenderyard_${name} PUBLIC tenderyard_flags ${ARGN})
    tenderyard_precompile(tenderyard_${name} ${ARGN})
endfunction()

# tenderyard_precompile_test(<target> <libraries…>): precompiled headers for all tests and what they share, one with the
# window, one with pictures and one without either: the flags of each kind are the same.
function(tenderyard_precompile_test target)
    # Libraries and programs share a header only where their flags are the same.
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "" POSITION_INDEPENDENT_CODE ON)
    # Not the folder of the build, so that the presets find each other's objects in ccache.
    set_target_properties(${target} PROPERTIES QT_TESTCASE_BUILDDIR .)
    set(kind core)
    set(libraries Qt6::Test)
    if("tenderyard_program" IN_LIST ARGN AND TENDERYARD_GUI)
        set(kind window)
        list(APPEND libraries Qt6::Widgets)
    elseif("tenderyard_preview" IN_LIST ARGN)
        set(kind picture)
        list(APPEND libraries Qt6::Gui)
    endif()
    get_property(owner GLOBAL PROPERTY tenderyard_precompiled_${kind})
    if(owner AND TENDERYARD_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    else()
        set_property(GLOBAL PROPERTY tenderyard_precompiled_${kind} ${target})
        tenderyard_precompile_headers(${target} ${libraries})
    endif()
endfunction()

# tenderyard_test(<source> <libraries…>): one Qt Test program, named after its file (tst_Money.cpp → tst_Money).
# Its labels are its folder and, for what is named tst_…Long.cpp, "long": run only by packaging/test --long.
# What is measured (tests/bench) runs alone.
function(tenderyard_test source)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE tenderyard_flags Qt6::Test ${ARGN})
    # One generated file is all that it takes: AUTOMOC would look through and compile two more for each program.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/moc)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    qt_generate_moc(${source} ${moc} TARGET ${name})
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    tenderyard_precompile_test(${name} ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    get_filename_component(labels ${source} DIRECTORY)
    get_filename_component(labels ${labels} NAME)
    if(labels STREQUAL "bench")
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
    # Left out under the sanitizers, as tests/bench is: they take memory themselves.
    if(name MATCHES "Memory$")
        list(APPEND labels bench)
    endif()
    if(name MATCHES "Long$")
        list(APPEND labels long)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;TENDERYARD_SHARED=${PROJECT_SOURCE_DIR}/../shared;TENDERYARD_SOURCE_DIR=${PROJECT_SOURCE_DIR}"
        LABELS "${labels}"
        TIMEOUT 900)
endfunction()

# The same program once more, with the offices of its tests on a PostgreSQL server.
function(tenderyard_test_on_server)
    foreach(name IN LISTS ARGN)
        add_test(NAME ${name}.postgresql COMMAND ${name})
        get_test_property(${name} ENVIRONMENT environment)
        get_test_property(${name} LABELS labels)
        set_tests_properties(${name}.postgresql PROPERTIES
            ENVIRONMENT "${environment};TENDERYARD_TEST_DATABASE=postgresql" LABELS "${labels};server" TIMEOUT 900)
    endforeach()
endfunction()
