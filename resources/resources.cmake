# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Icons are part of the window's library: no icon theme exists on macOS or on a bare Linux desktop.
set(icons
    added back call command compare computer copy differs export file info next open previous recording refresh
    refuse removed same search state-complete state-failed state-partial state-running state-skipped state-unavailable
    state-waiting stop swap
    attention battery display drive graphics memory network overview processor security system unknown)
set(files ${CMAKE_CURRENT_LIST_DIR}/system-prose.svg ${CMAKE_CURRENT_LIST_DIR}/themes/prose-dark.theme
    ${CMAKE_CURRENT_LIST_DIR}/themes/prose-light.theme)
foreach(icon IN LISTS icons)
    list(APPEND files ${CMAKE_CURRENT_LIST_DIR}/icons/${icon}.svg)
endforeach()
qt_add_resources(prose_ui icons PREFIX /prose BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${files})
