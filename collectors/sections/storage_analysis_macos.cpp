// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/hardware.h"
#include "collectors/sections/storage_analysis.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

/// What is not opened below ~/Library. For some of these macOS asks the user for consent: files in a cloud, other programs' own
/// data, contacts, calendars, reminders, photos. The others it closes to every program without Full Disk Access, without asking.
/// All are left out, so that the sum means the same on every Mac.
QStringList closedInLibrary()
{
    return {u"Mobile Documents"_s, u"CloudStorage"_s, u"Containers"_s, u"Group Containers"_s, u"Daemon Containers"_s,
            u"Application Scripts"_s, u"Application Support/AddressBook"_s, u"Application Support/CloudDocs"_s,
            u"Application Support/FileProvider"_s, u"Calendars"_s, u"Reminders"_s, u"Photos"_s,
            // closed without a question
            u"Accounts"_s, u"Application Support/CallHistoryDB"_s, u"Application Support/CallHistoryTransactions"_s,
            u"Application Support/DifferentialPrivacy"_s, u"Application Support/Knowledge"_s, u"Application Support/MobileSync"_s,
            u"Application Support/com.apple.TCC"_s, u"Application Support/com.apple.avfoundation/Frecents"_s,
            u"Application Support/com.apple.sharedfilelist"_s, u"Assistant"_s, u"Autosave Information"_s, u"Biome"_s, u"ContainerManager"_s,
            u"Cookies"_s, u"CoreFollowUp"_s, u"DoNotDisturb"_s, u"DuetExpertCenter"_s, u"HomeKit"_s, u"IdentityServices"_s,
            u"IntelligencePlatform"_s, u"Mail"_s, u"Messages"_s, u"Metadata/CoreSpotlight"_s, u"PersonalizationPortrait"_s, u"Safari"_s,
            u"Sharing"_s, u"Shortcuts"_s, u"StatusKit"_s, u"Suggestions"_s, u"Trial"_s, u"Weather"_s, u"com.apple.aiml.instrumentation"_s};
}

QStringList closedInCaches()
{
    return {u"CloudKit"_s,
            u"FamilyCircle"_s,
            u"com.apple.HomeKit"_s,
            u"com.apple.Safari"_s,
            u"com.apple.containermanagerd"_s,
            u"com.apple.findmy.fmfcore"_s,
            u"com.apple.findmy.fmipcore"_s,
            u"com.apple.homed"_s,
            u"com.apple.ap.adprivacyd"_s};
}

/// One folder to walk through, without some below it.
struct Part
{
    QString folder;
    QStringList without;
    std::optional<FolderUsage> usage = {};
    bool isKnown = false; ///< also when there is no such folder
    bool isPartial = false;
};

/// The call's form is in sources/folderusage.h.
Call usageOf(const Part &part)
{
    return {u"usage"_s, (QStringList{part.folder} + part.without).join(u'\t'), 20s};
}

void set(const std::optional<qint64> &bytes, std::optional<qint64> &exactly, std::optional<double> &rounded)
{
    exactly = bytes;
    if (bytes)
        rounded = gibibytes(*bytes);
}

} // namespace

QCoro::Task<Collected<StorageAnalysis>> collectStorageAnalysisOnMac(Inputs in)
{
    Collected<StorageAnalysis> out;
    StorageAnalysis &facts = out.facts;
    // Each is walked through once: caches and logs are a part of the library.
    Part library{u"~/Library"_s, closedInLibrary() + QStringList{u"Caches"_s, u"Logs"_s}};
    Part caches{u"~/Library/Caches"_s, closedInCaches()};
    Part logs{u"~/Library/Logs"_s, {}};
    std::vector<QCoro::Task<Result<QByteArray>>> asked;
    const std::array parts{&library, &caches, &logs};
    for (const Part *part : parts)
        asked.push_back(in.call(usageOf(*part)));
    for (size_t i = 0; i < parts.size(); ++i) {
        Part &part = *parts[i];
        const Result<QByteArray> answer = co_await asked[i];
        part.usage = out.takeIfThere(answer, parseFolderUsage, "usage "_L1 + part.folder);
        part.isKnown = part.usage || (!answer && answer.error().kind == Error::Kind::Missing);
        if (!part.usage)
            continue;
        addLargest(facts, *part.usage);
        if (auto reason = whyPartial(part.folder, *part.usage)) {
            part.isPartial = true;
            out.problems.push_back(*std::move(reason));
        }
    }

    const auto bytesOf = [](const Part &part) { return part.usage ? std::optional(part.usage->bytes) : std::nullopt; };
    set(bytesOf(caches), facts.cachesBytes, facts.cachesGibibytes);
    set(bytesOf(logs), facts.logsBytes, facts.logsGibibytes);
    if (library.usage && caches.isKnown && logs.isKnown) {
        const qint64 sum = library.usage->bytes + bytesOf(caches).value_or(0) + bytesOf(logs).value_or(0);
        set(sum, facts.libraryBytes, facts.libraryGibibytes);
        facts.partial += u"library"_s;
    }
    if (caches.isPartial)
        facts.partial += u"caches"_s;
    if (logs.isPartial)
        facts.partial += u"logs"_s;

    // No total without these: it would say much too little.
    facts.notLookedAt = {u"documents"_s, u"downloads"_s, u"desktop"_s, u"pictures"_s, u"music"_s, u"videos"_s};
    if (!library.usage && !caches.usage && !logs.usage && out.problems.empty()) {
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This Mac shows no folder of the user's"));
        co_return out;
    }
    out.problems.push_back({Error::Kind::Denied, u"~/Desktop, ~/Documents, ~/Downloads, ~/Movies, ~/Music, ~/Pictures"_s,
                            u"not looked at, because macOS would ask for your consent"_s});
    co_return out;
}

} // namespace prose
