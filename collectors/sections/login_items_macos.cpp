// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/bookmark.h"
#include "collectors/parsers/plist.h"
#include "collectors/sections/login_items.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

const QString userItems = u"~/Library/Application Support/com.apple.backgroundtaskmanagementagent/backgrounditems.btm"_s;
const QString hiddenItems = u"/var/db/com.apple.backgroundtaskmanagement"_s; // since macOS 13
const QString systemVersion = u"/System/Library/CoreServices/SystemVersion.plist"_s;
constexpr int firstWithHiddenItems = 13;

/// 13 for "13.4"; 10 for "10.15.7"; nothing where it is not known.
std::optional<int> majorVersion(const Result<QByteArray> &plist)
{
    const auto parsed = parsePlist(plist.value_or(QByteArray()));
    bool isNumber = false;
    const int major = parsed ? parsed->toMap().value(u"ProductVersion"_s).toString().section(u'.', 0, 0).toInt(&isNumber) : 0;
    return isNumber ? std::optional(major) : std::nullopt;
}

/// As the system's settings show it: "/Applications/Mail.app" is "Mail".
QString nameOf(const QString &path)
{
    QString name = path.section(u'/', -1);
    if (name.endsWith(".app"_L1))
        name.chop(4);
    return name;
}

} // namespace

// System Events knows them on every release, but asks the user for leave to be controlled, and is a program that is started;
// `sfltool dumpbtm` asks for an administrator's password.
QCoro::Task<Collected<LoginItems>> collectLoginItemsOnMac(Inputs in)
{
    Collected<LoginItems> out;
    auto reading = in.read({userItems, systemVersion});
    auto naming = in.names({hiddenItems});
    const Files files = co_await reading;
    const Files names = co_await naming;
    const auto major = majorVersion(files.at(systemVersion));
    if (names.has(hiddenItems) || major.value_or(0) >= firstWithHiddenItems) {
        // A file of the older kind may be left from before the update: it is not what is started now.
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP(
            "Report", "Since macOS 13 the list of login items is kept for administrators; the system's settings show it"));
        co_return out;
    }
    const Result<QByteArray> items = files.at(userItems);
    if (!items && items.error().kind == Error::Kind::Missing && !major) {
        out.problems.push_back(items.error());
        co_return out;
    }
    if (!items && items.error().kind == Error::Kind::Denied) {
        Error error = items.error();
        error.detail = u"a program with Full Disk Access may read it"_s;
        out.problems.push_back(std::move(error));
        co_return out;
    }
    if (const auto paths = out.takeIfThere(items, parseBackgroundItems, userItems)) {
        for (const QString &path : *paths)
            out.facts.names += nameOf(path);
    }
    out.facts.names.sort();
    out.facts.names.removeDuplicates();
    co_return out;
}

} // namespace prose
