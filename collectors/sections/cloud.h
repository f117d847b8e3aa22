// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// Apple's iCloud; Linux has none.
struct CloudSyncStatus
{
    std::optional<bool> isICloudEnabled;
    std::optional<QString> iCloudStatus; ///< "Active", "Not logged in"
    std::optional<bool> isDriveEnabled;
    std::optional<QString> storageUsed;
    static const Fields<CloudSyncStatus> fields;
};

struct CloudProvider
{
    QString name;
    bool isPresent = false; ///< has been set up: its folder of settings is there
    static const Fields<CloudProvider> fields;
};

/// Services that keep files elsewhere, told from the existence of their settings alone. Accounts are not looked at.
struct Cloud
{
    CloudSyncStatus syncStatus;
    std::vector<CloudProvider> providers;

    static constexpr auto id = "cloud";
    static const Fields<Cloud> fields;
};

SectionSpec cloudSection();

} // namespace prose
