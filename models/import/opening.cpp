// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/opening.h"

#include "models/report/document.h"

#include <QCoreApplication>
#include <QFileInfo>
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

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};
} // namespace

QString openingSentence(const Error &error)
{
    const QString name = QFileInfo(error.source).fileName();
    switch (error.kind) {
    case Error::Kind::Missing: return Words::tr("“%1” is not there.").arg(error.source);
    case Error::Kind::Denied: return Words::tr("You may not read “%1”.").arg(error.source);
    case Error::Kind::TooLarge: return Words::tr("“%1” is too large for a report: %2.").arg(name, error.detail);
    default: return Words::tr("“%1” cannot be opened: %2.").arg(name, error.detail.isEmpty() ? errorLine(error) : error.detail);
    }
}

} // namespace prose
