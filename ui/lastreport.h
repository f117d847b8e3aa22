// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace prose {

/// The report that the collection before this one made of this computer, for "compare with last time". One file, readable by
/// its owner only, whole: it never leaves the machine. Read and written in a worker; several programs at once each replace it as a
/// whole. An object without a folder keeps nothing.
class LastReport : public QObject
{
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit LastReport(const Catalogue &catalogue, QObject *parent = nullptr);
    /// Waits until what was to be kept is written.
    ~LastReport() override;

    /// Where the file is; made when first needed.
    void setFolder(const QString &folder);
    QString path() const;

    /// What was kept becomes the report of last time, and this one takes its place in the file; finished() follows. With the
    /// setting off nothing is kept, and what was goes.
    void keep(const Report &report);

    /// The user's preference may have changed: what is no longer to be kept goes now.
    void follow();

    bool isThere() const { return m_moment.has_value(); }
    /// When it was made, seconds since 1970 UTC; 0 where that cannot be told, as the file is broken.
    double moment() const { return m_moment.value_or(0); }
    /// Reads the report of last time; calls back on this thread.
    void read(std::function<void(const Result<Report> &)> then);

Q_SIGNALS:
    /// There is another report of last time, or none any more.
    void changed();
    /// keep() has done what it had to; empty, or a sentence that says why the report was not kept.
    void finished(const QString &sentence);

private:
    struct Before
    {
        std::optional<double> moment;
        Result<QByteArray> bytes;
        QString trouble; ///< of writing
    };

    const Catalogue &m_catalogue;
    QString m_folder;
    std::optional<double> m_moment;
    Result<QByteArray> m_bytes; ///< its JSON: a report takes ten times the memory
    QThreadPool m_worker; ///< one thread: what is kept first is written first
};

} // namespace prose
