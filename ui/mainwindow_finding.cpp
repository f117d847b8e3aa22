// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one finds one's way in the window: the overview, links, and searching; the rest is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "ui/detailsview.h"
#include "ui/diffview.h"
#include "ui/overviewrow.h"
#include "ui/overviewview.h"
#include "ui/reportview.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace prose {

void MainWindow::showOverview()
{
    m_overviewRow->setCurrent(true);
    m_tree->selectNothing();
    m_sides->setCurrentWidget(m_overview);
}

void MainWindow::showDetailsPage()
{
    if (m_sides->currentWidget() == m_overview)
        m_tree->selectFirst();
}

void MainWindow::followLink(const QString &keyPath)
{
    if (!m_tree->selectKeyPath(keyPath)) {
        m_actions.search->clear();
        m_actions.onlyProblems->setChecked(false);
        search();
        m_tree->selectKeyPath(keyPath);
    }
    m_tree->setFocus(Qt::OtherFocusReason);
}

// ---- searching ----

void MainWindow::search()
{
    m_searchDelay.stop();
    const QString text = m_actions.search->text().trimmed();
    m_tree->setSearchText(isComparing() ? QString() : text);
    m_diff->setSearchText(isComparing() ? text : QString());
    m_details->setSearchText(text);
}

void MainWindow::findNext(bool backwards)
{
    if (m_searchDelay.isActive())
        search();
    if (m_pages->currentWidget() == m_splitter && m_sides->currentWidget() == m_details && m_details->findNext(backwards))
        return;
    if (isComparing() ? m_diff->isSearching() : m_tree->isSearching())
        m_findWhenSearched = backwards;
    else if (isComparing())
        m_diff->findNext(backwards);
    else
        m_tree->findNext(backwards);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_actions.search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_actions.search->clear();
            search();
            m_tree->setFocus();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down: findNext(false); return true;
        default: break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace prose
