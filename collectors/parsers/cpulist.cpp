// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpulist.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<int>> parseCpuList(QByteArrayView text)
{
    std::vector<int> processors;
    const QString list = QString::fromUtf8(text.trimmed());
    if (list.isEmpty())
        return processors;
    for (const QStringView range : QStringView(list).tokenize(u',')) {
        const qsizetype dash = range.indexOf(u'-');
        bool hasFirst = false, hasLast = false;
        const int first = range.left(dash < 0 ? range.size() : dash).toInt(&hasFirst);
        const int last = dash < 0 ? first : range.sliced(dash + 1).toInt(&hasLast);
        if (!hasFirst || (dash >= 0 && !hasLast) || first < 0 || last < first || last > 65535)
            return malformed(u"not a list of processors: %1"_s.arg(list.left(40)));
        for (int processor = first; processor <= last; ++processor)
            processors.push_back(processor);
    }
    std::ranges::sort(processors);
    const auto repeats = std::ranges::unique(processors);
    processors.erase(repeats.begin(), repeats.end());
    return processors;
}

} // namespace prose
