// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/inspection.h"
#include "collectors/sections/sections.h"
#include "foundtargets.h"
#include "models/import/opening.h"
#include "models/renderings.h"
#include "models/report/diff.h"
#include "models/report/redact.h"
#include "models/report/report.h"
#include "tests/models/sample.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace Qt::StringLiterals;

namespace prose {

/// Reads a report; what was read can be written, read again, compared and redacted.
static void readReport(QByteArrayView bytes)
{
    const auto report = reportFromJson(bytes.toByteArray(), sample::catalogue(), u"fuzz"_s);
    if (!report)
        return;
    const QByteArray json = toJson(*report);
    const auto again = reportFromJson(json, sample::catalogue(), u"fuzz"_s);
    if (!again || toJson(*again) != json)
        std::abort();
    if (count(diff(*report, *again), true).total() != 0)
        std::abort();
    (void)toJson(redacted(*report));
}

static const Catalogue &wholeCatalogue()
{
    static const std::vector<SectionSpec> specs = allSections();
    static const Catalogue catalogue = catalogueOf(specs);
    return catalogue;
}

/// Opens whatever it is; what was imported is saved and opened again like any report.
static void openAnything(QByteArrayView bytes)
{
    const auto report = reportFromAnything(bytes.toByteArray(), wholeCatalogue(), u"fuzz"_s);
    if (!report)
        return;
    const QByteArray json = toJson(*report);
    const auto again = reportFromAnything(json, wholeCatalogue(), u"fuzz"_s);
    if (!again || toJson(*again) != json)
        std::abort();
    (void)toText(*report, {.width = 80});
}

/// Two files, a zero byte between them; without one, the file and our own sample. Seen from the other side, what is added is removed.
static void compareReports(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const auto left = reportFromAnything(bytes.first(end < 0 ? bytes.size() : end).toByteArray(), sample::catalogue(), u"left"_s);
    const auto right = end < 0 ? Result<Report>(sample::report())
                               : reportFromAnything(bytes.sliced(end + 1).toByteArray(), sample::catalogue(), u"right"_s);
    if (!left || !right)
        return;
    const DiffCounts there = count(diff(*left, *right), true), back = count(diff(*right, *left), true);
    if (there.added != back.removed || there.removed != back.added || there.changed != back.changed)
        std::abort();
}

static void readDconf(QByteArrayView bytes)
{
    const auto table = parseGvdb(bytes);
    if (!table)
        return;
    for (const QByteArrayView key :
         {"/org/gnome/desktop/interface/gtk-theme", "/system/proxy/mode", "list", "org.gnome.desktop.interface", ""}) {
        (void)table->value(key);
        (void)table->schemaDefault(key);
        (void)table->contains(key);
        (void)table->table(key).schemaDefault(key);
    }
}

const std::vector<FuzzTarget> &fuzzTargets()
{
    // clang-format off
    static const std::vector<FuzzTarget> targets = [] {
        std::vector<FuzzTarget> all{
            {"reportFromJson", readReport},
            {"reportFromAnything", openAnything},
            {"compareReports", compareReports},
            {"parseGvdb", readDconf},
            {"querySqlite", [](QByteArrayView bytes) {
                 for (const char *select : {"SELECT * FROM access", "SELECT name, sql FROM sqlite_master"})
                     (void)querySqlite(bytes, select);
             }},
            {"parseCrontab", [](QByteArrayView bytes) {
                 for (const CrontabKind kind : {CrontabKind::User, CrontabKind::System, CrontabKind::Anacron})
                     (void)parseCrontab(bytes, kind);
             }},
            {"parseSyslog", [](QByteArrayView bytes) { (void)parseSyslog(bytes, 1770452643.5); }},
            {"parseCorepackVersion", [](QByteArrayView bytes) { (void)parseCorepackVersion(bytes, u"yarn"_s); }},
            {"parseProcNetSockets", [](QByteArrayView bytes) {
                 for (const QString &protocol : {u"tcp"_s, u"udp6"_s})
                     (void)parseProcNetSockets(bytes, protocol, protocol == "tcp"_L1);
             }},
            {"parseSystemProfiler", [](QByteArrayView bytes) { (void)parseSystemProfiler(bytes, "SPHardwareDataType"_L1); }},
            {"parseSystemProfilerXml", [](QByteArrayView bytes) { (void)parseSystemProfilerXml(bytes, "SPHardwareDataType"_L1); }},
            {"hardwareNames", [](QByteArrayView bytes) { (void)hardwareNames(bytes, {0x10de2204, 0x80861c20, 0x1af41000, 0}); }},
            {"pciClassNames", [](QByteArrayView bytes) { (void)pciClassNames(bytes, {0x030000, 0x010802, 0}); }},
            {"commandLineValue", [](QByteArrayView bytes) { (void)commandLineValue(bytes, u"root"); }},
            {"takeLine", [](QByteArrayView bytes) {
                 while (!bytes.isEmpty())
                     (void)takeLine(bytes);
             }},
            {"keyValueLines", [](QByteArrayView bytes) { (void)keyValueLines(bytes, u':'); }},
            {"keyValueTable", [](QByteArrayView bytes) { (void)keyValueTable(bytes, u'='); }},
        };
        const size_t written = all.size();
        for (const FuzzTarget &found : foundTargets) {
            const auto isSame = [&](const FuzzTarget &target) { return std::string_view(target.name) == found.name; };
            if (std::none_of(all.begin(), all.begin() + ptrdiff_t(written), isSame))
                all.push_back(found);
        }
        std::ranges::sort(all, {}, [](const FuzzTarget &target) { return std::string_view(target.name); });
        return all;
    }();
    // clang-format on
    return targets;
}

const FuzzTarget *fuzzTarget(QByteArrayView name)
{
    const auto found = std::ranges::find_if(fuzzTargets(), [&](const FuzzTarget &target) { return name == QByteArrayView(target.name); });
    return found == fuzzTargets().end() ? nullptr : &*found;
}

} // namespace prose
