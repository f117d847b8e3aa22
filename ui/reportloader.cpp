// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportloader.h"

#include "models/import/opening.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

using Answer = std::shared_ptr<const Result<Report>>;

static Answer readReport(const QString &path, const Catalogue *catalogue)
{
    return std::make_shared<const Result<Report>>(openReport(path, *catalogue));
}

ReportLoader::ReportLoader(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue) {}

ReportLoader::~ReportLoader()
{
    // Workers look at the catalogue.
    for (auto &reading : m_reading)
        reading.waitForFinished();
}

bool ReportLoader::isRecording(const QString &path)
{
    return QFileInfo(path).isDir() && QFileInfo::exists(path + "/manifest.json"_L1);
}

void ReportLoader::load(const QStringList &paths, Done done)
{
    const int run = ++m_run;
    m_done = std::move(done);
    m_items.clear();
    m_reading.removeIf([](const auto &reading) { return reading.isFinished(); });
    for (const QString &path : paths)
        m_items += {path, QFileInfo(path).fileName(), nullptr};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (isRecording(paths[i])) {
            Q_EMIT recordingNeeded(paths[i]);
            continue;
        }
        const auto reading = QtConcurrent::run(readReport, paths[i], &m_catalogue);
        m_reading += reading;
        QFuture(reading).then(this, [this, run, i](const Answer &answer) {
            if (run == m_run)
                add(i, answer);
        });
    }
}

void ReportLoader::addRecording(const QString &folder, const Result<Report> &report)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].path == folder && !m_items[i].report) {
            add(i, std::make_shared<const Result<Report>>(report));
            return;
        }
    }
}

void ReportLoader::add(qsizetype position, Answer report)
{
    m_items[position].report = std::move(report);
    const bool isAll = std::ranges::all_of(m_items, [](const Loaded &item) { return item.report != nullptr; });
    if (!isAll || !m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    done(m_items);
}

} // namespace prose
