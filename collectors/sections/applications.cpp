// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/applications.h"

using namespace std::chrono_literals;

namespace prose {

const Fields<ApplicationEntry> ApplicationEntry::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &ApplicationEntry::name),
    field("id", QT_TRANSLATE_NOOP("Report", "Identifier"), &ApplicationEntry::fileId),
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &ApplicationEntry::version),
    field("source", QT_TRANSLATE_NOOP("Report", "Installed by"), &ApplicationEntry::source),
    field("exec", QT_TRANSLATE_NOOP("Report", "Program"), &ApplicationEntry::program).personal(Personal::Path),
    field("path", QT_TRANSLATE_NOOP("Report", "File"), &ApplicationEntry::path).personal(Personal::Path),
    field("build", QT_TRANSLATE_NOOP("Report", "Build"), &ApplicationEntry::build),
    field("category", QT_TRANSLATE_NOOP("Report", "Category"), &ApplicationEntry::category),
    field("minimum_system", QT_TRANSLATE_NOOP("Report", "Needs at least"), &ApplicationEntry::minimumSystem),
};

const Fields<Applications> Applications::fields = {
    field("electron_apps", QT_TRANSLATE_NOOP("Report", "Built with Electron"), &Applications::electronApps),
    field("all_apps", QT_TRANSLATE_NOOP("Report", "All applications"), &Applications::allApps),
    field("entries", QT_TRANSLATE_NOOP("Report", "Details"), &Applications::entries).identifiedBy("id,path"),
    field("system_apps", QT_TRANSLATE_NOOP("Report", "Part of the system"), &Applications::systemApps),
};

SectionSpec applicationsSection()
{
    return section<Applications>(QT_TRANSLATE_NOOP("Report", "Applications"), QT_TRANSLATE_NOOP("Report", "Software"))
        .on(Platform::Linux, collectApplicationsOnLinux)
        .on(Platform::MacOS, collectApplicationsOnMac)
        .within(60s);
}

} // namespace prose
