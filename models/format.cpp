// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/values.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr QChar noBreakSpace = QChar::Nbsp;
constexpr qsizetype longestJoinedList = 80;
constexpr double longestSeconds = 1e11; ///< three thousand years: what is more is no time

QString absentSign()
{
    return u"—"_s;
}

// ---- names ----

QString readable(const QString &key)
{
    static constexpr std::array acronyms{"cpu"_L1,  "gpu"_L1, "usb"_L1, "pci"_L1, "ip"_L1,    "dns"_L1,  "mac"_L1,   "vpn"_L1,  "ssid"_L1,
                                         "edid"_L1, "id"_L1,  "os"_L1,  "url"_L1, "uuid"_L1,  "sip"_L1,  "ssd"_L1,   "bios"_L1, "uefi"_L1,
                                         "efi"_L1,  "tpm"_L1, "pid"_L1, "sdk"_L1, "smart"_L1, "apfs"_L1, "nvram"_L1, "amfi"_L1};
    QStringList words = key.split(u'_', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (std::ranges::contains(acronyms, word))
            word = word.toUpper();
        else if (word == "ipv4"_L1 || word == "ipv6"_L1)
            word.replace(0, 2, "IP"_L1);
    }
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.isEmpty() ? key : text;
}

QString fieldLabel(const Node &node)
{
    // In a map the key is a name of something and stays as it is.
    if (node.field && node.key != node.field->key)
        return node.key;
    if (node.field && *node.field->label)
        return QCoreApplication::translate("Report", node.field->label);
    return readable(node.key);
}

// ---- numbers ----

QString number(double value, int decimals, const QLocale &locale)
{
    const double step = std::pow(10.0, decimals);
    const double rounded = std::round(value * step) / step;
    int needed = decimals;
    for (double scaled = rounded * step; needed > 0 && std::fmod(std::round(scaled), 10) == 0; scaled /= 10)
        --needed;
    return locale.toString(rounded, 'f', needed);
}

QString withUnit(double value, QStringView unit, const QLocale &locale, int decimals = 2)
{
    return number(value, decimals, locale) + noBreakSpace + unit.toString();
}

/// In the largest unit that leaves a number of at least one.
QString scaled(double value, std::initializer_list<QStringView> units, const QLocale &locale)
{
    auto unit = units.begin();
    while (unit + 1 != units.end() && std::abs(value) >= 1000) {
        value /= 1000;
        ++unit;
    }
    return withUnit(value, *unit, locale);
}

QString sizeText(double bytes, const QLocale &locale)
{
    if (!(std::abs(bytes) < 0x1p62))
        return locale.toString(bytes);
    // Qt knows the units' names in every language, but keeps trailing zeros.
    int power = 0;
    double value = std::abs(bytes);
    for (; value >= 1024 && power < 6; ++power)
        value /= 1024;
    int decimals = 2;
    for (double hundredths = std::round(value * 100); decimals > 0 && std::fmod(hundredths, 10) == 0; hundredths /= 10)
        --decimals;
    QString text = locale.formattedDataSize(qint64(std::round(bytes)), decimals);
    return text.replace(u' ', noBreakSpace);
}

QString plainNumber(const QJsonValue &value, QLocale locale)
{
    // Without unit these are ports, years, identifiers: no thousands separators.
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    const double floating = value.toDouble();
    if (const qint64 whole = value.toInteger(); double(whole) == floating)
        return locale.toString(whole);
    return locale.toString(floating, 'g', QLocale::FloatingPointShortest);
}

QString numberText(const QJsonValue &json, Unit unit, const QLocale &locale)
{
    const double value = json.toDouble();
    switch (unit) {
    case Unit::None: return plainNumber(json, locale);
    case Unit::Bytes: return sizeText(value, locale);
    case Unit::Kibibytes: return sizeText(value * 0x1p10, locale);
    case Unit::Mebibytes: return sizeText(value * 0x1p20, locale);
    case Unit::Gibibytes: return sizeText(value * 0x1p30, locale);
    case Unit::Percent: return Words::tr("%1%").arg(number(value, 2, locale));
    case Unit::Seconds:
    case Unit::Milliseconds: {
        const double seconds = unit == Unit::Seconds ? value : value / 1000;
        if (seconds < 0 || seconds > longestSeconds)
            return withUnit(value, unit == Unit::Seconds ? u"s" : u"ms", locale);
        return durationText(std::chrono::microseconds(qint64(std::round(seconds * 1e6))), locale);
    }
    case Unit::Hertz: return scaled(value, {u"Hz", u"kHz", u"MHz", u"GHz"}, locale);
    case Unit::Megahertz: return scaled(value, {u"MHz", u"GHz"}, locale);
    case Unit::Celsius: return withUnit(value, u"°C", locale, 1);
    case Unit::Watts: return withUnit(value, u"W", locale);
    case Unit::Volts: return withUnit(value, u"V", locale);
    case Unit::Pages:
        return (value == 1 ? Words::tr("1 page")
                           : Words::tr("%1 pages", nullptr, int(std::clamp(value, 0.0, 1e9))).arg(number(value, 0, locale)))
            .replace(u' ', noBreakSpace);
    case Unit::Rpm: return withUnit(value, u"rpm", locale, 0);
    case Unit::Megabits: return scaled(value, {u"Mbit/s", u"Gbit/s"}, locale);
    case Unit::Millimetres: return withUnit(value, u"mm", locale, 1);
    case Unit::EpochSeconds: return std::abs(value) < longestSeconds ? momentText(value, locale) : plainNumber(json, locale);
    }
    Q_UNREACHABLE();
}

