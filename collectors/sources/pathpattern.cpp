// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/pathpattern.h"

#include <fnmatch.h>

#include <algorithm>

namespace prose {

bool hasWildcard(QStringView path)
{
    return std::ranges::any_of(path, [](QChar c) { return c == u'*' || c == u'?' || c == u'['; });
}

QStringList pathComponents(QStringView path)
{
    QStringList components;
    for (const QStringView component : path.tokenize(u'/', Qt::SkipEmptyParts))
        components += component.toString();
    return components;
}

bool matchesComponent(const QByteArray &pattern, const char *name)
{
    return ::fnmatch(pattern.constData(), name, FNM_PERIOD | FNM_NOESCAPE) == 0;
}

} // namespace prose
