// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/systempackages.h"

#include "collectors/parsers/apkinstalled.h"
#include "collectors/parsers/dpkgstatus.h"
#include "collectors/parsers/pacmandesc.h"
#include "collectors/parsers/rpmquery.h"

#include <QCoroFuture>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

using Packages = Result<std::vector<SystemPackage>>;

SystemPackages inOrder(const QString &manager, std::vector<SystemPackage> packages)
{
    SystemPackages all{manager, std::move(packages), {}, {}};
    std::ranges::sort(all.packages, [](const SystemPackage &a, const SystemPackage &b) {
        return std::tie(a.name, a.version, a.architecture) < std::tie(b.name, b.version, b.architecture);
    });
    all.positions.reserve(qsizetype(all.packages.size()));
    for (size_t i = 0; i < all.packages.size(); ++i) {
        if (!all.positions.contains(all.packages[i].name))
            all.positions.insert(all.packages[i].name, i);
    }
    return all;
}

Packages pacmanPackages(const Files &descriptions)
{
    std::vector<SystemPackage> packages;
    for (const QString &path : descriptions.paths()) {
        Result<SystemPackage> package = parsePacmanDesc(*descriptions.at(path));
        if (!package) {
            package.error().source = path;
            return std::unexpected(package.error());
        }
        packages.push_back(*std::move(package));
    }
    return packages;
}

/// The first database that holds packages: a dpkg on Fedora or an rpm on Debian is a tool for other machines' packages.
SystemPackages fromDatabases(const Files &databases, const Files &pacman)
{
    std::vector<Error> problems = databases.failures();
    std::ranges::copy(pacman.failures(), std::back_inserter(problems));
    SystemPackages found;
    const auto take = [&](const QString &manager, const QString &path, Packages packages) {
        if (!packages) {
            if (packages.error().source.isEmpty())
                packages.error().source = path;
            problems.push_back(packages.error());
        } else if (found.packages.empty() && !packages->empty()) {
            found = inOrder(manager, *std::move(packages));
        }
    };
    for (const QString &path : databases.paths()) {
        const bool isDpkg = path.endsWith("/dpkg/status"_L1);
        const QByteArray bytes = *databases.at(path);
        take(isDpkg ? u"dpkg"_s : u"apk"_s, path, isDpkg ? parseDpkgStatus(bytes) : parseApkInstalled(bytes));
    }
    take(u"pacman"_s, u"/var/lib/pacman/local"_s, pacmanPackages(pacman));
    found.problems = std::move(problems);
    return found;
}

SystemPackages fromRpm(const QByteArray &text)
{
    Packages packages = parseRpmQuery(text);
    if (packages)
        return inOrder(u"rpm"_s, *std::move(packages));
    packages.error().source = u"rpm -qa"_s;
    return {{}, {}, {packages.error()}, {}};
}

} // namespace

const SystemPackage *SystemPackages::find(const QString &name) const
{
    const auto position = positions.constFind(name);
    return position == positions.cend() ? nullptr : &packages.at(*position);
}

QStringList rpmDatabases(const Files &names)
{
    QStringList files; // beside them lie locks, and what readers write
    for (const QString &path : names.paths()) {
        const QString name = path.section(u'/', -1);
        if (name == "Packages"_L1 || name == "Packages.db"_L1 || name == "rpmdb.sqlite"_L1 || name == "rpmdb.sqlite-wal"_L1)
            files += path;
    }
    return files;
}

QCoro::Task<SystemPackages> systemPackages(Inputs in)
{
    auto askingDatabases = in.read({u"/var/lib/dpkg/status"_s, u"/lib/apk/db/installed"_s, u"/usr/lib/apk/db/installed"_s});
    auto askingPacman = in.read({u"/var/lib/pacman/local/*/desc"_s});
    auto askingRpm = in.names({u"/var/lib/rpm/*"_s, u"/usr/lib/sysimage/rpm/*"_s});
    const Files databases = co_await askingDatabases;
    const Files pacman = co_await askingPacman;
    const QStringList rpm = rpmDatabases(co_await askingRpm);

    SystemPackages found = co_await QtConcurrent::run(fromDatabases, databases, pacman);
    if (!found.packages.empty() || rpm.isEmpty())
        co_return found;
    const Command query{.program = u"rpm"_s,
                        .arguments = {u"-qa"_s, u"--qf"_s, u"%{NAME}\\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\\t%{ARCH}\\n"_s},
                        .timeout = 30s,
                        .unchangedWhile = QStringList{u"/usr/bin/rpm"_s} + rpm};
    const Result<QByteArray> answer = co_await in.run(query);
    if (!answer) {
        found.problems.push_back(answer.error());
        co_return found;
    }
    SystemPackages packages = co_await QtConcurrent::run(fromRpm, *answer);
    std::ranges::copy(found.problems, std::back_inserter(packages.problems));
    co_return packages;
}

QString upstreamVersion(QStringView packageVersion)
{
    // What distributions append to a version that they repacked, patched, rebuilt or took between two releases.
    static const QRegularExpression suffix(
        u"(?:[.+~](?:dfsg|ds\\d*(?![a-z])|repack|deb\\d|debian|bpo\\d|nmu\\d|b\\d+$|git|hg\\d|svn|really)|[.+~]?(?:ubuntu|build)\\d|\\^).*"_s);
    static const QRegularExpression really(u"[.+~]really[.-]?(\\d.*)"_s);
    static const QRegularExpression patchLevel(u"_p(\\d+)$"_s); // Alpine's "9.6_p1" is OpenSSH's "9.6p1"
    static const QRegularExpression epoch(u"^\\d+:"_s);
    QString version = packageVersion.toString();
    version.remove(epoch);
    if (const qsizetype revision = version.lastIndexOf(u'-'); revision > 0)
        version.truncate(revision);
    if (const auto match = really.match(version); match.hasMatch())
        version = match.captured(1);
    QString bare = version;
    bare.remove(suffix);
    if (!bare.isEmpty())
        version = bare;
    return version.replace(patchLevel, u"p\\1"_s);
}

} // namespace prose
