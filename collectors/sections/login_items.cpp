// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/login_items.h"

#include "collectors/sections/autostart.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<LoginItems> LoginItems::fields = {
    wholeSection(&LoginItems::names),
};

static QCoro::Task<Collected<LoginItems>> collectOnLinux(Inputs in)
{
    Collected<LoginItems> out;
    Autostart started = co_await autostart(in);
    out.problems = std::move(started.problems);
    for (const AutostartEntry &item : started.entries) {
        if (item.isStarted)
            out.facts.names += item.entry.name.isEmpty() ? item.path.section(u'/', -1).chopped(8) : item.entry.name;
    }
    out.facts.names.sort();
    out.facts.names.removeDuplicates();
    co_return out;
}

SectionSpec loginItemsSection()
{
    return section<LoginItems>(QT_TRANSLATE_NOOP("Report", "Login items"), QT_TRANSLATE_NOOP("Report", "Startup and services"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectLoginItemsOnMac)
        .within(15s);
}

} // namespace prose
