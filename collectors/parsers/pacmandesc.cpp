// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/pacmandesc.h"

using namespace Qt::StringLiterals;

namespace prose {

/// The line below "%KEY%"; empty when there is none.
static QString pacmanValue(QByteArrayView text, QByteArrayView key)
{
    qsizetype at = text.indexOf(key);
    while (at > 0 && text[at - 1] != '\n')
        at = text.indexOf(key, at + 1);
    if (at < 0)
        return {};
    const QByteArrayView rest = text.sliced(at + key.size());
    const qsizetype end = rest.indexOf('\n');
    return QString::fromUtf8((end < 0 ? rest : rest.first(end)).trimmed());
}

Result<SystemPackage> parsePacmanDesc(QByteArrayView text)
{
    SystemPackage package{pacmanValue(text, "%NAME%\n"), pacmanValue(text, "%VERSION%\n"), pacmanValue(text, "%ARCH%\n")};
    if (package.name.isEmpty() || package.version.isEmpty())
        return malformed(u"no name or no version"_s);
    return package;
}

} // namespace prose
