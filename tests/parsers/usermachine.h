// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/writtenmachine.h"

// What the tests of the sections about the user's things share.

namespace prose {

using namespace Qt::StringLiterals;

/// The answer to the call "environment".
inline QByteArray variables(const QList<QByteArray> &all)
{
    return all.isEmpty() ? QByteArray() : all.join('\0') + '\0';
}

inline Machine machine(const QMap<QString, QByteArray> &files = {}, const QByteArray &environment = {})
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(it.key(), it.value());
    machine->calls.insert(u"environment"_s, environment);
    return machine;
}

} // namespace prose
