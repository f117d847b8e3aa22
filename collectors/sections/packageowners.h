// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/systempackages.h"
#include "collectors/sections/tooltable.h"

#include <QSet>

namespace prose {

/// Which package a program came with. A package of the right name may be installed and the program still be another one:
/// dpkg, pacman and apk list their files, and only then does a package tell a program's version. rpm's lists need rpm itself; there,
/// a program below /usr (and not below /usr/local) or /opt is taken for that of the package whose name fits.
class PackageOwners
{
public:
    /// Installed packages that may hold the tool, best first.
    static std::vector<const SystemPackage *> candidates(const SystemPackages &packages, const Tool &tool);
    /// The lists of files to read for them.
    static QStringList lists(const SystemPackages &packages, const std::vector<const SystemPackage *> &candidates);

    /// Looks for the paths in the lists; may take a while.
    static PackageOwners find(const QString &manager, const Files &lists, const QSet<QString> &paths);

    /// The package of this program, or null.
    const SystemPackage *ownerOf(const QString &realPath, const SystemPackages &packages, const Tool &tool) const;

private:
    QHash<QString, QSet<QString>> m_packages; ///< path → names
};

/// "/bin/bash" and "/usr/bin/bash" are one file on most systems, and lists hold either.
QString mergedPath(const QString &path);

} // namespace prose
