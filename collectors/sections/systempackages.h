// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/systempackage.h"

#include <QHash>

namespace prose {

/// What the distribution's own package manager has installed, whichever it is.
struct SystemPackages
{
    QString manager; ///< "dpkg", "rpm", "pacman", "apk"; empty where there is none
    std::vector<SystemPackage> packages; ///< by name
    std::vector<Error> problems;

    /// Null when no such package is installed.
    const SystemPackage *find(const QString &name) const;

    QHash<QString, size_t> positions; ///< name → index in packages
};

/// From dpkg's, pacman's and apk's databases, or `rpm -qa` (remembered while its database is unchanged). Sections share the reading.
QCoro::Task<SystemPackages> systemPackages(Inputs in);

/// Of the paths in rpm's database folders, the files whose change is a change of what is installed.
QStringList rpmDatabases(const Files &names);

/// The version that the program itself would state: "1:2.39.5-0+deb12u2" → "2.39.5".
QString upstreamVersion(QStringView packageVersion);

} // namespace prose
