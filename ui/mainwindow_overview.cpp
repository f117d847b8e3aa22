// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's way between the overview and the tree; the rest is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "ui/overviewrow.h"
#include "ui/overviewview.h"
#include "ui/reportview.h"

#include <QAction>
#include <QLineEdit>
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

} // namespace prose
