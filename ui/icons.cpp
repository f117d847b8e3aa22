// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square, rendered(side, painter->device()->devicePixelRatio(), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(qMin(size.width(), size.height()), 1, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return rendered(qMin(size.width(), size.height()), scale, mode);
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint); }
    QString key() const override { return u"prose-tinted"_s; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        const Colours colours = coloursOf(palette);
        switch (m_tint) {
        case Tint::Text: return palette.color(QPalette::WindowText);
        case Tint::Subtle: return colours.subtle;
        case Tint::Good: return colours.good;
        case Tint::Warning: return colours.warning;
        case Tint::Bad: return colours.bad;
        case Tint::Accent: return colours.accent;
        }
        Q_UNREACHABLE();
    }

    QPixmap rendered(int side, qreal ratio, QIcon::Mode mode) const
    {
        const QColor wanted = colour(mode);
        // A sign inside a filled shape is cut out in the colour of the ground.
        const QColor ground = QGuiApplication::palette().color(mode == QIcon::Selected ? QPalette::Highlight : QPalette::Base);
        const QString key = u"prose/%1/%2/%3/%4/%5"_s.arg(m_name, wanted.name(), ground.name()).arg(side).arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(u":/prose/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray svg =
            file.readAll().replace("#fff", "ground").replace("#000", wanted.name().toLatin1()).replace("ground", ground.name().toLatin1());
        pixmap = QPixmap(QSizeF(side * ratio, side * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new TintedIcon(name, tint));
}

QIcon stateIcon(State state)
{
    switch (state) {
    case State::Waiting: return icon(u"state-waiting"_s, Tint::Subtle);
    case State::Running: return icon(u"state-running"_s, Tint::Accent);
    case State::Complete: return icon(u"state-complete"_s, Tint::Good);
    case State::Partial: return icon(u"state-partial"_s, Tint::Warning);
    case State::Failed: return icon(u"state-failed"_s, Tint::Bad);
    case State::Unavailable: return icon(u"state-unavailable"_s, Tint::Subtle);
    case State::Skipped: return icon(u"state-skipped"_s, Tint::Subtle);
    }
    Q_UNREACHABLE();
}

QIcon diffIcon(DiffNode::Kind kind)
{
    switch (kind) {
    case DiffNode::Kind::Same: return icon(u"same"_s, Tint::Subtle);
    case DiffNode::Kind::Changed: return icon(u"differs"_s, Tint::Warning);
    case DiffNode::Kind::Added: return icon(u"added"_s, Tint::Good);
    case DiffNode::Kind::Removed: return icon(u"removed"_s, Tint::Bad);
    }
    Q_UNREACHABLE();
}

QIcon sourceIcon(SourceRecord::Kind kind)
{
    switch (kind) {
    case SourceRecord::Kind::Command: return icon(u"command"_s);
    case SourceRecord::Kind::File: return icon(u"file"_s);
    case SourceRecord::Kind::Call: return icon(u"call"_s);
    }
    Q_UNREACHABLE();
}

QIcon applicationIcon()
{
    return QIcon(u":/prose/system-prose.svg"_s);
}

QPixmap pictureOf(const QIcon &picture, int side, const QWidget &widget)
{
    return picture.pixmap(QSize(side, side), std::max(2.0, widget.devicePixelRatioF()));
}

} // namespace prose
