// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machinepicture.h"

#include "ui/colours.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace prose {

namespace {

/// Draws in a field of 120 × 90.
class Pencil
{
public:
    Pencil(QPainter &painter, const QPalette &palette) : m_painter(painter)
    {
        const Colours colours = coloursOf(palette);
        const bool dark = isDark(palette);
        const QColor base = palette.color(QPalette::Base);
        m_line = mixed(base, palette.color(QPalette::Text), dark ? 0.62 : 0.55);
        m_body = mixed(base, palette.color(QPalette::Text), dark ? 0.2 : 0.1);
        const QColor accent = palette.color(QPalette::Accent);
        m_light = colours.good;
        m_dusk = mixed(accent, QColor(0x7a3fb8), 0.45);
        m_glow = mixed(accent, QColor(0x39c0d8), dark ? 0.35 : 0.5);
    }

    void box(const QRectF &rect, double radius)
    {
        m_painter.setPen(pen());
        m_painter.setBrush(m_body);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

    void screen(const QRectF &rect, double radius)
    {
        QLinearGradient wallpaper(rect.topLeft(), rect.bottomRight());
        wallpaper.setColorAt(0, m_glow);
        wallpaper.setColorAt(1, m_dusk);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(wallpaper);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

    /// A case around a screen.
    void monitor(const QRectF &rect, double chin = 0)
    {
        box(rect, 5);
        screen(rect.adjusted(4, 4, -4, -4 - chin), 2);
    }

    void shape(const QPolygonF &points)
    {
        m_painter.setPen(pen());
        m_painter.setBrush(m_body);
        m_painter.drawPolygon(points);
    }

    void line(double x1, double y1, double x2, double y2)
    {
        m_painter.setPen(pen());
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }

    void lamp(double x, double y)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_light);
        m_painter.drawEllipse(QPointF(x, y), 2, 2);
    }

    void outline(const QRectF &rect, double radius)
    {
        m_painter.setPen(QPen(m_line, 2, Qt::DashLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

private:
    QPen pen() const { return {m_line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

    QPainter &m_painter;
    QColor m_line, m_body, m_light, m_dusk, m_glow;
};

void stand(Pencil &pencil, double neckTop, double bottom)
{
    pencil.shape({{53, neckTop}, {67, neckTop}, {69, bottom - 3}, {51, bottom - 3}});
    pencil.box({42, bottom - 4, 36, 4}, 2);
}

} // namespace

void drawMachine(QPainter &painter, const QRect &rect, FormFactor form, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(rect.width() / 120.0, rect.height() / 90.0);
    painter.translate(rect.center().x() + 0.5 - 60 * scale, rect.center().y() + 0.5 - 45 * scale);
    painter.scale(scale, scale);
    Pencil pencil(painter, palette);
    switch (form) {
    case FormFactor::Notebook:
    case FormFactor::Portable:
        pencil.monitor({20, 10, 80, 56});
        pencil.shape({{14, 68}, {106, 68}, {114, 78}, {6, 78}});
        pencil.line(50, 73, 70, 73);
        break;
    case FormFactor::Tablet: pencil.monitor({32, 6, 56, 78}); break;
    case FormFactor::Unknown:
    case FormFactor::AllInOne:
        stand(pencil, 68, 86);
        pencil.monitor({10, 6, 100, 64}, form == FormFactor::AllInOne ? 8 : 0);
        break;
    case FormFactor::Desktop:
        stand(pencil, 64, 84);
        pencil.monitor({6, 14, 74, 52});
        pencil.box({86, 10, 28, 74}, 4);
        pencil.line(92, 20, 108, 20);
        pencil.line(92, 27, 108, 27);
        pencil.lamp(100, 74);
        break;
    case FormFactor::Mini:
        pencil.box({16, 34, 88, 32}, 8);
        pencil.line(28, 70, 92, 70);
        pencil.line(28, 50, 46, 50);
        pencil.lamp(92, 56);
        break;
    case FormFactor::Server:
        for (const double y : {10.0, 34.0, 58.0}) {
            pencil.box({14, y, 92, 20}, 3);
            for (const double x : {24.0, 32.0, 40.0, 48.0, 56.0})
                pencil.line(x, y + 6, x, y + 14);
            pencil.lamp(88, y + 10);
            pencil.lamp(96, y + 10);
        }
        break;
    case FormFactor::Board:
        pencil.box({14, 14, 92, 62}, 5);
        pencil.screen({46, 30, 30, 30}, 3);
        for (const double x : {24.0, 32.0, 40.0, 48.0, 56.0, 64.0, 72.0})
            pencil.line(x, 20, x, 22);
        pencil.box({90, 24, 16, 18}, 2);
        pencil.box({90, 48, 16, 18}, 2);
        pencil.lamp(26, 66);
        break;
    case FormFactor::VirtualMachine:
        pencil.outline({8, 8, 104, 74}, 8);
        stand(pencil, 60, 74);
        pencil.monitor({24, 18, 72, 44});
        break;
    case FormFactor::Container:
        pencil.box({10, 24, 100, 50}, 4);
        for (const double x : {26.0, 40.0, 54.0, 68.0, 82.0, 96.0})
            pencil.line(x, 33, x, 65);
        pencil.line(60, 8, 34, 24);
        pencil.line(60, 8, 86, 24);
        break;
    }
    painter.restore();
}

} // namespace prose
