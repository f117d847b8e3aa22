// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports and comparisons as Markdown; declared in renderings.h.

#include "models/format.h"
#include "models/prose/diffrows.h"
#include "models/prose/markdowntext.h"
#include "models/prose/prose.h"
#include "models/prose/readable.h"
#include "models/prose/reportparts.h"
#include "models/renderings.h"
#include "models/textlayout.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

QString markdownText(const QString &text)
{
    static constexpr QStringView escaped = u"\\`*[]|~$";
    const QString line = harmless(text).simplified();
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool isInWord = i > 0 && i + 1 < line.size() && line[i - 1].isLetterOrNumber() && line[i + 1].isLetterOrNumber();
        if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'&')
            out += "&amp;"_L1;
        else if (escaped.contains(c) || (c == u'_' && !isInWord))
            out += u'\\' + QString(c);
        else
            out += c;
    }
    return out;
}

QString markdownLine(const QString &text)
{
    static const QRegularExpression sign(u"^([-+=#]|\\d{1,9}(?=[.)]))"_s);
    QString line = markdownText(text);
    const QRegularExpressionMatch match = sign.match(line);
    if (match.hasMatch())
        line.insert(line[0].isDigit() ? match.capturedEnd() : 0, u'\\');
    return line;
}

QString markdownFence(const QString &language, const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s) + fence + u'\n';
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class ReportMarkdown
{
public:
    explicit ReportMarkdown(const RenderOptions &options) : m_options(options) {}

    void paragraph(const QString &text) { m_text += text + "\n\n"_L1; }
    void list(const QStringList &lines);
    void section(const Report &report, const Section &section);
    QString text() &&
    {
        while (m_text.endsWith("\n\n"_L1))
            m_text.chop(1);
        return std::move(m_text);
    }

private:
    void group(const Node &group, const QString &title);
    void items(const Node &list, const QString &title);
    bool table(const Node &list);
    void nested(const Node &node, const QString &title);
    QString inLine(const Node &node, const QStringList &texts) const;
    void leftOut(const Node &node);

    const RenderOptions &m_options;
    QString m_text;
};

void ReportMarkdown::list(const QStringList &lines)
{
    for (const QString &line : lines)
        m_text += "- "_L1 + line + u'\n';
    if (!lines.isEmpty())
        m_text += u'\n';
}

QString ReportMarkdown::inLine(const Node &node, const QStringList &texts) const
{
    const qsizetype shown = node.shape == Node::Shape::List ? shownChildren(node, m_options.isFull) : texts.size();
    QStringList parts;
    for (const auto allTexts = texts.first(shown); const QString &text : allTexts)
        parts += markdownText(text);
    if (shown < texts.size())
        parts += markdownText(leftOutText(texts.size() - shown));
    return parts.join(", "_L1);
}

void ReportMarkdown::leftOut(const Node &node)
{
    const qsizetype left = qsizetype(node.children.size()) - shownChildren(node, m_options.isFull);
    if (left > 0)
        paragraph(markdownLine(leftOutText(left)));
}

/// What fits into a line first, then what does not: Markdown cannot return from a table to the list that it stands in.
void ReportMarkdown::group(const Node &group, const QString &title)
{
    QStringList lines;
    std::vector<std::pair<const Node *, QString>> later;
    const qsizetype shown = shownChildren(group, m_options.isFull);
    for (qsizetype i = 0; i < shown; ++i) {
        const Node &node = group.children[i];
        if (node.isEmpty())
            continue;
        const QString label = markdownText(labelOf(node, int(i)));
        if (const auto texts = textsOf(node, m_options.locale))
            lines += u"**%1:** "_s.arg(label) + inLine(node, *texts);
        else
            later.emplace_back(&node, title.isEmpty() ? label : title + u" · "_s + label);
    }
    list(lines);
    leftOut(group);
    for (const auto &[node, path] : later)
        nested(*node, path);
}

void ReportMarkdown::nested(const Node &node, const QString &title)
{
    paragraph(u"**%1**"_s.arg(title));
    if (node.shape == Node::Shape::Object)
        group(node, title);
    else
        items(node, title);
}

