// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/applications.h"

using namespace std::chrono_literals;

namespace prose {

const Fields<ApplicationEntry> ApplicationEntry::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ApplicationEntry::name),
    field("id", QT_TRANSLATE_NOOP("Report", "Desktop file"), &ApplicationEntry::fileId),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &ApplicationEntry::version),
    field("source", QT_TRANSLATE_NOOP("Report", "Installed by"), &ApplicationEntry::source),
    field("exec", QT_TRANSLATE_NOOP("Report", "Program"), &ApplicationEntry::program).personal(Personal::Path),
    field("path", QT_TRANSLATE_NOOP("Report", "File"), &ApplicationEntry::path).personal(Personal::Path),
};

const Fields<Applications> Applications::fields = {
    field("electron_apps", QT_TRANSLATE_NOOP("Report", "Built with Electron"), &Applications::electronApps),
    field("all_apps", QT_TRANSLATE_NOOP("Report", "All applications"), &Applications::allApps),
    field("entries", QT_TRANSLATE_NOOP("Report", "Menu entries"), &Applications::entries).identifiedBy("id"),
};

SectionSpec applicationsSection()
{
    return section<Applications>(QT_TRANSLATE_NOOP("Report", "Applications"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectApplicationsOnLinux)
        .within(60s);
}

} // namespace prose
