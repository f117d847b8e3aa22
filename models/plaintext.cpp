// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports as plain text; declared in renderings.h.

#include "models/format.h"
#include "models/prose/prose.h"
#include "models/prose/readable.h"
#include "models/prose/reportparts.h"
#include "models/renderings.h"
#include "models/textlayout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

using Shape = Node::Shape;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int indentStep = 2;
constexpr int gap = 2;
constexpr int widestLabel = 32;
constexpr int narrowestColumn = 12;
constexpr int widestInRow = 40; ///< longer texts of a list stand on lines of their own
constexpr int widestProse = 100; ///< longer lines are hard to read on

/// What a terminal is told before a text, and after it.
constexpr auto bold = "\033[1m"_L1;
constexpr auto dim = "\033[2m"_L1;
constexpr auto warning = "\033[1;33m"_L1;
constexpr auto plain = "\033[0m"_L1;

QString withoutNewlines(QString text)
{
    return harmless(text.replace(u'\n', u' '));
}

class ReportText
{
public:
    explicit ReportText(const RenderOptions &options) : m_options(options), m_width(std::max(options.width, 40)) {}

    void heading(const QString &text, QChar underline);
    void blank() { m_text += u'\n'; }
    void paragraph(const QStringList &sentences);
    void point(const QString &sign, const QString &text);
    void rows(const std::vector<std::pair<QString, QString>> &rows);
    void facts(const Node &group, int indent);
    void listItems(const Node &list, int indent);
    QString text() && { return std::move(m_text); }

private:
    QString styled(QLatin1StringView code, const QString &text) const { return m_options.isStyled ? code + text + plain : text; }
    std::optional<QString> inRow(const Node &node, int room) const;
    void row(const QString &label, int labelWidth, const QString &value, int indent);
    void entry(const Node &node, int position, int labelWidth, int indent);
    void leftOut(const Node &node, int indent);
    bool table(const Node &list, int indent);

    const RenderOptions &m_options;
    int m_width;
    QString m_text;
};

void ReportText::heading(const QString &text, QChar underline)
{
    const QStringList lines = wrapped(withoutNewlines(text), m_width);
    int columns = 0;
    for (const QString &line : lines) {
        m_text += styled(bold, line) + u'\n';
        columns = std::max(columns, columnsOf(line));
    }
    m_text += styled(dim, QString(columns, underline)) + u'\n';
}

void ReportText::paragraph(const QStringList &sentences)
{
    // Made harmless only then: no-break spaces keep a number and its unit on one line.
    for (const auto lines = wrapped(sentences.join(u' ').replace(u'\n', u' '), std::min(m_width, widestProse)); const QString &line : lines)
        m_text += harmless(line) + u'\n';
}

void ReportText::point(const QString &sign, const QString &text)
{
    QString before = styled(warning, sign) + u' ';
    for (const auto lines = wrapped(withoutNewlines(text), std::min(m_width, widestProse) - columnsOf(sign) - 1);
         const QString &line : lines) {
        m_text += before + line + u'\n';
        before = QString(columnsOf(sign) + 1, u' ');
    }
}

/// A label and its value; the value's further lines stand below its first.
void ReportText::row(const QString &label, int labelWidth, const QString &value, int indent)
{
    const int at = indent + labelWidth + std::min(labelWidth, gap);
    QString line = QString(indent, u' ') + padded(label, at - indent);
    if (columnsOf(label) > labelWidth) {
        m_text += line.trimmed().prepend(QString(indent, u' ')) + u'\n';
        line = QString(at, u' ');
    }
    for (const auto parts = wrapped(value, std::max(m_width - at, narrowestColumn)); const QString &part : parts) {
        m_text += (line + part).trimmed().isEmpty() ? u"\n"_s : line + part + u'\n';
        line = QString(at, u' ');
    }
}

void ReportText::rows(const std::vector<std::pair<QString, QString>> &rows)
{
    int labelWidth = 0;
    for (const auto &[label, value] : rows)
        labelWidth = std::max(labelWidth, columnsOf(label));
    for (const auto &[label, value] : rows)
        row(label, labelWidth, harmless(value), 0);
}

/// The text of a value, or of a list or group that is better read in one place.
std::optional<QString> ReportText::inRow(const Node &node, int room) const
{
    std::optional<QStringList> texts = textsOf(node, m_options.locale);
    if (!texts)
        return std::nullopt;
    const qsizetype shown = node.shape == Shape::List ? shownChildren(node, m_options.isFull) : texts->size();
    const qsizetype left = texts->size() - shown;
    texts->resize(shown);
    bool isLong = false;
    for (QString &text : *texts) {
        text = harmless(text);
        isLong = isLong || (node.shape == Shape::List && (columnsOf(text) > std::min(widestInRow, room) || text.contains(u'\n')));
    }
    QString text = texts->join(isLong ? u"\n"_s : u", "_s);
    if (left > 0)
        text += u'\n' + leftOutText(left);
    return text;
}

void ReportText::leftOut(const Node &node, int indent)
{
    const qsizetype left = qsizetype(node.children.size()) - shownChildren(node, m_options.isFull);
    if (left > 0)
        row({}, 0, leftOutText(left), indent);
}

