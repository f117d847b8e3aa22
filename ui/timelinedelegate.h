// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/trace.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace prose {

/// The stretch of time that a column shows, and where in the column a moment stands.
struct TimeRange
{
    std::chrono::microseconds from{0};
    std::chrono::microseconds length{1}; ///< never 0

    static constexpr int margin = 12; ///< on both sides of the column, for the labels of the outermost ticks
    double position(std::chrono::microseconds moment, int columnWidth) const;
    std::chrono::microseconds momentAt(double position, int columnWidth) const;
    /// Round moments (1, 2 or 5 of a power of ten) that are at least `apart` pixels from each other.
    std::vector<std::chrono::microseconds> ticks(int columnWidth, int apart) const;
};

/// The waiting hatched, the work solid, a line below for the critical path. No name, no label.
void drawSpan(QPainter *painter, const QRectF &waiting, const QRectF &work, const Span &span, const QPalette &palette);

/// Rows of the timeline: a mark and a name, or a bar along the axis with its time beside it.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimeRange &range, QObject *parent = nullptr); ///< refers to `range`

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintName(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index, const Span &span) const;
    void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Span &span) const;

    const TimeRange &m_range;
};

/// The header of the timeline: its second column is the axis.
class TimeAxis : public QHeaderView
{
    Q_OBJECT

public:
    explicit TimeAxis(const TimeRange &range, QWidget *parent = nullptr); ///< refers to `range`

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    const TimeRange &m_range;
};

} // namespace prose
