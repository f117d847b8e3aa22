# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Homebrew has Qt, libplist and SQLite, but not every library of ours. Those that find_package does not find are downloaded as the
# projects released them, built as static libraries and installed into the build folder, where find_package then finds them. They
# are not made part of this project: QCoro's and KDE's headers have the names that we include only once they are installed, and
# ECM's and KSyntaxHighlighting's own CMake files expect to be the whole project.
#
# The hashes are those that Homebrew (QCoro, ECM, valijson) and nixpkgs (ECM, KSyntaxHighlighting) state for the release files.
# -DPROSE_FETCH=OFF forbids the download; -DFETCHCONTENT_SOURCE_DIR_QCORO6=FOLDER (_ECM, _KF6SYNTAXHIGHLIGHTING) builds other sources.
include_guard()
include(FetchContent)
option(PROSE_FETCH "Download and build libraries that are not installed" ON)
string(JOIN "-" PROSE_FETCHED ${CMAKE_BINARY_DIR}/fetched ${CMAKE_OSX_ARCHITECTURES}) # universal libraries are others
list(PREPEND CMAKE_PREFIX_PATH ${PROSE_FETCHED})

# prose_obtain(<package> <version> URL <url> SHA256 <hash> [COMPONENTS name…] [OPTIONS -DX=Y…])
function(prose_obtain package version)
    cmake_parse_arguments(arg "" "URL;SHA256" "COMPONENTS;OPTIONS" ${ARGN})
    set(components "")
    if(arg_COMPONENTS)
        set(components COMPONENTS ${arg_COMPONENTS})
    endif()
    find_package(${package} ${version} QUIET ${components})
    if(${package}_FOUND)
        return()
    endif()
    if(NOT PROSE_FETCH)
        message(FATAL_ERROR "${package} ${version} is not installed and PROSE_FETCH is OFF. "
            "Install it and name its folder in CMAKE_PREFIX_PATH, or configure with -DPROSE_FETCH=ON.")
    endif()
    message(STATUS "${package} is not installed: getting ${arg_URL}")
    # No folder has that name, so it is only unpacked.
    FetchContent_Declare(${package} URL ${arg_URL} URL_HASH SHA256=${arg_SHA256} DOWNLOAD_EXTRACT_TIMESTAMP OFF
        SOURCE_SUBDIR not-a-part-of-this-project)
    FetchContent_MakeAvailable(${package})
    string(TOLOWER ${package} lower)
    set(folder ${${lower}_BINARY_DIR})

    string(REPLACE ";" "\\;" prefixes "${CMAKE_PREFIX_PATH}")
    string(REPLACE ";" "\\;" architectures "${CMAKE_OSX_ARCHITECTURES}")
    foreach(step
            "configure|${CMAKE_COMMAND};-S;${${lower}_SOURCE_DIR};-B;${folder};-G;${CMAKE_GENERATOR}"
            "build|${CMAKE_COMMAND};--build;${folder};--config;Release"
            "install|${CMAKE_COMMAND};--install;${folder};--config;Release")
        string(REGEX REPLACE "\\|.*" "" name "${step}")
        string(REGEX REPLACE "^[^|]*\\|" "" command "${step}")
        if(name STREQUAL "configure")
            list(APPEND command -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=${PROSE_FETCHED} -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF
                -DCMAKE_POSITION_INDEPENDENT_CODE=ON "-DCMAKE_PREFIX_PATH=${prefixes}" "-DCMAKE_OSX_ARCHITECTURES=${architectures}"
                -DCMAKE_OSX_DEPLOYMENT_TARGET=${CMAKE_OSX_DEPLOYMENT_TARGET} ${arg_OPTIONS})
        endif()
        execute_process(COMMAND ${command} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
        if(NOT result EQUAL 0)
            message(FATAL_ERROR "Cannot ${name} ${package} in ${folder}:\n${output}\n"
                "An installed ${package} ${version} whose folder is in CMAKE_PREFIX_PATH would be used instead.")
        endif()
    endforeach()
    unset(${package}_DIR CACHE)
    find_package(${package} ${version} QUIET ${components})
    if(NOT ${package}_FOUND)
        message(FATAL_ERROR "${package} was built and installed into ${PROSE_FETCHED}, but find_package does not find it there: "
            "${${package}_NOT_FOUND_MESSAGE}")
    endif()
endfunction()

# In the order in which they need one another.
function(prose_obtain_all)
    set(kde https://download.kde.org/stable/frameworks/6.21)
    prose_obtain(QCoro6 0.12 COMPONENTS Core
        URL https://github.com/qcoro/qcoro/archive/refs/tags/v0.12.0.tar.gz
        SHA256 809afafab61593f994c005ca6e242300e1e3e7f4db8b5d41f8c642aab9450fbc
        OPTIONS -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QTNETWORK=OFF -DQCORO_WITH_QTWEBSOCKETS=OFF
            -DQCORO_WITH_QTQUICK=OFF -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTTEST=OFF)
    prose_obtain(valijson "" # headers only
        URL https://github.com/tristanpenman/valijson/archive/refs/tags/v1.0.6.tar.gz
        SHA256 bf0839de19510ff7792d8a8aca94ea11a288775726b36c4c9a2662651870f8da
        OPTIONS -Dvalijson_INSTALL_HEADERS=ON -Dvalijson_BUILD_TESTS=OFF -Dvalijson_BUILD_EXAMPLES=OFF)
    find_package(KF6SyntaxHighlighting QUIET)
    if(KF6SyntaxHighlighting_FOUND)
        return() # only to build it is ECM needed
    endif()
    prose_obtain(ECM 6.21
        URL ${kde}/extra-cmake-modules-6.21.0.tar.xz
        SHA256 267c5467cd6555a0af0d4010f0ec06971f80f1bd5c90563424a8593bc0976a70
        OPTIONS -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF -DBUILD_QTHELP_DOCS=OFF)
    prose_obtain(KF6SyntaxHighlighting 6
        URL ${kde}/syntax-highlighting-6.21.0.tar.xz
        SHA256 eb52e690bca79acd4e84610e110ff2f6384d51667d6d8cd166d8e9299e5db459
        OPTIONS -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON
            -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_XercesC=ON)
endfunction()
