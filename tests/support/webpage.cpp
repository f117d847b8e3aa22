// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webpage.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace prose {

static bool isControl(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\n') || (c >= u'\u202A' && c <= u'\u202E') || c == u'\u200F';
}

QString faultOfPage(const QString &html)
{
    static const QSet<QString> elements{u"html"_s, u"head"_s,    u"meta"_s, u"title"_s,   u"style"_s,   u"body"_s,  u"header"_s, u"main"_s,
                                        u"nav"_s,  u"section"_s, u"h1"_s,   u"h2"_s,      u"h3"_s,      u"p"_s,     u"ul"_s,     u"li"_s,
                                        u"dl"_s,   u"dt"_s,      u"dd"_s,   u"a"_s,       u"table"_s,   u"thead"_s, u"tbody"_s,  u"tr"_s,
                                        u"th"_s,   u"td"_s,      u"div"_s,  u"details"_s, u"summary"_s, u"small"_s, u"span"_s,   u"br"_s};
    static const QSet<QString> attributes{u"lang"_s, u"charset"_s, u"name"_s, u"content"_s,    u"http-equiv"_s, u"class"_s, u"id"_s,
                                          u"href"_s, u"scope"_s,   u"role"_s, u"aria-label"_s, u"tabindex"_s,   u"open"_s};
    for (const QChar c : html) {
        if (isControl(c))
            return u"control character U+%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    QSet<QString> ids;
    QStringList links;
    QXmlStreamReader reader(html.toUtf8());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (!elements.contains(reader.name().toString()))
            return u"unexpected element "_s + reader.name().toString();
        const QXmlStreamAttributes written = reader.attributes();
        for (const QXmlStreamAttribute &attribute : written) {
            if (!attributes.contains(attribute.name().toString()))
                return u"unexpected attribute "_s + attribute.name().toString();
            if (attribute.name() == "href"_L1)
                links += attribute.value().toString();
            if (attribute.name() == "id"_L1) {
                if (ids.contains(attribute.value().toString()))
                    return u"two elements with the id "_s + attribute.value().toString();
                ids.insert(attribute.value().toString());
            }
        }
    }
    if (reader.hasError())
        return u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
    for (const QString &link : std::as_const(links)) {
        if (!link.startsWith(u'#') || !ids.contains(link.sliced(1)))
            return u"link to "_s + link;
    }
    return html.startsWith("<!DOCTYPE html>\n"_L1) ? QString() : u"no document type"_s;
}

QString textOfPage(const QString &html)
{
    QString text;
    QXmlStreamReader reader(html.toUtf8());
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "style"_L1)
            reader.skipCurrentElement();
        else if (reader.isStartElement())
            text += u' ';
        else if (reader.isCharacters())
            text += reader.text();
    }
    return text.simplified();
}

QString faultOfMarkdown(const QString &markdown)
{
    static const QRegularExpression escapedSign(u"\\\\."_s);
    QString fence;
    qsizetype columns = 0;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (!fence.isEmpty()) {
            if (line == fence)
                fence.clear();
            continue;
        }
        if (line.startsWith("```"_L1)) {
            fence = line.first(line.lastIndexOf(u'`') + 1);
            continue;
        }
        const QString bare = QString(line).remove(escapedSign);
        for (const QChar c : line) {
            if (isControl(c))
                return u"control character: "_s + line;
        }
        if (bare.contains(u'<') || bare.contains(u'`'))
            return u"raw HTML or code: "_s + line;
        if (bare.startsWith(u'|')) {
            if (columns > 0 && bare.count(u'|') != columns)
                return u"a row of another width: "_s + line;
            columns = bare.count(u'|');
        } else if (bare.contains(u'|')) {
            return u"a column outside of a table: "_s + line;
        } else {
            columns = 0;
        }
    }
    return fence.isEmpty() ? QString() : u"the fence is not closed"_s;
}

} // namespace prose
