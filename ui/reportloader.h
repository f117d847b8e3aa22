// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace prose {

/// Reports from files and recordings, read in workers. A recording needs the engine, which the window does not know:
/// it is asked for by a signal and handed back by addRecording().
class ReportLoader : public QObject
{
    Q_OBJECT

public:
    struct Loaded
    {
        QString path;
        QString name;
        std::shared_ptr<const Result<Report>> report;
    };
    using Done = std::function<void(const QList<Loaded> &)>;

    /// The catalogue must outlive the loader.
    explicit ReportLoader(const Catalogue &catalogue, QObject *parent = nullptr);
    ~ReportLoader() override;

    /// Forgets what was being loaded before. `done` is called once, when every path has a report or an error.
    void load(const QStringList &paths, Done done);
    bool isLoading() const { return bool(m_done); }
    void addRecording(const QString &folder, const Result<Report> &report);

    static bool isRecording(const QString &path);

Q_SIGNALS:
    void recordingNeeded(const QString &folder);

private:
    void add(qsizetype position, std::shared_ptr<const Result<Report>> report);

    const Catalogue &m_catalogue;
    QList<Loaded> m_items;
    QList<QFuture<std::shared_ptr<const Result<Report>>>> m_reading;
    Done m_done;
    int m_run = 0;
};

} // namespace prose
