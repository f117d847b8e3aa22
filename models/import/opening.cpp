// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/opening.h"

#include "models/report/document.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace prose {

Result<Report> reportFromAnything(const QJsonDocument &document, const Catalogue &catalogue, const QString &name)
{
    const QJsonObject root = document.object();
    if (isReport(root))
        return reportFromJson(root, catalogue, name);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(root);
    for (const auto recognise : {fromFacter, fromFastfetch, fromInxi, fromLshw, fromSystemProfiler}) {
        if (const auto foreign = recognise(value)) {
            Result<Report> report = mapped(*foreign, catalogue);
            if (!report)
                report.error().source = name;
            return report;
        }
    }
    return std::unexpected(
        Error{Error::Kind::Malformed, name,
              u"this JSON is not a system report, nor the output of system_profiler, fastfetch, inxi, lshw or facter"_s});
}

Result<Report> reportFromAnything(const QByteArray &bytes, const Catalogue &catalogue, const QString &name)
{
    const Result<QJsonDocument> document = documentFrom(bytes, name);
    if (!document)
        return std::unexpected(document.error());
    return reportFromAnything(*document, catalogue, name);
}

Result<Report> openReport(const QString &path, const Catalogue &catalogue)
{
    const Result<QByteArray> bytes = readDocument(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return reportFromAnything(*bytes, catalogue, path);
}

} // namespace prose
