// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"
#include "collectors/parsers/calltexts.h"

namespace prose {

struct LargeItem
{
    QString path;
    qint64 bytes = 0;
    static const Fields<LargeItem> fields;
};

/// What the user's folders hold, in disk space. Sizes in the `…_gb` keys are GiB, whatever the name says.
struct StorageAnalysis
{
    std::optional<double> documentsGibibytes, downloadsGibibytes, desktopGibibytes;
    std::optional<double> libraryGibibytes; ///< Linux: settings and data of programs; macOS: ~/Library without what is closed
    std::optional<double> cachesGibibytes, logsGibibytes;
    std::optional<double> totalGibibytes; ///< documents, downloads, desktop and library
    std::optional<qint64> documentsBytes, downloadsBytes, desktopBytes, libraryBytes, cachesBytes, logsBytes;
    std::optional<qint64> picturesBytes, musicBytes, videosBytes;
    QStringList partial; ///< what could be counted in part only: "documents"
    std::vector<LargeItem> largest;
    QStringList notLookedAt; ///< macOS: "documents": the system would ask the user whether we may

    static constexpr auto id = "storage_analysis";
    static const Fields<StorageAnalysis> fields;
};

QCoro::Task<Collected<StorageAnalysis>> collectStorageAnalysisOnLinux(Inputs in);
QCoro::Task<Collected<StorageAnalysis>> collectStorageAnalysisOnMac(Inputs in);
SectionSpec storageAnalysisSection();

// ---- what both systems share ----

/// Why not all of a folder could be counted; nothing when all was.
std::optional<Error> whyPartial(const QString &folder, const FolderUsage &usage);
/// Keeps the largest of those that are known so far and of this folder's.
void addLargest(StorageAnalysis &facts, const FolderUsage &usage);

} // namespace prose
