// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/fonts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<FontFile> FontFile::fields = {
    field("file", QT_TRANSLATE_NOOP("Report", "File"), &FontFile::file),
    field("folder", QT_TRANSLATE_NOOP("Report", "Folder"), &FontFile::folder),
};

const Fields<Fonts> Fonts::fields = {
    field("system_fonts", QT_TRANSLATE_NOOP("Report", "Font files for everybody"), &Fonts::systemFonts).absentAs(0),
    field("user_fonts", QT_TRANSLATE_NOOP("Report", "Your own font files"), &Fonts::userFonts).absentAs(0),
    field("total_fonts", QT_TRANSLATE_NOOP("Report", "Font files together"), &Fonts::totalFonts).absentAs(0),
    field("fonts", QT_TRANSLATE_NOOP("Report", "Fonts"), &Fonts::fonts).identifiedBy("folder,file"),
    field("unlisted_fonts", QT_TRANSLATE_NOOP("Report", "More, not listed"), &Fonts::unlisted),
};

static bool isFont(const QString &file)
{
    for (const auto ending : {".ttf"_L1, ".otf"_L1, ".ttc"_L1, ".otc"_L1, ".pfb"_L1, ".pcf.gz"_L1}) {
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

static QCoro::Task<Collected<Fonts>> collectOnLinux(Inputs in)
{
    constexpr size_t mostListed = 2000;
    const QString serverFonts = u"/usr/share/X11/fonts"_s;
    // As fontconfig's own configuration has it; it passes over names that begin with a dot, as the patterns do.
    QStringList patterns;
    for (const auto below : {"/*"_L1, "/*/*"_L1, "/*/*/*"_L1, "/*/*/*/*"_L1, "/*/*/*/*/*"_L1}) {
        for (const auto root : {"/usr/share/fonts"_L1, "/usr/local/share/fonts"_L1, "/usr/share/X11/fonts"_L1,
                                "/run/current-system/sw/share/X11/fonts"_L1, "~/.local/share/fonts"_L1, "~/.fonts"_L1})
            patterns += root + below;
    }
    auto naming = in.names(patterns);
    auto linking = in.links({serverFonts});
    const Files names = co_await naming;
    const bool isServersOwn = !(co_await linking).has(serverFonts); // some distributions link it to a folder that is counted already

    Collected<Fonts> out;
    for (Error &error : names.failures())
        out.problems.push_back(std::move(error));
    qint64 own = 0, all = 0;
    for (const QString &path : names.paths()) {
        const QString file = path.section(u'/', -1);
        if (!isFont(file) || (!isServersOwn && path.startsWith(serverFonts + u'/')))
            continue;
        ++all;
        own += path.startsWith(u'~') ? 1 : 0;
        if (out.facts.fonts.size() < mostListed)
            out.facts.fonts.push_back({file, path.chopped(file.size() + 1)});
    }
    out.facts.userFonts = own;
    out.facts.systemFonts = all - own;
    out.facts.totalFonts = all;
    if (all > qint64(out.facts.fonts.size()))
        out.facts.unlisted = all - qint64(out.facts.fonts.size());
    co_return out;
}

SectionSpec fontsSection()
{
    return section<Fonts>(QT_TRANSLATE_NOOP("Report", "Fonts"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectOnLinux)
        .within(30s)
        .deep();
}

} // namespace prose
