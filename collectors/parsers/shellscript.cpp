// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/shellscript.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

ShellDefinitions shellDefinitions(QByteArrayView text)
{
    static const QRegularExpression alias(u"^\\s*alias\\s"_s);
    static const QRegularExpression function(uR"(^\s*(?:function\s+[^\s(){}]+|[^\s(){}=#'"]+\s*\(\s*\)\s*(?:[{(]|$|#)))"_s);
    ShellDefinitions definitions;
    for (const QString &line : textLines(text)) {
        if (alias.match(line).hasMatch())
            ++definitions.aliases;
        else if (function.match(line).hasMatch())
            ++definitions.functions;
    }
    return definitions;
}

} // namespace prose
