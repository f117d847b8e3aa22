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

/// A folder of unit files, in the order in which they are searched.
struct UnitFolder
{
    enum class Kind { Configuration, Runtime, Generated, Transient, Vendor };
    QString path;
    Kind kind = Kind::Vendor;
};

/// Everything below some unit folders that matters, as it was read.
struct UnitTree
{
    std::vector<UnitFolder> folders;
    QMap<QString, QByteArray> files; ///< contents of regular files and of what links lead to
    QMap<QString, QString> links; ///< targets
    QStringList presets; ///< contents of the preset files, the one that counts first
};

/// By name.
std::vector<UnitFileState> unitFileStates(const UnitTree &tree);

struct UnitFiles
{
    std::vector<UnitFileState> system, user;
    std::vector<Error> problems;
};

/// The unit files of the system's and the user's service manager, whether or not they run.
QCoro::Task<UnitFiles> unitFiles(Inputs in);

} // namespace prose
