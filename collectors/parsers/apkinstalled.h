// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/systempackage.h"
#include "models/report/result.h"

#include <QByteArrayView>

#include <vector>

namespace prose {

/// Alpine's /lib/apk/db/installed (apk-package(5), "installed database"): paragraphs separated by empty lines, one letter and
/// a colon before each value: P package, V version, A architecture; further down F and R are its folders and files.
/// Written from apk-tools' documentation; not seen real.
///
///     C:Q1p78yvTLG094tHE1+dToJGbmYzQE=
///     P:musl
///     V:1.2.5-r0
///     A:x86_64
///
/// An empty file is an apk without packages; malformed when there is text without a package.
Result<std::vector<SystemPackage>> parseApkInstalled(QByteArrayView text);

} // namespace prose
