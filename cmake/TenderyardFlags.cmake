# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for compiler, hardening and Qt flags: every target links it.
add_library(tenderyard_flags INTERFACE)
target_compile_features(tenderyard_flags INTERFACE cxx_std_20)
target_include_directories(tenderyard_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tenderyard_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    QT_DEPRECATED_WARNINGS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_MESSAGELOGCONTEXT)
target_compile_options(tenderyard_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow -Wold-style-cast
    -fstack-protector-strong $<$<NOT:$<BOOL:${TENDERYARD_SHARED}>>:-fvisibility=hidden>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -fstack-clash-protection>
    $<$<BOOL:${TENDERYARD_WERROR}>:-Werror>
    $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
target_link_options(tenderyard_flags INTERFACE -Wl,-z,relro,-z,now
    # An arrow between layers that points the wrong way does not link.
    $<$<AND:$<BOOL:${TENDERYARD_SHARED}>,$<NOT:$<BOOL:${TENDERYARD_SANITIZE}>>>:-Wl,-z,defs>)
if(TENDERYARD_SANITIZE)
    target_compile_options(tenderyard_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tenderyard_flags INTERFACE -fsanitize=address,undefined)
endif()
