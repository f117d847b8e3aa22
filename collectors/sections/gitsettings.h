// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/gitconfig.h"
#include "collectors/sections/developer_tools.h"

namespace prose {

struct GitReport
{
    GitConfig config;
    std::vector<Error> problems;
};

/// The user's own settings, as `git config --list --global` knows them: $XDG_CONFIG_HOME/git/config, ~/.gitconfig, and the files
/// below the home folder that they include by include.path. Conditional ones depend on a repository and are only named.
QCoro::Task<GitReport> gitSettings(Inputs in, std::map<QString, QString> environment);

/// Sorted into the kept keys; the later of two settings counts, several values of other_settings are all named. Passwords and tokens
/// are not kept at all: "[REDACTED]".
GitConfig gitConfigOf(const std::vector<GitSetting> &settings);

} // namespace prose
