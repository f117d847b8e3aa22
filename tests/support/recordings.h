// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace prose {

/// One recorded answer, for tests that go through every machine that has it.
struct Recorded
{
    QString machine; ///< the recording's folder, plus "#2" for a variant
    QByteArray bytes;
};

/// All recordings' contents of a file ("/proc/meminfo"), or standard output of a command ("vm_stat", "sysctl -n hw.memsize").
std::vector<Recorded> recordings(const QString &pathOrCommandLine);
/// One machine's; fails the test when it has none.
QByteArray recorded(const QString &machine, const QString &pathOrCommandLine);
/// The folders below tests/recordings.
QStringList recordedMachines();
QString recordingFolder(const QString &machine);
/// A file in a machine's folder; fails the test when it is not there.
QByteArray recordedFile(const QString &machine, const QString &name);
/// Those whose whole report is kept as an expectation.
QStringList replayedMachines();
/// A row for each of these, in the column "machine".
void addReplayedMachines();

} // namespace prose
