// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels.h"

#include "ui/colours.h"
#include "ui/copying.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

SubtleLabel::SubtleLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    updateColour();
}

void SubtleLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
        updateColour();
    QLabel::changeEvent(event);
}

void SubtleLabel::updateColour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, coloursOf(QGuiApplication::palette()).subtle);
    setPalette(own);
}

static constexpr QChar breakMark(0x200b);

static QString withBreakMarks(const QString &value)
{
    static const QRegularExpression longWord(u"\\S{32,}"_s);
    if (!value.contains(longWord))
        return value;
    QString marked;
    int run = 0;
    for (const QChar c : value) {
        marked += c;
        run = c.isSpace() ? 0 : run + 1;
        const bool isSeam = !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
        if (run > 0 && (isSeam || run >= 24) && !c.isHighSurrogate()) {
            marked += breakMark;
            run = 0;
        }
    }
    return marked;
}

ValueLabel::ValueLabel(const QString &value, QWidget *parent) : QLabel(withBreakMarks(value), parent), m_value(value)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumWidth(0);
}

void ValueLabel::copySelection() const
{
    copyFrom(this, hasSelectedText() ? selectedText().remove(breakMark) : m_value);
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(hasSelectedText() ? tr("Copy Selection") : tr("Copy Value"));
    if (menu.exec(event->globalPos()) == copy)
        copySelection();
}

QLabel *heading(const QString &text, int morePoints, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSize(font.pointSize() + morePoints);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace prose
