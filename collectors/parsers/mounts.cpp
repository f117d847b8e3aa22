// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/mounts.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<Mount>> parseMounts(QByteArrayView text)
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    lines.removeLast();
    std::vector<Mount> mounts;
    for (const QByteArray &line : std::as_const(lines)) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 6 || !words.at(1).startsWith('/') || words.at(4) != "0" || words.at(5) != "0")
            return malformed(u"line %1 is no mount"_s.arg(mounts.size() + 1));
        Mount mount{
            .device = {},
            .root = {},
            .mountPoint = withoutOctalEscapes(words.at(1)),
            .fstype = withoutOctalEscapes(words.at(2)),
            .source = withoutOctalEscapes(words.at(0)),
            .options = QString::fromUtf8(words.at(3)).split(u',', Qt::SkipEmptyParts),
            .superOptions = {},
        };
        for (const QString &option : std::as_const(mount.options)) {
            if (mount.fstype == "btrfs"_L1 && option.startsWith("subvol="_L1))
                mount.root = option.sliced(7);
        }
        mounts.push_back(std::move(mount));
    }
    if (mounts.empty())
        return malformed(u"no mount"_s);
    return mounts;
}

} // namespace prose
