// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/cloud.h"

#include "collectors/parsers/plist.h"

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
    QStringList settings; ///< any of them; a path, or the beginning of one and an asterisk
};

/// Where each program keeps its settings by default on Linux, also inside its Flatpak or Snap.
std::vector<KnownProvider> linuxProviders()
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

/// On a Mac a program whose files macOS itself shows has a folder "NAME-ACCOUNT" in ~/Library/CloudStorage. That folder of folders
/// is listed, and nothing in it is opened: for what is inside macOS would ask the user. The account is not kept.
const QString cloudStorage = u"~/Library/CloudStorage/"_s;
const QString cloudFolders = cloudStorage + u'*';

std::vector<KnownProvider> macProviders()
{
    return {
        {u"Nextcloud"_s, {cloudStorage + "Nextcloud-*"_L1, u"~/Library/Preferences/Nextcloud"_s}},
        {u"ownCloud"_s, {cloudStorage + "ownCloud-*"_L1, u"~/Library/Preferences/ownCloud"_s}},
        {u"Dropbox"_s, {cloudStorage + "Dropbox*"_L1, u"~/.dropbox"_s}},
        {u"OneDrive"_s, {cloudStorage + "OneDrive*"_L1}},
        {u"Google Drive"_s, {cloudStorage + "GoogleDrive*"_L1, u"~/Library/Application Support/Google/DriveFS"_s}},
        {u"Box"_s, {cloudStorage + "Box-*"_L1, u"~/Library/Application Support/Box/Box"_s}},
        {u"Proton Drive"_s, {cloudStorage + "ProtonDrive-*"_L1}},
        {u"MEGA"_s, {cloudStorage + "MEGA*"_L1, u"~/Library/Application Support/Mega Limited/MEGAsync"_s}},
        {u"pCloud"_s, {u"~/.pcloud"_s, u"~/Library/Application Support/pCloud Drive"_s}},
        {u"Seafile"_s, {u"~/.ccnet"_s, cloudStorage + "Seafile*"_L1}},
        {u"Syncthing"_s, {u"~/Library/Application Support/Syncthing"_s}},
        {u"Resilio Sync"_s, {u"~/Library/Application Support/Resilio Sync"_s}},
        {u"rclone"_s, {u"~/.config/rclone/rclone.conf"_s, u"~/.rclone.conf"_s}},
    };
}

QStringList settingsOf(const std::vector<KnownProvider> &known)
{
    QStringList paths;
    for (const KnownProvider &provider : known) {
        for (const QString &path : provider.settings) {
            if (!path.startsWith(cloudStorage))
                paths += path;
        }
    }
    return paths;
}

bool isThere(const QString &pattern, const Files &names)
{
    if (!pattern.endsWith(u'*'))
        return names.has(pattern);
    return std::ranges::any_of(names.paths(), [start = pattern.chopped(1)](const QString &path) { return path.startsWith(start); });
}

void setProviders(Cloud &facts, const std::vector<KnownProvider> &known, const Files &names)
{
    for (const KnownProvider &provider : known) {
        const bool isPresent = std::ranges::any_of(provider.settings, [&](const QString &path) { return isThere(path, names); });
        facts.providers.push_back({provider.name, isPresent});
    }
}

/// ~/Library/Preferences/MobileMeAccounts.plist: {Accounts: [{AccountID, …, Services: [{Name: "MOBILE_DOCUMENTS", Enabled: true}]}]}.
/// Its form is known from programs that read it and from the output of `defaults read`; not seen real. Of it only whether there
/// is an account, and whether the service that iCloud Drive is has been switched on.
void setICloud(CloudSyncStatus &status, const QVariant &accounts)
{
    const QVariant list = accounts.toMap().value(u"Accounts"_s);
    if (list.typeId() != QMetaType::QVariantList)
        return;
    bool hasDrive = false;
    for (const auto accounts = list.toList(); const QVariant &account : accounts) {
        for (const auto services = account.toMap().value(u"Services"_s).toList(); const QVariant &service : services) {
            const QVariantMap one = service.toMap();
            if (one.value(u"Name"_s).toString() == "MOBILE_DOCUMENTS"_L1)
                hasDrive |= one.value(u"Enabled"_s).toBool();
        }
    }
    status.isICloudEnabled = !list.toList().isEmpty();
    status.isDriveEnabled = hasDrive;
    status.iCloudStatus = list.toList().isEmpty() ? u"Not logged in"_s : u"Active"_s;
}

} // namespace

static QCoro::Task<Collected<Cloud>> collectOnLinux(Inputs in)
{
    const std::vector<KnownProvider> known = linuxProviders();
    Collected<Cloud> out;
    setProviders(out.facts, known, co_await in.names(settingsOf(known)));
    co_return out;
}

/// Settings and names of folders alone. `brctl status` would wake the daemon that synchronises, and prints the names of documents.
static QCoro::Task<Collected<Cloud>> collectOnMac(Inputs in)
{
    const QString accountList = u"~/Library/Preferences/MobileMeAccounts.plist"_s;
    const QString driveFolder = u"~/Library/Mobile Documents/com~apple~CloudDocs"_s;
    const std::vector<KnownProvider> known = macProviders();
    auto naming = in.names(settingsOf(known) + QStringList{driveFolder, cloudFolders});
    auto reading = in.read({accountList});
    const Files names = co_await naming;
    const Files files = co_await reading;

    Collected<Cloud> out;
    CloudSyncStatus &status = out.facts.syncStatus;
    setProviders(out.facts, known, names);
    if (const auto accounts = out.takeIfThere(files.at(accountList), parsePlist, accountList)) {
        setICloud(status, *accounts);
    } else if (names.has(driveFolder)) {
        status.isICloudEnabled = true;
        status.isDriveEnabled = true;
    }
    for (Error &error : names.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

SectionSpec cloudSection()
{
    return section<Cloud>(QT_TRANSLATE_NOOP("Report", "Cloud storage"), QT_TRANSLATE_NOOP("Report", "Network"))
        .on(Platform::Linux, collectOnLinux)
        .on(Platform::MacOS, collectOnMac)
        .within(30s);
}

} // namespace prose
