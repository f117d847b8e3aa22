// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/systempackage.h"
#include "models/report/result.h"

#include <QByteArrayView>

#include <vector>

namespace prose {

/// /var/lib/dpkg/status (deb822(5), dpkg-query(1)): one paragraph per package and architecture, separated by empty lines.
/// Only what is installed: the third word of Status, whatever is wanted in future (a package on hold is installed, one with
/// "config-files", "half-configured" or "unpacked" is not). In the file's order.
///
///     Package: libc6
///     Status: install ok installed
///     Architecture: amd64
///     Version: 2.36-9+deb12u10
///
/// An empty file is a dpkg without packages; malformed when there is text without a package.
Result<std::vector<SystemPackage>> parseDpkgStatus(QByteArrayView text);

} // namespace prose
