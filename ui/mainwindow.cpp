// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/format.h"
#include "models/nodesize.h"
#include "models/reportmodel.h"
#include "ui/copying.h"
#include "ui/detailsview.h"
#include "ui/dialogs.h"
#include "ui/diffview.h"
#include "ui/dragout.h"
#include "ui/dropoverlay.h"
#include "ui/emptystate.h"
#include "ui/exportdialog.h"
#include "ui/icons.h"
#include "ui/lastreport.h"
#include "ui/overviewrow.h"
#include "ui/overviewview.h"
#include "ui/recentmenu.h"
#include "ui/reportview.h"
#include "ui/statusline.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

MainWindow::MainWindow(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_model(new ReportModel(this)), m_loader(std::make_unique<ReportLoader>(m_catalogue)),
      m_pages(new QStackedWidget), m_welcome(new EmptyState), m_splitter(new QSplitter), m_tree(new ReportView(m_model)),
      m_details(new DetailsView), m_overview(new OverviewView(m_model)), m_overviewRow(new OverviewRow(m_tree)),
      m_sides(new QStackedWidget), m_diff(new DiffView), m_status(new StatusLine(this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(760, 480);
    setAcceptDrops(true);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_overviewRow);
    sideLayout->addWidget(m_tree, 1);
    m_sides->addWidget(m_overview);
    m_sides->addWidget(m_details);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_sides);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    side->setMinimumWidth(400);
    m_sides->setMinimumWidth(320);
    m_welcome->explain(icon(u"computer"_s, Tint::Subtle), tr("Nothing to show yet"),
                       tr("Inspect this computer, open a report, or drop one here. Two reports dropped together are compared."),
                       tr("Inspect This Computer"));
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_diff);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    m_actions = makeActions(*this, m_tree->copyActions(), m_diff->comparisonActions());
    m_recent = new RecentMenu(m_actions.recent);
    m_overlay = new DropOverlay(this);
    connectActions();
    connectCopying();

    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(1120, 740);
    if (!m_splitter->restoreState(settings.value("window/splitter"_L1).toByteArray()))
        m_splitter->setSizes({440, 680});
    updateActions();
    updateStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_actions.collect, &QAction::triggered, this, [this] {
        if (isBusy())
            Q_EMIT stopRequested();
        else if (m_origin == Origin::File || m_origin == Origin::Nothing)
            Q_EMIT openRecordingRequested({});
        else
            Q_EMIT refreshRequested();
    });
    connect(m_actions.thisComputer, &QAction::triggered, this, [this] { Q_EMIT openRecordingRequested({}); });
    connect(m_welcome, &EmptyState::buttonClicked, this, [this] { Q_EMIT openRecordingRequested({}); });
    connect(m_actions.compare, &QAction::triggered, this, [this] {
        const QString title = m_origin == Origin::Nothing ? tr("Choose Two Reports to Compare")
                                                          : tr("Choose One Report to Compare With, or Two");
        choose(this, title, Choice::Reports, [this](const QStringList &paths) { carryOut(planFor(paths, m_origin != Origin::Nothing)); });
    });
    connect(m_actions.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connectWindowActions();
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_actions.search->setFocus(Qt::ShortcutFocusReason);
        m_actions.search->selectAll();
    });
    connect(m_actions.findNext, &QAction::triggered, this, [this] { findNext(false); });
    connect(m_actions.findPrevious, &QAction::triggered, this, [this] { findNext(true); });
    connect(m_actions.onlyProblems, &QAction::toggled, m_tree, &ReportView::setOnlyProblems);
    for (int tab = 0; tab < m_actions.tabs.size(); ++tab) {
        connect(m_actions.tabs[tab], &QAction::triggered, this, [this, tab] {
            showDetailsPage();
            m_details->setCurrentTab(DetailsView::Tab(tab));
        });
    }
    const auto back = [this] {
        m_pages->setCurrentWidget(m_origin == Origin::Nothing ? static_cast<QWidget *>(m_welcome) : m_splitter);
        updateActions();
        updateStatus();
        search();
    };
    connect(m_actions.backToReport, &QAction::triggered, this, back);
    connect(m_diff, &DiffView::backRequested, this, back);
    connect(m_diff, &DiffView::ready, this, [this] {
        m_pages->setCurrentWidget(m_diff);
        m_diff->focusRows(); // else it stays where nobody sees it
        updateActions();
        updateStatus();
        search();
    });

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(80ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &MainWindow::search);
    connect(m_actions.search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    const auto showMatches = [this](bool areCompared) {
        return [this, areCompared](qsizetype count) {
            if (areCompared != isComparing())
                return;
            m_status->showMatches(m_actions.search->text().trimmed(), count);
            if (const auto backwards = std::exchange(m_findWhenSearched, {}))
                findNext(*backwards);
        };
    };
    connect(m_tree, &ReportView::searched, m_status, showMatches(false));
    connect(m_diff, &DiffView::searched, m_status, showMatches(true));
    m_actions.search->installEventFilter(this);
    m_statusDelay.setSingleShot(true);
    m_statusDelay.setInterval(30ms);
    connect(&m_statusDelay, &QTimer::timeout, this, &MainWindow::updateStatus);

    connect(m_actions.overview, &QAction::triggered, this, &MainWindow::showOverview);
    connect(m_overviewRow, &OverviewRow::clicked, this, &MainWindow::showOverview);
    connect(m_overview, &OverviewView::linkActivated, this, &MainWindow::followLink);
    connect(m_tree, &ReportView::sectionSelected, this, [this](const QString &id, const QString &keyPath) {
        m_sides->setCurrentWidget(m_details);
        m_overviewRow->setCurrent(false);
        showDetails(id, keyPath);
        tellAttention();
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &MainWindow::tellAttention);
    connect(m_tree, &ReportView::sourcesRequested, this, [this] { m_details->setCurrentTab(DetailsView::SourcesTab); });
    connect(m_tree, &ReportView::runAgainRequested, this, [this](const QString &id) { retry({id}); });
    connect(m_details, &DetailsView::runAgainRequested, this, [this](const QString &id) { retry({id}); });
    connect(m_actions.retryFailed, &QAction::triggered, this, [this] { retry(failedSections()); });
    connect(m_details->timeline(), &TimelineView::sectionActivated, m_tree, &ReportView::selectSection);
    m_details->timeline()->setSpans([this] { return spansOf(m_model->report().sections, elapsed()); });
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::openRequested);
    connect(m_loader.get(), &ReportLoader::recordingNeeded, this, &MainWindow::recordingReportRequested);
}

