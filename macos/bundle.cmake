# SPDX-FileCopyrightText: 2026 System Prose contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The application bundle. `cmake --install` makes it whole: with Qt's frameworks and plug-ins and every library that is not the
# system's, and with prose beside the window's program. macos/package.sh signs and packs it.
set(icon ${CMAKE_SOURCE_DIR}/macos/SystemProse.icns)
target_sources(system-prose PRIVATE ${icon})
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)

install(TARGETS system-prose BUNDLE DESTINATION .)
install(TARGETS prose RUNTIME DESTINATION system-prose.app/Contents/MacOS)
install(FILES ${CMAKE_SOURCE_DIR}/doc/third-party.md ${CMAKE_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt
    DESTINATION system-prose.app/Contents/Resources)
# Not qt_generate_deploy_app_script: it knows of one program.
qt_generate_deploy_script(TARGET system-prose OUTPUT_SCRIPT deploy CONTENT "
qt_deploy_runtime_dependencies(
    EXECUTABLE system-prose.app
    ADDITIONAL_EXECUTABLES system-prose.app/Contents/MacOS/prose
    NO_APP_STORE_COMPLIANCE)
")
install(SCRIPT ${deploy})

# The words of Qt's own dialogues, under the names by which ui/language.cpp looks for them (qt_deploy_translations gives others).
install(CODE "
    set(contents \"\${CMAKE_INSTALL_PREFIX}/system-prose.app/Contents\")
    foreach(language ${QT_I18N_TRANSLATED_LANGUAGES})
        set(words \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_\${language}.qm\")
        if(EXISTS \"\${words}\")
            file(COPY \"\${words}\" DESTINATION \"\${contents}/Resources/translations\")
        else()
            message(STATUS \"Qt has no words of its own in this language: \${language}\")
        endif()
    endforeach()
    file(APPEND \"\${contents}/Resources/qt.conf\" \"Translations = Resources/translations\\n\")
")
