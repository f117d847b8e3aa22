# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)

# macos/dependencies.cmake with sources that lie here instead of downloads: a library that is not installed is built, installed into
# the build folder and found there; one that cannot be built, or may not be downloaded, ends with a message that helps.
file(REMOVE_RECURSE ${WORK})
foreach(name Good Bad)
    file(WRITE ${WORK}/${name}/CMakeLists.txt "cmake_minimum_required(VERSION 3.25)
project(${name} LANGUAGES NONE)
if(NOT SAID STREQUAL \"yes\" OR BUILD_SHARED_LIBS OR NOT CMAKE_PREFIX_PATH MATCHES \"/else;/where$\")
    message(FATAL_ERROR \"not told: \${SAID} \${BUILD_SHARED_LIBS} \${CMAKE_PREFIX_PATH}\")
endif()
file(WRITE \${CMAKE_BINARY_DIR}/ProseTest${name}Config.cmake \"set(ProseTest${name}_SAYS hello)\")
install(FILES \${CMAKE_BINARY_DIR}/ProseTest${name}Config.cmake DESTINATION lib/cmake/ProseTest${name})
")
endforeach()
file(APPEND ${WORK}/Bad/CMakeLists.txt "message(FATAL_ERROR \"broken on purpose\")\n")
file(WRITE ${WORK}/project/CMakeLists.txt "cmake_minimum_required(VERSION 3.25)
project(Asker LANGUAGES NONE)
set(CMAKE_PREFIX_PATH /else /where)
include(${DEPENDENCIES})
prose_obtain(ProseTest\${WHICH} \"\" URL https://systemprose.invalid/x.tar.gz SHA256
    0000000000000000000000000000000000000000000000000000000000000000 OPTIONS -DSAID=yes)
find_package(ProseTest\${WHICH} REQUIRED)
if(NOT ProseTest\${WHICH}_SAYS STREQUAL hello OR NOT ProseTest\${WHICH}_DIR STREQUAL \"\${CMAKE_BINARY_DIR}/fetched/lib/cmake/ProseTest\${WHICH}\")
    message(FATAL_ERROR \"found another: \${ProseTest\${WHICH}_DIR}\")
endif()
")

function(expect_outcome good pattern)
    execute_process(COMMAND ${CMAKE_COMMAND} -G ${GENERATOR} -S ${WORK}/project ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    if((good AND NOT result EQUAL 0) OR (NOT good AND result EQUAL 0) OR NOT output MATCHES "${pattern}")
        message(FATAL_ERROR "${ARGN}: expected ${pattern}, and success ${good}:\n${output}")
    endif()
endfunction()

set(offline -DFETCHCONTENT_SOURCE_DIR_PROSETESTGOOD=${WORK}/Good -DFETCHCONTENT_SOURCE_DIR_PROSETESTBAD=${WORK}/Bad)
expect_outcome(TRUE "ProseTestGood is not installed: getting" -B ${WORK}/good -DWHICH=Good ${offline})
# Once more: what is there is not built again.
execute_process(COMMAND ${CMAKE_COMMAND} ${WORK}/good OUTPUT_VARIABLE output ERROR_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
if(output MATCHES "is not installed")
    message(FATAL_ERROR "What is installed is asked for again:\n${output}")
endif()
expect_outcome(FALSE "Cannot configure ProseTestBad.*broken on purpose.*CMAKE_PREFIX_PATH would be used instead" -B ${WORK}/bad -DWHICH=Bad ${offline})
expect_outcome(FALSE "ProseTestGood .*is not installed and PROSE_FETCH is OFF" -B ${WORK}/forbidden -DWHICH=Good -DPROSE_FETCH=OFF)
file(REMOVE_RECURSE ${WORK})
