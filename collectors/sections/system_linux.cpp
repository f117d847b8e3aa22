// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/loadavg.h"
#include "collectors/parsers/mountinfo.h"
#include "collectors/parsers/osrelease.h"
#include "collectors/parsers/procstat.h"
#include "collectors/parsers/uptimetext.h"
#include "collectors/sections/firmwaretext.h"
#include "collectors/sections/system.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// "LENOVO" + "LENOVO ThinkPad X1" is said once.
QString joined(const QString &vendor, const QString &name)
{
    return name.startsWith(vendor, Qt::CaseInsensitive) ? name : u"%1 %2"_s.arg(vendor, name);
}

void setModel(System &system, const Files &files)
{
    const std::optional<QString> vendor = firmwareText(files, "sys_vendor"_L1);
    const std::optional<QString> product = firmwareText(files, "product_name"_L1);
    std::optional<QString> family = firmwareText(files, "product_family"_L1);
    const std::optional<QString> boardVendor = firmwareText(files, "board_vendor"_L1);
    const std::optional<QString> board = firmwareText(files, "board_name"_L1);
    if (family) {
        // HP puts a code before the words: "103C_5336AN HP EliteBook".
        static const QRegularExpression code(u"^103C_\\w+\\s*"_s);
        family->remove(code);
    }
    if (family && family->isEmpty())
        family.reset();

    if (vendor && (family || product))
        system.modelName = joined(*vendor, family ? *family : *product);
    else if (boardVendor && board)
        system.modelName = joined(*boardVendor, *board);
    else if (const auto tree = files.text(u"/proc/device-tree/model"_s))
        system.modelName = tree;
    else
        system.modelName = vendor;

    system.modelIdentifier = product;
    if (!system.modelIdentifier) {
        // A list of strings that end in NUL, the most exact first.
        const QByteArray compatible = files.at(u"/proc/device-tree/compatible"_s).value_or(QByteArray());
        if (const QString first = QString::fromUtf8(compatible.left(compatible.indexOf('\0'))); !first.isEmpty())
            system.modelIdentifier = first;
    }
    // Only Lenovo keeps the name under which it sells the machine here; elsewhere it is a revision.
    if (vendor && vendor->compare("LENOVO"_L1, Qt::CaseInsensitive) == 0)
        system.marketingName = firmwareText(files, "product_version"_L1);
    system.boardId = board;
}

void setRelease(Collected<System> &out, const Files &files)
{
    for (const QString &path : {u"/etc/os-release"_s, u"/usr/lib/os-release"_s}) {
        const Result<QByteArray> bytes = files.at(path);
        if (!bytes && bytes.error().kind == Error::Kind::Missing)
            continue;
        const std::optional<OsRelease> release = out.take(bytes, parseOsRelease, path);
        if (!release)
            continue;
        out.facts.osVersion = release->versionId ? release->versionId : release->buildId;
        out.facts.osName = release->prettyName ? release->prettyName : release->name;
        out.facts.osId = release->id;
        out.facts.osLike = release->idLike;
        out.facts.osBuild = release->buildId;
        out.facts.macosVersion = release->versionId;
        out.facts.macosName = out.facts.osName;
        return;
    }
}

/// The name below /sys/block of what the root file system lies on; nothing where that is no single block device.
std::optional<QString> rootDevice(const std::vector<Mount> &mounts, const Files &files, const Files &deviceLinks)
{
    const Mount *root = nullptr;
    for (const Mount &mount : mounts) {
        if (mount.mountPoint == u"/")
            root = &mount; // the last one lies on top
    }
    if (!root)
        return std::nullopt;
    if (const auto target = deviceLinks.text(u"/sys/dev/block/"_s + root->device))
        return target->section(u'/', -1);
    // btrfs has a device number of its own; the source still names a device.
    const QString name = root->source.section(u'/', -1);
    if (root->source.startsWith("/dev/mapper/"_L1)) {
        for (const QString &folder : files.foldersWith(u"name")) {
            if (files.text(folder + u"/name"_s) == name)
                return folder.section(u'/', 3, 3);
        }
    }
    for (const QString &link : deviceLinks.paths()) {
        if (root->source.startsWith("/dev/"_L1) && deviceLinks.text(link).value_or(QString()).section(u'/', -1) == name)
            return name;
    }
    return std::nullopt;
}