/// What collectors write of a number beyond those that all readers of JSON tell apart: a limit that is none.
constexpr qint64 largestTold = (1LL << 53) - 1;

QString scalarValueText(const Node &node, const QLocale &locale)
{
    const bool isFlag = node.value.isBool() || (node.value.isDouble() && node.key == "external_displays"_L1); // in spite of its name
    if (isFlag)
        return node.value.toVariant().toBool() ? Words::tr("Yes") : Words::tr("No");
    if (node.value.isDouble() && node.value.toInteger() == largestTold)
        return Words::tr("No limit");
    if (node.value.isDouble())
        return numberText(node.value, node.field ? node.field->unit : Unit::None, locale);
    const QString text = node.value.toString();
    return text.isEmpty() ? absentSign() : text;
}

bool isAbsent(const Node &node)
{
    return node.shape == Shape::Value && (node.value.isNull() || node.value.isUndefined());
}

QString entries(qsizetype count)
{
    if (count == 0)
        return absentSign();
    return count == 1 ? Words::tr("1 entry") : Words::tr("%n entries", nullptr, int(count));
}

/// The texts of a list of plain values, if they are few and short enough to be read in a row.
std::optional<QString> joined(const Node &list, const QLocale &locale)
{
    QString text;
    for (const Node &item : list.children) {
        if (item.shape != Shape::Value)
            return std::nullopt;
        if (!text.isEmpty())
            text += ", "_L1;
        text += scalarValueText(item, locale);
        if (text.size() > longestJoinedList)
            return std::nullopt;
    }
    return text;
}

} // namespace

QString labelOf(const Node &node, int position)
{
    if (!node.key.isEmpty())
        return fieldLabel(node);
    if (const QString identity = node.identity(); !identity.isEmpty())
        return identity;
    return Words::tr("Item %1").arg(position + 1);
}

QString labelOf(const DiffNode &node, int position)
{
    if (node.info && *node.info->label)
        return QCoreApplication::translate("Report", node.info->label);
    const bool isOnRight = !isAbsent(node.right) || node.right.field;
    const Node &known = isOnRight ? node.right : node.left;
    if (!known.key.isEmpty())
        return fieldLabel(known);
    if (known.shape != Shape::Value && !node.key.isEmpty())
        return node.key;
    return position >= 0 ? Words::tr("Item %1").arg(position + 1) : readable(node.key);
}

QString sectionLabel(const Section &section)
{
    return section.info && *section.info->label ? QCoreApplication::translate("Report", section.info->label) : readable(section.id);
}

QString groupLabel(const Section &section)
{
    return section.info && *section.info->group ? QCoreApplication::translate("Report", section.info->group) : Words::tr("Other");
}

QString columnTitle(Title title)
{
    switch (title) {
    case Title::Name: return Words::tr("Name");
    case Title::Value: return Words::tr("Value");
    //: The older of two reports that are compared
    case Title::Left: return Words::tr("Left");
    //: The newer of two reports that are compared
    case Title::Right: return Words::tr("Right");
    }
    Q_UNREACHABLE();
}

QString valueText(const Node &node, const QLocale &locale)
{
    if (node.shape == Shape::Value)
        return scalarValueText(node, locale);
    if (node.shape == Shape::Object) {
        if (flagAt(node, u"installed") == false)
            return Words::tr("Not installed");
    } else if (const auto text = joined(node, locale); text && !text->isEmpty()) {
        return *text;
    }
    return entries(std::ranges::count_if(node.children, [](const Node &child) { return !isAbsent(child); }));
}

QString valueText(const DiffNode &node, Side side, const QLocale &locale)
{
    const Node &own = side == Side::Left ? node.left : node.right;
    if (own.shape == Shape::Value) {
        // "256 GiB → 256 GiB" would say nothing of the byte between them.
        const Node &other = side == Side::Left ? node.right : node.left;
        const QString text = scalarValueText(own, locale);
        const bool looksSame = node.kind == DiffNode::Kind::Changed && other.shape == Shape::Value
            && text == scalarValueText(other, locale);
        return looksSame ? rawText(own) : text;
    }
    Node whole{own.key, own.field, own.shape, {}, {}};
    for (const DiffNode &child : node.children) {
        const Node &present = side == Side::Left ? child.left : child.right;
        if (!isAbsent(present))
            whole.children.push_back(present);
    }
    return valueText(whole, locale);
}

