// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace prose {

/// What the user prefers; kept in the program's settings file. Windows read it when they need it, so a change counts from then on.
struct Settings
{
    enum class Theme { System, Light, Dark };

    QStringList skippedSections = {}; ///< ids
    double timeoutScale = 1; ///< 0.1 to 10
    bool looksUpPublicAddress = false; ///< the only thing that ever uses the network
    bool removesPersonalData = true; ///< from what is exported, unless the export sheet is told otherwise
    bool copiesPersonalData = false; ///< else copied and dragged things are redacted
    bool keepsLastReport = true; ///< for "compare with last time"
    QString language = {}; ///< "de"; empty: the system's
    Theme theme = Theme::System;

    bool operator==(const Settings &) const = default;

    /// Values that nobody could have chosen are as if they were not there.
    static Settings load();
    void save() const;
};

} // namespace prose
