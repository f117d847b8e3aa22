# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)

# CHANGELOG.md as packages want it.
include(${ROOT}/resources/linux/changes.cmake)

macro(expect what have want)
    if(NOT "${have}" STREQUAL "${want}")
        message(FATAL_ERROR "${what}:\n${have}\ninstead of\n${want}")
    endif()
endmacro()

foreach(pair "2026-11-21=Sat, 21" "2024-02-29=Thu, 29" "2000-01-01=Sat, 01" "2025-03-01=Sat, 01" "2026-08-09=Sun, 09")
    string(REGEX MATCH "^(.*)=(.*)$" ignored "${pair}")
    set(want "${CMAKE_MATCH_2}")
    prose_debian_date(date ${CMAKE_MATCH_1})
    string(SUBSTRING "${date}" 0 7 date)
    expect("the day of ${pair}" "${date}" "${want}")
endforeach()

set(ENV{SOURCE_DATE_EPOCH} 1792000000) # 2026-10-14
set(file ${CMAKE_CURRENT_BINARY_DIR}/changes-sample.md)
file(WRITE ${file} "# Changes

## Unreleased

- One `--word` [and] brackets; a semicolon, <angles> & more.
- A long one that goes on for so many words that a line of a terminal does not hold it
  and is written in two.

## 0.0.9 (2025-03-01)

- First.
")
prose_read_changes(${file} 0.1.0 "Some Body <some@body.invalid>")
file(REMOVE ${file})
expect("AppStream" "${PROSE_RELEASES}" "    <release version=\"0.1.0\" date=\"2026-10-14\" type=\"development\">
      <description><ul>
        <li>One --word [and] brackets; a semicolon, &lt;angles&gt; &amp; more.</li>
        <li>A long one that goes on for so many words that a line of a terminal does not hold it and is written in two.</li>
      </ul></description>
    </release>
    <release version=\"0.0.9\" date=\"2025-03-01\" type=\"stable\">
      <description><ul>
        <li>First.</li>
      </ul></description>
    </release>
")
expect("Debian" "${PROSE_DEBIAN_CHANGELOG}" "system-prose (0.1.0) unstable; urgency=medium

  * One --word [and] brackets; a semicolon, <angles> & more.
  * A long one that goes on for so many words that a line of a terminal does
    not hold it and is written in two.

 -- Some Body <some@body.invalid>  Wed, 14 Oct 2026 12:00:00 +0000

system-prose (0.0.9) unstable; urgency=medium

  * First.

 -- Some Body <some@body.invalid>  Sat, 01 Mar 2025 12:00:00 +0000

")
prose_read_changes(${ROOT}/CHANGELOG.md 0.1.0 "Some Body <some@body.invalid>") # fatal when it cannot be read
