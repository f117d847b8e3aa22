# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What an installed program has beside its programs, and the packages: .deb and a relocatable .tar.gz (./dev package).
include(GNUInstallDirs)
include(${CMAKE_CURRENT_LIST_DIR}/changes.cmake)
set(PROSE_MAINTAINER "System Prose contributors <contributors@systemprose.invalid>" CACHE STRING
    "Who answers for the packages: a name and an address, for the .deb")
set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_BINARY_DIR}/linux)
set(id org.systemprose.SystemProse)

prose_read_changes(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${PROJECT_VERSION} "${PROSE_MAINTAINER}")
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
get_property(sections GLOBAL PROPERTY prose_sections)
list(JOIN sections " " PROSE_SECTIONS)
set(PROSE_RUNTIME_PACKAGES "libqt6widgets6 qt6-svg-plugins libqcoro6core0t64 libkf6syntaxhighlighting6 libplist-2.0-4 libsqlite3-0 libdisplay-info2 libsystemd0 hwdata")
cmake_host_system_information(RESULT PROSE_BUILT_ON QUERY DISTRIB_PRETTY_NAME)

configure_file(${here}/${id}.metainfo.xml.in ${made}/${id}.metainfo.xml @ONLY)
configure_file(${here}/README.in ${made}/README @ONLY)
foreach(file prose.bash _prose prose.fish)
    configure_file(${here}/completion/${file}.in ${made}/${file} @ONLY)
endforeach()
file(CONFIGURE OUTPUT ${made}/changelog CONTENT "@PROSE_DEBIAN_CHANGELOG@" @ONLY)

install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/system-prose.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
foreach(size 16 24 32) # the large drawing is a blur in these
    install(FILES ${here}/icons/${size}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
endforeach()
install(FILES ${here}/prose.1 ${here}/system-prose.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/prose.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME prose)
install(FILES ${made}/_prose DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/prose.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${here}/copyright ${made}/changelog ${CMAKE_SOURCE_DIR}/doc/third-party.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/system-prose)
install(FILES ${here}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME system-prose)

set(CPACK_PACKAGE_NAME system-prose)
set(CPACK_PACKAGE_VENDOR "System Prose contributors")
set(CPACK_PACKAGE_CONTACT "${PROSE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what a computer is and what runs on it")
set(CPACK_PACKAGE_DESCRIPTION
"System Prose shows the hardware, operating system, network, developer tools,
packages, security and activity of a computer as a tree that fills in live. It
exports one report as JSON or text, with personal values replaced, and compares
two reports that are dropped on its window, also those of a Mac.
.
It only reads, needs no root and sends nothing anywhere. The package holds two
programs: system-prose, a window, and prose, the same in the terminal.")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_VERBATIM_VARIABLES ON)
string(TOLOWER "system-prose-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" CPACK_ARCHIVE_FILE_NAME)
set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})
set(CPACK_PRE_BUILD_SCRIPTS ${here}/stage.cmake)
set(CPACK_PROSE_README ${made}/README)
set(CPACK_PROSE_STRIP ${CMAKE_STRIP})

set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${PROSE_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What no program is linked with: the plug-in that draws the window's icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
# Names of devices; drawing without X11; the words of Qt's own dialogues.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hwdata, qt6-wayland, qt6-translations-l10n")
include(CPack)
