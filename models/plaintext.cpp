// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports as plain text; declared in format.h.

#include "models/format.h"
#include "models/textlayout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

bool isPlainList(const Node &node)
{
    return node.shape == Shape::List && std::ranges::all_of(node.children, [](const Node &item) { return item.shape == Shape::Value; });
}

class ReportText
{
public:
    ReportText(int width, const QLocale &locale) : m_width(std::max(width, 40)), m_locale(locale) {}

    void heading(const QString &text, QChar underline) { m_text += harmless(text) + u'\n' + QString(columnsOf(text), underline) + u'\n'; }
    void blank() { m_text += u'\n'; }
    void paragraph(const QString &sign, const QString &text) { row(sign, columnsOf(sign), harmless(text), 0); }
    void rows(const std::vector<std::pair<QString, QString>> &rows);
    void facts(const std::vector<Node> &nodes, int indent);
    void listItems(const Node &list, int indent);
    QString text() && { return std::move(m_text); }

private:
    std::optional<QString> inRow(const Node &node, int room) const;
    void row(const QString &label, int labelWidth, const QString &value, int indent);
    bool table(const Node &list, int indent);

    int m_width;
    QLocale m_locale;
    QString m_text;
};

/// A label and its value; the value's further lines stand below its first.
void ReportText::row(const QString &label, int labelWidth, const QString &value, int indent)
{
    const int at = indent + labelWidth + std::min(labelWidth, gap);
    QString line = QString(indent, u' ') + padded(label, at - indent);
    if (columnsOf(label) > labelWidth) {
        m_text += line.trimmed().prepend(QString(indent, u' ')) + u'\n';
        line = QString(at, u' ');
    }
    for (const QString &part : wrapped(value, std::max(m_width - at, narrowestColumn))) {
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
    if (node.shape == Shape::Value)
        return harmless(valueText(node, m_locale));
    if (node.shape == Shape::Object) {
        const Node *installed = node.child(u"installed");
        const bool isMissing = installed && installed->value.isBool() && !installed->value.toBool();
        return isMissing ? std::optional(valueText(node, m_locale)) : std::nullopt;
    }
    if (!isPlainList(node))
        return std::nullopt;
    QStringList texts;
    bool isLong = false;
    for (const Node &item : node.children) {
        texts += harmless(valueText(item, m_locale));
        isLong = isLong || columnsOf(texts.back()) > std::min(widestInRow, room) || texts.back().contains(u'\n');
    }
    return texts.join(isLong ? u"\n"_s : u", "_s);
}

void ReportText::facts(const std::vector<Node> &nodes, int indent)
{
    const int widest = std::min(widestLabel, (m_width - indent) / 2);
    int labelWidth = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const int needed = columnsOf(harmless(labelOf(nodes[i], int(i))));
        if (!nodes[i].isEmpty() && needed <= widest && inRow(nodes[i], m_width))
            labelWidth = std::max(labelWidth, needed);
    }
    labelWidth = std::max(labelWidth, 4);
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (node.isEmpty())
            continue;
        const QString label = harmless(labelOf(node, int(i)));
        if (const auto value = inRow(node, m_width - indent - labelWidth - gap)) {
            row(label, labelWidth, *value, indent);
            continue;
        }
        m_text += QString(indent, u' ') + label + u'\n';
        if (node.shape == Shape::Object)
            facts(node.children, indent + indentStep);
        else
            listItems(node, indent + indentStep);
    }
}

void ReportText::listItems(const Node &list, int indent)
{
    if (isPlainList(list)) {
        for (const Node &item : list.children)
            row({}, 0, harmless(valueText(item, m_locale)), indent);
        return;
    }
    if (table(list, indent))
        return;
    for (size_t i = 0; i < list.children.size(); ++i) {
        const Node &item = list.children[i];
        if (item.isEmpty())
            continue;
        if (const auto value = inRow(item, m_width)) {
            row({}, 0, *value, indent);
            continue;
        }
        m_text += QString(indent, u' ') + harmless(labelOf(item, int(i))) + u'\n';
        if (item.shape == Shape::Object)
            facts(item.children, indent + indentStep);
        else
            listItems(item, indent + indentStep);
    }
}

