// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace prose {

/// A row of `kmutil showloaded --list-only` (macOS 11 and newer) or `kextstat -l`:
///
///     Index Refs Address            Size       Wired      Name (Version) UUID <Linked Against>
///       186    3 0xffffff7f9cc6d000 0xb2000    0xb2000    org.virtualbox.kext.VBoxDrv (6.1.26) 37337E1D-D61B-38BA-BD5B-0A8D9BBB7C30 <8 6 5 3 1>
///
/// The UUID came with macOS 10.10 or so; what the system itself is made of is linked against nothing (`<>`, or not even that), and on
/// Apple silicon has address and size 0. Lines that are no rows, such as the heading or what kextstat says about kmutil, are left out.
struct LoadedKext
{
    QString identifier;
    QString version; ///< may hold blanks: "20.4.1 55996"

    bool isApples() const { return identifier.startsWith(QLatin1StringView("com.apple.")); }
    bool operator==(const LoadedKext &) const = default;
};

/// Malformed: neither the heading nor a row. kextstat leaves the heading out with -l.
Result<std::vector<LoadedKext>> parseKextList(QByteArrayView text);

} // namespace prose
