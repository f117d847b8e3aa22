// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/procmodules.h"

#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<LoadedModule>> parseProcModules(QByteArrayView text)
{
    std::vector<LoadedModule> modules;
    for (const QString &line : textLines(text)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        bool isSize = false, isCount = false;
        LoadedModule module;
        module.name = words.first();
        module.sizeBytes = words.value(1).toLongLong(&isSize);
        const qint64 references = words.value(2).toLongLong(&isCount);
        if (words.size() < 5 || !isSize || module.sizeBytes < 0 || (!isCount && words.at(2) != "-"_L1))
            return malformed(u"no module: "_s + line.left(80));
        if (isCount && references >= 0)
            module.references = references;
        if (words.at(3) != "-"_L1)
            module.usedBy = words.at(3).split(u',', Qt::SkipEmptyParts);
        module.usedBy.removeAll(u"[permanent]"_s);
        module.usedBy.sort();
        module.state = words.at(4);
        if (words.size() > 5 && words.last().startsWith(u'(') && words.last().endsWith(u')')) {
            module.taint = words.last().sliced(1).chopped(1);
            module.taint.remove(u'+').remove(u'-'); // being loaded, being unloaded
        }
        modules.push_back(std::move(module));
    }
    return modules;
}

Result<qint64> parseBuiltInModuleCount(QByteArrayView text)
{
    const std::vector<QString> lines = textLines(text);
    const auto count = std::ranges::count_if(lines, [](const QString &line) { return line.trimmed().endsWith(".ko"_L1); });
    if (count == 0)
        return malformed(u"no modules"_s);
    return count;
}

} // namespace prose
