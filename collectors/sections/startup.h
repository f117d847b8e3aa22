// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct StartupItem
{
    QString path, label;
    std::optional<bool> isEnabled;
    std::optional<QString> program;
    std::optional<bool> runsAtLoad; ///< at once, and not only when asked for or at a certain time
    static const Fields<StartupItem> fields;
};

/// The files that make programs start with the machine or the session.
struct Startup
{
    QStringList userAgents, systemAgents, systemDaemons;
    std::vector<StartupItem> details;

    static constexpr auto id = "startup";
    static const Fields<Startup> fields;
};

QCoro::Task<Collected<Startup>> collectStartupOnMac(Inputs in);
SectionSpec startupSection();

} // namespace prose
