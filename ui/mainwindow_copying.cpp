// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's side of copying, dragging out and comparing with last time; the rest is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "models/details.h"
#include "models/format.h"
#include "models/reportmodel.h"
#include "ui/copying.h"
#include "ui/dialogs.h"
#include "ui/diffview.h"
#include "ui/dragout.h"
#include "ui/lastreport.h"
#include "ui/overviewview.h"
#include "ui/reporthandle.h"
#include "ui/reportview.h"
#include "ui/statusline.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace prose {

void MainWindow::connectCopying()
{
    m_copying = std::make_unique<Copying>(m_model, [this] { return shownReport(); }, this);
    m_dragOut = std::make_unique<DragOut>(m_copying.get(), this);
    m_last = std::make_unique<LastReport>(m_catalogue, this);
    connect(m_copying.get(), &Copying::copied, m_status, &StatusLine::say);
    connect(m_dragOut.get(), &DragOut::failed, m_status, &StatusLine::say);
    connect(m_last.get(), &LastReport::finished, m_status, &StatusLine::say);
    connect(m_last.get(), &LastReport::changed, this, &MainWindow::updateActions);
    connect(this, &MainWindow::stopRequested, this, [this] { m_isStopped = true; });

    m_actions.edit->insertActions(m_actions.copyDetails, m_diff->copyActions());
    connect(m_actions.copyDetails, &QAction::triggered, this,
            [this] { m_copying->copy(Copying::Kind::Details, [](const Report &report) { return detailsText(report); }); });
    connect(m_actions.compareLast, &QAction::triggered, this, &MainWindow::compareWithLastTime);
    m_overview->addButton(m_actions.compareLast);
    m_overview->addButton(m_actions.copyDetails);

    const auto fileName = [this] { return m_origin == Origin::ThisComputer ? QString() : m_name; };
    connect(m_tree, &ReportView::sectionDragged, this, [this, fileName](const QString &id) { m_dragOut->drag(id, fileName()); });
    connect(m_status->handle(), &ReportHandle::dragRequested, this, [this, fileName] { m_dragOut->drag({}, fileName()); });
}

void MainWindow::updateCopying()
{
    const bool isReport = m_origin != Origin::Nothing;
    for (const auto actions = m_tree->copyActions(); auto *action : actions) {
        action->setVisible(!isComparing());
        action->setEnabled(isReport);
    }
    for (const auto actions = m_diff->copyActions(); auto *action : actions)
        action->setVisible(isComparing());
    m_actions.copyDetails->setEnabled(isReport && !isComparing());
    m_status->setHandleVisible(isReport && !isComparing());
    m_actions.compareLast->setEnabled(m_last->isThere() && m_origin == Origin::ThisComputer && !isBusy());
    const double moment = m_last->moment();
    m_actions.compareLast->setToolTip(!m_last->isThere() ? tr("There is no earlier report of this computer")
                                          : moment > 0   ? tr("Collected %1").arg(momentText(moment))
                                                         : tr("The report of last time cannot be read"));
}

// ---- last time ----

void MainWindow::keepReportsIn(const QString &folder)
{
    m_last->setFolder(folder);
}

void MainWindow::followSettings()
{
    m_last->follow();
}

void MainWindow::keepForNextTime()
{
    const auto isComplete = [](const Section &section) { return isOver(section.state); };
    const Report report = shownReport();
    if (m_origin == Origin::ThisComputer && !m_isStopped && std::ranges::all_of(report.sections, isComplete))
        m_last->keep(report);
}

void MainWindow::compareWithLastTime()
{
    m_last->read([this](const Result<Report> &last) {
        if (!last) {
            tell(this, tr("Last time cannot be compared"),
                 errorSentence(last.error()) + u' ' + tr("The next collection replaces what was kept."));
            return;
        }
        m_diff->compare({tr("Last time, %1").arg(momentText(last->timestamp)), *last}, {shownName(), shownReport()});
    });
}

} // namespace prose
