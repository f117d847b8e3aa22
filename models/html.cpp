// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports and comparisons as one HTML file; declared in renderings.h.

#include "models/format.h"
#include "models/prose/diffrows.h"
#include "models/prose/prose.h"
#include "models/prose/readable.h"
#include "models/prose/reportparts.h"
#include "models/renderings.h"
#include "models/textlayout.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString escaped(const QString &text)
{
    return harmless(text).toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return name + "=\""_L1 + harmless(value).simplified().toHtmlEscaped() + u'"';
}

QString element(QLatin1StringView name, const QString &content, const QString &attributes = {})
{
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + content + "</"_L1 + name + u'>';
}

QString page(const QString &title, const QString &body)
{
    QFile style(u":/prose/report.css"_s);
    if (!style.open(QIODevice::ReadOnly))
        qFatal("the style sheet of reports is not in the program");
    //: The code of this language, as web pages name it: "de"
    const QString language = Words::tr("en", "language code");
    // No source may be loaded and no script run, whatever a value says.
    const QString policy = u"default-src 'none'; style-src 'unsafe-inline'"_s;
    return u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light "
           "dark\"/>\n"
           "<title>%3</title>\n<style>\n%4</style>\n</head>\n<body>\n%5</body>\n</html>\n"_s.arg(escaped(language), policy, escaped(title),
                                                                                                 QString::fromUtf8(style.readAll()), body);
}

/// Facts that are good or bad in themselves, by key, and which of the two answers is the good one.
std::optional<bool> goodAnswer(const Node &node)
{
    static constexpr std::array<std::pair<QLatin1StringView, bool>, 10> answers{{{"sip_enabled"_L1, true},
                                                                                 {"gatekeeper_enabled"_L1, true},
                                                                                 {"filevault_enabled"_L1, true},
                                                                                 {"secure_boot"_L1, true},
                                                                                 {"module_signature_enforced"_L1, true},
                                                                                 {"unattended_upgrades"_L1, true},
                                                                                 {"valid_state"_L1, true},
                                                                                 {"sip_disabled"_L1, false},
                                                                                 {"setup_mode"_L1, false},
                                                                                 {"unsupported_os_detected"_L1, false}}};
    const auto answer = std::ranges::find_if(answers, [&](const auto &a) { return a.first == node.key; });
    return answer == answers.end() || !node.value.isBool() ? std::nullopt : std::optional(answer->second);
}

/// Wide tables scroll in a box of their own, also by keyboard.
QString scrollStart(const QString &label)
{
    return u"<div class=\"scroll\" tabindex=\"0\" role=\"group\" "_s + attribute("aria-label"_L1, label) + ">\n"_L1;
}

class ReportHtml
{
public:
    explicit ReportHtml(const RenderOptions &options) : m_options(options) {}

    QString section(const Report &report, const Section &section) const;

private:
    QString cell(const Node &node, const QStringList &texts) const;
    QString group(const Node &group) const;
    QString items(const Node &list, const QString &label) const;
    QString collapsible(const Node &node, const QString &label) const;
    QString leftOut(const Node &node) const;

    const RenderOptions &m_options;
};

QString ReportHtml::leftOut(const Node &node) const
{
    const qsizetype left = qsizetype(node.children.size()) - shownChildren(node, m_options.isFull);
    return left > 0 ? element("p"_L1, escaped(leftOutText(left)), u"class=\"more\""_s) + u'\n' : QString();
}

QString ReportHtml::cell(const Node &node, const QStringList &texts) const
{
    const qsizetype shown = node.shape == Node::Shape::List ? shownChildren(node, m_options.isFull) : texts.size();
    QStringList parts;
    for (const auto allTexts = texts.first(shown); const QString &text : allTexts)
        parts += escaped(text);
    if (shown < texts.size())
        parts += escaped(leftOutText(texts.size() - shown));
    const QString content = parts.join(", "_L1);
    const std::optional<bool> good = goodAnswer(node);
    if (!good)
        return content;
    const bool isGood = node.value.toBool() == *good;
    return element("span"_L1, (isGood ? u"✓ "_s : u"✗ "_s) + content, isGood ? u"class=\"badge good\""_s : u"class=\"badge bad\""_s);
}

