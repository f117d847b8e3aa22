// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dropplan.h"

#include <QWidget>

namespace prose {

/// Lies over the window while something is dragged, and says in large words what dropping it does.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    /// `shownName` is what a single report would be compared with.
    void showPlan(const DropPlan &plan, const QString &shownName);
    QString title() const { return m_title; }
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawPicture(QPainter *painter, const QRect &area) const;

    DropPlan m_plan;
    QString m_title;
    QString m_sentence;
};

} // namespace prose