// ---- what is shown ----

void MainWindow::resetReport(Report report, Origin origin, const QString &path)
{
    m_origin = origin;
    m_path = path;
    m_name = QFileInfo(path).fileName();
    m_compareWhenFinished.clear(); // with what was shown before
    m_tree->setCanRunAgain(canRunAgain());
    m_details->setCanRunAgain(canRunAgain());
    m_head = report;
    m_head.sections.clear();
    std::vector<Section> before = m_model->report().sections; // held until no view holds them any more
    m_model->setReport(std::move(report));
    m_pages->setCurrentWidget(m_splitter);
    m_tree->showFromStart();
    m_details->timeline()->touch();
    m_overview->setMoment(m_head.timestamp);
    showOverview();
    m_overview->showFromStart();
    destroyElsewhere(std::move(before));
    updateActions();
    updateStatus();
}

void MainWindow::beginCollection(Report report, const QString &recording)
{
    m_isCollecting = true;
    m_isStopped = false;
    m_retried.clear();
    m_retriedMeanwhile.clear();
    m_collecting.start();
    const Origin origin = recording.isEmpty() ? Origin::ThisComputer : Origin::Recording;
    const bool isSameTree = m_origin == origin && m_path == recording
        && std::ranges::equal(report.sections, m_model->report().sections, {}, &Section::id, &Section::id);
    if (!isSameTree) {
        resetReport(std::move(report), origin, recording);
        return;
    }
    // Refreshed: the facts that were there stay until newer ones arrive, and with them selection and scrolling.
    for (Section &section : report.sections) {
        section.root = m_model->report().section(section.id)->root;
        updateSection(section);
    }
    report.sections.clear();
    m_head = std::move(report);
    updateActions();
    updateStatus();
}

