# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Facts from outside that the collectors need: with sources and the day on which they were checked.
qt_add_resources(prose_parsers knowledge PREFIX /prose BASE ${CMAKE_CURRENT_LIST_DIR} FILES
    ${CMAKE_CURRENT_LIST_DIR}/knowledge/mac_models.json
    ${CMAKE_CURRENT_LIST_DIR}/knowledge/macos_versions.json
    ${CMAKE_CURRENT_LIST_DIR}/knowledge/oclp.json)
