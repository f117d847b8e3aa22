// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropoverlay.h"

#include "ui/colours.h"
#include "ui/icons.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace prose {

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    hide();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::showPlan(const DropPlan &plan, const QString &shownName)
{
    m_plan = plan;
    QStringList names;
    for (const QString &path : plan.paths)
        names += u"“%1”"_s.arg(QFileInfo(path).fileName());
    switch (plan.kind) {
    case DropPlan::Kind::Open:
        m_title = tr("Open this report");
        m_sentence = names.value(0);
        break;
    case DropPlan::Kind::CompareWithShown:
        m_title = tr("Compare with %1").arg(shownName);
        m_sentence = tr("%1 will stand on the right").arg(names.value(0));
        break;
    case DropPlan::Kind::CompareBoth:
        m_title = tr("Compare these two reports");
        m_sentence = tr("%1 and %2").arg(names.value(0), names.value(1));
        break;
    case DropPlan::Kind::Refuse:
        m_title = plan.paths.size() > 2 ? tr("Too many at once") : tr("Not a report or recording");
        m_sentence = plan.paths.size() > 2 ? tr("Drop one report, or two to compare them")
                                           : tr("Drop a report (a .json file) or the folder of a recording");
        break;
    }
    setAccessibleName(m_title);
    setAccessibleDescription(m_sentence);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
}

static void drawSheet(QPainter *painter, const QRectF &rect, const QPalette &palette, const Colours &colours, const QColor &edge)
{
    painter->setPen(QPen(edge, 2));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(rect, 6, 6);
    painter->setPen(QPen(colours.line, 3, Qt::SolidLine, Qt::RoundCap));
    for (int line = 0; line < 5; ++line) {
        const qreal y = rect.top() + rect.height() * (0.22 + 0.14 * line);
        const qreal right = rect.right() - rect.width() * (line % 2 ? 0.36 : 0.2);
        painter->drawLine(QPointF(rect.left() + rect.width() * 0.2, y), QPointF(right, y));
    }
}

void DropOverlay::drawPicture(QPainter *painter, const QRect &area) const
{
    const Colours colours = coloursOf(palette());
    const QPointF middle = QRectF(area).center();
    const QSizeF sheet(72, 92);
    const auto at = [&](qreal dx, qreal dy) {
        return QRectF(middle.x() + dx - sheet.width() / 2, middle.y() + dy - sheet.height() / 2, sheet.width(), sheet.height());
    };
    switch (m_plan.kind) {
    case DropPlan::Kind::Open: drawSheet(painter, at(0, 0), palette(), colours, colours.accent); break;
    case DropPlan::Kind::CompareWithShown:
    case DropPlan::Kind::CompareBoth: {
        drawSheet(painter, at(-58, 0), palette(), colours, m_plan.kind == DropPlan::Kind::CompareBoth ? colours.accent : colours.subtle);
        drawSheet(painter, at(58, 0), palette(), colours, colours.accent);
        const QRect sign(int(middle.x()) - 16, int(middle.y()) - 16, 32, 32);
        icon(u"differs"_s, Tint::Accent).paint(painter, sign.adjusted(3, 3, -3, -3));
        break;
    }
    case DropPlan::Kind::Refuse:
        icon(u"refuse"_s, Tint::Bad).paint(painter, QRect(int(middle.x()) - 40, int(middle.y()) - 40, 80, 80));
        break;
    }
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const bool isRefused = m_plan.kind == DropPlan::Kind::Refuse;
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.97F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(isRefused ? colours.bad : colours.accent, 2.5, Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 16, 16);

    const int top = height() / 2 - 120;
    drawPicture(&painter, QRect(0, top, width(), 100));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(isRefused ? colours.bad : palette().color(QPalette::WindowText));
    const QRect titleRect(40, top + 124, width() - 80, painter.fontMetrics().height() + 8);
    painter.drawText(titleRect, Qt::AlignCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, titleRect.width()));
    QFont medium = font();
    medium.setPointSizeF(font().pointSizeF() * 1.15);
    painter.setFont(medium);
    painter.setPen(colours.subtle);
    const QRect sentenceRect(40, titleRect.bottom() + 8, width() - 80, painter.fontMetrics().height() * 2 + 8);
    painter.drawText(sentenceRect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace prose
