// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filtermodel.h"
#include "models/reportmodel.h"
#include "ui/copying.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace prose {

class SectionDelegate;

/// The tree of the report: search, copying, and a selection that holds still while sections arrive.
class ReportView : public QTreeView
{
    Q_OBJECT

public:
    explicit ReportView(ReportModel *model, QWidget *parent = nullptr);

    /// After the model was given another report.
    void showFromStart();
    void selectSection(const QString &id);
    /// The row at a key path, or the nearest above it that there is; false when it is filtered out.
    bool selectKeyPath(const QString &keyPath);
    void selectFirst();
    void selectNothing();
    /// Nothing stands above the current row.
    bool isAtFirst() const;
    QString currentSectionId() const;
    QString currentKeyPath() const;
    /// Those of which a row can be seen.
    QStringList sectionsInView() const;

    void setSearchText(const QString &text);
    bool isSearching() const { return m_filter->isSearching(); }
    void findNext(bool backwards);
    void setOnlyProblems(bool on);
    /// Whether "Run This Section Again" makes sense: not for a report from a file.
    void setCanRunAgain(bool can);

    /// For the Edit menu; the same stand in the context menu.
    QList<QAction *> copyActions() const { return m_copyActions; }

Q_SIGNALS:
    /// The rows are those that have the text; nothing is said when the search is over.
    void searched(qsizetype matches);
    void sectionSelected(const QString &id, const QString &keyPath);
    void sourcesRequested(); ///< of the current section
    void runAgainRequested(const QString &id);
    /// The user began to drag this section out.
    void sectionDragged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addCopyActions();
    NodePlace placeOf(QModelIndex source) const;
    void copyCurrent(Copying::Kind kind);
    void copySection(bool asText);
    QModelIndex currentSource() const;
    void onCurrentChanged();
    void keepGroupsOpen();
    void fitNames();
    void startSpinner();
    void updateSpinner();
    void expandFound();
    void showCurrentAgain();
    void rememberExpanded(const QModelIndex &parent);
    void restoreExpanded(const QModelIndex &parent);

    ReportModel *m_model;
    FilterModel *m_filter;
    SectionDelegate *m_delegate;
    QTimer m_nameFit;
    int m_fittedNameWidth = 230; ///< another one was chosen by the user
    QTimer m_spinner;
    QPersistentModelIndex m_current; ///< in the report, where a search does not lose it
    QElapsedTimer m_spinning;
    QSet<QString> m_expandedBeforeSearch;
    QList<QAction *> m_copyActions;
    bool m_canRunAgain = true;
    bool m_isDragging = false; ///< until the button is pressed again: the file may take a moment
};

} // namespace prose
