// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/storage_analysis.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

constexpr double sizeTolerance = 0.01;

const Fields<LargeItem> LargeItem::fields = {
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &LargeItem::path).personal(Personal::Path),
    field("bytes", QT_TRANSLATE_NOOP("Report", "Size"), &LargeItem::bytes, Unit::Bytes).within(sizeTolerance),
};

const Fields<StorageAnalysis> StorageAnalysis::fields = {
    field("documents_gb", QT_TRANSLATE_NOOP("Report", "Documents"), &StorageAnalysis::documentsGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("downloads_gb", QT_TRANSLATE_NOOP("Report", "Downloads"), &StorageAnalysis::downloadsGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("desktop_gb", QT_TRANSLATE_NOOP("Report", "Desktop"), &StorageAnalysis::desktopGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("library_gb", QT_TRANSLATE_NOOP("Report", "Data of programs"), &StorageAnalysis::libraryGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("caches_gb", QT_TRANSLATE_NOOP("Report", "Caches"), &StorageAnalysis::cachesGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("logs_gb", QT_TRANSLATE_NOOP("Report", "Logs and states"), &StorageAnalysis::logsGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("total_user_data_gb", QT_TRANSLATE_NOOP("Report", "Together"), &StorageAnalysis::totalGibibytes, Unit::Gibibytes)
        .within(sizeTolerance)
        .absentAs(0.0),
    field("documents_bytes", QT_TRANSLATE_NOOP("Report", "Documents, exactly"), &StorageAnalysis::documentsBytes, Unit::Bytes)
        .within(sizeTolerance),
    field("downloads_bytes", QT_TRANSLATE_NOOP("Report", "Downloads, exactly"), &StorageAnalysis::downloadsBytes, Unit::Bytes)
        .within(sizeTolerance),
    field("desktop_bytes", QT_TRANSLATE_NOOP("Report", "Desktop, exactly"), &StorageAnalysis::desktopBytes, Unit::Bytes)
        .within(sizeTolerance),
    field("library_bytes", QT_TRANSLATE_NOOP("Report", "Data of programs, exactly"), &StorageAnalysis::libraryBytes, Unit::Bytes)
        .within(sizeTolerance),
    field("caches_bytes", QT_TRANSLATE_NOOP("Report", "Caches, exactly"), &StorageAnalysis::cachesBytes, Unit::Bytes).within(sizeTolerance),
    field("logs_bytes", QT_TRANSLATE_NOOP("Report", "Logs and states, exactly"), &StorageAnalysis::logsBytes, Unit::Bytes)
        .within(sizeTolerance),
    field("pictures_bytes", QT_TRANSLATE_NOOP("Report", "Pictures"), &StorageAnalysis::picturesBytes, Unit::Bytes).within(sizeTolerance),
    field("music_bytes", QT_TRANSLATE_NOOP("Report", "Music"), &StorageAnalysis::musicBytes, Unit::Bytes).within(sizeTolerance),
    field("videos_bytes", QT_TRANSLATE_NOOP("Report", "Videos"), &StorageAnalysis::videosBytes, Unit::Bytes).within(sizeTolerance),
    field("partial", QT_TRANSLATE_NOOP("Report", "Counted in part only"), &StorageAnalysis::partial),
    field("largest", QT_TRANSLATE_NOOP("Report", "Largest"), &StorageAnalysis::largest).identifiedBy("path"),
    field("not_looked_at", QT_TRANSLATE_NOOP("Report", "Not looked at"), &StorageAnalysis::notLookedAt),
};

SectionSpec storageAnalysisSection()
{
    return section<StorageAnalysis>(QT_TRANSLATE_NOOP("Report", "Space in your folders"), QT_TRANSLATE_NOOP("Report", "Storage"))
        .on(Platform::Linux, collectStorageAnalysisOnLinux)
        .on(Platform::MacOS, collectStorageAnalysisOnMac)
        .within(120s)
        .deep();
}

std::optional<Error> whyPartial(const QString &folder, const FolderUsage &usage)
{
    if (!usage.isComplete)
        return Error{Error::Kind::TimedOut, folder, u"too large to be counted in time"_s};
    if (usage.unreadable > 0)
        return Error{Error::Kind::Denied, folder, u"%1 of its files or folders may not be read"_s.arg(usage.unreadable)};
    return std::nullopt;
}

void addLargest(StorageAnalysis &facts, const FolderUsage &usage)
{
    constexpr size_t most = 20;
    for (const auto &[path, bytes] : usage.largest) {
        if (bytes > 0 && !std::ranges::contains(facts.largest, path, &LargeItem::path))
            facts.largest.push_back({path, bytes});
    }
    std::ranges::sort(facts.largest, {}, [](const LargeItem &item) { return std::pair(-item.bytes, item.path); });
    facts.largest.resize(std::min(facts.largest.size(), most));
}

} // namespace prose