QString spokenText(const Node &node, const QLocale &locale)
{
    const QString text = valueText(node, locale);
    return text == absentSign() ? Words::tr("no value") : text;
}

QString rawText(const Node &node)
{
    if (node.shape == Shape::Value)
        return scalarText(node.value.isNull() && node.field ? node.field->fallback : node.value);
    QByteArray json;
    writeJson(json, node, 0);
    return QString::fromUtf8(json);
}

static QString problemCount(const Section &section)
{
    const int count = int(section.problems.size());
    return count == 1 ? Words::tr("1 problem") : Words::tr("%n problems", nullptr, count);
}

QString stateText(State state)
{
    switch (state) {
    case State::Waiting: return Words::tr("Waiting");
    case State::Running: return Words::tr("Running");
    case State::Complete: return Words::tr("Complete");
    case State::Partial: return Words::tr("Partial");
    case State::Failed: return Words::tr("Failed");
    case State::Unavailable: return Words::tr("Not available");
    case State::Skipped: return Words::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString reasonText(const Section &section)
{
    return section.reason.isEmpty() ? QString() : QCoreApplication::translate("Report", section.reason.toUtf8().constData());
}

QString stateText(const Section &section)
{
    const QString detail = section.problems.empty() ? reasonText(section) : problemCount(section);
    if (detail.isEmpty())
        return stateText(section.state);
    //: A section's state and why: "Partial: 2 problems"
    return Words::tr("%1: %2").arg(stateText(section.state), detail);
}

QString sectionSummary(const Section &section, const QLocale &locale)
{
    QStringList parts{section.problems.empty() ? stateText(section) : stateText(section.state)};
    if (!section.problems.empty())
        parts += problemCount(section);
    if (isOver(section.state) && section.duration > 0us)
        parts += durationText(section.duration, locale);
    return parts.join(u" · "_s);
}

QString outcomeText(Outcome outcome, std::optional<int> exitCode)
{
    switch (outcome) {
    case Outcome::Ok: return Words::tr("Read");
    //: of a source: what a program answered in an earlier run, and would answer now
    case Outcome::Remembered: return Words::tr("Remembered");
    //: of a source: it was ended early
    case Outcome::Partial: return Words::tr("Read in part");
    case Outcome::NotZero: return Words::tr("Exit code %1").arg(exitCode.value_or(1));
    case Outcome::Missing: return Words::tr("Not there");
    case Outcome::Denied: return Words::tr("No permission");
    case Outcome::TimedOut: return Words::tr("Timed out");
    case Outcome::Stopped: return Words::tr("Stopped");
    case Outcome::Failed: return exitCode ? Words::tr("Exit code %1").arg(*exitCode) : Words::tr("Failed");
    case Outcome::Malformed: return Words::tr("Not understood");
    case Outcome::TooLarge: return Words::tr("Too large");
    case Outcome::Unavailable:
    case Outcome::Running: return stateText(stateOf(outcome));
    }
    Q_UNREACHABLE();
}

QString outcomeText(const Span &span)
{
    const bool hasOwnWord = span.kind == Span::Kind::Source || span.outcome == Outcome::TimedOut || span.outcome == Outcome::Stopped;
    return hasOwnWord ? outcomeText(span.outcome, span.exitCode) : stateText(stateOf(span.outcome));
}

QString momentText(double epochSeconds, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(std::clamp(epochSeconds, -longestSeconds, longestSeconds) * 1000));
    if (locale.language() == QLocale::C)
        return moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return locale.toString(moment, QLocale::ShortFormat);
}

QString durationText(std::chrono::microseconds duration, const QLocale &locale)
{
    const auto part = [&](qint64 value, QStringView unit) { return locale.toString(value) + noBreakSpace + unit.toString(); };
    const auto pair = [&](qint64 large, QStringView largeUnit, qint64 small, QStringView smallUnit) {
        return small == 0 ? part(large, largeUnit) : part(large, largeUnit) + u' ' + part(small, smallUnit);
    };
    const auto microseconds = double(duration.count());
    if (duration == 0us)
        return part(0, u"s");
    if (duration < 1ms)
        return part(duration.count(), u"µs");
    if (duration < 999500us)
        return withUnit(microseconds / 1e3, u"ms", locale, duration < 10ms ? 1 : 0);
    if (duration < 59500ms)
        return withUnit(microseconds / 1e6, u"s", locale, duration < 10s ? 1 : 0);
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    if (seconds < 3600)
        return pair(seconds / 60, u"min", seconds % 60, u"s");
    if (seconds < 86400)
        return pair(seconds / 3600, u"h", seconds % 3600 / 60, u"min");
    return pair(seconds / 86400, u"d", seconds % 86400 / 3600, u"h");
}

} // namespace prose
