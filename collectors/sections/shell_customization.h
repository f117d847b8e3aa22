// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// A file that a shell reads when it starts.
struct RcFile
{
    QString path; ///< "~/.zshrc"
    std::optional<double> sizeKibibytes;
    std::optional<qint64> aliases, functions;
    static const Fields<RcFile> fields;
};

/// How the user has furnished the shell. Only counted: nothing of the files' contents is kept.
struct ShellCustomization
{
    std::optional<qint64> aliasesCount, functionsCount; ///< of rcFile
    std::optional<QString> rcFile; ///< the login shell's own, whether it exists or not
    std::optional<double> rcSizeKibibytes;
    std::vector<RcFile> rcFiles;
    std::optional<QString> shell; ///< "/bin/zsh"
    QStringList frameworks; ///< "Oh My Zsh", "Starship" …

    static constexpr auto id = "shell_customization";
    static const Fields<ShellCustomization> fields;
};

SectionSpec shellCustomizationSection();

} // namespace prose