void ReportMarkdown::items(const Node &list, const QString &title)
{
    if (const auto texts = textsOf(list, m_options.locale)) {
        QStringList lines;
        for (const auto allTexts = texts->first(shownChildren(list, m_options.isFull)); const QString &text : allTexts)
            lines += markdownLine(text);
        this->list(lines);
    } else if (!table(list)) {
        const qsizetype shown = shownChildren(list, m_options.isFull);
        for (qsizetype i = 0; i < shown; ++i) {
            const QString label = markdownText(labelOf(list.children[i], int(i)));
            if (!list.children[i].isEmpty())
                nested(list.children[i], title.isEmpty() ? label : title + u" · "_s + label);
        }
    }
    leftOut(list);
}

bool ReportMarkdown::table(const Node &list)
{
    const auto columns = tableOf(list, shownChildren(list, m_options.isFull), m_options.locale);
    if (!columns)
        return false;
    QString titles = u"|"_s, rule = u"|"_s;
    for (const FactColumn &column : *columns) {
        titles += u' ' + markdownText(column.title) + " |"_L1;
        rule += column.isNumeric ? " ---: |"_L1 : " --- |"_L1;
    }
    m_text += titles + u'\n' + rule + u'\n';
    for (size_t i = 0; i < columns->front().cells.size(); ++i) {
        m_text += u'|';
        for (const FactColumn &column : *columns)
            m_text += u' ' + markdownText(column.cells[i].join(u", "_s)) + " |"_L1;
        m_text += u'\n';
    }
    m_text += u'\n';
    return true;
}

void ReportMarkdown::section(const Report &report, const Section &section)
{
    paragraph("### "_L1 + markdownText(sectionLabel(section)));
    paragraph(markdownLine(sectionSentences(report, section, m_options.locale).join(u' ')));
    QStringList problems;
    for (const auto allProblems = errorSentences(section.problems); const QString &problem : allProblems)
        problems += u"⚠ "_s + markdownText(problem);
    list(problems);
    const Node facts = readableFacts(report, section);
    if (facts.isEmpty())
        return;
    if (facts.shape == Node::Shape::List)
        items(facts, {});
    else
        group(facts, {});
}

} // namespace

QString toMarkdown(const Report &report, const RenderOptions &options)
{
    ReportMarkdown markdown(options);
    markdown.paragraph("# "_L1 + Words::tr("System report"));
    markdown.paragraph(markdownLine(openingSentences(report, options.locale).join(u' ')));
    if (!options.attention.isEmpty()) {
        QStringList lines;
        for (const QString &sentence : options.attention)
            lines += markdownLine(sentence);
        markdown.paragraph("## "_L1 + Words::tr("Needs attention"));
        markdown.list(lines);
    }
    QStringList about;
    for (const auto &[label, value] : aboutReport(report, options.locale))
        about += u"**%1:** "_s.arg(markdownText(label)) + markdownText(value);
    markdown.list(about);
    for (const Chapter &chapter : chaptersOf(report)) {
        markdown.paragraph("## "_L1 + markdownText(chapter.title));
        for (const Section *section : chapter.sections)
            markdown.section(report, *section);
    }
    return std::move(markdown).text();
}

QString toMarkdown(const Diff &diff, bool includeVolatile, const QLocale &locale)
{
    QString text = "# "_L1 + markdownText(titleOf(diff)) + "\n\n"_L1 + countText(count(diff, includeVolatile)) + u'\n';
    for (const DiffNode &section : diff.sections) {
        const std::vector<DiffRow> rows = rowsOf(section, includeVolatile, locale);
        if (rows.empty())
            continue;
        text += u"\n## %1 (%2)\n\n| %3 | %4 | %5 | %6 |\n| --- | --- | --- | --- |\n"_s.arg(
            markdownText(labelOf(section)), countText(count(section, includeVolatile)), Words::tr("Difference"), columnTitle(Title::Name),
            columnTitle(Title::Left), columnTitle(Title::Right));
        for (const DiffRow &row : rows)
            text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(markdownText(kindText(row.kind)), markdownText(row.path.join(u" › "_s)),
                                                     markdownText(row.left), markdownText(row.right));
    }
    return text;
}

} // namespace prose
