// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct FontFile
{
    QString file; ///< "DejaVuSans.ttf"
    QString folder; ///< "/usr/share/fonts/truetype/dejavu", or "~/.fonts"
    static const Fields<FontFile> fields;
};

/// Font files where the system's font library looks for them. A family may consist of many files.
struct Fonts
{
    std::optional<qint64> systemFonts, userFonts, totalFonts;
    std::vector<FontFile> fonts;
    std::optional<qint64> unlisted; ///< how many more there are than `fonts` lists

    static constexpr auto id = "fonts";
    static const Fields<Fonts> fields;
};

SectionSpec fontsSection();

} // namespace prose
