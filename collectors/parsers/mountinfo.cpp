// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/mountinfo.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

QString withoutOctalEscapes(QByteArrayView escaped)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    QByteArray bytes;
    bytes.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '\\' && i + 3 < escaped.size() && escaped[i + 1] <= '3' && isOctal(escaped[i + 1]) && isOctal(escaped[i + 2])
            && isOctal(escaped[i + 3])) {
            bytes += char((escaped[i + 1] - '0') << 6 | (escaped[i + 2] - '0') << 3 | (escaped[i + 3] - '0'));
            i += 3;
        } else {
            bytes += escaped[i];
        }
    }
    return QString::fromUtf8(bytes);
}

static std::optional<Mount> mountinfoLine(const QByteArray &line)
{
    // An empty source leaves two blanks in a row, so empty words count.
    const QList<QByteArray> words = line.split(' ');
    const qsizetype dash = words.indexOf("-", 6);
    if (dash < 0 || words.size() < dash + 4 || !words.at(2).contains(':') || !words.at(4).startsWith('/'))
        return std::nullopt;
    return Mount{
        .device = QString::fromLatin1(words.at(2)),
        .root = withoutOctalEscapes(words.at(3)),
        .mountPoint = withoutOctalEscapes(words.at(4)),
        .fstype = withoutOctalEscapes(words.at(dash + 1)),
        .source = withoutOctalEscapes(words.at(dash + 2)),
        .options = QString::fromUtf8(words.at(5)).split(u',', Qt::SkipEmptyParts),
        .superOptions = QString::fromUtf8(words.at(dash + 3)).split(u',', Qt::SkipEmptyParts),
    };
}

static std::optional<Mount> mountsLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() < 6 || !words.at(1).startsWith('/') || words.at(4) != "0" || words.at(5) != "0")
        return std::nullopt;
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
    return mount;
}

static Result<std::vector<Mount>> mountsOf(QByteArrayView text, std::optional<Mount> (*mountFrom)(const QByteArray &line))
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    lines.removeLast(); // behind the last line's end; without one, the beginning of a line
    std::vector<Mount> mounts;
    for (const QByteArray &line : std::as_const(lines)) {
        std::optional<Mount> mount = mountFrom(line);
        if (!mount)
            return malformed(u"line %1 is no mount"_s.arg(mounts.size() + 1));
        mounts.push_back(*std::move(mount));
    }
    if (mounts.empty())
        return malformed(u"no mount"_s);
    return mounts;
}

Result<std::vector<Mount>> parseMountinfo(QByteArrayView text)
{
    return mountsOf(text, mountinfoLine);
}

Result<std::vector<Mount>> parseMounts(QByteArrayView text)
{
    return mountsOf(text, mountsLine);
}

} // namespace prose
