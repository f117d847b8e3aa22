// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lastreport.h"

#include "models/report/document.h"
#include "ui/settings.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

LastReport::LastReport(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    m_worker.setMaxThreadCount(1);
}

LastReport::~LastReport()
{
    m_worker.waitForDone();
}

void LastReport::setFolder(const QString &folder)
{
    m_folder = folder;
}

QString LastReport::path() const
{
    return m_folder + "/last-report.json"_L1;
}

/// Broken ones have none; a file that is not there has nothing at all.
static std::optional<double> momentOf(const Result<QByteArray> &bytes, const Catalogue &catalogue, const QString &path)
{
    if (!bytes)
        return bytes.error().kind == Error::Kind::Missing ? std::nullopt : std::optional(0.0);
    const Result<Report> report = reportFromJson(*bytes, catalogue, path);
    return report ? report->timestamp : 0;
}

/// Empty, or why it could not be written.
static QString replaceFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return LastReport::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(QFileInfo(path).path()));
    const Result<void> written = writeDocument(path, bytes, QFile::ReadOwner | QFile::WriteOwner);
    return written ? QString() : written.error().detail;
}

void LastReport::keep(const Report &report)
{
    if (m_folder.isEmpty())
        return;
    const bool isKept = Settings::load().keepsLastReport;
    const auto work = [report, isKept, path = path(), catalogue = &m_catalogue]() -> Before {
        if (!isKept) {
            const bool isGone = QFile::remove(path) || !QFileInfo::exists(path);
            return {{}, {}, isGone ? QString() : tr("The file “%1” cannot be removed.").arg(QDir::toNativeSeparators(path))};
        }
        Result<QByteArray> bytes = readDocument(path);
        const auto moment = momentOf(bytes, *catalogue, path);
        return {moment, std::move(bytes), replaceFile(path, toJson(report))};
    };
    QtConcurrent::run(&m_worker, work).then(this, [this](Before before) {
        m_moment = before.moment;
        m_bytes = std::move(before.bytes);
        Q_EMIT changed();
        Q_EMIT finished(before.trouble.isEmpty() ? QString() : tr("This report could not be kept for next time. %1").arg(before.trouble));
    });
}

void LastReport::follow()
{
    if (m_folder.isEmpty() || Settings::load().keepsLastReport)
        return;
    m_worker.start([path = path()] { QFile::remove(path); }); // after what is being written
    m_moment.reset();
    m_bytes = {};
    Q_EMIT changed();
}

void LastReport::read(std::function<void(const Result<Report> &)> then)
{
    const auto work = [bytes = m_bytes, path = path(), catalogue = &m_catalogue] {
        return std::make_shared<const Result<Report>>(
            bytes.and_then([&](const QByteArray &json) { return reportFromJson(json, *catalogue, path); }));
    };
    QtConcurrent::run(&m_worker, work).then(this, [then = std::move(then)](const std::shared_ptr<const Result<Report>> &report) {
        then(*report);
    });
}

} // namespace prose
