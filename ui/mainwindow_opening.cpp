// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's side of opening, comparing and dropping; the rest is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "models/format.h"
#include "ui/dialogs.h"
#include "ui/diffview.h"
#include "ui/dragout.h"
#include "ui/dropoverlay.h"
#include "ui/recentmenu.h"
#include "ui/statusline.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace prose {

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList cleaned;
    for (const QString &path : paths)
        cleaned += QDir::cleanPath(path); // shells complete folders with a slash, and such a path has no name
    if (cleaned.size() == 1)
        openOne(cleaned.first());
    else
        compareTwo(cleaned);
}

void MainWindow::openOne(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        if (!ReportLoader::isRecording(path)) {
            tell(this, tr("Not a recording"),
                 tr("The folder “%1” has no manifest.json, so it is not a recording.").arg(QFileInfo(path).fileName()));
            return;
        }
        m_recent->remember(path);
        Q_EMIT openRecordingRequested(path);
        return;
    }
    m_opening = QFileInfo(path).absoluteFilePath();
    m_loader->load({path}, [this](const QList<ReportLoader::Loaded> &loaded) {
        m_opening.clear();
        if (tellErrors(this, loaded))
            return;
        m_recent->remember(loaded.first().path);
        showReport(**loaded.first().report, QFileInfo(loaded.first().path).absoluteFilePath());
    });
}

void MainWindow::carryOut(const DropPlan &plan)
{
    switch (plan.kind) {
    case DropPlan::Kind::Open: openOne(plan.paths.first()); break;
    case DropPlan::Kind::CompareWithShown: compareWithShown(plan.paths.first()); break;
    case DropPlan::Kind::CompareBoth: compareTwo(plan.paths); break;
    case DropPlan::Kind::Refuse:
        if (plan.paths.size() > 2)
            tell(this, tr("Too many at once"), tr("Open one report, or choose two to compare them."));
        else
            tell(this, tr("Not a report or recording"),
                 tr("A report is a .json file that this program wrote; a recording is a folder with a manifest.json."));
        break;
    }
}

void MainWindow::compareWithShown(const QString &path)
{
    if (isBusy()) {
        m_compareWhenFinished = path;
        m_status->say(tr("The comparison appears as soon as the collection is finished."));
        return;
    }
    m_opening.clear(); // forgotten by the loader
    m_loader->load({path}, [this](const QList<ReportLoader::Loaded> &loaded) {
        if (tellErrors(this, loaded))
            return;
        m_recent->remember(loaded.first().path);
        m_diff->compare({shownName(), shownReport()}, {loaded.first().name, **loaded.first().report});
    });
}

void MainWindow::compareTwo(const QStringList &paths)
{
    if (paths.size() != 2) {
        if (!paths.isEmpty())
            carryOut({DropPlan::Kind::Refuse, paths});
        return;
    }
    m_opening.clear();
    m_loader->load(paths, [this](const QList<ReportLoader::Loaded> &loaded) {
        if (tellErrors(this, loaded))
            return;
        m_diff->compare({loaded[0].name, **loaded[0].report}, {loaded[1].name, **loaded[1].report});
    });
}

void MainWindow::addRecordingReport(const QString &folder, const Result<Report> &report)
{
    m_loader->addRecording(folder, report);
}

// ---- dropping ----

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty() || isOwnDrag(event->mimeData()))
        return; // what is shown is not compared with itself
    m_overlay->showPlan(planFor(paths, m_origin != Origin::Nothing),
                        m_origin == Origin::ThisComputer ? tr("this computer") : u"“%1”"_s.arg(m_name));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    if (isOwnDrag(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    carryOut(planFor(localPaths(event->mimeData()), m_origin != Origin::Nothing));
}

} // namespace prose