void MainWindow::updateSection(const Section &section)
{
    if (m_origin == Origin::File)
        return; // a stopped collection still says its last words
    const Section *shown = m_model->report().section(section.id);
    Node before = shown ? shown->root : Node(); // held until no view holds it any more
    if (shown && !isOver(section.state) && section.root.isEmpty() && !shown->root.isEmpty()) {
        Section kept = section; // the facts that were there stay until newer ones arrive
        kept.root = shown->root;
        m_model->updateSection(kept);
    } else {
        m_model->updateSection(section);
    }
    if (isOver(section.state) && m_retried.remove(section.id) && !isBusy())
        updateActions();
    m_details->timeline()->touch();
    m_overview->updateSection(section.id);
    if (section.id == m_details->sectionId())
        showDetails(section.id, m_tree->currentSectionId() == section.id ? m_tree->currentKeyPath() : section.id);
    if (!m_statusDelay.isActive())
        m_statusDelay.start();
    destroyElsewhere(std::move(before));
}

void MainWindow::finishCollection(const Report &report)
{
    if (!m_isCollecting)
        return;
    m_isCollecting = false;
    for (const Section &section : report.sections) {
        const Section *shown = m_model->report().section(section.id);
        if (shown && !m_retriedMeanwhile.contains(section.id) && (shown->state != section.state || shown->root != section.root))
            updateSection(section);
    }
    m_head = report;
    m_head.sections.clear();
    m_details->timeline()->touch();
    m_overview->setMoment(m_head.timestamp);
    keepForNextTime();
    settle();
}

/// Only what is over can be collected again: the others are on their way already.
void MainWindow::retry(const QStringList &ids)
{
    QStringList wanted;
    for (const QString &id : ids) {
        const Section *shown = m_model->report().section(id);
        if (!shown || !isOver(shown->state))
            continue;
        wanted += id;
        m_retriedMeanwhile += id;
        Section running = m_retried[id] = *shown;
        running.state = State::Running;
        updateSection(running);
    }
    if (wanted.isEmpty())
        return;
    updateActions();
    updateStatus();
    Q_EMIT retryRequested(wanted);
}

void MainWindow::finishRetry(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (m_retried.contains(id))
            updateSection(m_retried.take(id));
    }
    settle();
}

/// Something that was collected is complete.
void MainWindow::settle()
{
    updateActions();
    updateStatus();
    if (!m_compareWhenFinished.isEmpty() && !isBusy())
        compareWithShown(std::exchange(m_compareWhenFinished, {}));
}

/// What one would want to try again: it failed, or something is missing from it.
QStringList MainWindow::failedSections() const
{
    QStringList ids;
    for (const Section &section : m_model->report().sections) {
        if (section.state == State::Failed || section.state == State::Partial || (isOver(section.state) && section.timedOut))
            ids += section.id;
    }
    return ids;
}

void MainWindow::showReport(Report report, const QString &path)
{
    m_isCollecting = false;
    m_retried.clear();
    Q_EMIT stopRequested(); // also of what has not begun to arrive
    resetReport(std::move(report), Origin::File, path);
}

Report MainWindow::shownReport() const
{
    Report report = m_head;
    report.sections = m_model->report().sections;
    return report;
}

QString MainWindow::shownName() const
{
    return m_origin == Origin::ThisComputer ? tr("This computer") : m_name;
}

