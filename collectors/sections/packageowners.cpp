// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/packageowners.h"

#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// What '#' stands for in a name of that form, or empty.
QStringView versionOf(const QString &name, const QString &form)
{
    const qsizetype hash = form.indexOf(u'#');
    const QStringView before = QStringView(form).first(hash), after = QStringView(form).sliced(hash + 1);
    if (name.size() <= before.size() + after.size() || !name.startsWith(before) || !name.endsWith(after))
        return {};
    const QStringView middle = QStringView(name).sliced(before.size(), name.size() - before.size() - after.size());
    return isNumber(middle) ? middle : QStringView();
}

QStringList pathsIn(const QString &manager, const QByteArray &list)
{
    QStringList paths;
    for (const QString &line : textLines(list)) {
        if (manager == "dpkg"_L1)
            paths += mergedPath(line);
        else if (!line.endsWith(u'/')) // pacman: "usr/bin/python3.12", folders with a slash
            paths += mergedPath(u'/' + line);
    }
    return paths;
}

} // namespace

QString mergedPath(const QString &path)
{
    for (const auto start : {"/bin/"_L1, "/sbin/"_L1, "/lib/"_L1, "/lib64/"_L1}) {
        if (path.startsWith(start))
            return "/usr"_L1 + path;
    }
    return path;
}

std::vector<const SystemPackage *> PackageOwners::candidates(const SystemPackages &packages, const Tool &tool)
{
    std::vector<const SystemPackage *> found;
    for (const QString &form : valuesOf(tool.packages)) {
        const qsizetype hash = form.indexOf(u'#');
        if (hash < 0) {
            if (const SystemPackage *package = packages.find(form))
                found.push_back(package);
            continue;
        }
        const QString start = form.first(hash);
        for (auto it = std::ranges::lower_bound(packages.packages, start, {}, &SystemPackage::name);
             it != packages.packages.end() && it->name.startsWith(start); ++it) {
            if (!versionOf(it->name, form).isEmpty())
                found.push_back(&*it);
        }
    }
    return found;
}

QStringList PackageOwners::lists(const SystemPackages &packages, const std::vector<const SystemPackage *> &candidates)
{
    QStringList files;
    for (const SystemPackage *package : candidates) {
        if (packages.manager == "dpkg"_L1) {
            files += u"/var/lib/dpkg/info/%1.list"_s.arg(package->name);
            files += u"/var/lib/dpkg/info/%1:%2.list"_s.arg(package->name, package->architecture);
        } else if (packages.manager == "pacman"_L1) {
            files += u"/var/lib/pacman/local/%1-%2/files"_s.arg(package->name, package->version);
        }
    }
    if (packages.manager == "apk"_L1)
        files = {u"/lib/apk/db/installed"_s, u"/usr/lib/apk/db/installed"_s};
    return files;
}

PackageOwners PackageOwners::find(const QString &manager, const Files &lists, const QSet<QString> &paths)
{
    PackageOwners owners;
    QSet<QString> wanted;
    for (const QString &path : paths)
        wanted.insert(mergedPath(path));
    for (const QString &file : lists.paths()) {
        const QByteArray list = *lists.at(file);
        if (manager == "apk"_L1) {
            QString package, folder;
            for (const QString &line : textLines(list)) {
                if (line.startsWith("P:"_L1))
                    package = line.sliced(2);
                else if (line.startsWith("F:"_L1))
                    folder = u'/' + line.sliced(2) + u'/';
                else if (line.startsWith("R:"_L1)) {
                    if (const QString path = mergedPath(folder + line.sliced(2)); wanted.contains(path))
                        owners.m_packages[path].insert(package);
                }
            }
            continue;
        }
        QString package = manager == "dpkg"_L1 ? file.section(u'/', -1).chopped(5) : file.section(u'/', -2, -2);
        if (manager == "dpkg"_L1)
            package = package.section(u':', 0, 0);
        else
            package = package.section(u'-', 0, -3); // NAME-VERSION-RELEASE
        for (const auto paths = pathsIn(manager, list); const QString &path : paths) {
            if (wanted.contains(path))
                owners.m_packages[path].insert(package);
        }
    }
    return owners;
}

const SystemPackage *PackageOwners::ownerOf(const QString &realPath, const SystemPackages &packages, const Tool &tool) const
{
    const QString path = mergedPath(realPath);
    const bool isOfSystem = (path.startsWith("/usr/"_L1) && !path.startsWith("/usr/local/"_L1)) || path.startsWith("/opt/"_L1);
    if (!isOfSystem)
        return nullptr;
    for (const SystemPackage *package : candidates(packages, tool)) {
        if (packages.manager != "rpm"_L1) {
            if (m_packages.value(path).contains(package->name))
                return package;
            continue;
        }
        bool isFitting = false;
        for (const QString &form : valuesOf(tool.packages)) {
            // Of "python3" and "python3.9", only that of this version.
            isFitting = isFitting || form == package->name
                || (form.contains(u'#') && path.contains(versionOf(package->name, form)) && !versionOf(package->name, form).isEmpty());
        }
        if (isFitting)
            return package;
    }
    return nullptr;
}

} // namespace prose
