# SPDX-License-Identifier: GPL-3.0-or-later

# tenderyard_layer(<name> <libraries…>): the layer tenderyard_<name> from every source below the current folder.
# A layer links what it may use and nothing more, so an arrow that points the wrong way does not link.
function(tenderyard_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(tenderyard_${name} STATIC ${sources})
    target_link_libraries(tenderyard_${name} PUBLIC tenderyard_flags ${ARGN})
endfunction()

# tenderyard_test(<source> <libraries…>): one Qt Test program, named after its file (tst_Money.cpp → tst_Money).
# Its labels are its folder and, for what is named tst_…Long.cpp, "long": run only by packaging/test --long.
# What is measured (tests/bench) runs alone.
function(tenderyard_test source)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE tenderyard_flags Qt6::Test ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    get_filename_component(folder ${source} DIRECTORY)
    get_filename_component(labels ${folder} NAME)
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
