// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/sysctl.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

std::optional<QString> Sysctl::text(const QString &name) const
{
    return valueOf(m_values, name);
}

std::optional<qint64> Sysctl::number(const QString &name) const
{
    bool isNumber = false;
    const qint64 value = m_values.value(name).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<Sysctl> parseSysctl(QByteArrayView text)
{
    static const QRegularExpression named(u"^([A-Za-z_][\\w-]*(?:\\.[\\w-]+)+): ?(.*)$"_s);
    QHash<QString, QString> values;
    QString last;
    // A last line without its end may be cut off.
    for (const QString &line : textLines(text.first(text.lastIndexOf('\n') + 1))) {
        if (const QRegularExpressionMatch match = named.match(line); match.hasMatch()) {
            last = match.captured(1);
            values.insert(last, match.captured(2).trimmed());
        } else if (!last.isEmpty()) {
            values[last] += u'\n' + line;
        }
    }
    if (values.isEmpty())
        return malformed(u"no line of the form \"name: value\""_s);
    return Sysctl(std::move(values));
}

Result<BootTime> parseBootTime(QByteArrayView value)
{
    static const QRegularExpression form(u"^\\{ sec = (\\d+), usec = \\d+ \\}(.*)$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(value.trimmed()));
    bool isNumber = false;
    const qint64 seconds = match.captured(1).toLongLong(&isNumber);
    if (!isNumber)
        return malformed(u"not a boot time"_s);
    return BootTime{seconds, match.captured(2).simplified()};
}

Result<SwapUsage> parseSwapUsage(QByteArrayView value)
{
    static const QRegularExpression amount(u"\\b(total|used|free) = (\\d+(?:[.,]\\d+)?)([KMGT]?)(?=\\s|$)"_s);
    const QString text = QString::fromUtf8(value);
    QHash<QString, qint64> bytes;
    for (const QRegularExpressionMatch &match : amount.globalMatch(text)) {
        double number = match.captured(2).replace(u',', u'.').toDouble();
        const qsizetype power = match.captured(3).isEmpty() ? 0 : 1 + u"KMGT"_s.indexOf(match.captured(3));
        for (qsizetype i = 0; i < power; ++i)
            number *= 1024;
        if (number >= 0x1p63)
            return malformed(u"not a swap usage"_s);
        bytes.insert(match.captured(1), qint64(number));
    }
    if (bytes.size() != 3)
        return malformed(u"not a swap usage"_s);
    return SwapUsage{bytes[u"total"_s], bytes[u"used"_s], bytes[u"free"_s]};
}

} // namespace prose
