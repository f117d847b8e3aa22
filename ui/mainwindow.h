// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportloader.h"
#include "ui/windowactions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace prose {

class DetailsView;
class DiffView;
class DropOverlay;
class Copying;
class DragOut;
class EmptyState;
class LastReport;
class OverviewRow;
class OverviewView;
class RecentMenu;
class ReportModel;
class ReportView;
class StatusLine;
struct DropPlan;
struct NamedReport;

/// The program's window. It sees reports only: collecting is asked for by signals and comes back through the functions
/// beginCollection(), updateSection() and finishCollection(); for some sections again, updateSection() and finishRetry().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The catalogue must outlive every report that was shown here, and so the workers that still hold one.
    explicit MainWindow(const Catalogue &catalogue);
    explicit MainWindow(Catalogue &&) = delete;
    ~MainWindow() override;

    /// A collection starts: a report whose sections are waiting. `recording` is its folder, empty for this computer.
    void beginCollection(Report report, const QString &recording = {});
    void updateSection(const Section &section);
    void finishCollection(const Report &report);
    /// The answer to retryRequested() is complete: sections that did not arrive are again what they were before.
    void finishRetry(const QStringList &ids);
    /// A report from a file, which is named by its path.
    void showReport(Report report, const QString &path);
    /// One report or recording is shown, two are compared.
    void openPaths(const QStringList &paths);
    /// The answer to recordingReportRequested().
    void addRecordingReport(const QString &folder, const Result<Report> &report);
    /// From now on, what a collection says of this computer is kept in this folder, to be compared with the next.
    void keepReportsIn(const QString &folder);
    /// The user prefers something else than before.
    void followSettings();

    /// Neither shows anything nor is about to.
    bool isFree() const;
    /// The file or recording that is shown or being read; empty for this computer.
    QString path() const;

    /// What a window shows, and how. Holds reports: costly to copy.
    struct Snapshot;
    std::unique_ptr<Snapshot> snapshot() const;
    /// For a window that has shown nothing yet. What was being collected again is asked for again.
    void restore(const Snapshot &snapshot);

Q_SIGNALS:
    /// Show this file or recording, here or in another window.
    void openRequested(const QString &path);
    void newWindowRequested();
    void preferencesRequested();
    /// By the user, for good.
    void closed();
    void refreshRequested();
    void stopRequested();
    /// The user looks at this section, and sees rows of those; while a collection runs.
    void attentionChanged(const QString &selected, const QStringList &inView);
    /// Collect these sections again, and leave the others as they are. They are shown as running from now on.
    void retryRequested(const QStringList &ids);
    /// Show this recording as it is collected; an empty folder means this computer.
    void openRecordingRequested(const QString &folder);
    /// Collect this recording without showing it, for a comparison, and call addRecordingReport().
    void recordingReportRequested(const QString &folder);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Origin { Nothing, ThisComputer, Recording, File };

    void connectActions();
    void connectWindowActions();
    bool isBusy() const { return m_isCollecting || !m_retried.isEmpty(); }
    bool canRunAgain() const { return m_origin == Origin::ThisComputer || m_origin == Origin::Recording; }
    bool isComparing() const;
    std::chrono::microseconds elapsed() const;
    void settle();
    void retry(const QStringList &ids);
    QStringList failedSections() const;
    void resetReport(Report report, Origin origin, const QString &path);
    Report shownReport() const;
    QString shownName() const;
    void showDetails(const QString &sectionId, const QString &keyPath);
    void tellAttention();
    void showOverview();
    void showDetailsPage();
    void followLink(const QString &keyPath);
    void updateActions();
    void updateStatus();
    void search();
    void findNext(bool backwards);

    void openOne(const QString &path);
    void carryOut(const DropPlan &plan);
    void compareWithShown(const QString &path);
    void compareTwo(const QStringList &paths);
    void exportReport();
    void connectCopying();
    void updateCopying();
    void keepForNextTime();
    void compareWithLastTime();

    const Catalogue &m_catalogue;
    Report m_head; ///< the shown report without its sections; the model holds those
    Origin m_origin = Origin::Nothing;
    QString m_name; ///< of what is shown
    QString m_path; ///< the same, absolute
    QString m_opening; ///< a file that is being read
    bool m_isCollecting = false;
    QHash<QString, Section> m_retried; ///< being collected again: what they were before
    QSet<QString> m_retriedMeanwhile; ///< since the collection began: what it says of them at its end is out of date
    QElapsedTimer m_collecting;
    QString m_compareWhenFinished;
    QTimer m_searchDelay;
    std::optional<bool> m_findWhenSearched; ///< backwards or not: asked for before the search was over
    QTimer m_statusDelay; ///< sections may arrive by the dozen

    ReportModel *m_model;
    std::unique_ptr<ReportLoader> m_loader; // a member, not a child: its workers look at the catalogue
    QStackedWidget *m_pages;
    EmptyState *m_welcome;
    QSplitter *m_splitter;
    ReportView *m_tree;
    DetailsView *m_details;
    OverviewView *m_overview;
    OverviewRow *m_overviewRow;
    QStackedWidget *m_sides; ///< beside the tree: the overview, or the details of the selected section
    DiffView *m_diff;
    StatusLine *m_status;
    RecentMenu *m_recent = nullptr;
    DropOverlay *m_overlay = nullptr;
    WindowActions m_actions;
    bool m_isStopped = false; ///< the collection, by the user
    std::unique_ptr<Copying> m_copying; // like the loader
    std::unique_ptr<DragOut> m_dragOut;
    std::unique_ptr<LastReport> m_last;
};

struct MainWindow::Snapshot
{
    Origin origin = Origin::Nothing;
    Report report;
    QString path;
    bool isCollecting = false;
    QStringList retried; ///< sections that were being collected again; the report holds what they were before
    QString opening;
    QString compareWhenFinished;
    std::shared_ptr<const NamedReport> left, right; ///< the comparison that is shown; a side without name is what else is shown
    QString keyPath; ///< of the selected row; empty: the overview
    int tab = 0;
    QString search;
    bool onlyProblems = false;
    QByteArray geometry, splitter;
};

} // namespace prose
