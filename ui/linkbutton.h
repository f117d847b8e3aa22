// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPainter;

namespace prose {

/// Something drawn that leads somewhere: clicked by mouse, Space, Enter or Return, with a visible focus. Derived classes draw
/// what it says; here is what they share.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The ring that says "the keyboard is here", around a shape with round corners.
    void drawFocus(QPainter &painter, const QRectF &rect, double radius) const;
    /// A text in at most `lines` lines from the start of the line on, the last one elided; gives the height it takes. Without a
    /// painter nothing is drawn.
    int drawWords(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour, int lines) const;
    /// Where a rectangle stands in the widget's writing direction.
    QRect placed(const QRect &rect) const;
};

} // namespace prose
