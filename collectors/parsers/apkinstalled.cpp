// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/apkinstalled.h"

#include <cstring>

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
        const void *end = std::memchr(text.data(), '\n', size_t(text.size()));
        const qsizetype length = end ? static_cast<const char *>(end) - text.data() : text.size();
        const QByteArrayView line = text.first(length);
        text = text.sliced(std::min(length + 1, text.size()));
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
