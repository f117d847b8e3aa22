// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// What a package of JavaScript says of itself in its package.json (npm's documentation, "package.json").
///
///     {"name": "corepack", "version": "0.34.6", "dependencies": {"debug": "^4.1.1"}}
struct PackageJson
{
    QString name, version;
    QStringList dependencies; ///< names, sorted
};

/// Malformed when it is no JSON object.
Result<PackageJson> parsePackageJson(QByteArrayView text);

/// Corepack's lastKnownGood.json, {"yarn": "1.22.22+sha1.ac34549e6aa8e7ead463a7407e1c7390f61a6610"}: the version of one package
/// manager, without the hash; empty when it is not named. Written from Corepack's documentation; not seen real.
Result<QString> parseCorepackVersion(QByteArrayView text, const QString &manager);

} // namespace prose
