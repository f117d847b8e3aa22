// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/apkinstalled.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<SystemPackage>> parseApkInstalled(QByteArrayView text)
{
    std::vector<SystemPackage> packages;
    SystemPackage package;
    const auto endParagraph = [&] {
        if (!package.name.isEmpty())
            packages.push_back(package);
        package = {};
    };
    const bool isBlank = text.trimmed().isEmpty();
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        if (line.isEmpty()) {
            endParagraph();
        } else if (line.size() > 2 && line[1] == ':') {
            const auto value = [&] { return QString::fromUtf8(line.sliced(2).trimmed()); };
            switch (line.front()) {
            case 'P': package.name = value(); break;
            case 'V': package.version = value(); break;
            case 'A': package.architecture = value(); break;
            default: break;
            }
        }
    }
    endParagraph();
    if (packages.empty() && !isBlank)
        return malformed(u"no package"_s);
    return packages;
}

} // namespace prose
