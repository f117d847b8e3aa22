// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/cloud.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<CloudSyncStatus> CloudSyncStatus::fields = {
    field("icloud_enabled", QT_TRANSLATE_NOOP("Report", "iCloud in use"), &CloudSyncStatus::isICloudEnabled).absentAs(false),
    field("icloud_status", QT_TRANSLATE_NOOP("Report", "iCloud state"), &CloudSyncStatus::iCloudStatus).absentAs(u"Unknown"_s),
    field("drive_enabled", QT_TRANSLATE_NOOP("Report", "iCloud Drive in use"), &CloudSyncStatus::isDriveEnabled).absentAs(false),
    field("storage_used", QT_TRANSLATE_NOOP("Report", "iCloud space used"), &CloudSyncStatus::storageUsed),
};

const Fields<CloudProvider> CloudProvider::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Service"), &CloudProvider::name),
    field("present", QT_TRANSLATE_NOOP("Report", "Set up"), &CloudProvider::isPresent),
};

const Fields<Cloud> Cloud::fields = {
    field("sync_status", QT_TRANSLATE_NOOP("Report", "iCloud"), &Cloud::syncStatus),
    field("providers", QT_TRANSLATE_NOOP("Report", "Services"), &Cloud::providers).identifiedBy("name"),
};

namespace {

struct KnownProvider
{
    QString name;
    QStringList settings; ///< any of them; a path or a pattern
};

/// Where each program keeps its settings by default, also inside its Flatpak or Snap.
std::vector<KnownProvider> knownProviders()
{
    return {
        {u"Nextcloud"_s, {u"~/.config/Nextcloud"_s, u"~/.var/app/com.nextcloud.desktopclient.nextcloud/config/Nextcloud"_s}},
        {u"ownCloud"_s, {u"~/.config/ownCloud"_s}},
        {u"Dropbox"_s, {u"~/.dropbox"_s, u"~/.var/app/com.dropbox.Client/.dropbox"_s}},
        {u"OneDrive"_s, {u"~/.config/onedrive"_s, u"~/.config/onedriver"_s}},
        {u"Insync"_s, {u"~/.config/Insync"_s}},
        {u"MEGA"_s, {u"~/.local/share/data/Mega Limited/MEGAsync"_s}},
        {u"pCloud"_s, {u"~/.pcloud"_s}},
        {u"Seafile"_s, {u"~/.ccnet"_s, u"~/.config/Seafile"_s}},
        {u"Syncthing"_s, {u"~/.local/state/syncthing"_s, u"~/.config/syncthing"_s}},
        {u"Resilio Sync"_s, {u"~/.config/resilio-sync"_s}},
        {u"rclone"_s, {u"~/.config/rclone/rclone.conf"_s, u"~/.rclone.conf"_s}},
        {u"GNOME Online Accounts"_s, {u"~/.config/goa-1.0/accounts.conf"_s}},
        {u"KDE Online Accounts"_s, {u"~/.config/libaccounts-glib/accounts.db"_s}},
    };
}

} // namespace

static QCoro::Task<Collected<Cloud>> collectOnLinux(Inputs in)
{
    const std::vector<KnownProvider> known = knownProviders();
    QStringList paths;
    for (const KnownProvider &provider : known)
        paths += provider.settings;
    const Files names = co_await in.names(paths);

    Collected<Cloud> out;
    for (const KnownProvider &provider : known) {
        const bool isPresent = std::ranges::any_of(provider.settings, [&](const QString &path) { return names.has(path); });
        out.facts.providers.push_back({provider.name, isPresent});
    }
    co_return out;
}

SectionSpec cloudSection()
{
    return section<Cloud>(QT_TRANSLATE_NOOP("Report", "Cloud storage"), QT_TRANSLATE_NOOP("Report", "Network"))
        .on(Platform::Linux, collectOnLinux)
        .within(30s);
}

} // namespace prose
