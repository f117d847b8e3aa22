// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/xfconf.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace prose {

Result<QHash<QString, QString>> parseXfconf(QByteArrayView xml)
{
    constexpr qsizetype deepest = 32;
    QXmlStreamReader reader(xml.toByteArray());
    if (!reader.readNextStartElement() || reader.name() != "channel"_L1)
        return malformed(u"not a settings channel"_s);
    QHash<QString, QString> values;
    QStringList names;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const auto attributes = reader.attributes();
            names += attributes.value("name"_L1).toString();
            if (names.size() > deepest)
                return malformed(u"settings nested too deeply"_s);
            const QString value = attributes.value("value"_L1).toString();
            if (reader.name() == "property"_L1 && !value.isEmpty())
                values.insert(names.join(u'/'), value);
        } else if (token == QXmlStreamReader::EndElement && !names.isEmpty()) {
            names.removeLast();
        }
    }
    if (reader.hasError())
        return malformed(reader.errorString());
    return values;
}

} // namespace prose
