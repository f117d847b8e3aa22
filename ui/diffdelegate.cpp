// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diffdelegate.h"

#include "models/diffmodel.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/sectiondelegate.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int markSide = 14;
static constexpr int gap = 6;

DiffDelegate::DiffDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

static const DiffNode *nodeOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const auto *model = qobject_cast<const DiffModel *>(proxy ? proxy->sourceModel() : index.model());
    return model ? model->node(proxy ? proxy->mapToSource(index) : index) : nullptr;
}

/// The ground of one side's value: what is only here, what is no longer there, or both versions.
static QColor groundOf(DiffNode::Kind kind, int column, const Colours &colours)
{
    const bool isLeft = column == DiffModel::LeftColumn;
    if (kind == DiffNode::Kind::Changed)
        return isLeft ? colours.badTint : colours.goodTint;
    if (kind == DiffNode::Kind::Removed && isLeft)
        return colours.badTint;
    if (kind == DiffNode::Kind::Added && !isLeft)
        return colours.goodTint;
    return {};
}

/// A sign and words at the right; gives the width that is left for other things.
static int drawImportant(QPainter *painter, const QRect &rect, const QString &words, const Colours &colours, bool isSelected,
                         const QColor &selected)
{
    const int width = painter->fontMetrics().horizontalAdvance(words);
    const int room = rect.width() - width - markSide - 2 * gap;
    if (room < 3 * markSide)
        return rect.width(); // a name says more
    painter->setPen(isSelected ? selected : colours.warning);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, words);
    const QRect place(rect.right() - width - markSide - 3, rect.center().y() - markSide / 2 + 1, markSide, markSide);
    icon(u"attention"_s, Tint::Warning).paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    return room;
}

/// "≠ 3   + 1   − 2", each with its sign and colour; drawn from the right.
static void drawCounts(QPainter *painter, QRect rect, const DiffCounts &counts, const Colours &colours, bool isSelected,
                       const QColor &selected)
{
    const auto draw = [&](int number, DiffNode::Kind kind, const QColor &colour) {
        if (number == 0)
            return;
        const QString text = QLocale().toString(number);
        const int width = painter->fontMetrics().horizontalAdvance(text);
        painter->setPen(isSelected ? selected : colour);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        const QRect place(rect.right() - width - markSide - 2, rect.center().y() - markSide / 2 + 1, markSide, markSide);
        diffIcon(kind).paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        rect.setRight(place.left() - 10);
    };
    draw(counts.removed, DiffNode::Kind::Removed, colours.bad);
    draw(counts.added, DiffNode::Kind::Added, colours.good);
    draw(counts.changed, DiffNode::Kind::Changed, colours.warning);
    if (counts.important > 0)
        drawImportant(painter, rect, DiffDelegate::tr("%Ln matter(s)", nullptr, counts.important), colours, isSelected, selected);
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isSelected = option.state & QStyle::State_Selected;
    const Colours colours = coloursOf(option.palette);
    const auto kind = DiffNode::Kind(index.data(DiffKindRole).toInt());
    const bool isName = index.column() == DiffModel::NameColumn;
    const bool isSection = !index.parent().isValid();
    const bool isParent = index.model()->hasChildren(index.siblingAtColumn(0));
    const bool hasGround = !isName && (!isParent || kind != DiffNode::Kind::Changed);
    if (const QColor ground = groundOf(kind, index.column(), colours); hasGround && ground.isValid() && !isSelected)
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), ground);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor selected = option.palette.color(group, QPalette::HighlightedText);
    const bool isPale = kind == DiffNode::Kind::Same || (!isName && isParent) || index.data(VolatileRole).toBool();
    const QColor colour = isSelected ? selected : isPale ? colours.subtle : option.palette.color(group, QPalette::Text);
    const QColor mark = isSelected ? mixed(option.palette.color(group, QPalette::Highlight), selected, 0.3) : colours.found;
    painter->save();
    QFont font = option.font;
    if (isSection && isName)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QRect rect = option.rect.adjusted(isName ? 4 : 8, 0, -gap, 0);
    if (isName) {
        const QRect place(rect.left(), rect.center().y() - markSide / 2 + 1, markSide, markSide);
        diffIcon(kind).paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(place.right() + gap);
        // Where the difference itself stands; above it, the sections say how many there are.
        if (index.data(ImportantRole).toBool() && (!isParent || kind != DiffNode::Kind::Changed))
            rect.setWidth(drawImportant(painter, rect, tr("matters"), colours, isSelected, selected));
        drawMarkedText(painter, rect, Qt::AlignLeft, text, m_searchText,
                       isSelected ? selected : option.palette.color(group, QPalette::Text), mark);
    } else if (isSection && kind == DiffNode::Kind::Changed) {
        if (const DiffNode *node = nodeOf(index); node && index.column() == DiffModel::RightColumn)
            drawCounts(painter, rect, count(*node, m_countsVolatile), colours, isSelected, selected);
    } else {
        drawMarkedText(painter, rect, Qt::AlignLeft, text, m_searchText, colour, mark);
    }
    painter->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    return {option.fontMetrics.horizontalAdvance(option.text) + markSide + gap + 12, option.fontMetrics.height() + 10};
}

} // namespace prose
