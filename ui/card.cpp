// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/machinepicture.h"
#include "ui/mark.h"
#include "ui/sheet.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr int cardSide = 14;
constexpr int cardTop = 12;
constexpr int cardMark = 14;
constexpr int pictureWidth = 96;
constexpr int pictureHeight = 72;
constexpr int lineGap = 5;

} // namespace

Card::Card(QString iconName, const QString &title, QWidget *parent) : LinkButton(parent), m_iconName(std::move(iconName))
{
    setText(title);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void Card::setLines(std::vector<CardLine> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    describe();
    updateGeometry();
    update();
}

void Card::setWaiting(bool isWaiting)
{
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    describe();
    updateGeometry();
    update();
}

void Card::setPicture(std::optional<FormFactor> picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    updateGeometry();
    update();
}

void Card::describe()
{
    QStringList words;
    for (const CardLine &line : m_lines) {
        QStringList parts{line.text};
        if (!line.value.isEmpty())
            parts += line.value;
        if (line.kind == CardLine::Kind::Mark)
            parts += markStateText(line.mark);
        words += parts.join(u", "_s);
    }
    setAccessibleName(text().isEmpty() && !m_lines.empty() ? m_lines.front().text : text());
    setAccessibleDescription(m_isWaiting && m_lines.empty() ? tr("Still being collected") : words.join(u". "_s));
}

QFont Card::headlineFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() + (m_picture ? 5 : 1.5));
    larger.setWeight(QFont::DemiBold);
    return larger;
}

int Card::titleHeight() const
{
    return text().isEmpty() ? 0 : std::max(QFontMetrics(font()).height(), 16) + 8;
}

