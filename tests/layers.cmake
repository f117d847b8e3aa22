# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails, naming file and line, when an #include points up the diamond or a layer uses what is not its own.
#   cmake -DROOT=<source folder> -P layers.cmake
cmake_minimum_required(VERSION 3.25)
set(breaches "")

# Reports each line below the folders that matches the pattern, unless its path or text matches ALLOWED. Comments may say what they like.
function(forbid reason pattern)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "ALLOWED" "IN")
    foreach(folder IN LISTS arg_IN)
        if(NOT IS_DIRECTORY ${ROOT}/${folder})
            message(FATAL_ERROR "layers: there is no folder ${folder}")
        endif()
    endforeach()
    execute_process(COMMAND grep -rnE --include=*.h --include=*.cpp -e "${pattern}" ${arg_IN}
        WORKING_DIRECTORY ${ROOT} OUTPUT_VARIABLE lines RESULT_VARIABLE result)
    if(result GREATER 1)
        message(FATAL_ERROR "layers: grep failed for ${pattern}")
    endif()
    string(REGEX REPLACE "[][;\\]" "?" lines "${lines}") # what a CMake list would trip over
    string(REPLACE "\n" ";" lines "${lines}")
    list(FILTER lines EXCLUDE REGEX "^[^:]*:[0-9]+: *(//|/?\\*)|^$")
    if(arg_ALLOWED)
        list(FILTER lines EXCLUDE REGEX "${arg_ALLOWED}")
    endif()
    foreach(line IN LISTS lines)
        string(APPEND breaches "\n${line}\n    ${reason}")
    endforeach()
    set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

# A folder may include, of ours, only what lies below the folders that follow it.
function(layer folder)
    list(JOIN ARGN "|" allowed)
    list(JOIN ARGN ", " words)
    forbid("${folder} may include only ${words}" "#[[:space:]]*include[[:space:]]*(\"[^\"]*/|<(app|collectors|models|tests|ui)/)"
        IN ${folder} ALLOWED "include *\"(${allowed})/[^.]")
    set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

layer(models/report models/report)
layer(models models)
layer(collectors/parsers models/report collectors/parsers)
layer(collectors/sources models/report collectors/parsers collectors/sources)
layer(collectors/engine models/report collectors/sources collectors/engine)
layer(collectors/sections models/report collectors)
layer(ui models ui)
layer(app app ui models collectors)

forbid("a parser reads bytes, and nothing of the machine"
    "QFile|QSaveFile|QDir|QProcess|QStandardPaths|QStorageInfo|QSysInfo|QTimer|getenv|qEnvironmentVariable|fopen|[io]fstream|currentDate|currentTime|currentMSecs|currentSecs|QElapsedTimer|_clock::|gettimeofday|[^A-Za-z_]time\\((0|NULL|nullptr)?\\)"
    IN collectors/parsers)
forbid("only sources start programs" "QProcess" IN app collectors models ui ALLOWED "^collectors/sources/|QProcessEnvironment")
forbid("only sources differ by operating system" "#[[:space:]]*(el)?if.*Q_OS_" IN app collectors models ui ALLOWED "^collectors/sources/")
forbid("looks belong to ui"
    "#[[:space:]]*include[[:space:]]*<(QtGui/|QtWidgets/|QtSvg/)?Q(Widget|Gui|Application|Action|Painter|Paint|Icon|Pixmap|Image|Color|Brush|Pen|Font|Palette|Style|MainWindow|Dialog|MessageBox|Label|Layout|Tree|Table|List(View|Widget)|HeaderView|AbstractItemView|AbstractItemDelegate|StyledItemDelegate|Svg|Window|Screen|Clipboard|TextDocument|[A-Za-z]*(Button|Layout|Dialog|Event))"
    IN models collectors app/cli ALLOWED "<(QtCore/)?Q(Event|[A-Za-z]*EventLoop|ListIterator|[A-Za-z]*EventDispatcher|TimerEvent|ChildEvent|DynamicPropertyChangeEvent)")

if(breaches)
    message(FATAL_ERROR "Layer breaches:${breaches}")
endif()
