// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factcard.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/sheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int side = 14;
static constexpr int air = 6;

FactCard::FactCard(int nameWidth, QWidget *parent) : QFrame(parent), m_layout(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_layout->setContentsMargins(side, 1, side, 1);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnMinimumWidth(0, nameWidth);
    m_layout->setColumnStretch(1, 1);
}

void FactCard::addRow(const QStringList &keyPaths, const QString &name, const QString &value, const QString &toolTip)
{
    auto *label = new ValueLabel(value, this);
    label->setToolTip(toolTip == value ? QString() : toolTip);
    label->setAccessibleDescription(value);
    add(keyPaths, name, label);
}

void FactCard::addAbsentRow(const QStringList &keyPaths, const QString &name, const QString &names)
{
    auto *label = new SubtleLabel(names, this);
    label->setWordWrap(true);
    label->setAccessibleDescription(names);
    add(keyPaths, name, label);
}

void FactCard::add(const QStringList &keyPaths, const QString &name, QLabel *valueLabel)
{
    auto *nameLabel = new SubtleLabel(name, this);
    nameLabel->setWordWrap(true);
    nameLabel->setMaximumWidth(m_layout->columnMinimumWidth(0));
    valueLabel->setAccessibleName(name);
    for (QLabel *label : {static_cast<QLabel *>(nameLabel), valueLabel}) {
        label->setContentsMargins(0, air, 0, air);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    const int row = int(m_keyPaths.size());
    m_layout->addWidget(nameLabel, row, 0);
    m_layout->addWidget(valueLabel, row, 1);
    m_keyPaths.append(keyPaths);
}

void FactCard::setContent(QWidget *widget)
{
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setColumnMinimumWidth(0, 0);
    m_layout->addWidget(widget, 0, 0, 1, 2);
}

QRect FactCard::rowRect(int row) const
{
    const QRect cells = m_layout->cellRect(row, 0) | m_layout->cellRect(row, 1);
    return {1, cells.top(), width() - 2, cells.height()};
}

QRect FactCard::highlightRow(const QString &keyPath)
{
    m_highlighted = -1;
    for (int row = 0; row < m_keyPaths.size(); ++row) {
        if (m_keyPaths[row].contains(keyPath))
            m_highlighted = row;
    }
    update();
    return m_highlighted < 0 ? QRect() : rowRect(m_highlighted);
}

void FactCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawSheet(painter, rect(), palette().color(QPalette::Base), colours.line);
    if (m_highlighted >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentTint);
        painter.drawRoundedRect(rowRect(m_highlighted).adjusted(2, 1, -2, -1), sheetRadius - 3, sheetRadius - 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 1; row < m_keyPaths.size(); ++row) {
        const int y = rowRect(row).top();
        painter.setPen(mixed(palette().color(QPalette::Base), colours.line, 0.6));
        painter.drawLine(side, y, width() - side, y);
    }
}

ProblemBanner::ProblemBanner(const QString &title, const QStringList &sentences, QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this))
{
    updatePicture();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(side, 10, side, 10);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_picture, 0, 0, Qt::AlignTop);
    layout->addWidget(heading(title, 0, this), 0, 1);
    int row = 1;
    for (const QString &sentence : sentences)
        layout->addWidget(new ValueLabel(sentence, this), row++, 1);
    setAccessibleName(title);
    setAccessibleDescription(sentences.join(u' '));
}

void ProblemBanner::updatePicture()
{
    m_picture->setPixmap(pictureOf(icon(u"state-partial"_s, Tint::Warning), 18, *this));
}

void ProblemBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updatePicture();
    QFrame::changeEvent(event);
}

void ProblemBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawSheet(painter, rect(), colours.warningTint, mixed(colours.warningTint, colours.warning, 0.4));
}

} // namespace prose
