// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the tree by the clipboard or by dragging; the rest is in reportview.cpp.

#include "models/format.h"
#include "models/renderings.h"
#include "ui/reportview.h"

#include <QAction>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace prose {

void ReportView::addCopyActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, const auto &copy) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, copy);
        addAction(action);
        m_copyActions += action;
    };
    add(tr("&Copy Row"), QKeySequence::Copy, [this] { copyCurrent(Copying::Kind::Row); });
    add(tr("Copy &Value"), QKeySequence(u"Ctrl+Shift+V"_s), [this] { copyCurrent(Copying::Kind::Value); });
    add(tr("Copy &Section as JSON"), QKeySequence(u"Ctrl+Shift+C"_s), [this] { copySection(false); });
    add(tr("Copy Section as &Text"), QKeySequence(u"Ctrl+Shift+X"_s), [this] { copySection(true); });
    add(tr("Copy &Key Path"), QKeySequence(u"Ctrl+Shift+K"_s), [this] { copyCurrent(Copying::Kind::KeyPath); });
}

/// Without steps for a section or a group.
NodePlace ReportView::placeOf(QModelIndex source) const
{
    NodePlace place;
    place.section = source.data(SectionRole).toString();
    for (; source.isValid() && m_model->row(source)->content(); source = source.parent())
        place.steps.prepend(source.row());
    return place;
}

static QString wordsOf(const Report &report, const NodePlace &place, Copying::Kind kind)
{
    const Node *node = place.in(report);
    if (!node)
        return {};
    if (kind == Copying::Kind::Value)
        return valueText(*node);
    if (kind == Copying::Kind::Row)
        return u"%1: %2"_s.arg(labelOf(*node, place.steps.last()), valueText(*node));
    QString path = place.section;
    NodePlace above{place.section, {}};
    for (const int step : place.steps) {
        above = above.below(step);
        const QString key = above.in(report)->key;
        path += u'.' + (key.isEmpty() ? QString::number(step) : key);
    }
    return path;
}

void ReportView::copyCurrent(Copying::Kind kind)
{
    Copying *copying = Copying::of(this);
    if (!copying || !currentIndex().isValid())
        return;
    const NodePlace place = placeOf(currentSource());
    if (!place.steps.isEmpty()) {
        copying->copy(kind, [place, kind](const Report &report) { return wordsOf(report, place, kind); });
        return;
    }
    // Sections and groups: their names and states are words of ours.
    const QString name = currentIndex().siblingAtColumn(ReportModel::NameColumn).data().toString();
    const QString value = currentIndex().siblingAtColumn(ReportModel::ValueColumn).data().toString();
    const QString row = value.isEmpty() ? name : u"%1: %2"_s.arg(name, value);
    const QString text = kind == Copying::Kind::Row ? row : kind == Copying::Kind::Value ? value : place.section;
    copying->copy(kind, [text](const Report &) { return text; });
}

void ReportView::copySection(bool asText)
{
    Copying *copying = Copying::of(this);
    const QString id = currentSectionId();
    if (!copying || id.isEmpty())
        return;
    copying->copy(Copying::Kind::Section, [id, asText](const Report &report) {
        const Section *section = report.section(id);
        if (!section)
            return QString();
        RenderOptions options;
        options.locale = QLocale();
        return asText ? toText(report, *section, options) : QString::fromUtf8(sectionJson(*section));
    });
}

// ---- dragging ----

void ReportView::startDrag(Qt::DropActions)
{
    m_isDragging = true;
    Q_EMIT sectionDragged(currentSectionId());
}

void ReportView::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = false;
    QTreeView::mousePressEvent(event);
}

/// Else the selection would follow the pointer while the file is being made.
void ReportView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging || !(event->buttons() & Qt::LeftButton))
        QTreeView::mouseMoveEvent(event);
}

} // namespace prose
