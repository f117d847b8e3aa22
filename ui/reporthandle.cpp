// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporthandle.h"

#include "ui/icons.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace prose {

ReportHandle::ReportHandle(QWidget *parent) : QLabel(parent)
{
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag out to save the report as a file"));
    setAccessibleName(toolTip());
    updatePicture();
}

void ReportHandle::updatePicture()
{
    setPixmap(pictureOf(icon(u"file"_s), 16, *this));
}

void ReportHandle::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressed = event->position().toPoint();
}

void ReportHandle::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_isPressed || !(event->buttons() & Qt::LeftButton) || distance < QApplication::startDragDistance())
        return;
    m_isPressed = false; // one drag for each press
    Q_EMIT dragRequested();
}

void ReportHandle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updatePicture();
    QLabel::changeEvent(event);
}

} // namespace prose
