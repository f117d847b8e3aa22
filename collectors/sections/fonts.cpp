// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/fonts.h"

#include <algorithm>

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

namespace {

/// Where a system's font library looks, and for what.
struct FontPlaces
{
    QStringList folders;
    QStringList endings;
};

bool isFont(const QString &file, const QStringList &endings)
{
    return std::ranges::any_of(endings, [&](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

/// Every entry of those folders and of what is in them.
QStringList patternsBelow(const QStringList &folders)
{
    QStringList patterns;
    for (const auto below : {"/*"_L1, "/*/*"_L1, "/*/*/*"_L1, "/*/*/*/*"_L1, "/*/*/*/*/*"_L1}) {
        for (const QString &folder : folders)
            patterns += folder + below;
    }
    return patterns;
}

/// Counts the fonts among those names, except below a folder that is counted under another name.
void setFonts(Fonts &facts, const Files &names, const QStringList &endings, const QString &countedElsewhere)
{
    constexpr size_t mostListed = 2000;
    qint64 own = 0, all = 0;
    for (const QString &path : names.paths()) {
        const QString file = path.section(u'/', -1);
        if (!isFont(file, endings) || (!countedElsewhere.isEmpty() && path.startsWith(countedElsewhere + u'/')))
            continue;
        ++all;
        own += path.startsWith(u'~') ? 1 : 0;
        if (facts.fonts.size() < mostListed)
            facts.fonts.push_back({file, path.chopped(file.size() + 1)});
    }
    facts.userFonts = own;
    facts.systemFonts = all - own;
    facts.totalFonts = all;
    if (all > qint64(facts.fonts.size()))
        facts.unlisted = all - qint64(facts.fonts.size());
}

} // namespace

static QCoro::Task<Collected<Fonts>> collectOnLinux(Inputs in)
{
    const QString serverFonts = u"/usr/share/X11/fonts"_s;
    // As fontconfig's own configuration has it; it passes over names that begin with a dot, as the patterns do.
    const FontPlaces places{{u"/usr/share/fonts"_s, u"/usr/local/share/fonts"_s, serverFonts, u"/run/current-system/sw/share/X11/fonts"_s,
                             u"~/.local/share/fonts"_s, u"~/.fonts"_s},
                            {u".ttf"_s, u".otf"_s, u".ttc"_s, u".otc"_s, u".pfb"_s, u".pcf.gz"_s}};
    auto naming = in.names(patternsBelow(places.folders));
    auto linking = in.links({serverFonts});
    const Files names = co_await naming;
    const bool isServersOwn = !(co_await linking).has(serverFonts); // some distributions link it to a folder that is counted already

    Collected<Fonts> out;
    out.problems = names.failures();
    setFonts(out.facts, names, places.endings, isServersOwn ? QString() : serverFonts);
    co_return out;
}

static QCoro::Task<Collected<Fonts>> collectOnMac(Inputs in)
{
    // Supplemental, below the first, holds most of the system's own; the second and the third are where they are added. Those that
    // the system fetches when a document needs them are assets, below /System/Library/AssetsV2, and are not counted.
    const FontPlaces places{{u"/System/Library/Fonts"_s, u"/Library/Fonts"_s, u"~/Library/Fonts"_s},
                            {u".ttf"_s, u".otf"_s, u".ttc"_s, u".otc"_s, u".dfont"_s}};
    const Files names = co_await in.names(patternsBelow(places.folders));

    Collected<Fonts> out;
    out.problems = names.failures();
    if (names.paths().isEmpty() && out.problems.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This Mac shows no font folders"));
    else
        setFonts(out.facts, names, places.endings, {});
    co_return out;
}

SectionSpec fontsSection()
{
    return section<Fonts>(QT_TRANSLATE_NOOP("Report", "Fonts"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectOnMac)
        .within(30s)
        .deep();
}

} // namespace prose
