// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace prose {

/// What a shell's start-up file defines, told from its lines and without running it.
struct ShellDefinitions
{
    int aliases = 0; ///< lines that begin, after blanks, with "alias" and a blank
    int functions = 0; ///< "function name", "name() {", "name ()" with the brace on the next line
};

/// For files of sh, bash, zsh and fish; csh has aliases only. Never malformed: any text is a script.
///
///     alias ll='ls -l'
///     mkcd() { mkdir -p "$1" && cd "$1"; }
///
ShellDefinitions shellDefinitions(QByteArrayView text);

} // namespace prose