void MainWindow::tellAttention()
{
    if (m_isCollecting)
        Q_EMIT attentionChanged(m_tree->currentSectionId(), m_tree->sectionsInView());
}

void MainWindow::showDetails(const QString &sectionId, const QString &keyPath)
{
    if (const Section *section = m_model->report().section(sectionId))
        m_details->showSection(*section, keyPath);
}

bool MainWindow::isComparing() const
{
    return m_pages->currentWidget() == m_diff;
}

std::chrono::microseconds MainWindow::elapsed() const
{
    return m_isCollecting ? std::chrono::milliseconds(m_collecting.elapsed()) : m_head.duration;
}

void MainWindow::updateActions()
{
    const bool isReport = m_origin != Origin::Nothing;
    const bool isReportSeen = isReport && !isComparing();
    using Collect = WindowActions::Collect;
    m_actions.setCollect(isBusy() ? Collect::Stop : canRunAgain() ? Collect::Refresh : Collect::ThisComputer);
    m_actions.thisComputer->setVisible(m_origin == Origin::Recording);
    m_actions.exportReport->setEnabled(isReport);
    m_actions.compare->setEnabled(!isBusy());
    m_actions.retryFailed->setEnabled(canRunAgain() && !isComparing() && !isBusy() && !failedSections().isEmpty());
    m_status->showRetry(m_actions.retryFailed);
    m_actions.backToReport->setEnabled(isComparing());
    for (const auto actions = m_diff->comparisonActions(); auto *action : actions)
        action->setEnabled(isComparing());
    for (QAction *action : std::as_const(m_actions.tabs))
        action->setEnabled(isReportSeen);
    m_actions.onlyProblems->setEnabled(isReportSeen);
    m_actions.overview->setEnabled(isReportSeen);
    updateCopying();
}

void MainWindow::updateStatus()
{
    if (isComparing()) {
        m_status->showWords(m_diff->summary());
        m_status->showOrigin(u"compare"_s, tr("Comparison"), {});
        setWindowTitle(tr("Comparison"));
        return;
    }
    if (m_origin == Origin::Nothing) {
        setWindowTitle(QString());
        m_status->showWords({});
        m_status->showOrigin({}, {}, {});
        return;
    }
    m_status->showProgress(m_model->report(), isBusy(), elapsed());
    const QString when = m_head.timestamp > 0 ? tr("Collected %1").arg(momentText(m_head.timestamp)) : QString();
    switch (m_origin) {
    case Origin::ThisComputer: m_status->showOrigin(u"computer"_s, tr("This computer, live"), when); break;
    case Origin::Recording: m_status->showOrigin(u"recording"_s, tr("Recording: %1").arg(m_name), when); break;
    case Origin::File:
        if (const auto &imported = m_head.imported)
            m_status->showOrigin(u"file"_s, tr("File: %1, output of %2").arg(m_name, imported->program),
                                 tr("%1 of its %2 values have a place here").arg(imported->mapped).arg(imported->values));
        else
            m_status->showOrigin(u"file"_s, tr("File: %1").arg(m_name), when);
        break;
    case Origin::Nothing: break;
    }
    setWindowTitle(shownName());
    setWindowFilePath(m_origin == Origin::File ? m_path : QString()); // macOS shows its icon in the title, which can be dragged
}

// ---- exporting ----

void MainWindow::exportReport()
{
    if (m_origin == Origin::Nothing)
        return;
    const auto report = std::make_shared<const Report>(shownReport());
    const auto make = [report](ReportFormat format, bool removePersonal) { return exportedReport(*report, format, removePersonal); };
    auto *dialog = new ExportDialog(tr("Export Report"), tr("report"), reportFormats(), make, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &path) { m_status->say(tr("Exported to %1").arg(QDir::toNativeSeparators(path))); });
    dialog->open();
}

} // namespace prose
