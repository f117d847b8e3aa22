// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/asoundcards.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<AsoundCard>> parseAsoundCards(QByteArrayView text)
{
    static const QRegularExpression form(uR"(^\s*(\d{1,4}) \[([^\]]*)\]: (.+?) - (.*)$)"_s);
    std::vector<AsoundCard> cards;
    for (const QString &line : textLines(text)) {
        if (const auto match = form.match(line); match.hasMatch())
            cards.push_back({match.captured(1).toInt(), match.captured(2).trimmed(), match.captured(3), match.captured(4).trimmed()});
    }
    if (cards.empty() && !text.trimmed().isEmpty() && !text.contains("no soundcards"))
        return malformed(u"no sound cards in it"_s);
    return cards;
}

} // namespace prose
