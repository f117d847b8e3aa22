// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/socketfilterfw.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<MacFirewall> parseSocketFilterState(QByteArrayView text)
{
    static const QRegularExpression state(u"\\(State = (\\d+)\\)"_s);
    const QString answer = QString::fromUtf8(text).trimmed();
    if (const auto match = state.match(answer); match.hasMatch()) {
        bool isNumber = false;
        const int number = match.captured(1).toInt(&isNumber);
        if (isNumber && number <= int(MacFirewall::BlocksAll))
            return MacFirewall(number);
    } else if (answer.contains("disabled"_L1, Qt::CaseInsensitive)) {
        return MacFirewall::Disabled;
    } else if (answer.contains("enabled"_L1, Qt::CaseInsensitive)) {
        return MacFirewall::Enabled;
    }
    return malformed(u"no firewall state: %1"_s.arg(answer.left(80)));
}

} // namespace prose
