// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtexts.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace prose {

namespace {

/// Draws nothing and remembers what it was told to write.
class TextRecorder : public QPaintEngine
{
public:
    explicit TextRecorder(std::vector<PaintedText> &texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform transform = painter()->deviceTransform();
        PaintedText painted;
        painted.text = item.text();
        painted.rect = transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        QRectF clip = systemClip().isEmpty() ? QRectF(painted.rect) : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= transform.mapRect(painter()->clipBoundingRect());
        painted.visible = painted.rect & clip;
        painted.colour = painter()->pen().color();
        painted.colour.setAlphaF(float(painted.colour.alphaF() * painter()->opacity()));
        if (!painted.visible.isEmpty())
            m_texts.push_back(painted);
    }

private:
    std::vector<PaintedText> &m_texts;
};

class RecordingDevice : public QPaintDevice
{
public:
    RecordingDevice(QSize size, std::vector<PaintedText> &texts) : m_size(size), m_engine(texts) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return qRound(m_size.width() * 25.4 / dotsPerInch);
        case PdmHeightMM: return qRound(m_size.height() * 25.4 / dotsPerInch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextRecorder m_engine;
};

/// The most frequent colour but for the text's own, which may fill a letter's rectangle; that one where there is no other.
QColor groundOf(const QImage &image, const QRect &area, const QColor &text)
{
    QHash<QRgb, int> counts;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (const QRgb pixel = image.pixel(x, y); pixel != text.rgb())
                ++counts[pixel];
    }
    const auto most = std::ranges::max_element(counts);
    return most == counts.end() ? text : QColor(most.key());
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &window)
{
    std::vector<PaintedText> texts;
    RecordingDevice device(window.size(), texts);
    window.render(&device, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (PaintedText &painted : texts) {
        painted.ground = groundOf(image, painted.visible.adjusted(-2, 0, 2, 0).toAlignedRect(), painted.colour);
        painted.widget = window.childAt(painted.visible.center().toPoint());
        if (!painted.widget)
            painted.widget = &window;
    }
    return texts;
}

} // namespace prose
