// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// The extensions of an editor as sorted "id@version".

/// ~/.vscode/extensions/extensions.json, also that of Cursor, Windsurf and VSCodium. Written from its documented form, not seen real:
///     [{"identifier":{"id":"ms-python.python","uuid":"…"},"version":"2024.0.1","location":{…}, …}]
Result<QStringList> parseCodeExtensions(QByteArrayView json);

/// ~/.local/share/zed/extensions/index.json; not seen real:
///     {"extensions":{"html":{"manifest":{"id":"html","name":"HTML","version":"0.1.0", …}, …}}}
Result<QStringList> parseZedExtensions(QByteArrayView json);

/// From the name of an extension's folder, where there is no list: "ms-python.python-2024.0.1-linux-x64" → "ms-python.python@2024.0.1".
/// Empty when it is no extension's.
QString extensionOfFolder(const QString &name);

} // namespace prose
