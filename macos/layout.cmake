# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)

# Fails unless an application bundle is whole and stands on its own: cmake -DBUNDLE=FOLDER -P macos/layout.cmake
# macos/package.sh asks it before signing; it needs nothing of macOS, so the tests run it on an invented bundle.
if(NOT IS_DIRECTORY "${BUNDLE}/Contents")
    message(FATAL_ERROR "Not a bundle: ${BUNDLE}")
endif()
set(contents "${BUNDLE}/Contents")
set(wrong "")

file(READ "${contents}/Info.plist" plist)
foreach(key CFBundleExecutable CFBundleIconFile CFBundleShortVersionString LSMinimumSystemVersion)
    if(plist MATCHES "<key>${key}</key>[ \n]*<string>([^<]+)</string>")
        set(${key} "${CMAKE_MATCH_1}")
    else()
        string(APPEND wrong "\n  Info.plist has no ${key}")
    endif()
endforeach()
if(plist MATCHES "\\\${|@[A-Z_]+@")
    string(APPEND wrong "\n  Info.plist has a variable that was not filled in: ${CMAKE_MATCH_0}")
endif()

foreach(file
        MacOS/${CFBundleExecutable}
        MacOS/prose
        Resources/${CFBundleIconFile}.icns
        Resources/qt.conf
        Resources/third-party.md
        Resources/GPL-3.0-or-later.txt
        PlugIns/platforms/libqcocoa.dylib
        PlugIns/iconengines/libqsvgicon.dylib
        PlugIns/imageformats/libqsvg.dylib)
    if(NOT EXISTS "${contents}/${file}")
        string(APPEND wrong "\n  missing: Contents/${file}")
    endif()
endforeach()
foreach(framework QtCore QtGui QtWidgets QtSvg QtConcurrent)
    if(NOT EXISTS "${contents}/Frameworks/${framework}.framework/${framework}")
        string(APPEND wrong "\n  missing: Contents/Frameworks/${framework}.framework")
    endif()
endforeach()

# A signature covers only what is inside, and another machine has nothing else.
file(GLOB_RECURSE entries LIST_DIRECTORIES TRUE "${BUNDLE}/*")
foreach(entry IN LISTS entries)
    if(IS_SYMLINK "${entry}")
        file(READ_SYMLINK "${entry}" target)
        get_filename_component(folder "${entry}" DIRECTORY)
        get_filename_component(resolved "${folder}/${target}" ABSOLUTE)
        string(FIND "${resolved}" "${BUNDLE}/" position)
        if(IS_ABSOLUTE "${target}" OR NOT position EQUAL 0)
            string(APPEND wrong "\n  leads out of the bundle: ${entry} -> ${target}")
        elseif(NOT EXISTS "${resolved}")
            string(APPEND wrong "\n  leads nowhere: ${entry} -> ${target}")
        endif()
    endif()
endforeach()
# Anything beside Contents makes codesign refuse.
file(GLOB top RELATIVE "${BUNDLE}" "${BUNDLE}/*")
if(NOT top STREQUAL "Contents")
    string(APPEND wrong "\n  beside Contents: ${top}")
endif()

if(wrong)
    message(FATAL_ERROR "${BUNDLE} is not whole:${wrong}")
endif()
message(STATUS "${BUNDLE} is whole: version ${CFBundleShortVersionString}, macOS ${LSMinimumSystemVersion} or later")
