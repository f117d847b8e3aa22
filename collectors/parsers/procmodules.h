// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace prose {

/// A line of /proc/modules (proc_modules(5); kernel/module/procfs.c): name, size, references, users, state, address, and for
/// modules that taint the kernel the letters of why:
///
///     vsock 45056 5 vsock_loopback,vmw_vsock_vmci_transport, Live 0xffffffffc09f7000
///     nvidia 56717312 1 nvidia_modeset, Live 0x0000000000000000 (POE)
///
/// The letters are from the kernel's Documentation/admin-guide/tainted-kernels.rst. Lines with letters: not seen real here.
struct LoadedModule
{
    QString name;
    qint64 sizeBytes = 0;
    std::optional<qint64> references; ///< "-" on kernels that cannot unload modules
    QStringList usedBy;
    QString state; ///< "Live", "Loading", "Unloading"
    QString taint; ///< "OE"; empty for most
};

/// An empty text is a kernel without a loaded module. Malformed: a line that has not at least the first five columns.
Result<std::vector<LoadedModule>> parseProcModules(QByteArrayView text);

/// /lib/modules/RELEASE/modules.builtin (modules.builtin(5)): one line per module that is part of the kernel's own file:
/// `kernel/fs/ext4/ext4.ko`. Written from the manual page; not seen real here. Malformed when no line has this form.
Result<qint64> parseBuiltInModuleCount(QByteArrayView text);

} // namespace prose
