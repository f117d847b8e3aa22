// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/copying.h"
#include "ui/export.h"

#include <QModelIndex>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace prose {

class DiffDelegate;
class DiffModel;
class EmptyState;
struct Diff;
class FilterModel;

/// Two reports side by side: what changed, what is on one side only, and a way through it from difference to difference.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// The comparison itself is made in a worker; ready() follows.
    void compare(NamedReport left, NamedReport right);
    bool isEmpty() const { return !m_left; }
    /// What was compared last.
    std::shared_ptr<const NamedReport> left() const { return m_left; }
    std::shared_ptr<const NamedReport> right() const { return m_right; }
    void swapSides();
    bool showNext(bool backwards = false);
    void setSearchText(const QString &text);
    void focusRows();
    bool isSearching() const;
    void findNext(bool backwards);
    QString currentKeyPath() const;
    QString summary() const;

    /// For the window's menus. Order: previous, next, swap, export.
    QList<QAction *> comparisonActions() const { return m_actions; }
    /// Order: row, left value, right value, key path.
    QList<QAction *> copyActions() const { return m_copyActions; }
    /// What differs and matters more than all else, for reading; empty where there is nothing of that kind.
    QString whatMatters() const;

Q_SIGNALS:
    void ready();
    void backRequested();
    /// The rows are those that have the text.
    void searched(qsizetype matches);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(Diff diff);
    void exportComparison();
    void updateFilter();
    void expandDifferences();
    void expandFound();
    void updateSummary();
    void updateWhatMatters(int important);
    void goTo(const QModelIndex &source);
    void addCopyActions();
    enum class CopiedSide { Row, Left, Right, KeyPath };
    void copyCurrent(CopiedSide side);
    void showContextMenu(const QPoint &position);

    std::shared_ptr<const NamedReport> m_left;
    std::shared_ptr<const NamedReport> m_right;
    int m_run = 0;
    DiffModel *m_model;
    FilterModel *m_filter;
    DiffDelegate *m_delegate;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_summary;
    QCheckBox *m_onlyDifferences;
    QCheckBox *m_hideVolatile;
    QCheckBox *m_onlyImportant;
    QLabel *m_whatMatters;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
    QList<QAction *> m_copyActions;
};

} // namespace prose
