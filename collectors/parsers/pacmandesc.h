// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/systempackage.h"
#include "models/report/result.h"

#include <QByteArrayView>

namespace prose {

/// /var/lib/pacman/local/NAME-VERSION/desc, one installed package: a name between percent signs, its values on the lines below
/// up to an empty line. Written from libalpm's lib/libalpm/be_local.c; not seen real.
///
///     %NAME%
///     acl
///
///     %VERSION%
///     2.3.2-1
///
/// Malformed without a name or a version.
Result<SystemPackage> parsePacmanDesc(QByteArrayView text);

} // namespace prose
