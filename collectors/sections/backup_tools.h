// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct BackupTool
{
    QString name;
    std::optional<QString> program; ///< "/usr/bin/borg", where it is installed
    bool isConfigured = false; ///< has settings of this user's or of the system's
    std::optional<double> lastRun; ///< seconds since 1970, where the tool notes it
    static const Fields<BackupTool> fields;
};

/// Programs that make backups, and whether somebody has set them up. Neither settings nor repositories are read.
struct BackupTools
{
    std::vector<BackupTool> tools;

    static constexpr auto id = "backup_tools";
    static const Fields<BackupTools> fields;
};

SectionSpec backupToolsSection();

} // namespace prose