void ReportText::entry(const Node &node, int position, int labelWidth, int indent)
{
    const QString label = withoutNewlines(labelOf(node, position));
    if (const auto value = inRow(node, m_width - indent - labelWidth - gap)) {
        row(node.key.isEmpty() ? QString() : label, node.key.isEmpty() ? 0 : labelWidth, *value, indent);
        return;
    }
    for (const auto lines = wrapped(label, m_width - indent); const QString &line : lines)
        m_text += QString(indent, u' ') + line + u'\n';
    if (node.shape == Shape::Object)
        facts(node, indent + indentStep);
    else
        listItems(node, indent + indentStep);
}

void ReportText::facts(const Node &group, int indent)
{
    const int widest = std::min(widestLabel, (m_width - indent) / 2);
    const qsizetype shown = shownChildren(group, m_options.isFull);
    int labelWidth = 0;
    for (qsizetype i = 0; i < shown; ++i) {
        const Node &node = group.children[i];
        const int needed = columnsOf(withoutNewlines(labelOf(node, int(i))));
        if (!node.isEmpty() && needed <= widest && textsOf(node, m_options.locale))
            labelWidth = std::max(labelWidth, needed);
    }
    labelWidth = std::max(labelWidth, 4);
    for (qsizetype i = 0; i < shown; ++i) {
        if (!group.children[i].isEmpty())
            entry(group.children[i], int(i), labelWidth, indent);
    }
    leftOut(group, indent);
}

void ReportText::listItems(const Node &list, int indent)
{
    if (!textsOf(list, m_options.locale) && table(list, indent)) {
        leftOut(list, indent);
        return;
    }
    const qsizetype shown = shownChildren(list, m_options.isFull);
    for (qsizetype i = 0; i < shown; ++i) {
        if (!list.children[i].isEmpty())
            entry(list.children[i], int(i), 0, indent);
    }
    leftOut(list, indent);
}

/// Items side by side; false when they do not fit.
bool ReportText::table(const Node &list, int indent)
{
    struct Column
    {
        QString title;
        QStringList cells;
        int width = 0;
        bool isNumeric = true;
    };
    const auto found = tableOf(list, shownChildren(list, m_options.isFull), m_options.locale);
    if (!found)
        return false;
    std::vector<Column> columns;
    for (const FactColumn &source : *found) {
        Column column{withoutNewlines(source.title), {}, 0, source.isNumeric};
        column.width = columnsOf(column.title);
        for (const QStringList &texts : source.cells) {
            const bool isLong = std::ranges::any_of(texts,
                                                    [&](const QString &t) { return columnsOf(t) > widestInRow || t.contains(u'\n'); });
            if (texts.size() > 1 && isLong)
                return false;
            const QString cell = withoutNewlines(texts.join(u", "_s));
            column.width = std::max(column.width, columnsOf(cell));
            column.cells += cell;
        }
        columns.push_back(column);
    }
    const int rows = int(columns.front().cells.size());
    const auto used = [&] {
        int sum = indent + gap * (int(columns.size()) - 1);
        for (const Column &column : columns)
            sum += column.width;
        return sum;
    };
    while (used() > m_width) {
        const auto widest = std::ranges::max_element(columns, {}, &Column::width);
        if (widest->width <= narrowestColumn)
            return false;
        --widest->width;
    }
    const auto write = [&](QLatin1StringView code, const auto &cellOf) {
        std::vector<QStringList> cells;
        qsizetype height = 1;
        for (const Column &column : columns) {
            cells.push_back(wrapped(cellOf(column), column.width));
            height = std::max(height, cells.back().size());
        }
        for (qsizetype line = 0; line < height; ++line) {
            QString text(indent, u' ');
            for (size_t i = 0; i < columns.size(); ++i)
                text += padded(cells[i].value(line), columns[i].width, columns[i].isNumeric) + QString(gap, u' ');
            while (text.endsWith(u' '))
                text.chop(1);
            m_text += (code.isEmpty() ? text : styled(code, text)) + u'\n';
        }
    };
    write(bold, [](const Column &column) { return column.title; });
    write(dim, [](const Column &column) { return QString(column.width, u'─'); });
    for (int i = 0; i < rows; ++i)
        write({}, [i](const Column &column) { return column.cells[i]; });
    return true;
}

void writeSection(ReportText &text, const Report &report, const Section &section, const RenderOptions &options)
{
    text.heading(sectionLabel(section), u'─');
    text.paragraph(sectionSentences(report, section, options.locale));
    for (const auto allProblems = errorSentences(section.problems); const QString &problem : allProblems)
        text.point(u"!"_s, problem);
    const Node facts = readableFacts(report, section);
    if (facts.isEmpty())
        return;
    text.blank();
    if (facts.shape == Shape::List)
        text.listItems(facts, 0);
    else
        text.facts(facts, 0);
}

} // namespace

QString toText(const Report &report, const Section &section, const RenderOptions &options)
{
    ReportText text(options);
    writeSection(text, report, section, options);
    return std::move(text).text();
}

QString toText(const Report &report, const RenderOptions &options)
{
    ReportText text(options);
    text.heading(Words::tr("System report"), u'═');
    text.paragraph(openingSentences(report, options.locale));
    if (!options.attention.isEmpty()) {
        text.blank();
        text.heading(Words::tr("Needs attention"), u'─');
        for (const QString &sentence : options.attention)
            text.point(u"!"_s, sentence);
    }
    text.blank();
    text.rows(aboutReport(report, options.locale));
    for (const Chapter &chapter : chaptersOf(report)) {
        text.blank();
        text.heading(chapter.title, u'═');
        for (const Section *section : chapter.sections) {
            if (section != chapter.sections.front())
                text.blank();
            writeSection(text, report, *section, options);
        }
    }
    return std::move(text).text();
}

} // namespace prose
