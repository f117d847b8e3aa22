// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

struct AsoundCard
{
    int index = 0;
    QString id; ///< "PCH"
    QString driver; ///< "HDA-Intel", "USB US-122L"
    QString name; ///< "HDA Intel PCH"
};

/// /proc/asound/cards: two lines for each sound card, of which the second (where it is attached) is left out; "--- no soundcards ---" without any.
///
///      0 [PCH            ]: HDA-Intel - HDA Intel PCH
///                           HDA Intel PCH at 0x1ff1010000 irq 131
///
Result<std::vector<AsoundCard>> parseAsoundCards(QByteArrayView text);

} // namespace prose
