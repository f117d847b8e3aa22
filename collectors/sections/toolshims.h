// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/files.h"
#include "collectors/parsers/calltexts.h"
#include "collectors/sections/tooltable.h"

#include <map>

namespace prose {

/// Shims are small programs that start the version of a tool that somebody chose: pyenv, rbenv, nodenv, goenv, jenv, asdf, mise,
/// volta, rustup. They are never started: they may install what is missing. We read what they read and go where they would go.
/// Only choices for the whole account count, not those of single folders.
class Shims
{
public:
    Shims(QString home, std::map<QString, QString> environment) : m_home(std::move(home)), m_environment(std::move(environment)) {}

    /// Whose files must be read and names be listed before targets() can be asked; home written as "~".
    static QStringList files();
    static QStringList names();
    /// Those of shims' folders in other places ("/opt/pyenv/shims").
    QStringList filesOf(const ProgramList &programs) const;
    QStringList namesOf(const ProgramList &programs) const;

    void learn(const Files &files, const Files &names);

    static bool isShim(const Tool &tool, const Program &program);
    /// Where the shim leads, best first; "system" in the choice gives no path here, the next program in PATH counts then.
    QStringList targets(const Tool &tool, const QString &name, const Program &shim) const;
    /// Versions that are there although no program in PATH leads to them: nvm's default, SDKMAN's current.
    QStringList hidden(const Tool &tool, const QString &name) const;

    QString withTilde(const QString &path) const;
    QString withoutTilde(const QString &path) const;

private:
    std::optional<QString> variable(const QString &name) const;
    QStringList versionsBelow(const QString &folder) const;
    QString installed(const QString &folder, const QString &wanted) const;
    QStringList chosen(const QString &root) const;

    QString m_home;
    std::map<QString, QString> m_environment;
    Files m_files, m_names;
};

/// Of "18.4.1", "18.20.4" and "20.1.0" the last; the parts between dots and dashes count as numbers.
bool isOlderVersion(const QString &a, const QString &b);

} // namespace prose
