// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/statvfstext.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

Result<FilesystemSpace> parseStatvfs(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    qint64 numbers[5] = {};
    bool isGood = words.size() == 5;
    for (qsizetype i = 0; isGood && i < 5; ++i)
        numbers[i] = words.at(i).toLongLong(&isGood);
    const auto [fragment, blocks, free, available, readOnly] = numbers;
    const qint64 mostBlocks = std::numeric_limits<qint64>::max() / qMax(fragment, qint64(1));
    if (!isGood || fragment <= 0 || blocks < 0 || blocks > mostBlocks || available < 0 || available > mostBlocks)
        return malformed(u"not the size of a file system"_s);
    FilesystemSpace space{blocks * fragment, available * fragment, readOnly != 0, {}};
    if (free >= 0 && free <= blocks)
        space.usedBytes = (blocks - free) * fragment;
    return space;
}

} // namespace prose
