// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewrow.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/reportview.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace prose {

OverviewRow::OverviewRow(ReportView *tree, QWidget *parent) : LinkButton(parent), m_tree(tree)
{
    setText(tr("Overview"));
    setCurrent(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    tree->installEventFilter(this);
}

QSize OverviewRow::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 60, std::max(fontMetrics().height(), 16) + 20};
}

void OverviewRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setAccessibleDescription(isCurrent ? tr("The machine at a glance; shown now") : tr("The machine at a glance"));
    update();
}

void OverviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const bool isActive = isActiveWindow();
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRectF field = QRectF(rect()).adjusted(6, 4, -6, -4);
    QColor words = palette().color(QPalette::Text);
    if (m_isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(isActive ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        painter.drawRoundedRect(field, 5, 5);
        words = palette().color(QPalette::HighlightedText);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette().color(QPalette::Base), words, 0.06));
        painter.drawRoundedRect(field, 5, 5);
    }
    const int middle = height() / 2;
    prose::icon(u"overview"_s, Tint::Accent)
        .paint(&painter, placed({14, middle - 8, 16, 16}), Qt::AlignCenter, m_isCurrent ? QIcon::Selected : QIcon::Normal);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(bold).height();
    drawWords(&painter, placed({40, middle - line / 2, width() - 54, line}), text(), bold, words, 1);
    painter.setPen(QPen(colours.line, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    drawFocus(painter, field, 5);
}

void OverviewRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->selectFirst();
        return;
    }
    LinkButton::keyPressEvent(event);
}

bool OverviewRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up && m_tree->isAtFirst()) {
        setFocus(Qt::OtherFocusReason);
        click();
        return true;
    }
    return LinkButton::eventFilter(watched, event);
}

} // namespace prose
