// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/shellassignments.h"
#include "collectors/sections/hardware.h"
#include "collectors/sections/storage_analysis.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

const QString userDirs = u"~/.config/user-dirs.dirs"_s;

/// One of the numbers, and the folders that it is the sum of.
struct Part
{
    QString word;
    QStringList folders;
    std::optional<double> StorageAnalysis::*gibibytes = nullptr;
    std::optional<qint64> StorageAnalysis::*bytes = nullptr;
    bool isInTotal = false;
};

/// Where the user keeps things of a kind. A folder that is the home folder itself means that there is none (user-dirs.dirs(5)).
QStringList userFolder(const QHash<QString, QString> &dirs, const QString &variable, const QString &usual)
{
    const auto it = dirs.find(variable);
    if (it == dirs.end())
        return {usual};
    QString folder = *it;
    while (folder.endsWith(u'/'))
        folder.chop(1);
    if (folder.startsWith("$HOME/"_L1))
        return {u'~' + folder.sliced(5)};
    return folder.startsWith(u'/') ? QStringList{folder} : QStringList();
}

std::vector<Part> parts(const QHash<QString, QString> &dirs)
{
    using S = StorageAnalysis;
    const auto folder = [&](const QString &variable, const QString &usual) { return userFolder(dirs, variable, usual); };
    return {
        {u"documents"_s, folder(u"XDG_DOCUMENTS_DIR"_s, u"~/Documents"_s), &S::documentsGibibytes, &S::documentsBytes, true},
        {u"downloads"_s, folder(u"XDG_DOWNLOAD_DIR"_s, u"~/Downloads"_s), &S::downloadsGibibytes, &S::downloadsBytes, true},
        {u"desktop"_s, folder(u"XDG_DESKTOP_DIR"_s, u"~/Desktop"_s), &S::desktopGibibytes, &S::desktopBytes, true},
        {u"library"_s, {u"~/.local/share"_s, u"~/.config"_s, u"~/.var/app"_s}, &S::libraryGibibytes, &S::libraryBytes, true},
        {u"caches"_s, {u"~/.cache"_s}, &S::cachesGibibytes, &S::cachesBytes},
        {u"logs"_s, {u"~/.local/state"_s}, &S::logsGibibytes, &S::logsBytes},
        {u"pictures"_s, folder(u"XDG_PICTURES_DIR"_s, u"~/Pictures"_s), nullptr, &S::picturesBytes},
        {u"music"_s, folder(u"XDG_MUSIC_DIR"_s, u"~/Music"_s), nullptr, &S::musicBytes},
        {u"videos"_s, folder(u"XDG_VIDEOS_DIR"_s, u"~/Videos"_s), nullptr, &S::videosBytes},
    };
}

bool isInside(const QString &folder, const QString &other)
{
    return folder.startsWith(other + u'/');
}

void setTotal(StorageAnalysis &facts, const std::vector<Part> &parts, const QHash<QString, FolderUsage> &usages)
{
    QStringList folders;
    for (const Part &part : parts) {
        if (part.isInTotal)
            folders += part.folders;
    }
    folders.removeDuplicates();
    qint64 total = 0;
    bool isAny = false;
    for (const QString &folder : std::as_const(folders)) {
        // Downloads inside Documents are counted there.
        const bool isCounted = std::ranges::any_of(folders,
                                                   [&](const QString &other) { return isInside(folder, other) && usages.contains(other); });
        if (!isCounted && usages.contains(folder)) {
            total += usages[folder].bytes;
            isAny = true;
        }
    }
    if (isAny)
        facts.totalGibibytes = gibibytes(total);
}

} // namespace

QCoro::Task<Collected<StorageAnalysis>> collectStorageAnalysisOnLinux(Inputs in)
{
    Collected<StorageAnalysis> out;
    const Files files = co_await in.read({userDirs});
    QHash<QString, QString> dirs;
    if (files.has(userDirs))
        dirs = out.take(files.at(userDirs), parseShellAssignments, userDirs).value_or(dirs);
    const std::vector<Part> all = parts(dirs);

    QStringList folders;
    for (const Part &part : all)
        folders += part.folders;
    folders.removeDuplicates();
    std::vector<QCoro::Task<Result<QByteArray>>> asked;
    for (const QString &folder : std::as_const(folders))
        asked.push_back(in.call(Call{u"usage"_s, folder, 20s}));
    QHash<QString, FolderUsage> usages;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const Result<QByteArray> answer = co_await asked[size_t(i)];
        if (const auto usage = out.takeIfThere(answer, parseFolderUsage, "usage "_L1 + folders[i])) {
            usages.insert(folders[i], *usage);
            addLargest(out.facts, *usage);
        }
    }

    for (const Part &part : all) {
        qint64 bytes = 0;
        bool isAny = false, isPartial = false;
        for (const QString &folder : part.folders) {
            const auto it = usages.find(folder);
            if (it == usages.end())
                continue;
            isAny = true;
            bytes += it->bytes;
            if (auto reason = whyPartial(folder, *it)) {
                isPartial = true;
                out.problems.push_back(*std::move(reason));
            }
        }
        if (!isAny)
            continue;
        out.facts.*part.bytes = bytes;
        if (part.gibibytes)
            out.facts.*part.gibibytes = gibibytes(bytes);
        if (isPartial)
            out.facts.partial += part.word;
    }
    setTotal(out.facts, all, usages);
    co_return out;
}

} // namespace prose
