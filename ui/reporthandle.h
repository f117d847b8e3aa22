// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace prose {

/// A small document that stands for the whole report: dragged out, it becomes a file. Asks for the drag by a signal.
class ReportHandle : public QLabel
{
    Q_OBJECT

public:
    explicit ReportHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    void dragRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updatePicture();

    QPoint m_pressed;
    bool m_isPressed = false;
};

} // namespace prose