/// Items side by side with a column for each of their facts; false when they do not fit.
bool ReportText::table(const Node &list, int indent)
{
    struct Column
    {
        QString key, title;
        QStringList cells;
        int width = 0;
        bool isNumeric = true;
    };
    std::vector<Column> columns;
    const int count = int(list.children.size());
    for (int i = 0; i < count; ++i) {
        if (list.children[i].shape != Shape::Object)
            return false;
        for (const Node &fact : list.children[i].children) {
            if (fact.isEmpty())
                continue;
            const auto text = fact.shape == Shape::Object ? std::nullopt : inRow(fact, m_width);
            if (!text || text->contains(u'\n'))
                return false;
            auto column = std::ranges::find(columns, fact.key, &Column::key);
            if (column == columns.end()) {
                const QString title = harmless(labelOf(fact));
                column = columns.insert(columns.end(), {fact.key, title, QStringList(count), columnsOf(title), true});
            }
            column->cells[i] = *text;
            column->width = std::max(column->width, columnsOf(*text));
            column->isNumeric = column->isNumeric && fact.value.isDouble();
        }
    }
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
    const auto write = [&](const auto &cellOf) {
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
            m_text += text + u'\n';
        }
    };
    write([](const Column &column) { return column.title; });
    write([](const Column &column) { return QString(column.width, u'─'); });
    for (int i = 0; i < count; ++i)
        write([i](const Column &column) { return column.cells[i]; });
    return true;
}

int factCount(const Node &node)
{
    if (node.shape == Shape::Value)
        return node.isEmpty() ? 0 : 1;
    int sum = 0;
    for (const Node &child : node.children)
        sum += factCount(child);
    return sum;
}

/// The first of these facts of the section "system" that is known.
QString systemFact(const Report &report, std::initializer_list<QStringView> keys)
{
    const Section *system = report.section(u"system");
    for (const QStringView key : keys) {
        const Node *node = system ? system->root.at(key) : nullptr;
        if (node && !node->isEmpty())
            return scalarText(node->value);
    }
    return {};
}

std::vector<std::pair<QString, QString>> aboutReport(const Report &report, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.emplace_back(label, value);
    };
    const QString model = systemFact(report, {u"marketing_name", u"model_name"});
    const QString identifier = systemFact(report, {u"model_identifier"});
    add(Words::tr("Computer"),
        model.isEmpty() || identifier.isEmpty() || model == identifier ? model + identifier : u"%1 (%2)"_s.arg(model, identifier));
    const QString name = systemFact(report, {u"os_name", u"macos_name"});
    const QString version = systemFact(report, {u"os_version", u"macos_version"});
    add(Words::tr("Operating system"), name.contains(version) ? name : name + u' ' + version);
    const QString taken = report.timestamp > 0 ? momentText(report.timestamp, locale) : QString();
    add(Words::tr("Taken"), report.duration > 0us ? Words::tr("%1, in %2").arg(taken, durationText(report.duration, locale)) : taken);
    add(Words::tr("Recording"), report.recording);
    if (const auto &imported = report.imported) {
        //: %1 is a program and its version, %2 and %3 are numbers
        add(Words::tr("Imported"),
            Words::tr("from %1: %2 of its %3 values have a place here")
                .arg((imported->program + u' ' + imported->version).trimmed(), locale.toString(imported->mapped),
                     locale.toString(imported->values)));
        add(Words::tr("Not imported"), imported->notMapped.join(u", "_s));
    }

    QStringList counts{locale.toString(qsizetype(report.sections.size()))};
    for (const State state :
         {State::Complete, State::Partial, State::Failed, State::Unavailable, State::Skipped, State::Running, State::Waiting}) {
        if (const auto count = std::ranges::count(report.sections, state, &Section::state))
            counts += stateText(state) + u' ' + locale.toString(qsizetype(count));
    }
    add(Words::tr("Sections"), counts.join(u" · "_s));
    int facts = 0;
    for (const Section &section : report.sections)
        facts += factCount(section.root);
    add(Words::tr("Facts"), locale.toString(facts));
    if (report.redacted)
        add(Words::tr("Personal data"), Words::tr("replaced by stand-ins such as host-1"));
    return rows;
}

} // namespace

QString toText(const Report &report, int width, const QLocale &locale)
{
    ReportText text(width, locale);
    text.heading(Words::tr("System report"), u'═');
    text.rows(aboutReport(report, locale));
    for (const Section &section : report.sections) {
        if (section.state == State::Skipped) // the heading counts them; there is nothing to read
            continue;
        text.blank();
        text.heading(sectionLabel(section), u'─');
        if (section.root.isEmpty() || section.state == State::Failed || section.state == State::Unavailable)
            text.paragraph({}, stateText(section));
        if (section.root.shape == Shape::List)
            text.listItems(section.root, 0);
        else
            text.facts(section.root.children, 0);
        for (const Error &problem : section.problems)
            text.paragraph(u"!"_s, errorSentence(problem));
    }
    return std::move(text).text();
}

} // namespace prose