int Card::layOutLine(QPainter *painter, const CardLine &line, const QRect &rect) const
{
    using Kind = CardLine::Kind;
    const Colours colours = coloursOf(palette());
    const QColor textColour = palette().color(QPalette::Text);
    const QFontMetrics metrics(font());
    const auto words = [&](const QRect &place, const QString &said, const QFont &usedFont, const QColor &colour, int most) {
        return drawWords(painter, placed(place), said, usedFont, colour, most);
    };
    switch (line.kind) {
    case Kind::Headline: return words(rect, line.text, headlineFont(), textColour, 2) + 1;
    case Kind::Text: return words(rect, line.text, font(), textColour, 2);
    case Kind::Subtle: return words(rect, line.text, font(), colours.subtle, 2);
    case Kind::Bar: {
        const int valueWidth = std::min(metrics.horizontalAdvance(line.value), rect.width());
        const int labelWidth = rect.width() - valueWidth - 12;
        const int labelNeeds = metrics.horizontalAdvance(line.text);
        // Long words get a line of their own before they are cut.
        const bool isBelow = labelNeeds > labelWidth && labelWidth < rect.width() / 2;
        if (painter) {
            painter->setFont(font());
            painter->setPen(textColour);
            const QRect label = placed({rect.left(), rect.top(), isBelow ? rect.width() : labelWidth, metrics.height()});
            const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            const auto end = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
            painter->drawText(label, int(start | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                              metrics.elidedText(line.text, Qt::ElideMiddle, label.width()));
            painter->setPen(colours.subtle);
            QRect value = rect;
            value.setTop(rect.top() + (isBelow ? metrics.height() : 0));
            value.setHeight(metrics.height());
            painter->drawText(placed(value), int((isBelow ? start : end) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                              line.value);
        }
        const int y = rect.top() + metrics.height() * (isBelow ? 2 : 1) + 4;
        if (painter)
            drawBar(*painter, {rect.left(), y, rect.width(), barHeight}, line.share, line.level, palette(), layoutDirection());
        return y + barHeight + 4 - rect.top();
    }
    case Kind::Mark:
    case Kind::Problem: {
        const QIcon picture = line.kind == Kind::Mark ? markIcon(line.mark) : stateIcon(State::Failed);
        if (painter)
            picture.paint(painter, placed({rect.left(), rect.top() + (metrics.height() - cardMark) / 2, cardMark, cardMark}));
        QRect place = rect;
        place.setLeft(rect.left() + cardMark + 8);
        if (line.value.isEmpty())
            return words(place, line.text, font(), textColour, 4) + 2;
        const int valueWidth = metrics.horizontalAdvance(line.value);
        const bool fits = metrics.horizontalAdvance(line.text) + 12 + valueWidth <= place.width();
        if (!fits) {
            const int height = words(place, line.text, font(), textColour, 2);
            return height + words(place.adjusted(0, height, 0, 0), line.value, font(), colours.subtle, 2) + 2;
        }
        QRect value = place;
        value.setLeft(place.right() + 1 - valueWidth);
        words(value.adjusted(0, 0, 1, 0), line.value, font(), colours.subtle, 1);
        return words(place.adjusted(0, 0, -valueWidth - 8, 0), line.text, font(), textColour, 1) + 2;
    }
    }
    Q_UNREACHABLE();
}

int Card::layOut(QPainter *painter, int width) const
{
    QRect place(cardSide, cardTop, width - 2 * cardSide, 1);
    if (!text().isEmpty()) {
        if (painter)
            drawTitle(*painter, place);
        place.moveTop(place.top() + titleHeight());
    }
    if (m_picture) {
        if (painter)
            drawMachine(*painter, placed({cardSide, (height() - pictureHeight) / 2, pictureWidth, pictureHeight}), *m_picture, palette());
        place.setLeft(place.left() + pictureWidth + 16);
    }
    if (painter && m_picture) {
        // Words stand in the middle beside a picture.
        int words = m_lines.empty() ? m_reserved * (QFontMetrics(font()).height() + lineGap) : 0;
        for (const CardLine &line : m_lines)
            words += layOutLine(nullptr, line, place) + lineGap;
        place.moveTop(std::max(cardTop, (height() - words + lineGap) / 2));
    }
    const int start = place.top();
    const int reserved = m_reserved * (QFontMetrics(font()).height() + lineGap) + start;
    if (m_isWaiting && m_lines.empty()) {
        if (painter)
            drawSkeleton(*painter, place);
        place.moveTop(reserved);
    }
    for (const CardLine &line : m_lines)
        place.moveTop(place.top() + layOutLine(painter, line, place) + lineGap);
    int bottom = std::max(place.top(), reserved) - lineGap;
    if (m_picture)
        bottom = std::max(bottom, cardTop + pictureHeight);
    return bottom + cardTop;
}

void Card::drawTitle(QPainter &painter, const QRect &rect) const
{
    const Colours colours = coloursOf(palette());
    const int height = titleHeight() - 8;
    prose::icon(m_iconName, Tint::Accent).paint(&painter, placed({rect.left(), rect.top() + (height - 16) / 2, 16, 16}));
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    const QRect place(rect.left() + 24, rect.top() + (height - QFontMetrics(small).height()) / 2, rect.width() - 44, height);
    drawWords(&painter, placed(place), text(), small, colours.subtle, 1);
    // An arrow that points where the reading goes.
    const QRectF arrow = placed({rect.right() - 6, rect.top() + height / 2 - 4, 5, 9});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() || hasFocus() ? colours.accent : mixed(palette().color(QPalette::Base), colours.subtle, 0.6), 1.6,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double from = isMirrored ? arrow.right() : arrow.left();
    const double to = isMirrored ? arrow.left() : arrow.right();
    painter.drawPolyline(QPolygonF{{from, arrow.top()}, {to, arrow.center().y()}, {from, arrow.bottom()}});
}

void Card::drawSkeleton(QPainter &painter, const QRect &rect) const
{
    const int step = QFontMetrics(font()).height() + lineGap;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.08));
    for (int line = 0; line < m_reserved; ++line) {
        const double share = line == 0 ? 0.62 : line % 2 ? 0.85 : 0.45;
        const QRect place(rect.left(), rect.top() + line * step + 4, int(rect.width() * share), step - lineGap - 6);
        painter.drawRoundedRect(placed(place), 4, 4);
    }
}

int Card::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

QSize Card::sizeHint() const
{
    const int width = m_picture ? 380 : 260;
    return {width, heightForWidth(width)};
}

QSize Card::minimumSizeHint() const
{
    return {m_picture ? 240 : 160, titleHeight() + 2 * cardTop};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const QColor base = palette().color(QPalette::Base);
    const bool isLit = underMouse() && isEnabled();
    drawSheet(painter, rect(), isDown() ? colours.accentTint : base, isLit ? mixed(colours.line, colours.accent, 0.6) : colours.line);
    layOut(&painter, width());
    drawFocus(painter, rect(), sheetRadius);
}

} // namespace prose
