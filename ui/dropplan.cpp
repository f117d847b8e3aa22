// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropplan.h"

#include "ui/reportloader.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static bool isReportOrRecording(const QString &path)
{
    if (path.contains("://"_L1)) // no cleaned path does
        return false;
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) || ReportLoader::isRecording(path);
}

DropPlan planFor(const QStringList &paths, bool isReportShown)
{
    if (paths.isEmpty() || paths.size() > 2 || !std::ranges::all_of(paths, isReportOrRecording))
        return {DropPlan::Kind::Refuse, paths};
    if (paths.size() == 2)
        return {DropPlan::Kind::CompareBoth, paths};
    return {isReportShown ? DropPlan::Kind::CompareWithShown : DropPlan::Kind::Open, paths};
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const auto allUrls = data->urls(); const QUrl &url : allUrls) {
        if (url.isLocalFile())
            paths += QDir::cleanPath(url.toLocalFile()); // folders are dragged with a slash
        else
            paths += url.toString(); // counted, and refused
    }
    return paths;
}

} // namespace prose