QString ReportHtml::collapsible(const Node &node, const QString &label) const
{
    const QString count = node.shape == Node::Shape::List ? u" <small>%1</small>"_s.arg(node.children.size()) : QString();
    return u"<details><summary>"_s + escaped(label) + count + "</summary>\n"_L1
        + (node.shape == Node::Shape::Object ? group(node) : items(node, label)) + "</details>\n"_L1;
}

QString ReportHtml::group(const Node &group) const
{
    QString rows, later;
    const qsizetype shown = shownChildren(group, m_options.isFull);
    for (qsizetype i = 0; i < shown; ++i) {
        const Node &node = group.children[i];
        if (node.isEmpty())
            continue;
        const QString label = labelOf(node, int(i));
        if (const auto texts = textsOf(node, m_options.locale))
            rows += element("tr"_L1, element("th"_L1, escaped(label), u"scope=\"row\""_s) + element("td"_L1, cell(node, *texts))) + u'\n';
        else
            later += collapsible(node, label);
    }
    return (rows.isEmpty() ? QString() : "<table class=\"facts\"><tbody>\n"_L1 + rows + "</tbody></table>\n"_L1) + leftOut(group) + later;
}

QString ReportHtml::items(const Node &list, const QString &label) const
{
    const qsizetype shown = shownChildren(list, m_options.isFull);
    if (const auto texts = textsOf(list, m_options.locale)) {
        QString points;
        for (const auto allTexts = texts->first(shown); const QString &text : allTexts)
            points += element("li"_L1, escaped(text)) + u'\n';
        return "<ul>\n"_L1 + points + "</ul>\n"_L1 + leftOut(list);
    }
    const auto columns = tableOf(list, shown, m_options.locale);
    if (!columns) {
        QString parts;
        for (qsizetype i = 0; i < shown; ++i) {
            if (!list.children[i].isEmpty())
                parts += collapsible(list.children[i], labelOf(list.children[i], int(i)));
        }
        return parts + leftOut(list);
    }
    QString titles, rows;
    for (const FactColumn &column : *columns)
        titles += element("th"_L1, escaped(column.title), u"scope=\"col\""_s);
    for (size_t i = 0; i < columns->front().cells.size(); ++i) {
        QString row;
        for (const FactColumn &column : *columns)
            row += element("td"_L1, escaped(column.cells[i].join(u", "_s)), column.isNumeric ? u"class=\"number\""_s : QString());
        rows += element("tr"_L1, row) + u'\n';
    }
    return scrollStart(label) + u"<table><thead>"_s + element("tr"_L1, titles) + "</thead><tbody>\n"_L1 + rows
        + "</tbody></table>\n</div>\n"_L1 + leftOut(list);
}

QString points(const QStringList &sentences, const QString &attributes)
{
    QString list;
    for (const QString &sentence : sentences)
        list += element("li"_L1, escaped(sentence)) + u'\n';
    return list.isEmpty() ? list : element("ul"_L1, u'\n' + list, attributes) + u'\n';
}

QString ReportHtml::section(const Report &report, const Section &section) const
{
    const QString title = sectionLabel(section);
    const Node facts = readableFacts(report, section);
    QString html = u"<section>\n"_s + element("h3"_L1, escaped(title)) + u'\n'
        + element("p"_L1, escaped(sectionSentences(report, section, m_options.locale).join(u' '))) + u'\n'
        + points(errorSentences(section.problems), u"class=\"problems\""_s);
    if (!facts.isEmpty())
        html += "<details><summary>"_L1 + escaped(Words::tr("Facts")) + element("span"_L1, ": "_L1 + escaped(title), u"class=\"spoken\""_s)
            + "</summary>\n"_L1 + (facts.shape == Node::Shape::List ? items(facts, title) : group(facts)) + "</details>\n"_L1;
    return html + "</section>\n"_L1;
}

