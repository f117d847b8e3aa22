// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/autostart.h"

#include "collectors/parsers/calltexts.h"

using namespace Qt::StringLiterals;

namespace prose {

QCoro::Task<Autostart> autostart(Inputs in)
{
    auto reading = in.read({u"/etc/xdg/autostart/*.desktop"_s, u"~/.config/autostart/*.desktop"_s});
    auto askingDesktop = in.call(u"environment"_s, u"XDG_CURRENT_DESKTOP"_s);
    const Files files = co_await reading;
    const auto desktopText = co_await askingDesktop;
    const auto variables = parseEnvironment(desktopText.value_or(QByteArray()));
    QStringList desktops;
    if (variables && variables->contains(u"XDG_CURRENT_DESKTOP"_s))
        desktops = variables->at(u"XDG_CURRENT_DESKTOP"_s).split(u':', Qt::SkipEmptyParts);

    Autostart autostart;
    autostart.problems = files.failures();
    for (const QString &path : files.paths()) {
        auto entry = parseDesktopEntry(*files.at(path));
        if (!entry) {
            entry.error().source = path;
            autostart.problems.push_back(entry.error());
            continue;
        }
        const bool isOverridden = path.startsWith(u'/') && files.has("~/.config/autostart/"_L1 + path.section(u'/', -1));
        const bool isStarted = !isOverridden && !entry->isHidden && entry->isAutostartEnabled.value_or(true) && entry->isShownIn(desktops);
        autostart.entries.push_back({path, *std::move(entry), isOverridden, isStarted});
    }
    co_return autostart;
}

} // namespace prose
