// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prose {

struct SystemPackage
{
    QString name;
    QString version; ///< the distribution's whole version: "1:2.39.5-0+deb12u2"
    QString architecture; ///< "amd64", "noarch"; empty where the database does not say
};

} // namespace prose
