// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview.h"

#include "models/format.h"
#include "ui/icons.h"
#include "ui/sectiondelegate.h"
#include "ui/treeexpansion.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr double mostNameShare = 0.72;

ReportView::ReportView(ReportModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filter(new FilterModel(this)), m_delegate(new SectionDelegate(this))
{
    m_filter->setSourceModel(model);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true); // or the height of every row would be asked for before the first is drawn
    setIndentation(22);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Report"));
    setAccessibleDescription(tr("Sections of the report and their facts"));
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(80);
    header()->resizeSection(ReportModel::NameColumn, m_fittedNameWidth);
    header()->setResizeContentsPrecision(0); // what is in view
    m_nameFit.setSingleShot(true);
    m_nameFit.setInterval(0ms);
    connect(&m_nameFit, &QTimer::timeout, this, &ReportView::fitNames);
    connect(this, &QTreeView::expanded, &m_nameFit, qOverload<>(&QTimer::start));

    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    addCopyActions();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportView::onCurrentChanged);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            expand(index); // a heading has no arrow that would open it again
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ReportView::keepGroupsOpen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReportView::startSpinner);
    m_spinner.setInterval(60ms);
    connect(&m_spinner, &QTimer::timeout, this, &ReportView::updateSpinner);
    connect(m_filter, &FilterModel::searched, this, &ReportView::expandFound);
}

/// Long names get more room while there is some: values can do with less, they have a tool tip. What the user chose stays.
void ReportView::fitNames()
{
    if (header()->sectionSize(ReportModel::NameColumn) != m_fittedNameWidth)
        return;
    int wanted = sizeHintForColumn(ReportModel::NameColumn);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int group = 0; group < m_filter->rowCount(); ++group) { // all sections, so that scrolling does not move the border
        const QModelIndex parent = m_filter->index(group, 0);
        for (int row = 0; row < m_filter->rowCount(parent); ++row)
            wanted = std::max(wanted, m_delegate->sizeHint(option, m_filter->index(row, 0, parent)).width() + indentation());
    }
    m_fittedNameWidth = std::max(m_fittedNameWidth, std::min(wanted, int(viewport()->width() * mostNameShare)));
    header()->resizeSection(ReportModel::NameColumn, m_fittedNameWidth);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_nameFit.start();
}

void ReportView::showFromStart()
{
    m_expandedBeforeSearch.clear();
    if (m_filter->searchText().isEmpty())
        expandToDepth(0);
    else
        expandFound();
    selectFirst();
    scrollToTop();
    m_nameFit.start();
    startSpinner();
}

void ReportView::selectSection(const QString &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfSection(id));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

bool ReportView::selectKeyPath(const QString &keyPath)
{
    QModelIndex index = m_model->indexOfSection(keyPath.section(u'.', 0, 0));
    const auto nextStep = [&]() -> QModelIndex {
        for (int row = 0; row < m_model->rowCount(index); ++row) {
            const QModelIndex child = m_model->index(row, 0, index);
            const QString path = child.data(KeyPathRole).toString();
            if (path == keyPath || (m_model->hasChildren(child) && keyPath.startsWith(path + u'.')))
                return child; // "python3.12" is not below "python3"
        }
        return {};
    };
    if (!index.isValid())
        return false;
    for (QModelIndex next = nextStep(); next.isValid(); next = nextStep())
        index = next;
    const QModelIndex shown = m_filter->mapFromSource(index);
    if (!shown.isValid())
        return false;
    setCurrentIndex(shown);
    scrollTo(shown);
    return true;
}

void ReportView::selectFirst()
{
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (first.isValid())
        setCurrentIndex(first);
}

void ReportView::selectNothing()
{
    setCurrentIndex({});
    clearSelection();
}

bool ReportView::isAtFirst() const
{
    const QModelIndex current = currentIndex();
    return !current.isValid() || !indexAbove(current).isValid() || current == m_filter->index(0, 0, m_filter->index(0, 0));
}

QModelIndex ReportView::currentSource() const
{
    return m_filter->mapToSource(currentIndex());
}

QString ReportView::currentSectionId() const
{
    return currentIndex().data(SectionRole).toString();
}

