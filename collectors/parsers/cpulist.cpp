// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/cpulist.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<int>> parseCpuList(QByteArrayView text)
{
    constexpr int mostProcessors = 65536;
    std::vector<int> processors;
    const QString list = QString::fromUtf8(text.trimmed());
    if (list.isEmpty())
        return processors;
    std::vector<bool> isListed(mostProcessors); // a range may be repeated as often as the text is long
    for (const QStringView range : QStringView(list).tokenize(u',')) {
        const qsizetype dash = range.indexOf(u'-');
        bool hasFirst = false, hasLast = false;
        const int first = range.left(dash < 0 ? range.size() : dash).toInt(&hasFirst);
        const int last = dash < 0 ? first : range.sliced(dash + 1).toInt(&hasLast);
        if (!hasFirst || (dash >= 0 && !hasLast) || first < 0 || last < first || last >= mostProcessors)
            return malformed(u"not a list of processors: %1"_s.arg(list.left(40)));
        std::fill(isListed.begin() + first, isListed.begin() + last + 1, true);
    }
    for (int processor = 0; processor < mostProcessors; ++processor) {
        if (isListed[size_t(processor)])
            processors.push_back(processor);
    }
    return processors;
}

} // namespace prose