/// Whether the device or any of those it is made of is a dm-crypt mapping.
bool isOnDmCrypt(const QString &device, const Files &files, const QStringList &slavePaths)
{
    QStringList pending{device};
    QSet<QString> seen;
    while (!pending.isEmpty()) {
        const QString name = pending.takeLast();
        if (seen.contains(name))
            continue;
        seen.insert(name);
        if (files.text(u"/sys/block/%1/dm/uuid"_s.arg(name)).value_or(QString()).startsWith("CRYPT-"_L1))
            return true;
        const QString folder = u"/sys/block/%1/slaves/"_s.arg(name);
        for (const QString &path : slavePaths) {
            if (path.startsWith(folder))
                pending += path.sliced(folder.size());
        }
    }
    return false;
}

} // namespace

QCoro::Task<Collected<System>> collectSystemOnLinux(Inputs in)
{
    Collected<System> out;
    System &system = out.facts;
    auto unameTask = in.call(u"uname"_s);
    auto filesTask = in.read({
        u"/etc/os-release"_s,
        u"/usr/lib/os-release"_s,
        u"/proc/uptime"_s,
        u"/proc/stat"_s,
        u"/proc/loadavg"_s,
        u"/proc/self/mountinfo"_s,
        u"/proc/device-tree/model"_s,
        u"/proc/device-tree/compatible"_s,
        u"/sys/class/dmi/id/sys_vendor"_s,
        u"/sys/class/dmi/id/product_family"_s,
        u"/sys/class/dmi/id/product_name"_s,
        u"/sys/class/dmi/id/product_version"_s,
        u"/sys/class/dmi/id/board_vendor"_s,
        u"/sys/class/dmi/id/board_name"_s,
        u"/sys/block/*/dm/name"_s,
        u"/sys/block/*/dm/uuid"_s,
    });
    auto linksTask = in.links({u"/sys/dev/block/*"_s});
    auto slavesTask = in.names({u"/sys/block/*/slaves/*"_s});
    const Result<QByteArray> uname = co_await unameTask;
    const Files files = co_await filesTask;
    const Files deviceLinks = co_await linksTask;
    const Files slaves = co_await slavesTask;

    if (const auto lines = out.take(uname)) {
        const QStringList words = QString::fromUtf8(*lines).split(u'\n');
        system.os = words.value(0);
        system.kernel = words.value(2);
        system.architecture = words.value(3).trimmed();
    }
    setRelease(out, files);
    setModel(system, files);

    if (const auto bytes = out.takeIfThere(files.at(u"/proc/uptime"_s))) {
        bool isNumber = false;
        const double seconds = bytes->left(bytes->indexOf(' ')).toDouble(&isNumber);
        if (isNumber && seconds >= 0 && seconds < 1e15) {
            system.uptimeSeconds = qint64(seconds);
            system.uptime = uptimeText(*system.uptimeSeconds);
        }
    }
    if (files.has(u"/proc/stat"_s)) {
        if (const auto boot = out.take(files.at(u"/proc/stat"_s), parseBootSeconds, u"/proc/stat"_s))
            system.bootTime = bootTimeText(*boot);
    }
    if (files.has(u"/proc/loadavg"_s)) {
        if (const auto load = out.take(files.at(u"/proc/loadavg"_s), parseLoadAverage, u"/proc/loadavg"_s))
            system.loadAverage = load->text();
    }
    if (files.has(u"/proc/self/mountinfo"_s)) {
        const auto mounts = out.take(files.at(u"/proc/self/mountinfo"_s), parseMountinfo, u"/proc/self/mountinfo"_s);
        if (const auto root = mounts ? rootDevice(*mounts, files, deviceLinks) : std::nullopt)
            system.filevaultEnabled = isOnDmCrypt(*root, files, slaves.paths());
    }
    system.timeMachine.enabled = false;
    system.timeMachine.autoBackup = false;
    for (Error &error : files.failures())
        out.problems.push_back(std::move(error));
    co_return out;
}

} // namespace prose
