// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/mountrisk.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

bool isFuseMount(const Mount &mount)
{
    return mount.fstype == "fuse"_L1 || mount.fstype == "fuseblk"_L1 || mount.fstype.startsWith("fuse."_L1) || mount.fstype == "macfuse"_L1
        || mount.fstype == "osxfuse"_L1;
}

bool isNetworkMount(const Mount &mount)
{
    static const QSet<QString> types{
        u"9p"_s,     u"acfs"_s, u"afpfs"_s,  u"afs"_s,    u"beegfs"_s,   u"ceph"_s,   u"cifs"_s,     u"coda"_s,  u"davfs"_s,
        u"ftp"_s,    u"gpfs"_s, u"lustre"_s, u"ncpfs"_s,  u"nfs"_s,      u"nfs4"_s,   u"orangefs"_s, u"panfs"_s, u"pvfs2"_s,
        u"prl_fs"_s, u"smb3"_s, u"smbfs"_s,  u"vboxsf"_s, u"virtiofs"_s, u"vmhgfs"_s, u"webdav"_s,
    };
    return types.contains(mount.fstype);
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && (folder.endsWith(u'/') || path[folder.size()] == u'/');
}

bool mayHang(const Mount &mount)
{
    return isNetworkMount(mount) || isFuseMount(mount) || mount.fstype == "autofs"_L1;
}

bool mayHangOnTheWay(const Mount &mount, const std::vector<Mount> &all)
{
    return mayHang(mount)
        || std::ranges::any_of(all, [&](const Mount &other) { return mayHang(other) && isBelow(mount.mountPoint, other.mountPoint); });
}

static bool matches(const QString &component, const QString &name)
{
    const auto isSpecial = [](QChar c) { return c == u'*' || c == u'?' || c == u'['; };
    if (std::ranges::none_of(component, isSpecial))
        return component == name;
    return QRegularExpression::fromWildcard(component, Qt::CaseSensitive, QRegularExpression::NonPathWildcardConversion)
        .match(name)
        .hasMatch();
}

/// Whether looking for the pattern touches the mount point itself or something below it.
static bool leadsTo(const QStringList &pattern, const QString &mountPoint)
{
    const QStringList mount = mountPoint.split(u'/', Qt::SkipEmptyParts);
    if (pattern.size() < mount.size())
        return false;
    return std::ranges::equal(pattern.first(mount.size()), mount, matches);
}

bool mayHangOnTheWay(const QString &pattern, const std::vector<Mount> &all)
{
    const QStringList components = pattern.split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(all, [&](const Mount &mount) { return mayHang(mount) && leadsTo(components, mount.mountPoint); });
}

} // namespace prose
