// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace prose {

/// How rows of the report's tree look: headings, state marks with a spinner, times, values, and what a search found.
/// No decisions beyond looks.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(QObject *parent = nullptr);

    void setSearchText(const QString &text) { m_searchText = text; }
    void setSpinnerAngle(int degrees) { m_spinnerAngle = degrees; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    QString m_searchText;
    int m_spinnerAngle = 0;
};

/// A three-quarter ring, turned by an angle.
void drawSpinner(QPainter *painter, const QRectF &rect, int degrees, const QColor &colour);
/// Elided text with every occurrence of `searched` marked.
void drawMarkedText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, const QString &searched,
                    const QColor &colour, const QColor &mark);

} // namespace prose
