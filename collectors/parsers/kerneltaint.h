// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace prose {

/// What the bits of /proc/sys/kernel/tainted say, in the order of the bits, each with its letter: "proprietary module (P)".
/// The meanings are those of the kernel's Documentation/admin-guide/tainted-kernels.rst; a bit that is not listed there is
/// "bit 31".
QStringList taintReasons(quint64 bits);

} // namespace prose
