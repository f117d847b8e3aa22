// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/dpkgstatus.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

static bool isDpkgField(QByteArrayView line, QByteArrayView key, QByteArrayView &value)
{
    if (!line.startsWith(key))
        return false;
    value = line.sliced(key.size()).trimmed();
    return true;
}

Result<std::vector<SystemPackage>> parseDpkgStatus(QByteArrayView text)
{
    std::vector<SystemPackage> packages;
    QByteArrayView name, status, version, architecture;
    bool isAnyNamed = false;
    const auto endParagraph = [&] {
        isAnyNamed |= !name.isEmpty();
        if (!name.isEmpty() && status.endsWith(" installed"))
            packages.push_back({QString::fromUtf8(name), QString::fromUtf8(version), QString::fromUtf8(architecture)});
        name = status = version = architecture = {};
    };
    const bool isBlank = text.trimmed().isEmpty();
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        if (line.isEmpty()) {
            endParagraph();
            continue;
        }
        switch (line.front()) { // most lines are a description's
        case 'P': isDpkgField(line, "Package:", name); break;
        case 'S': isDpkgField(line, "Status:", status); break;
        case 'V': isDpkgField(line, "Version:", version); break;
        case 'A': isDpkgField(line, "Architecture:", architecture); break;
        default: break;
        }
    }
    endParagraph();
    if (!isAnyNamed && !isBlank)
        return malformed(u"no package"_s);
    return packages;
}

} // namespace prose
