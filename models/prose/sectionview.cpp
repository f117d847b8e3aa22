// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prose/sectionview.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

constexpr qsizetype longestText = 120;

QString inOneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestText ? line : line.first(longestText - 1).trimmed() + u'…';
}

/// To three digits: nobody says "108.84 GiB".
double roughly(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return step >= 1 ? std::round(value) : std::round(value / step) * step;
}

QString durationWords(double seconds)
{
    const auto rounded = [seconds](double unit) { return int(std::clamp(std::round(seconds / unit), 0.0, 1e9)); };
    if (seconds < 90)
        return rounded(1) == 1 ? Words::tr("one second") : Words::tr("%n seconds", nullptr, rounded(1));
    if (seconds < 90.0 * 60)
        return Words::tr("%n minutes", nullptr, rounded(60));
    if (seconds < 36.0 * 3600)
        return Words::tr("%n hours", nullptr, rounded(3600));
    return Words::tr("%n days", nullptr, rounded(86400));
}

} // namespace

SectionView SectionView::other(QStringView sectionId) const
{
    const Section *section = m_report->section(sectionId);
    return {*m_report, section ? &section->root : nullptr, m_locale};
}

const QString &SectionView::key() const
{
    static const QString none;
    return m_node ? m_node->key : none;
}

const Node *SectionView::find(QStringView path) const
{
    return m_node && !path.isEmpty() ? m_node->at(path) : m_node;
}

QString SectionView::text(QStringView path) const
{
    const Node *node = find(path);
    if (!node || node->shape != Node::Shape::Value || node->isEmpty())
        return {};
    // Some facts hold the word for "none" themselves: "Not installed".
    const bool isFallback = node->field && node->field->fallback.isString() && node->value == node->field->fallback;
    return isFallback ? QString() : inOneLine(valueText(*node, m_locale));
}

std::optional<double> SectionView::number(QStringView path) const
{
    const Node *node = find(path);
    return node && node->value.isDouble() ? std::optional(node->value.toDouble()) : std::nullopt;
}

int SectionView::count(QStringView path) const
{
    return int(std::clamp(number(path).value_or(0), 0.0, 1e9));
}

std::optional<bool> SectionView::flag(QStringView path) const
{
    const Node *node = find(path);
    return node && node->value.isBool() ? std::optional(node->value.toBool()) : std::nullopt;
}

std::vector<SectionView> SectionView::items(QStringView path) const
{
    std::vector<SectionView> views;
    if (const Node *node = find(path)) {
        for (const Node &child : node->children)
            views.emplace_back(*m_report, &child, m_locale);
    }
    return views;
}

int SectionView::itemCount(QStringView path) const
{
    const Node *node = find(path);
    return node ? int(std::ranges::count_if(node->children, [](const Node &child) { return !child.isEmpty(); })) : 0;
}

QStringList SectionView::texts(QStringView path) const
{
    return texts(path, [](const SectionView &item) { return item.text({}); });
}

QStringList SectionView::texts(QStringView path, const std::function<QString(const SectionView &)> &ofItem) const
{
    QStringList list;
    for (const SectionView &item : items(path)) {
        if (const QString text = ofItem(item); !text.isEmpty())
            list += text;
    }
    return list;
}

int SectionView::countWhere(QStringView path, const std::function<bool(const SectionView &)> &isWanted) const
{
    const std::vector<SectionView> all = items(path);
    return int(std::ranges::count_if(all, isWanted));
}

QString SectionView::quantity(double value, Unit unit) const
{
    Field field;
    field.unit = unit;
    return valueText(Node{{}, &field, Node::Shape::Value, value, {}}, m_locale);
}

QString SectionView::size(double bytes) const
{
    double scale = 1;
    while (std::abs(bytes) / scale >= 1024)
        scale *= 1024;
    return quantity(roughly(bytes / scale) * scale, Unit::Bytes);
}

QString SectionView::percent(double value) const
{
    return quantity(std::round(value), Unit::Percent);
}

QString SectionView::duration(double seconds) const
{
    return durationWords(seconds);
}

QString SectionView::moment(double epochSeconds) const
{
    return momentText(epochSeconds, m_locale);
}

QString firstOf(std::initializer_list<QString> sentences)
{
    const auto found = std::ranges::find_if(sentences, [](const QString &sentence) { return !sentence.isEmpty(); });
    return found == sentences.end() ? QString() : *found;
}

QStringList allOf(std::initializer_list<QString> sentences)
{
    QStringList list(sentences);
    list.removeAll(QString());
    return list;
}

// QLocale's lists follow the region, the words around them the translation: German words may stand in a Swiss or a C locale.
QString listed(const QStringList &texts, int limit)
{
    QStringList parts = texts;
    if (parts.size() > limit + 1) { // "and 1 more" would be as long as the one
        const int left = int(parts.size()) - limit;
        parts.resize(limit);
        //: The end of a list of names: "a, b, and 5 more"
        parts += Words::tr("%n more", nullptr, left);
    }
    if (parts.size() < 2)
        return parts.value(0);
    if (parts.size() == 2)
        //: A list of two
        return Words::tr("%1 and %2").arg(parts[0], parts[1]);
    QString text = parts.takeFirst();
    const QString last = parts.takeLast();
    for (const QString &part : std::as_const(parts))
        //: A list that goes on: %1 is its beginning
        text = Words::tr("%1, %2").arg(text, part);
    //: A list of three or more: %1 is all but the last
    return Words::tr("%1, and %2").arg(text, last);
}

QString bareVersion(const QString &text)
{
    static const QRegularExpression dotted(u"\\d+(\\.\\d+)+[\\w.+-]*"_s);
    return dotted.match(text).captured();
}

QString nameAndVersion(const QString &text)
{
    return QString(text).replace(u'@', u' ');
}

} // namespace prose
