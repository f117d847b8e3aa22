# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPack runs this when a package's files are in place, before it packs them.
if(CPACK_GENERATOR STREQUAL "TGZ")
    file(COPY ${CPACK_PROSE_README} DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
    file(REMOVE_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/share/lintian)
    file(REMOVE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/share/doc/system-prose/changelog)
elseif(CPACK_GENERATOR STREQUAL "DEB")
    # As debhelper does it: compressed documents, the same bytes each time, and nothing in the programs that is not needed to run.
    set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
    file(GLOB pages ${usr}/share/man/man1/*.1)
    execute_process(COMMAND gzip -9n ${pages} ${usr}/share/doc/system-prose/changelog COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB programs ${usr}/bin/*)
    execute_process(COMMAND ${CPACK_PROSE_STRIP} --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
endif()
