// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace prose {

/// A desktop file's group "Desktop Entry" (freedesktop's Desktop Entry Specification 1.5): an application of the menu, or what
/// starts with the session. Values have their escapes undone; those for other languages ("Name[de]") are passed over.
///
///     [Desktop Entry]
///     Type=Application
///     Name=Text Editor
///     Exec=gnome-text-editor %U
struct DesktopEntry
{
    QString type; ///< "Application", "Link", "Directory"
    QString name;
    QString icon;
    QStringList command; ///< Exec's words, unquoted, without those that stand for files ("%U")
    QString program; ///< of the command: what "env A=b" in front of it would start; empty without Exec
    QString tryExec; ///< a program whose absence means that the entry does not count
    QStringList onlyShowIn, notShowIn; ///< names of desktops, as in XDG_CURRENT_DESKTOP
    bool isNoDisplay = false; ///< not in the menu
    bool isHidden = false; ///< counts as deleted
    std::optional<bool> isAutostartEnabled; ///< X-GNOME-Autostart-enabled
    QString version; ///< X-AppImage-Version; not the Version key, which is the specification's

    /// Whether OnlyShowIn and NotShowIn allow it on a desktop: the names of XDG_CURRENT_DESKTOP, in order.
    bool isShownIn(const QStringList &desktops) const;
};

/// Malformed without the group "Desktop Entry".
Result<DesktopEntry> parseDesktopEntry(QByteArrayView text);

} // namespace prose
