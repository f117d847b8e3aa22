// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"

#include "collectors/parsers/calltexts.h"

namespace prose {

/// The version of a folder that a property list in it states: a Java machine, one of Python's frameworks.
struct BundleVersion
{
    QString folder; ///< "/Library/Java/JavaVirtualMachines/temurin-17.jdk"
    QString language; ///< "java", "python"
    QString version;
};

/// Apple's developer tools, Xcode and its small sister the Command Line Tools, and what else lies in folders of macOS for developers.
struct AppleTools
{
    std::optional<QString> xcode; ///< "Xcode 15.2 Build version 15C500b"
    std::optional<QString> commandLineTools; ///< "15.3.0.0.1.1708646388", or "Installed"
    QStringList sdks; ///< "MacOSX14.4"
    ProgramList programs; ///< by name, those outside of PATH, the best first; below the home folder with "~/"
    std::vector<BundleVersion> versions;
    std::vector<JavaMachine> javaMachines;
    std::vector<Error> problems;
};

/// `names` are the programs that are looked for. Nothing is started.
QCoro::Task<AppleTools> appleTools(Inputs in, QStringList names);

/// In place of stubs in /usr/bin, which offer to install Apple's developer tools and do nothing without them, these tools.
void replaceStubs(ProgramList &programs, const AppleTools &apple);

/// Whether starting a program is certain to raise no question: macOS asks before it starts what a browser downloaded for the
/// first time, so only what came with the system or by a package manager is started.
bool isStartedSilently(const QString &realPath, const QString &home);

} // namespace prose
