// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/launchdfiles.h"
#include "collectors/sections/startup.h"

namespace prose {

QCoro::Task<Collected<Startup>> collectStartupOnMac(Inputs in)
{
    Collected<Startup> out;
    LaunchdFiles launchd = co_await launchdFiles(in);
    out.problems = std::move(launchd.problems);
    for (const LaunchdFile &file : launchd.files) {
        QStringList &paths = file.isDaemon() ? out.facts.systemDaemons : file.isUsers() ? out.facts.userAgents : out.facts.systemAgents;
        paths += file.path;
        StartupItem item{file.path, file.path.section(u'/', -1).chopped(6), file.isEnabled, {}, {}};
        if (file.job && !file.job->label.isEmpty())
            item.label = file.job->label;
        if (file.job) {
            item.program = file.job->program;
            if (!file.job->runsAtLoad || file.isEnabled == false)
                item.runsAtLoad = false;
            else if (file.isEnabled)
                item.runsAtLoad = true;
        }
        out.facts.details.push_back(std::move(item));
    }
    for (QStringList *list : {&out.facts.userAgents, &out.facts.systemAgents, &out.facts.systemDaemons})
        list->sort();
    co_return out;
}

} // namespace prose
