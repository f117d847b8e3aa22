// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kerneltaint.h"

#include <array>

using namespace Qt::StringLiterals;

namespace prose {

QStringList taintReasons(quint64 bits)
{
    static constexpr std::array reasons{
        "proprietary module (P)"_L1,
        "module loaded by force (F)"_L1,
        "processor out of specification (S)"_L1,
        "module unloaded by force (R)"_L1,
        "machine check error (M)"_L1,
        "bad memory page (B)"_L1,
        "requested by a user (U)"_L1,
        "kernel crashed before (D)"_L1,
        "ACPI table overridden (A)"_L1,
        "kernel warning (W)"_L1,
        "staging driver (C)"_L1,
        "workaround for a firmware bug (I)"_L1,
        "module from outside the kernel (O)"_L1,
        "unsigned module (E)"_L1,
        "soft lockup (L)"_L1,
        "live patched (K)"_L1,
        "distribution's own mark (X)"_L1,
        "structure layout randomized (T)"_L1,
        "kernel test ran (N)"_L1,
        "device debugging changed something (J)"_L1,
    };
    QStringList words;
    for (size_t bit = 0; bit < 64; ++bit) {
        if (bits >> bit & 1)
            words += bit < reasons.size() ? QString(reasons.at(bit)) : u"bit %1"_s.arg(bit);
    }
    return words;
}

} // namespace prose
