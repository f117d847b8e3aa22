// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as one of several: what it asks of the program, and how another takes its place. The rest is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/detailsview.h"
#include "ui/dialogs.h"
#include "ui/diffview.h"
#include "ui/emptystate.h"
#include "ui/reportview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace prose {

void MainWindow::connectWindowActions()
{
    connect(m_actions.newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions.open, &QAction::triggered, this, [this] {
        choose(this, tr("Open Report"), Choice::OneReport, [this](const QStringList &paths) { Q_EMIT openRequested(paths.first()); });
    });
    connect(m_actions.openRecording, &QAction::triggered, this, [this] {
        choose(this, tr("Open Recording"), Choice::Recording, [this](const QStringList &paths) { Q_EMIT openRequested(paths.first()); });
    });
    connect(m_actions.close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions.preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(m_actions.about, &QAction::triggered, this, [this] { tellAbout(this); });
    connect(m_actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/splitter"_L1, m_splitter->saveState());
    if (isBusy())
        Q_EMIT stopRequested();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

bool MainWindow::isFree() const
{
    return m_origin == Origin::Nothing && m_pages->currentWidget() == m_welcome && !m_loader->isLoading();
}

QString MainWindow::path() const
{
    return m_opening.isEmpty() ? m_path : m_opening;
}

std::unique_ptr<MainWindow::Snapshot> MainWindow::snapshot() const
{
    auto s = std::make_unique<Snapshot>();
    s->origin = m_origin;
    s->report = shownReport();
    for (Section &section : s->report.sections)
        section = m_retried.value(section.id, section);
    s->path = m_path;
    s->isCollecting = m_isCollecting;
    s->retried = m_isCollecting ? QStringList() : QStringList(m_retried.keys());
    s->opening = m_opening;
    s->compareWhenFinished = m_compareWhenFinished;
    if (isComparing()) {
        // What this computer is called depends on the language.
        const auto side = [this](const NamedReport &kept) {
            const bool isShown = m_origin == Origin::ThisComputer && kept.name == shownName();
            return std::make_shared<const NamedReport>(NamedReport{isShown ? QString() : kept.name, kept.report});
        };
        s->left = side(*m_diff->left());
        s->right = side(*m_diff->right());
    }
    s->keyPath = m_tree->currentKeyPath();
    s->tab = m_details->currentTab();
    s->search = m_actions.search->text();
    s->onlyProblems = m_actions.onlyProblems->isChecked();
    s->geometry = saveGeometry();
    s->splitter = m_splitter->saveState();
    return s;
}

void MainWindow::restore(const Snapshot &s)
{
    restoreGeometry(s.geometry);
    m_splitter->restoreState(s.splitter);
    m_details->setCurrentTab(DetailsView::Tab(s.tab));
    if (s.origin != Origin::Nothing)
        resetReport(s.report, s.origin, s.path);
    m_actions.onlyProblems->setChecked(s.onlyProblems);
    m_actions.search->setText(s.search);
    search();
    if (!s.keyPath.isEmpty())
        m_tree->selectKeyPath(s.keyPath);
    m_compareWhenFinished = s.compareWhenFinished;
    if (s.left) {
        const auto named = [this](NamedReport side) {
            if (side.name.isEmpty())
                side.name = shownName();
            return side;
        };
        m_diff->compare(named(*s.left), named(*s.right));
    }
    if (!s.opening.isEmpty())
        openOne(s.opening);
    retry(s.retried);
}

} // namespace prose
