// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace prose {

/// How rows of a comparison look: a sign for what became of the row, counts on sections, both values on tinted grounds.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DiffDelegate(QObject *parent = nullptr);

    void setSearchText(const QString &text) { m_searchText = text; }
    void setCountsVolatile(bool on) { m_countsVolatile = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_searchText;
    bool m_countsVolatile = false;
};

} // namespace prose
