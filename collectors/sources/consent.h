// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

inline constexpr bool systemAsksForConsent =
#ifdef Q_OS_MACOS
    true;
#else
    false;
#endif

/// Whether macOS asks the user before a program may open what stands here, or lets it only after he was asked elsewhere: his
/// documents, other programs' containers, other volumes. `path` is absolute; symbolic links on its way are followed, which needs
/// no consent. The folders are those of the privacy settings of macOS 10.15 to 15; never seen on a Mac.
bool needsConsent(const QString &path);

} // namespace prose
