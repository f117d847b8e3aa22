// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comparison's way from difference to difference, what stands out, and copying; the rest is in diffview.cpp.

#include "ui/diffview.h"

#include "models/diffmodel.h"
#include "models/filtermodel.h"
#include "models/prose/diffrows.h"
#include "ui/colours.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int mostNamed = 3; // in the line of what matters
static constexpr int longestValue = 40;

// ---- from difference to difference ----

bool DiffView::showNext(bool backwards)
{
    DiffWalk walk{m_model->diff(), !m_hideVolatile->isChecked()};
    const bool isSearch = !m_filter->searchText().isEmpty();
    const bool isOnlyImportant = m_onlyImportant->isChecked();
    if (isSearch || isOnlyImportant) {
        walk.isWanted = [=, this](const DiffNode &node, const DiffPath &path) {
            return (!isOnlyImportant || node.isImportant) && (!isSearch || m_filter->shows(m_model->indexAt(path)));
        };
    }
    const QModelIndex current = m_filter->mapToSource(m_tree->currentIndex());
    const auto found = walk.next(m_model->pathOf(current), backwards);
    if (!found)
        return false;
    goTo(m_model->indexAt(found->path));
    return true;
}

void DiffView::goTo(const QModelIndex &source)
{
    const QModelIndex wanted = m_filter->mapFromSource(source);
    if (!wanted.isValid())
        return;
    m_tree->setCurrentIndex(wanted);
    m_tree->scrollTo(wanted);
}

// ---- what matters ----

static QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() > longestValue ? text.first(longestValue - 1) + u'…' : text;
}

/// Of the values in a plain list, which have no names, the list's own.
static QString nameAt(const Diff &diff, DiffPath path)
{
    const DiffNode &node = *nodeAt(diff, path);
    const bool isNameless = node.left.key.isEmpty() && node.right.key.isEmpty() && node.children.empty();
    const int position = path.back();
    path.pop_back();
    return isNameless && !path.empty() ? labelOf(*nodeAt(diff, path), path.back()) : labelOf(node, position);
}

static QString inWords(const Diff &diff, const DiffPath &path)
{
    const DiffNode &node = *nodeAt(diff, path);
    const QString name = nameAt(diff, path);
    const QString left = shortened(summary(node, Side::Left, QLocale()));
    const QString right = shortened(summary(node, Side::Right, QLocale()));
    switch (node.kind) {
    case DiffNode::Kind::Added: return DiffView::tr("%1: only right, %2").arg(name, right);
    case DiffNode::Kind::Removed: return DiffView::tr("%1: only left, %2").arg(name, left);
    default: return DiffView::tr("%1: %2 → %3").arg(name, left, right);
    }
}

void DiffView::updateWhatMatters(int important)
{
    m_onlyImportant->setEnabled(important > 0 || m_onlyImportant->isChecked());
    m_whatMatters->setVisible(important > 0);
    m_whatMatters->clear();
    const DiffWalk walk{m_model->diff(), false, [](const DiffNode &node, const DiffPath &) { return node.isImportant; }};
    QStringList links;
    DiffPath at;
    while (links.size() < std::min(important, mostNamed)) {
        const auto found = walk.next(at, false);
        if (!found)
            break;
        at = found->path;
        QStringList steps;
        for (const int step : at)
            steps += QString::number(step);
        const QString words = inWords(m_model->diff(), at);
        links += u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(steps.join(u'.'), coloursOf(palette()).accent.name(),
                                                                   words.toHtmlEscaped());
    }
    if (links.isEmpty())
        return;
    QString text = tr("<b>What matters:</b> %1").arg(links.join(u" · "_s));
    if (important > links.size())
        text += u" · "_s + tr("and %Ln more", nullptr, important - int(links.size()));
    m_whatMatters->setText(text);
}

QString DiffView::whatMatters() const
{
    return m_whatMatters->text();
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !isEmpty())
        updateSummary(); // links keep the colour they were made with
    QWidget::changeEvent(event);
}

// ---- copying ----

void DiffView::addCopyActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, CopiedSide side) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, side] { copyCurrent(side); });
        m_tree->addAction(action);
        m_copyActions += action;
    };
    add(tr("&Copy Row"), QKeySequence::Copy, CopiedSide::Row);
    add(tr("Copy &Left Value"), {}, CopiedSide::Left);
    add(tr("Copy Ri&ght Value"), {}, CopiedSide::Right);
    add(tr("Copy &Key Path"), QKeySequence(u"Ctrl+Shift+K"_s), CopiedSide::KeyPath);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &DiffView::showContextMenu);
}

static QString keyPathOf(const Diff &diff, const DiffPath &path)
{
    QStringList keys;
    for (size_t length = 1; length <= path.size(); ++length) {
        const DiffNode *node = nodeAt(diff, DiffPath(path.begin(), path.begin() + qsizetype(length)));
        keys += node->key.isEmpty() ? QString::number(path[length - 1]) : node->key;
    }
    return keys.join(u'.');
}

static QString rowText(const DiffNode &node, int position)
{
    const QString name = labelOf(node, position);
    if (isInner(node) && node.kind == DiffNode::Kind::Changed)
        return u"%1: %2"_s.arg(name, countText(count(node, true)));
    switch (node.kind) {
    case DiffNode::Kind::Added: return u"+ %1: %2"_s.arg(name, summary(node, Side::Right, QLocale()));
    case DiffNode::Kind::Removed: return u"− %1: %2"_s.arg(name, summary(node, Side::Left, QLocale()));
    case DiffNode::Kind::Same: return u"%1: %2"_s.arg(name, summary(node, Side::Right, QLocale()));
    case DiffNode::Kind::Changed: break;
    }
    return u"~ %1: %2 → %3"_s.arg(name, summary(node, Side::Left, QLocale()), summary(node, Side::Right, QLocale()));
}

void DiffView::copyCurrent(CopiedSide side)
{
    Copying *copying = Copying::of(this);
    const DiffPath path = m_model->pathOf(m_filter->mapToSource(m_tree->currentIndex()));
    if (!copying || path.empty() || isEmpty())
        return;
    const auto words = [path, side](const Diff &diff) {
        const DiffNode *node = nodeAt(diff, path);
        switch (side) {
        case CopiedSide::Row: return rowText(*node, path.back());
        case CopiedSide::Left: return prose::summary(*node, Side::Left, QLocale());
        case CopiedSide::Right: return prose::summary(*node, Side::Right, QLocale());
        case CopiedSide::KeyPath: return keyPathOf(diff, path);
        }
        Q_UNREACHABLE();
    };
    const auto kind = side == CopiedSide::Row ? Copying::Kind::Row
        : side == CopiedSide::KeyPath         ? Copying::Kind::KeyPath
                                              : Copying::Kind::Value;
    const auto reportOf = [](const std::shared_ptr<const NamedReport> &named) {
        return std::shared_ptr<const Report>(named, &named->report);
    };
    copying->copy(kind, m_model->sharedDiff(), reportOf(m_left), reportOf(m_right), words);
}

void DiffView::showContextMenu(const QPoint &position)
{
    if (!m_tree->currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addActions(m_copyActions);
    menu.addSeparator();
    menu.addActions({m_actions[0], m_actions[1]});
    const QRect row = m_tree->visualRect(m_tree->currentIndex()); // by keyboard, the position is none of a row
    const bool isOnRow = position.y() >= row.top() && position.y() <= row.bottom();
    menu.exec(m_tree->viewport()->mapToGlobal(isOnRow ? position : row.bottomLeft()));
}

} // namespace prose
