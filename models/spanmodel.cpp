// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spanmodel.h"

#include "models/format.h"
#include "models/reportmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

struct SpanModel::Row : TreeRow
{
    explicit Row(Span own) : span(std::move(own)) {}
    Span span;
};

SpanModel::SpanModel(QObject *parent) : TreeModel(parent) {}

SpanModel::~SpanModel() = default;

const Span *SpanModel::spanAt(const QModelIndex &index)
{
    return index.isValid() ? &static_cast<const Row *>(index.internalPointer())->span : nullptr;
}

SpanModel::Row *SpanModel::sectionRow(int position) const
{
    return static_cast<Row *>(m_root->children.at(position).get());
}

QModelIndex SpanModel::indexOfSection(QStringView id) const
{
    for (int i = 0; i < int(m_root->children.size()); ++i) {
        if (sectionRow(i)->span.sectionId == id)
            return index(i, NameColumn);
    }
    return {};
}

/// Whether the sections there are stand among the new ones in the same order.
bool SpanModel::isSameOrder(const QStringList &ids) const
{
    qsizetype at = 0;
    for (int i = 0; i < int(m_root->children.size()); ++i) {
        at = ids.indexOf(sectionRow(i)->span.sectionId, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

/// Gives a section `count` sources.
void SpanModel::resize(const QModelIndex &parent, int from, int count)
{
    TreeRow *row = treeRow(parent);
    if (count > from) {
        beginInsertRows(parent, from, count - 1);
        for (int i = from; i < count; ++i)
            row->append(std::make_unique<Row>(Span{}));
        endInsertRows();
    } else if (count < from) {
        beginRemoveRows(parent, count, from - 1);
        row->children.resize(count);
        endRemoveRows();
    }
}

void SpanModel::setSpans(const std::vector<Span> &spans)
{
    m_collection = spans.empty() ? Span{} : spans.front();
    QStringList ids;
    std::vector<size_t> starts;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].kind != Span::Kind::Section)
            continue;
        ids += spans[i].sectionId;
        starts.push_back(i);
    }
    if (!isSameOrder(ids)) {
        beginResetModel();
        m_root->children.clear();
        endResetModel();
    }
    for (int row = 0; row < ids.size(); ++row) {
        const size_t start = starts[row];
        const size_t end = row + 1 < ids.size() ? starts[row + 1] : spans.size();
        if (row >= int(m_root->children.size()) || sectionRow(row)->span.sectionId != ids[row]) {
            beginInsertRows({}, row, row);
            auto fresh = std::make_unique<Row>(spans[start]);
            fresh->parent = m_root.get();
            m_root->children.insert(m_root->children.begin() + row, std::move(fresh));
            m_root->renumber(row);
            endInsertRows();
        }
        Row *section = sectionRow(row);
        section->span = spans[start];
        const QModelIndex parent = index(row, NameColumn);
        resize(parent, int(section->children.size()), int(end - start - 1));
        for (size_t i = start + 1; i < end; ++i)
            static_cast<Row &>(*section->children[i - start - 1]).span = spans[i];
        if (!section->children.empty())
            Q_EMIT dataChanged(index(0, NameColumn, parent), index(int(section->children.size()) - 1, TimeColumn, parent));
    }
    if (!ids.isEmpty())
        Q_EMIT dataChanged(index(0, NameColumn), index(int(ids.size()) - 1, TimeColumn));
}

int SpanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

static QString nameOf(const Span &span)
{
    if (span.kind != Span::Kind::Section)
        return span.name;
    Section section;
    section.id = span.sectionId;
    section.info = span.info;
    return sectionLabel(section);
}

QStringList spanDetails(const Span &span)
{
    QStringList lines{outcomeText(span)};
    if (!span.trouble.isEmpty())
        lines.last() += u": "_s + span.trouble;
    if (span.exitCode && span.outcome != Outcome::NotZero)
        lines += SpanModel::tr("Exit code: %1").arg(*span.exitCode);
    if (span.kind == Span::Kind::Source)
        lines += SpanModel::tr("Asked: %1 after the start").arg(durationText(span.queued));
    lines += SpanModel::tr("Waited: %1").arg(durationText(span.waited()));
    lines += span.outcome == Outcome::Running ? SpanModel::tr("Runs since: %1").arg(durationText(span.ran()))
                                              : SpanModel::tr("Ran: %1").arg(durationText(span.ran()));
    if (span.outcome != Outcome::Running)
        lines += SpanModel::tr("Ended: %1 after the start").arg(durationText(span.ended));
    if (span.bytes > 0)
        lines += SpanModel::tr("Answered: %1").arg(QLocale().formattedDataSize(span.bytes));
    if (span.isCritical)
        lines += SpanModel::tr("On the critical path: with less time here, the whole would have taken less.");
    return lines;
}

QVariant SpanModel::data(const QModelIndex &index, int role) const
{
    const Span *own = spanAt(index);
    if (!own)
        return {};
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole: return isName ? nameOf(*own) : durationText(own->ran());
    case Qt::ToolTipRole: return QString(nameOf(*own) + u'\n' + spanDetails(*own).join(u'\n'));
    case Qt::AccessibleTextRole: return isName ? nameOf(*own) : spanDetails(*own).join(u". "_s);
    case StateRole: return int(stateOf(own->outcome));
    case SectionRole: return own->sectionId;
    default: return {};
    }
}

QVariant SpanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Section or source") : tr("Time since the start");
}

} // namespace prose
