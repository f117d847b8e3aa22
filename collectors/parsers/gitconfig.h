// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

/// One setting of a git configuration file, as `git config --list` names it: section and name in lower case, the
/// subsection between them as it was written ("credential.https://example.org.helper").
struct GitSetting
{
    QString key;
    QString value; ///< "true" where the file has the name alone
};

/// git-config(1), "CONFIGURATION FILE", in the file's order; a key may be there more than once. Nothing is included from
/// other files. Malformed where git itself would refuse the file.
///
///     [user]
///     	name = "Jo \"J\" Doe" ; a comment
///     [url "git@example.org:"]
///     	insteadOf = https://example.org/
Result<std::vector<GitSetting>> parseGitConfig(QByteArrayView text);

} // namespace prose
