# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the Debian package (cpack -G DEB).
set(app_id org.tenderyard.Tenderyard)
set(linux_dir ${CMAKE_CURRENT_LIST_DIR}/linux)

if(TENDERYARD_GUI)
    install(FILES ${linux_dir}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux_dir}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux_dir}/${app_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/logo.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
endif()

# The manual page, and the two documents that every Debian package carries, compressed as its policy asks.
find_program(gzip_program gzip REQUIRED)
function(install_gzipped source target destination)
    set(compressed ${PROJECT_BINARY_DIR}/packaging/${target}.gz)
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
    execute_process(COMMAND ${gzip_program} -9 -n -c ${source} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()
install_gzipped(${linux_dir}/tenderyard.1 tenderyard.1 ${CMAKE_INSTALL_MANDIR}/man1)
configure_file(${linux_dir}/changelog.in ${PROJECT_BINARY_DIR}/packaging/changelog @ONLY)
install_gzipped(${PROJECT_BINARY_DIR}/packaging/changelog changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES ${linux_dir}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tenderyard)
set(CPACK_PACKAGE_VENDOR Tenderyard)
set(CPACK_PACKAGE_CONTACT "Tenderyard developers <tenderyard@example.org>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "construction tenders, bids and milestones on the desktop")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Project owners post tenders, contractors bid, the back office verifies
contractors and their certifications. Bids are compared side by side, one is
awarded, and milestones are approved and paid as the work goes on. An office is
one file; nothing has to be set up.")
# The linked libraries are found by dpkg-shlibdeps; plugins, which nothing links, are named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql")
# pg_dump and pg_restore, for backups of offices on a server.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "postgresql-client")
if(TENDERYARD_GUI)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-qpa-plugins, libqt6svg6")
    string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", fonts-inter, fonts-noto-core, qt6-translations-l10n, qt6-wayland")
endif()
include(CPack)
