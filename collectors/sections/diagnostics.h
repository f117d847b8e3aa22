// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct Crash
{
    QString name; ///< of the report's file or folder
    std::optional<QString> program;
    std::optional<double> seconds; ///< when; since 1970 UTC
    std::optional<qint64> sizeBytes;
    QString keeper; ///< who wrote it: "systemd-coredump", "Apport", "ABRT", "macOS"
    // macOS:
    std::optional<QString> kind; ///< "crash", "hang", "kernel panic", …: see MacReport
    std::optional<QString> programVersion, osVersion;
    static const Fields<Crash> fields;
};

/// What programs, and the kernel, left behind when they crashed.
struct Diagnostics
{
    QStringList recentCrashes; ///< names of the mostRecent newest reports
    std::vector<Crash> crashes; ///< newest first, mostDetails at most
    std::optional<qint64> crashesTotal;
    QStringList kernelRecords; ///< what a dying kernel saved
    std::optional<QString> coreHandler; ///< where the memory of a crashed program goes

    static constexpr size_t mostRecent = 5, mostDetails = 50;
    static constexpr auto id = "diagnostics";
    static const Fields<Diagnostics> fields;
};

QCoro::Task<Collected<Diagnostics>> collectDiagnosticsOnMac(Inputs in);
SectionSpec diagnosticsSection();

} // namespace prose
