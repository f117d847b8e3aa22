// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/system_preferences.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<SystemPreferences> SystemPreferences::fields = {
    field("trackpad_speed", QT_TRANSLATE_NOOP("Report", "Touchpad speed"), &SystemPreferences::trackpadSpeed),
    field("key_repeat_rate", QT_TRANSLATE_NOOP("Report", "Key repeat, in steps of 15 ms"), &SystemPreferences::keyRepeatRate),
    field("mouse_speed", QT_TRANSLATE_NOOP("Report", "Mouse speed"), &SystemPreferences::mouseSpeed),
    field("scroll_direction_natural", QT_TRANSLATE_NOOP("Report", "Contents follow the fingers"),
          &SystemPreferences::isScrollDirectionNatural)
        .absentAs(false),
    field("desktop", QT_TRANSLATE_NOOP("Report", "Desktop"), &SystemPreferences::desktop),
    field("theme", QT_TRANSLATE_NOOP("Report", "Theme"), &SystemPreferences::theme),
    field("icon_theme", QT_TRANSLATE_NOOP("Report", "Icons"), &SystemPreferences::iconTheme),
    field("cursor_theme", QT_TRANSLATE_NOOP("Report", "Mouse pointer"), &SystemPreferences::cursorTheme),
    field("color_scheme", QT_TRANSLATE_NOOP("Report", "Colours"), &SystemPreferences::colorScheme),
    field("font", QT_TRANSLATE_NOOP("Report", "Font"), &SystemPreferences::font),
    field("text_scale", QT_TRANSLATE_NOOP("Report", "Text enlarged by the factor"), &SystemPreferences::textScale),
    field("locale", QT_TRANSLATE_NOOP("Report", "Language and formats"), &SystemPreferences::locale),
    field("system_locale", QT_TRANSLATE_NOOP("Report", "Language and formats of the system"), &SystemPreferences::systemLocale),
    field("timezone", QT_TRANSLATE_NOOP("Report", "Time zone"), &SystemPreferences::timezone),
    field("keyboard_layout", QT_TRANSLATE_NOOP("Report", "Keyboard layout"), &SystemPreferences::keyboardLayout),
    field("defaults_used", QT_TRANSLATE_NOOP("Report", "Never changed"), &SystemPreferences::defaultsUsed),
};

SectionSpec systemPreferencesSection()
{
    return section<SystemPreferences>(QT_TRANSLATE_NOOP("Report", "Settings"), QT_TRANSLATE_NOOP("Report", "Desktop"))
        .on(Platform::Linux, collectSystemPreferencesOnLinux)
        .on(Platform::MacOS, collectSystemPreferencesOnMac)
        .within(30s);
}

} // namespace prose
