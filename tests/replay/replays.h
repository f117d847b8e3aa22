// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"

#include <QDebug>
#include <QSignalSpy>

// What the tests that go through whole recordings share.

namespace prose {

/// What an inspection found when it came to its end; fails the test when it does not.
inline Report reportOf(Inspection &inspection)
{
    QSignalSpy finished(&inspection, &Inspection::finished);
    inspection.start();
    if (finished.isEmpty() && !finished.wait(90'000))
        qFatal("the inspection never ended");
    return inspection.report();
}

/// Of a recording, or of this machine where no folder is given.
inline Report inspected(const std::vector<SectionSpec> &specs, const QString &replayFolder, const EngineOptions &engine = {},
                        const QString &recordFolder = {})
{
    const auto inspection = Inspection::create(specs, {.engine = engine, .replayFolder = replayFolder, .recordFolder = recordFolder});
    if (!inspection)
        qFatal("%s", qPrintable(errorLine(inspection.error())));
    return reportOf(**inspection);
}

/// Warns of each line that only one of them has.
inline void printDifference(const QStringList &before, const QStringList &after)
{
    for (const QString &line : before) {
        if (!after.contains(line))
            qWarning().noquote() << "- " << line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            qWarning().noquote() << "+ " << line;
    }
}

} // namespace prose