QString kindClass(DiffNode::Kind kind)
{
    return kind == DiffNode::Kind::Added  ? u"class=\"added\""_s
        : kind == DiffNode::Kind::Removed ? u"class=\"removed\""_s
                                          : u"class=\"changed\""_s;
}

} // namespace

QString toHtml(const Report &report, const RenderOptions &options)
{
    const ReportHtml html(options);
    const QString title = Words::tr("System report");
    QString body = u"<header>\n"_s + element("h1"_L1, escaped(title)) + u'\n'
        + element("p"_L1, escaped(openingSentences(report, options.locale).join(u' ')), u"class=\"opening\""_s) + u'\n';
    QStringList about;
    for (const auto &[label, value] : aboutReport(report, options.locale))
        about += element("dt"_L1, escaped(label)) + element("dd"_L1, escaped(value));
    body += element("dl"_L1, about.join(u'\n')) + "\n</header>\n"_L1;
    if (!options.attention.isEmpty())
        body += u"<section class=\"attention\">\n"_s + element("h2"_L1, escaped(Words::tr("Needs attention"))) + u'\n'
            + points(options.attention, {}) + "</section>\n"_L1;

    const std::vector<Chapter> chapters = chaptersOf(report);
    QString links, parts;
    for (size_t i = 0; i < chapters.size(); ++i) {
        const QString anchor = u"part-%1"_s.arg(i + 1);
        links += element("li"_L1, element("a"_L1, escaped(chapters[i].title), attribute("href"_L1, u'#' + anchor))) + u'\n';
        parts += element("h2"_L1, escaped(chapters[i].title), attribute("id"_L1, anchor)) + u'\n';
        for (const Section *section : chapters[i].sections)
            parts += html.section(report, *section);
    }
    body += element("nav"_L1, u'\n' + element("ul"_L1, u'\n' + links) + u'\n', attribute("aria-label"_L1, Words::tr("Contents"))) + u'\n';
    return page(title, body + "<main>\n"_L1 + parts + "</main>\n"_L1);
}

QString toHtml(const Diff &diff, bool includeVolatile, const QLocale &locale)
{
    const QString title = Words::tr("Comparison");
    QString body = u"<header>\n"_s + element("h1"_L1, escaped(title)) + u'\n'
        + element("p"_L1, escaped(titleOf(diff)), u"class=\"opening\""_s) + u'\n'
        + element("p"_L1, escaped(countText(count(diff, includeVolatile)))) + "\n</header>\n<main>\n"_L1;
    for (const DiffNode &section : diff.sections) {
        const std::vector<DiffRow> rows = rowsOf(section, includeVolatile, locale);
        if (rows.empty())
            continue;
        QString lines;
        for (const DiffRow &row : rows)
            lines += element("tr"_L1,
                             element("td"_L1, escaped(kindText(row.kind)), u"class=\"kind\""_s)
                                 + element("th"_L1, escaped(row.path.join(u" › "_s)), u"scope=\"row\""_s)
                                 + element("td"_L1, escaped(row.left)) + element("td"_L1, escaped(row.right)),
                             kindClass(row.kind))
                + u'\n';
        QString titles = element("th"_L1, escaped(Words::tr("Difference")), u"scope=\"col\""_s);
        for (const Title column : {Title::Name, Title::Left, Title::Right})
            titles += element("th"_L1, escaped(columnTitle(column)), u"scope=\"col\""_s);
        body += u"<details open=\"open\"><summary>"_s + escaped(labelOf(section)) + " <small>"_L1
            + escaped(countText(count(section, includeVolatile))) + "</small></summary>\n"_L1 + scrollStart(labelOf(section))
            + "<table class=\"comparison\"><thead>"_L1 + element("tr"_L1, titles) + "</thead><tbody>\n"_L1 + lines
            + "</tbody></table>\n</div>\n</details>\n"_L1;
    }
    return page(title, body + "</main>\n"_L1);
}

} // namespace prose
