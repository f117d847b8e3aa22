// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace prose {

/// What prose exits with; `prose diff` follows diff(1) instead: 0 same, 1 different, 2 trouble.
enum ExitCode {
    Done = 0,
    CouldNot = 1,
    WrongUsage = 2,
    SectionFailed = 3,
    Interrupted = 130,
};

/// Each is one subcommand; `arguments` begins with its name. Prints its own errors to standard error.
int reportCommand(const QStringList &arguments);
int diffCommand(const QStringList &arguments);
int sectionsCommand(const QStringList &arguments);
int schemaCommand(const QStringList &arguments);
int validateCommand(const QStringList &arguments);

/// Parses or ends the command with `exit`: nothing when help was printed or the arguments are wrong.
bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, int &exit);

} // namespace prose
