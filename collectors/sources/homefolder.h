// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

/// HOME, else what /etc/passwd says of the user; without a slash at its end, unless it is "/". Empty where neither tells.
QString ownHome();
/// "~/x" → "/home/ada/x"; any other path stays, and so does this one where no home folder is known.
QString withHome(const QString &path);
/// The reverse, for a path that withHome() of a "~/…" led to.
QString withoutHome(const QString &path);

/// The user's line of passwd(5): name, password, uid, gid, comment, home, shell. Empty for users that only a directory
/// service knows: asking that could take long.
QStringList passwdLine();

} // namespace prose
