// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/unitfile.h"

namespace prose {

/// What `systemctl list-unit-files` says of one unit file, found out from the files alone.
struct UnitFileState
{
    QString name; ///< "ssh.service"
    /// "enabled", "enabled-runtime", "linked", "linked-runtime", "alias", "masked", "masked-runtime", "generated", "transient", "static",
    /// "indirect", "disabled", "bad"
    QString state;
    std::optional<QString> preset; ///< "enabled", "disabled"; only where a preset could matter
    QString path; ///< the file that counts, where all aliases lead
    UnitFile file;
};

struct UnitFiles
{
    std::vector<UnitFileState> system, user; ///< by name
    std::vector<Error> problems;
};

/// The unit files of the system's and the user's service manager, whether or not they run.
QCoro::Task<UnitFiles> unitFiles(Inputs in);

/// The file of a unit; of an instance without one, "getty@tty1.service", that of "getty@.service". Null when there is none.
const UnitFileState *unitFileOf(const std::vector<UnitFileState> &files, const QString &name);

} // namespace prose
