// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/systemextensions.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

static std::optional<QString> columnText(QStringView column)
{
    const QStringView text = column.trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toString());
}

static std::optional<ListedSystemExtension> extensionOf(QStringView line)
{
    const QList<QStringView> columns = line.split(u'\t');
    if (columns.size() < 5)
        return std::nullopt;
    ListedSystemExtension extension;
    extension.isEnabled = columns.at(0).trimmed() == u'*';
    extension.isActive = columns.at(1).trimmed() == u'*';
    extension.teamId = columnText(columns.at(2));
    const QStringView bundle = columns.at(3).trimmed();
    const qsizetype open = bundle.indexOf(u" ("_s);
    extension.identifier = (open < 0 ? bundle : bundle.first(open)).toString();
    if (open >= 0 && bundle.endsWith(u')'))
        extension.version = columnText(bundle.sliced(open + 2).chopped(1));
    extension.name = columnText(columns.at(4));
    const QStringView state = columns.value(5).trimmed();
    if (state.startsWith(u'[') && state.endsWith(u']'))
        extension.state = columnText(state.sliced(1).chopped(1));
    if (extension.identifier.isEmpty() || extension.identifier == "bundleID"_L1)
        return std::nullopt;
    return extension;
}

Result<std::vector<ListedSystemExtension>> parseSystemExtensions(QByteArrayView text)
{
    std::vector<ListedSystemExtension> extensions;
    QString category;
    bool isList = false;
    for (const QString &line : textLines(text)) {
        if (line.startsWith("--- "_L1)) {
            category = line.sliced(4).section(u' ', 0, 0).section(u'.', -1);
            isList = true;
        } else if (line.trimmed().endsWith("extension(s)"_L1)) {
            isList = true;
        } else if (auto extension = extensionOf(line)) {
            extension->category = category;
            extensions.push_back(*std::move(extension));
            isList = true;
        }
    }
    if (!isList)
        return malformed(u"no list of system extensions"_s);
    return extensions;
}

} // namespace prose
