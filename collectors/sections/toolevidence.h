// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/appletools.h"
#include "collectors/sections/toolversions.h"

namespace prose {

/// One place where a tool may lie.
struct ToolPlace
{
    QString path; ///< as it is found
    QString realPath; ///< where it leads
    QString start; ///< what to start, if it must be: through a link its name may matter, through a shim never
    bool mustBeThere = false; ///< a shim says so; the file may be missing
};

/// What lies around a tool and tells its version.
struct ToolEvidence
{
    /// What must be read, and whose names be listed, before apply() can tell.
    static QStringList files(const Tool &tool, const ToolPlace &place);
    static QStringList names(const Tool &tool, const ToolPlace &place);

    Files read, names_; ///< the answers
    PackageOwners owners;
    QString machine; ///< "x86_64"
    Platform platform = Platform::Linux;
    std::vector<BundleVersion> bundles; ///< macOS

    /// Sets version, line and source, where anything tells them.
    void apply(FoundTool &found, const ToolPlace &place, const SystemPackages &packages) const;
};

/// The version in a folder's name, where the folder belongs to this tool: Homebrew's Cellar, version managers, the Nix store.
std::optional<QString> versionInPath(const Tool &tool, const QString &path);

/// Of what a program printed: the line that has the tool's form, else the first that is not empty; without colours.
QString statedLine(const Tool &tool, const QByteArray &standardOutput, const QByteArray &standardError);

/// A Snap's or Flatpak's launcher, a compiler cache: starting it says nothing about the tool.
bool isLauncher(const QString &realPath);

} // namespace prose
