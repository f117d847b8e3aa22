// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/sections/appletools.h"
#include "collectors/sections/packageowners.h"
#include "collectors/sections/toolshims.h"

namespace prose {

/// A tool that the user could start, and what is known of its version.
struct FoundTool
{
    const Tool *tool = nullptr;
    QString path; ///< as it is found: "/usr/bin/java"
    QString realPath; ///< where links and shims lead
    std::optional<QString> version; ///< "17.0.15"
    std::optional<QString> line; ///< the tool's own first line: "openjdk 17.0.15 2025-04-15"
    std::optional<QString> source; ///< of the version: a package manager's name, "file", "path" or "probe"

    /// What the kept schema's maps say: the line, or a word that it is there.
    QString statement() const { return line.value_or(QStringLiteral("Installed")); }
};

struct FoundTools
{
    std::vector<FoundTool> tools; ///< in the order of the tables
    SystemPackages packages;
    std::map<QString, QString> environment;
    Shims shims{{}, {}};
    bool isAnswered = true; ///< false where the list of programs could not be had
    AppleTools apple; ///< macOS
    bool isMac = false;
    bool isKnown = true; ///< false where a recording does not say which programs there are
    std::vector<Error> problems;

    const FoundTool *find(const QString &key) const;
};

/// Everything of both tables that is installed. Starts programs only where no database and no file tells a version (Tool::arguments),
/// and those only once while they stay the same.
QCoro::Task<FoundTools> findTools(Inputs in, Platform platform);

} // namespace prose
