// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/convert.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace prose::convert {

QJsonValue nothing()
{
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue captured(const QJsonValue &text, const QRegularExpression &pattern)
{
    const auto match = pattern.match(text.toString());
    return match.hasMatch() ? QJsonValue(match.captured(1)) : nothing();
}

QJsonValue knownText(const QJsonValue &value)
{
    static const QRegularExpression filler(
        QRegularExpression::anchoredPattern(u"|empty|n/a|none|unknown( .*)?|not (specified|available|applicable)|<.*>|default "
                                            u"string|system (product name|manufacturer|version)"
                                            "|to be filled by o\\.e\\.m\\.|o\\.e\\.m\\.|x+|0x[0-9a-f]{4}"_s),
        QRegularExpression::CaseInsensitiveOption);
    return value.isString() && !filler.match(value.toString().trimmed()).hasMatch() ? value : nothing();
}

QJsonValue lowerCase(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(value.toString().toLower()) : nothing();
}

QJsonValue positive(const QJsonValue &value)
{
    return value.toDouble() > 0 ? value : nothing();
}

QJsonValue gibibytes(const QJsonValue &bytes)
{
    constexpr double gibibyte = 1024.0 * 1024 * 1024;
    return bytes.toDouble() > 0 ? QJsonValue(std::round(bytes.toDouble() / gibibyte * 100) / 100) : nothing();
}

QJsonValue gibibytesText(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^\\s*([0-9.]+) ?([KMGTP])i?B\\b"_s);
    const auto match = pattern.match(text.toString());
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    if (!isNumber)
        return nothing();
    const qsizetype power = u"KMGTP"_s.indexOf(match.captured(2)) - 2;
    return std::round(number * std::pow(1024.0, double(power)) * 100) / 100;
}

QJsonValue wholePercent(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"([0-9]+(\\.[0-9]+)?)%"_s);
    const auto match = pattern.match(text.toString());
    return match.hasMatch() ? QJsonValue(std::round(match.captured(1).toDouble())) : nothing();
}

QJsonValue percentText(const QJsonValue &number)
{
    return number.isDouble() && number.toDouble() >= 0 && number.toDouble() <= 100
        ? QJsonValue(QString::number(std::lround(number.toDouble())) + u'%')
        : nothing();
}

QJsonValue deviceName(const QJsonValue &path)
{
    const QString text = path.toString();
    return text.startsWith("/dev/"_L1) ? QJsonValue(text.sliced(5)) : knownText(path);
}

QJsonValue megabits(const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^([0-9]{1,9}) Mbps$"_s);
    if (value.isString()) {
        const auto match = pattern.match(value.toString());
        return match.hasMatch() ? QJsonValue(match.captured(1).toLongLong()) : nothing();
    }
    constexpr double fastest = 1e15; // bits in a second; what is more is no speed
    return value.toDouble() >= 1e6 && value.toDouble() <= fastest ? QJsonValue(qint64(std::round(value.toDouble() / 1e6))) : nothing();
}

QJsonValue refreshRate(const QJsonValue &hertz)
{
    if (!(hertz.toDouble() > 0 && hertz.toDouble() < 10'000))
        return nothing();
    return QString::number(std::round(hertz.toDouble() * 100) / 100, 'g', 6) + u" Hz"_s;
}

QJsonValue pixels(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^([0-9]+) ?x ?([0-9]+)"_s);
    const auto match = pattern.match(text.toString());
    return match.hasMatch() ? QJsonValue(u"%1 x %2"_s.arg(match.captured(1), match.captured(2))) : nothing();
}

QJsonValue wholeNumber(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^(?:0x[0-9A-Fa-f]+ \\()?([0-9]{1,15})\\)?$"_s);
    if (text.isDouble())
        return text;
    const QJsonValue digits = captured(text, pattern);
    return digits.isString() ? QJsonValue(digits.toString().toLongLong()) : nothing();
}

QJsonValue addressOnly(const QJsonValue &text)
{
    const QJsonValue known = knownText(text);
    return known.isString() ? QJsonValue(known.toString().section(u',', 0, 0).section(u'/', 0, 0)) : nothing();
}

QJsonValue textsBetweenCommas(const QJsonValue &text)
{
    const QStringList texts = text.toString().split(u',', Qt::SkipEmptyParts);
    return texts.isEmpty() ? nothing() : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonValue maskOfPrefix(const QJsonValue &text)
{
    static const QRegularExpression pattern(u"^[0-9.]+/([0-9]+)"_s);
    const QJsonValue digits = captured(text, pattern);
    const int length = digits.toString().toInt();
    if (length < 1 || length > 32)
        return nothing();
    const quint32 mask = ~quint32(0) << (32 - length);
    return u"%1.%2.%3.%4"_s.arg(mask >> 24).arg(mask >> 16 & 0xff).arg(mask >> 8 & 0xff).arg(mask & 0xff);
}

QJsonValue loadAverage(const QJsonValue &list)
{
    QStringList texts;
    for (const auto numbers = list.toArray(); const QJsonValue &number : numbers)
        texts += QString::number(number.toDouble(), 'f', 2);
    return texts.size() == 3 ? QJsonValue(texts.join(u' ')) : nothing();
}

} // namespace prose::convert
