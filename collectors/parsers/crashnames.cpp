// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/crashnames.h"

#include "collectors/parsers/keyvalue.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<CrashName> parseCoredumpName(QStringView name)
{
    static const QRegularExpression form(u"^core\\.(.+)\\.(\\d+)\\.([0-9a-f]{32})\\.(\\d+)\\.(\\d+)(?:\\.(?:zst|lz4|xz))?$"_s);
    const auto match = form.matchView(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QString program = QString::fromUtf8(withoutHexEscapes(match.captured(1).toUtf8()));
    CrashName crash{program, double(match.capturedView(5).toLongLong()) / 1e6, match.capturedView(4).toLongLong()};
    if (crash.seconds <= 0)
        crash.seconds.reset();
    return crash;
}

std::optional<CrashName> parseApportName(QStringView name)
{
    static const QRegularExpression form(u"^(_[^.].*)\\.(\\d+)\\.crash$"_s);
    const auto match = form.matchView(name);
    if (!match.hasMatch())
        return std::nullopt;
    // A name with more underscores than folders has slashes and underscores that look the same: then it tells no program.
    QString program;
    for (const auto &[start, folder] : {std::pair{"_usr_local_bin_"_L1, "/usr/local/bin/"_L1},
                                        {"_usr_bin_"_L1, "/usr/bin/"_L1},
                                        {"_usr_sbin_"_L1, "/usr/sbin/"_L1},
                                        {"_usr_libexec_"_L1, "/usr/libexec/"_L1},
                                        {"_bin_"_L1, "/bin/"_L1},
                                        {"_sbin_"_L1, "/sbin/"_L1}}) {
        const QString rest = match.captured(1).sliced(std::min(start.size(), match.capturedLength(1)));
        if (match.capturedView(1).startsWith(start) && !rest.contains(u'_'))
            program = folder + rest;
    }
    return CrashName{program, {}, {}};
}

std::optional<CrashName> parseAbrtName(QStringView name)
{
    static const QRegularExpression form(
        u"^(?<kind>[A-Za-z0-9]+)-(?<date>\\d{4}-\\d\\d-\\d\\d)-(?<time>\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?-(?<pid>\\d+)$"_s);
    const auto match = form.matchView(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime moment(QDate::fromString(match.captured(u"date"), Qt::ISODate),
                           QTime::fromString(match.captured(u"time"), Qt::ISODate));
    CrashName crash{{}, {}, match.capturedView(u"pid").toLongLong()};
    if (moment.isValid())
        crash.seconds = double(moment.toSecsSinceEpoch());
    return crash;
}

} // namespace prose
