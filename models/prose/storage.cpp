// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Storage in words: disks, folders, backups, clouds.

#include "models/prose/topics.h"
#include "models/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

QString diskName(const SectionView &disk)
{
    // The report's own name is "disk0 - APPLE SSD", or "disk0 - Unknown".
    const QString both = disk.text(u"disk_name");
    const QString model = both.section(" - "_L1, 1);
    const QString name = firstOf(
        {disk.text(u"model"), model == "Unknown"_L1 ? both.section(" - "_L1, 0, 0) : model, both, disk.text(u"device")});
    const std::optional<double> bytes = disk.number(u"size_bytes");
    //: A disk and its size
    return firstOf({bytes && *bytes > 0 ? say(Words::tr("%1 (%2)"), name, disk.size(*bytes)) : QString(), name});
}

QString disksSentence(const SectionView &s)
{
    QStringList disks = s.texts(u"disks", diskName);
    if (disks.isEmpty())
        disks = s.texts(u"disk_health", diskName);
    return disks.isEmpty()  ? QString()
        : disks.size() == 1 ? Words::tr("There is one disk: %1.").arg(disks[0])
                            : Words::tr("There are %n disks: %1.", nullptr, int(disks.size())).arg(listed(disks));
}

QString healthSentence(const SectionView &s)
{
    const auto isVerified = [](const SectionView &disk) { return disk.text(u"smart_status") == "Verified"_L1; };
    const QStringList failing = s.texts(u"disk_health", [](const SectionView &disk) {
        return disk.text(u"smart_status").startsWith("Failing"_L1) ? diskName(disk) : QString();
    });
    const int disks = s.itemCount(u"disk_health");
    const int verified = s.countWhere(u"disk_health", isVerified);
    if (!failing.isEmpty())
        //: SMART is the self-monitoring of disks
        return Words::tr("SMART says that a failure is near: %1.").arg(listed(failing));
    return verified == 0    ? QString()
        : disks == 1        ? Words::tr("SMART finds no fault with it.")
        : verified == disks ? Words::tr("SMART finds no fault with any of them.")
        : verified == 1     ? Words::tr("SMART finds no fault with the one that it watches.")
                            : Words::tr("SMART finds no fault with the %n that it watches.", nullptr, verified);
}

QString folderName(QStringView word)
{
    return word == "documents"_L1 ? Words::tr("documents")
        : word == "downloads"_L1  ? Words::tr("downloads")
        : word == "desktop"_L1    ? Words::tr("desktop")
        : word == "library"_L1    ? Words::tr("programs' own data")
        : word == "caches"_L1     ? Words::tr("caches")
        : word == "logs"_L1       ? Words::tr("logs")
        : word == "pictures"_L1   ? Words::tr("pictures")
        : word == "music"_L1      ? Words::tr("music")
        : word == "videos"_L1     ? Words::tr("videos")
                                  : word.toString();
}

} // namespace

QString spaceSentence(const SectionView &disk)
{
    const std::optional<double> total = disk.number(u"total_bytes");
    const std::optional<double> free = disk.number(u"free_bytes");
    constexpr double most = 0x1p60;
    if (!total || !free || *total <= 0 || *total > most || *free < 0 || *free > *total)
        return {};
    const std::optional<double> used = disk.number(u"used_bytes");
    if (used && !(*used >= 0 && *used + *free <= *total))
        return {};
    const auto percent = usedPercentOf(disk.isMac() ? Platform::MacOS : Platform::Linux, qint64(*total), qint64(*free),
                                       used ? std::optional(qint64(*used)) : std::nullopt);
    if (!percent)
        return {};
    const QString share = disk.percent(*percent);
    if (used && !disk.isMac()) // some may be kept for the administrator: neither used nor free
        return Words::tr("The root file system of %1 is %2 full: %3 are in use, %4 are free.")
            .arg(disk.size(*total), share, disk.size(*used), disk.size(*free));
    return (disk.isMac() ? Words::tr("The start-up volume is %1 full; %2 of %3 are free.")
                         : Words::tr("The root file system is %1 full; %2 of %3 are free."))
        .arg(share, disk.size(*free), disk.size(*total));
}

