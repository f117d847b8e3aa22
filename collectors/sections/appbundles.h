// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/infoplist.h"

namespace prose {

/// An application of macOS: a folder.
struct AppBundle
{
    QString path; ///< "/Applications/Safari.app", "~/Applications/Chess.app"
    InfoPlist info; ///< empty where it could not be read
    bool isElectron = false; ///< brings a whole Chromium with it
    bool isFromStore = false; ///< has a receipt of the App Store

    QString name() const; ///< "Safari"
    QString folder() const; ///< "/Applications"
    bool isOfSystem() const; ///< below /System
};

struct AppBundles
{
    std::vector<AppBundle> apps; ///< sorted by path
    std::vector<Error> problems; ///< files that could not be read or understood

    /// By the name of its folder, of several the one in /Applications; null when there is none.
    const AppBundle *find(const QString &name) const;
};

/// The applications in the folders of the system, the computer and the user, and in one level of folders below these. Nothing
/// is started and nothing of the applications' own data is looked at. Sections share the reading.
QCoro::Task<AppBundles> appBundles(Inputs in);

} // namespace prose
