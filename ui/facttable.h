// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/copying.h"

#include <QTableView>

namespace prose {

class FactTableModel;

/// A table inside the facts: the items of a list or a map, one row each, or the many values of one object. As high as
/// its rows up to a limit, then it scrolls. Sorted by value when a heading is clicked.
class FactTable : public QTableView
{
    Q_OBJECT

public:
    /// `place`: of the node in the report that the window shows.
    explicit FactTable(const Node &node, NodePlace place = {}, QWidget *parent = nullptr);

    /// Lists, and objects with more entries than one would want to read as a card.
    static bool suits(const Node &node);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    void selectItem(int position);
    /// For the context menu. Order: cell, rows, table.
    QList<QAction *> copyActions() const { return m_copyActions; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCopyActions();
    void copy(Copying::Kind kind);
    void updateColours();

    FactTableModel *m_model;
    NodePlace m_place;
    QList<QAction *> m_copyActions;
};

} // namespace prose