QStringList disk(const SectionView &s)
{
    const int encrypted = s.itemCount(u"encryption");
    const int filesystems = s.itemCount(u"filesystems");
    return allOf({spaceSentence(s), disksSentence(s), healthSentence(s),
                  encrypted == 0       ? QString()
                      : encrypted == 1 ? Words::tr("One volume is encrypted.")
                                       : Words::tr("%n volumes are encrypted.", nullptr, encrypted),
                  filesystems > 1 ? Words::tr("%n file systems are mounted.", nullptr, filesystems) : QString()});
}

QStringList storageAnalysis(const SectionView &s)
{
    static constexpr std::array folders{u"library_bytes",  u"documents_bytes", u"downloads_bytes", u"desktop_bytes",
                                        u"pictures_bytes", u"music_bytes",     u"videos_bytes",    u"caches_bytes"};
    QStringList sizes;
    for (const QStringView key : folders) {
        const std::optional<double> bytes = s.number(key);
        if (bytes && *bytes > 0)
            //: What is stored, and how much of it: "pictures (2.1 GiB)"
            sizes += Words::tr("%1 (%2)").arg(folderName(key.chopped(6)), s.size(*bytes));
    }
    const auto name = [](const SectionView &item) { return folderName(item.text({})); };
    const auto largest = s.at(u"largest.0");
    const std::optional<double> largestBytes = largest.number(u"bytes");
    return allOf({firstOf({say(Words::tr("The user's folders hold %1."), listed(sizes, 5)),
                           Words::tr("Next to nothing was found in the user's folders.")}),
                  largestBytes
                      ? say(Words::tr("The largest thing seen in them is %1 with %2."), largest.text(u"path"), s.size(*largestBytes))
                      : QString(),
                  say(Words::tr("These could be counted in part only: %1."), listed(s.texts(u"partial", name))),
                  say(Words::tr("These were not looked at, because macOS would ask the user first: %1."),
                      listed(s.texts(u"not_looked_at", name), 8))});
}

QStringList backupTools(const SectionView &s)
{
    QStringList configured, idle, runs;
    for (const SectionView &tool : s.items(u"tools")) {
        const QString name = tool.text(u"name");
        if (name.isEmpty())
            continue;
        (tool.flag(u"configured") == true ? configured : idle) += name;
        if (const auto last = tool.number(u"last_run"))
            runs += s.itemCount(u"tools") == 1 ? Words::tr("It last ran on %1.").arg(s.moment(*last))
                                               : Words::tr("%1 last ran on %2.").arg(name, s.moment(*last));
    }
    return allOf({configured.size() == 1 ? say(Words::tr("%1 is set up to make backups."), configured[0])
                                         : say(Words::tr("%1 are set up to make backups."), listed(configured)),
                  idle.size() == 1 ? say(Words::tr("%1 is installed, but was not set up."), idle[0])
                                   : say(Words::tr("%1 are installed, but were not set up."), listed(idle)),
                  configured.isEmpty() && idle.isEmpty() ? Words::tr("No backup program was found.") : QString()})
        + runs.first(std::min<qsizetype>(runs.size(), 2));
}

QStringList cloud(const SectionView &s)
{
    const QString iCloud = s.text(u"sync_status.icloud_status");
    const QStringList providers = s.texts(
        u"providers", [](const SectionView &provider) { return provider.flag(u"present") == true ? provider.text(u"name") : QString(); });
    const bool hasICloud = s.flag(u"sync_status.icloud_enabled") == true || s.flag(u"sync_status.drive_enabled") == true;
    return allOf(
        {iCloud == "Not logged in"_L1 ? Words::tr("Nobody is signed in to iCloud.")
             : hasICloud              ? Words::tr("iCloud Drive is set up.")
                                      : QString(),
         providers.size() == 1 ? say(Words::tr("%1 is set up."), providers[0]) : say(Words::tr("%1 are set up."), listed(providers, 6)),
         providers.isEmpty() && !hasICloud ? Words::tr("No cloud storage was found.") : QString()});
}

} // namespace prose::topics
