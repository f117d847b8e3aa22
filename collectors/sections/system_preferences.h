// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// How the user has set mouse, keyboard and looks. On Linux of the desktop that is in use, in its own scales.
struct SystemPreferences
{
    std::optional<double> trackpadSpeed; ///< Linux: -1 (slowest) to 1; macOS: 0 to 3
    std::optional<qint64> keyRepeatRate; ///< in steps of 15 ms
    std::optional<double> mouseSpeed; ///< macOS: 0 to 3, or -1 where the pointer is not sped up
    std::optional<bool> isScrollDirectionNatural;
    std::optional<QString> desktop; ///< whose settings these are: "GNOME", "KDE", "Xfce"
    std::optional<QString> theme, iconTheme, cursorTheme, colorScheme, font;
    std::optional<double> textScale;
    std::optional<QString> locale, systemLocale, timezone, keyboardLayout;
    QStringList defaultsUsed; ///< keys above whose value nobody has chosen: it is the desktop's default

    static constexpr auto id = "system_preferences";
    static const Fields<SystemPreferences> fields;
};

QCoro::Task<Collected<SystemPreferences>> collectSystemPreferencesOnLinux(Inputs in);
QCoro::Task<Collected<SystemPreferences>> collectSystemPreferencesOnMac(Inputs in);
SectionSpec systemPreferencesSection();

} // namespace prose
