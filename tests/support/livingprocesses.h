// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace prose {

/// How many processes of a program live, on Linux. A dead one has no command line any more.
inline int livingProcessesOf(const QString &program)
{
    int count = 0;
    for (const auto processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs); const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (process.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().startsWith(QFile::encodeName(program)))
            ++count;
    }
    return count;
}

} // namespace prose
