// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/linkbutton.h"

namespace prose {

class ReportView;

/// The first row of the report's side: leads to the overview page, and is marked while that is shown. Stands above a tree, and the
/// arrow keys go from one to the other.
class OverviewRow : public LinkButton
{
    Q_OBJECT

public:
    explicit OverviewRow(ReportView *tree, QWidget *parent = nullptr);

    /// Marked as the row whose page is shown.
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ReportView *m_tree;
    bool m_isCurrent = false;
};

} // namespace prose