QString ReportView::currentKeyPath() const
{
    return currentIndex().data(KeyPathRole).toString();
}

void ReportView::onCurrentChanged()
{
    if (currentIndex().isValid())
        m_current = currentSource();
    if (const QString id = currentSectionId(); !id.isEmpty())
        Q_EMIT sectionSelected(id, currentKeyPath());
}

QStringList ReportView::sectionsInView() const
{
    QStringList ids;
    for (QModelIndex index = indexAt(viewport()->rect().topLeft()); index.isValid() && visualRect(index).top() < viewport()->height();
         index = indexBelow(index)) {
        const QString id = index.data(SectionRole).toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids += id;
    }
    return ids;
}

void ReportView::setSearchText(const QString &text)
{
    const bool wasSearching = !m_filter->searchText().isEmpty();
    if (!wasSearching && !text.isEmpty()) {
        m_expandedBeforeSearch.clear();
        rememberExpanded({});
    }
    m_delegate->setSearchText(text);
    m_filter->setSearchText(text);
    if (text.isEmpty() && wasSearching) {
        scheduleDelayedItemsLayout(); // one for all that follows
        collapseAll();
        expandToDepth(0);
        restoreExpanded({});
        scrollTo(currentIndex());
    }
    viewport()->update();
}

void ReportView::findNext(bool backwards)
{
    if (const QModelIndex match = nextMatch(*this, *m_filter, backwards); match.isValid())
        setCurrentIndex(match);
    setFocus(Qt::ShortcutFocusReason);
}

void ReportView::expandFound()
{
    if (!m_filter->searchText().isEmpty())
        expandSome(*this, *m_filter);
    showCurrentAgain();
    Q_EMIT searched(m_filter->matchCount());
}

/// A search that hides the current row leaves none; when the row is back, it is the current one again.
void ReportView::showCurrentAgain()
{
    if (currentIndex().isValid() || !m_current.isValid())
        return;
    if (const QModelIndex index = m_filter->mapFromSource(m_current); index.isValid())
        setCurrentIndex(index);
}

void ReportView::setOnlyProblems(bool on)
{
    m_filter->setOnlyProblems(on);
    keepGroupsOpen();
}

void ReportView::setCanRunAgain(bool can)
{
    m_canRunAgain = can;
}

void ReportView::rememberExpanded(const QModelIndex &parent)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (!isExpanded(index))
            continue;
        m_expandedBeforeSearch += index.data(KeyPathRole).toString();
        rememberExpanded(index);
    }
}

void ReportView::restoreExpanded(const QModelIndex &parent)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        const bool isGroup = !parent.isValid();
        if (!isGroup && !m_expandedBeforeSearch.contains(index.data(KeyPathRole).toString()))
            continue;
        expand(index);
        restoreExpanded(index);
    }
}

void ReportView::keepGroupsOpen()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const QModelIndex group = m_filter->index(row, 0); !isExpanded(group))
            expand(group);
    }
}

/// It stops by itself when nothing runs. Rows may be changing, so the view is not to be asked where they are.
void ReportView::startSpinner()
{
    if (m_spinner.isActive())
        return;
    m_spinning.start();
    m_spinner.start();
}

void ReportView::updateSpinner()
{
    bool isAnyRunning = false;
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex parent = m_filter->index(group, 0);
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (index.data(StateRole).toInt() != int(prose::State::Running))
                continue;
            isAnyRunning = true;
            viewport()->update(visualRect(index));
        }
    }
    if (!isAnyRunning)
        m_spinner.stop();
    m_delegate->setSpinnerAngle(isAnyRunning ? int(m_spinning.elapsed() * 360 / 1000 % 360) : 0);
}

void ReportView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString id = currentSectionId();
    if (id.isEmpty() || !currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addActions(m_copyActions);
    menu.addSeparator();
    connect(menu.addAction(icon(u"command"_s), tr("Show S&ource")), &QAction::triggered, this, &ReportView::sourcesRequested);
    QAction *again = menu.addAction(icon(u"refresh"_s), tr("&Run This Section Again"));
    again->setEnabled(m_canRunAgain);
    connect(again, &QAction::triggered, this, [this, id] { Q_EMIT runAgainRequested(id); });
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace prose
